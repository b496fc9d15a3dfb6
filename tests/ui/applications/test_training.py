"""Training days, where the product asks for them before the contract."""

import pytest
from tests.asked import OFFICER
from tests.build import an_application
from tests.ui.kit.hand import commit
from tests.windows import ENTER, Keyboard, focus

from sheaf.domain.teller import HOUSE
from sheaf.queries import trainings
from sheaf.ui.place import Place


@pytest.fixture
def application(books) -> int:
    with books.work(HOUSE) as work:
        return an_application(work, training=True)


def test_enter_leads_to_the_next_day_until_all_were_held(
    window, books, application
) -> None:
    keys, shown = Keyboard(), window(OFFICER)
    shown.go(Place("application", application))
    assert "5 days still to be held" in shown.page.step._words.text()

    keys.press(ENTER)
    sheet = shown.front
    assert sheet.place.kind == "training"
    keys.press(ENTER)
    assert sheet.form.field("topic")._says.text() == "Fill this in."
    commit(focus(), "记账与还款")
    keys.press(ENTER)

    with books.look(OFFICER) as work:
        [day] = trainings.days(work, application)
    assert (day.topic, day.hours) == ("记账与还款", 4)
    assert "4 days still to be held" in shown.page.step._words.text()
    assert shown.page.training.table.rowCount() == 1


def test_a_day_stands_there_once(window, books, application) -> None:
    keys, shown = Keyboard(), window(OFFICER)
    for _day in range(2):
        shown.go(Place("training", application))
        commit(focus(), "记账")
        keys.press(ENTER)

    assert shown.front.form.field("held_on").wrong


def test_the_contract_page_says_that_training_comes_first(window, application) -> None:
    shown = window(OFFICER)
    shown.go(Place("contract", application))

    assert "Training comes first" in shown.page.step._words.text()
    assert [one.act.name for one in shown.page.step.offers] == []
