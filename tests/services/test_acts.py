from sqlalchemy import func, select

from sheaf.domain.money import Money
from sheaf.services.acts import once
from sheaf.store.tables.audit import AnswerRow
from sheaf.store.work import Work

done: list[str] = []


@once
def pay(work: Work, amount: Money) -> Money:
    """Pay, and say how much."""
    done.append(f"{work.teller.name} {amount}")
    return amount


def test_an_act_done_twice_is_done_once_and_answers_as_before(work) -> None:
    done.clear()

    first = pay(work, "key", Money(5))
    again = pay(work, "key", Money(7))

    assert first == again == Money(5)
    assert len(done) == 1
    assert work.session.scalar(select(func.count()).select_from(AnswerRow)) == 1


def test_another_key_is_another_act(work) -> None:
    done.clear()

    assert [pay(work, key, Money(5)) for key in "ab"] == [Money(5)] * 2
    assert len(done) == 2
