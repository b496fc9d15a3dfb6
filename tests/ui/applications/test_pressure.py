"""Pressure on a case is noted by keys, and stands with the application from then on."""

import pytest
from tests.asked import OFFICER
from tests.build import an_application
from tests.ui.kit.hand import commit
from tests.windows import ENTER, Keyboard, focus

from sheaf.domain.teller import HOUSE
from sheaf.queries import pressures
from sheaf.ui.place import Place


@pytest.fixture
def application(books) -> int:
    with books.work(HOUSE) as work:
        return an_application(work)


def test_who_how_and_the_answer_are_kept_and_shown(window, books, application) -> None:
    keys, shown = Keyboard(), window(OFFICER)
    shown.go(Place("application", application))
    assert not shown.page.pressures.table.rowCount()
    [act] = [one for one in shown.page.acts() if one.act.name == "pressure"]

    act.run()
    sheet = shown.front
    assert sheet.place.kind == "pressure"
    for words in ("赵主任", "打电话要求多批两万", "按规定办，未答应"):
        commit(focus(), words)
        keys.press(ENTER)

    with books.look(OFFICER) as work:
        [line] = pressures.lines(work, application)
    assert (line.told.who, line.told.answer) == ("赵主任", "按规定办，未答应")
    [row] = shown.page.pressures.table.rows
    assert row.told.how == "打电话要求多批两万"


def test_a_record_without_an_answer_is_none(window, books, application) -> None:
    shown = window(OFFICER)
    shown.go(Place("pressure", application))
    sheet = shown.front

    sheet.form.field("who").edit.put("赵主任")
    sheet.form.confirm()

    assert sheet.form.field("answer").wrong
    with books.look(OFFICER) as work:
        assert pressures.lines(work, application) == ()
