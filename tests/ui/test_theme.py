"""Colours that can be read, sizes that can be scaled, looks that follow the system."""

from __future__ import annotations

import re

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from sheaf import paths
from sheaf.ui import theme


@pytest.fixture(autouse=True)
def back_to_normal(qapp):
    yield
    theme.apply(qapp, theme.LIGHT, 1.0)


@pytest.mark.parametrize("percent", [80, 100, 125, 200])
def test_the_sheet_leaves_no_name_unfilled_at_any_zoom(qapp, percent) -> None:
    theme.apply(qapp, theme.DARK, percent / 100)

    filled = re.sub(r"/\*.*?\*/", "", theme.sheet(theme.DARK), flags=re.DOTALL)

    assert "@" not in filled
    assert "dp" not in filled


def test_zoom_scales_type_and_geometry_alike(qapp) -> None:
    theme.apply(qapp, theme.LIGHT, 2.0)

    assert theme.dp(36) == 72
    assert theme.font(theme.BASE).pixelSize() == 30


@pytest.mark.parametrize(
    ("middle", "corner"),
    [
        (QPoint(683, 384), QPoint(234, 5)),
        (QPoint(100, 700), QPoint(0, 8)),
        (QPoint(1400, -50), QPoint(466, 0)),
    ],
)
def test_a_window_opens_over_its_owner_but_never_beyond_the_screen(middle, corner) -> None:
    room = QRect(0, 0, 1366, 768)

    found = theme.corner(QSize(900, 720), middle, room)

    assert found == corner
    assert room.contains(QRect(found, QSize(900, 720 + theme.BAR)))


def test_the_edge_never_vanishes_at_the_smallest_zoom(qapp) -> None:
    theme.apply(qapp, theme.LIGHT, 0.8)

    assert theme.dp(1) == 1
    assert theme.dp(0) == 0


@pytest.mark.parametrize("percent", [80, 90, 100, 110, 125, 150, 175, 200])
def test_a_field_does_not_grow_when_it_takes_the_focus(qapp, qtbot, percent) -> None:
    theme.apply(qapp, theme.LIGHT, percent / 100)
    edit = QLineEdit()
    qtbot.addWidget(edit)
    theme.dress(edit)
    edit.show()
    without = edit.sizeHint()

    with qtbot.waitActive(edit):
        edit.activateWindow()
    edit.setFocus()

    assert edit.hasFocus()
    assert abs(edit.sizeHint().width() - without.width()) <= 1


def test_a_window_is_no_larger_than_the_screen_and_its_bar_leave(qapp) -> None:
    room = QSize(1366, 728)

    assert theme.within(QSize(1125, 900), room) == QSize(1125, 688)
    assert theme.within(QSize(1500, 1020), room) == QSize(1366, 688)
    assert theme.within(QSize(900, 600), room) == QSize(900, 600)


def test_figures_are_all_of_one_width(qapp) -> None:
    theme.load_fonts()

    for bold in (False, True):
        metrics = theme.metrics(theme.BASE, bold=bold)
        assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_the_bundled_faces_come_before_the_systems(qapp) -> None:
    theme.load_fonts()

    assert theme.SYSTEM in theme.families
    for name in theme.FACES:
        if (paths.FONTS / name).exists():
            number = QFontDatabase.addApplicationFont(str(paths.FONTS / name))
            assert QFontDatabase.applicationFontFamilies(number)[0] == theme.families[0]


@pytest.mark.parametrize(
    "file", sorted(paths.ICONS.glob("*.svg")), ids=lambda file: file.stem
)
def test_every_icon_draws_in_the_ink_it_is_given(qapp, file) -> None:
    assert "currentColor" in file.read_text(encoding="utf-8")

    image = theme.icon(file.stem, "#8C2115", 40).toImage()

    inked = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert inked
    for colour in inked:  # where lines cross, drawing may round by one or two
        assert abs(colour.red() - 0x8C) + abs(colour.green() - 0x21) < 6
        assert abs(colour.blue() - 0x15) < 4


def test_looks_follow_the_system_until_a_theme_is_chosen(qapp: QApplication, qtbot) -> None:
    looks = theme.Looks(qapp, "system", 100)
    hints = qapp.styleHints()

    with qtbot.waitSignal(looks.changed):
        hints.setColorScheme(Qt.ColorScheme.Dark)
        looks.follow()
    dark = theme.now
    looks.choose("light")

    assert theme.now == theme.LIGHT
    assert dark == (
        theme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else theme.LIGHT
    )
    hints.unsetColorScheme()
    looks.deleteLater()


def test_zoom_goes_by_steps_and_stops_at_its_ends(qapp) -> None:
    looks = theme.Looks(qapp, "light", 100)

    for _ in range(20):
        looks.bigger()
    largest = looks.percent
    for _ in range(20):
        looks.smaller()
    smallest = looks.percent
    looks.plain()

    assert (largest, smallest, looks.percent) == (200, 80, 100)
    assert theme.zoom == 1.0
    looks.deleteLater()


def test_windows_are_dressed_anew_and_closed_ones_are_forgotten(qapp, qtbot) -> None:
    window, closed = QWidget(), QWidget()
    qtbot.addWidget(window)
    theme.dress(window)
    theme.dress(closed)
    shiboken6.delete(closed)

    theme.apply(qapp, theme.DARK, 1.5)

    assert window.styleSheet() == theme.sheet(theme.DARK)
    assert theme.DARK.accent in window.styleSheet()
    assert qapp.styleSheet() == ""
