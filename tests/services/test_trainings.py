from datetime import timedelta

import pytest
from tests.build import an_application
from tests.lent import OFFICER, draw_up, stage

from sheaf.domain.application import OutOfTurn, Stage
from sheaf.domain.errors import NotAllowed, Unusable
from sheaf.domain.teller import HOUSE
from sheaf.domain.training import NoTraining, TrainingDay, TrainingShort
from sheaf.queries import applications
from sheaf.queries import trainings as held
from sheaf.services import trainings

DAYS = 5  # as the office's settings come


@pytest.fixture
def application(books) -> int:
    with books.work(HOUSE) as work:
        return an_application(work, training=True)


def hold(books, application, turn=0, by=OFFICER):
    with books.work(by) as work:
        day = TrainingDay(work.today - timedelta(days=turn), "记账与还款", 4)
        return trainings.hold(work, f"t{turn}", application, day)


def train(books, application, clock, days=DAYS):
    """Hold so many days, one after the other; say what was left after each."""
    left = []
    for turn in range(days):
        clock.on(f"2026-03-{10 + turn}")
        with books.work(OFFICER) as work:
            day = TrainingDay(work.today, "记账与还款", 4)
            left.append(trainings.hold(work, f"day {turn}", application, day))
    return left


def test_no_contract_before_the_days_of_training(books, application, clock) -> None:
    with pytest.raises(TrainingShort) as refused:
        draw_up(books, application)
    assert (refused.value.held, refused.value.needed) == (0, DAYS)

    assert train(books, application, clock, DAYS - 1) == [4, 3, 2, 1]
    with pytest.raises(TrainingShort):
        draw_up(books, application)
    assert stage(books, application) is Stage.TRAINING


def test_after_the_last_day_the_contract_is_drawn_up(books, application, clock) -> None:
    assert train(books, application, clock)[-1] == 0

    draw_up(books, application)

    assert stage(books, application) is Stage.CONTRACTING
    with books.look(OFFICER) as work:
        assert len(held.days(work, application)) == DAYS


def test_the_same_day_twice_is_one_day(books, application) -> None:
    assert hold(books, application) == hold(books, application)
    with books.look(OFFICER) as work:
        [day] = held.days(work, application)
        assert (day.topic, day.hours, day.teller) == ("记账与还款", 4, OFFICER.name)

    with pytest.raises(Unusable), books.work(OFFICER) as work:
        again = TrainingDay(work.today, "另一题", 2)
        trainings.hold(work, "another key", application, again)


def test_training_follows_the_decision(books, application) -> None:
    with pytest.raises(Unusable):
        hold(books, application, 1)


def test_a_product_that_asks_for_none_has_none(books) -> None:
    with books.work(HOUSE) as work:
        plain = an_application(work)

    with pytest.raises(NoTraining):
        hold(books, plain)
    with books.look(OFFICER) as work:
        assert held.left(work, applications.one(work, plain)) == 0


def test_what_is_contracted_is_not_trained_for(books, application, clock) -> None:
    train(books, application, clock)
    draw_up(books, application)
    clock.on("2026-03-20")

    with pytest.raises(OutOfTurn):
        hold(books, application)


def test_only_an_officer_trains(books, application, approver) -> None:
    with pytest.raises(NotAllowed):
        hold(books, application, by=approver)
