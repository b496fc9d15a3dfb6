"""What folds and scrolls when room is short."""

from __future__ import annotations

from PySide6.QtCore import Qt

from sheaf.ui.kit.layout import across, down, label
from sheaf.ui.kit.scroll import TABLE, Columns, Folding, scrolling


def test_two_columns_stand_one_under_the_other_when_it_is_tight(qtbot) -> None:
    left, right = label("left"), label("right")
    columns = Columns(left, right, 376, TABLE)
    qtbot.addWidget(columns)
    columns.resize(1150, 400)
    columns.show()
    assert (left.y(), right.width()) == (right.y(), 376)

    columns.resize(500, 400)
    qtbot.wait(1)
    assert left.y() < right.y()
    assert right.width() > 376

    columns.resize(1150, 400)
    qtbot.wait(1)
    assert left.y() == right.y()


def test_columns_fold_where_the_left_would_be_too_narrow(qtbot) -> None:
    left, right = label("left"), label("right")
    columns = Columns(left, right, 376, TABLE)
    qtbot.addWidget(columns)

    columns.resize(TABLE + 376, 400)  # without room for what stands between
    columns.show()
    qtbot.wait(1)

    assert left.y() < right.y()


def test_columns_may_be_given_as_layouts(qtbot) -> None:
    columns = Columns(down(label("a")), down(label("b")), 200, TABLE)
    qtbot.addWidget(columns)

    assert columns.minimumSizeHint().width() <= 200


def test_what_folds_asks_for_little_width(qtbot) -> None:
    row = Folding(700)
    row.hold(across(*(label("words " * 8) for _ in range(8))))
    qtbot.addWidget(row)

    assert row.minimumSizeHint().width() == 200


def test_what_scrolls_takes_no_tab(qtbot) -> None:
    area = scrolling(down(label("a")))
    qtbot.addWidget(area)

    assert area.focusPolicy() == Qt.FocusPolicy.NoFocus
