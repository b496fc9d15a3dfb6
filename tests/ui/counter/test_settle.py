import pytest
from tests.build import a_loan, yuan
from tests.windows import COUNTER, ENTER, Keyboard, focus

from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Status
from sheaf.domain.teller import HOUSE
from sheaf.queries import loans
from sheaf.services import repayments
from sheaf.services.repayments import Tender
from sheaf.ui.place import Place


@pytest.fixture
def loan(books, clock) -> int:
    with books.work(HOUSE) as work:
        made = a_loan(work)
    clock.on("2026-04-10")
    with books.work(COUNTER) as work:
        tender = Tender(yuan("5132.07"), Channel.CASH, "")
        repayments.receive(work, "k", made, tender)
    clock.on("2026-04-20")
    return made


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


def settle(shown, loan):
    shown.go(Place("settle", loan))
    return shown.sheets[-1]


def standing(books, loan):
    with books.look(COUNTER) as work:
        return loans.standing(work, loan)


def test_interest_to_the_day_is_shown_with_its_base_days_and_rate(window, loan) -> None:
    """25,092.93 x 9 % / 360 x 10 days."""
    sheet = settle(window(), loan)

    [one] = sheet.lines.table.rows
    assert str(one.now) == "25,155.66"
    words = sheet._ran(sheet.settlement.running[0])
    assert "25,092.93" in words
    assert "10 days" in words
    assert "62.73" in words


def test_the_equals_sign_and_ctrl_enter_settle(window, books, loan, keys) -> None:
    shown = window()
    settle(shown, loan)

    keys.type("=")
    keys.ctrl(ENTER)

    assert standing(books, loan).status is Status.SETTLED
    assert shown.sheets == []


def test_anything_but_the_sum_is_refused_with_the_sum(window, books, loan, keys) -> None:
    sheet = settle(window(), loan)

    keys.type("25000")
    keys.ctrl(ENTER)

    assert "25,155.66" in sheet.paying.edit.accessibleDescription()
    assert focus() is sheet.paying.edit
    assert standing(books, loan).status is Status.ACTIVE


def test_money_kept_pays_its_part(window, books, loan, keys, clock) -> None:
    with books.work(COUNTER) as work:
        tender = Tender(yuan("155.66"), Channel.CASH, "")
        repayments.receive(work, "kept", loan, tender)

    sheet = settle(window(), loan)

    assert str(sheet.wanted) == "25,000.00"
    keys.type("=")
    keys.ctrl(ENTER)
    after = standing(books, loan)
    assert (after.status, str(after.kept.amount)) == (Status.SETTLED, "0.00")


def test_the_day_of_the_notice_is_asked_where_the_contract_asks_for_one(
    window, books, clock, keys
) -> None:
    with books.work(HOUSE) as work:
        made = a_loan(work, prepay_notice_days=10)
    clock.on("2026-04-10")
    sheet = settle(window(), made)
    field = sheet.form.field("noticed_on")
    assert field.isVisible()

    keys.type("=")
    keys.ctrl(ENTER)
    assert field.wrong
    field.edit.put("2026-04-05")
    keys.ctrl(ENTER)
    assert field.widget.accessibleDescription() == (
        "The contract asks for 10 days of notice. Given on 2026-04-05, it may be repaid "
        "early from 2026-04-15."
    )
    field.edit.put("2026-03-31")
    keys.ctrl(ENTER)

    assert standing(books, made).status is Status.SETTLED


def test_other_contracts_ask_for_no_notice(window, loan) -> None:
    assert settle(window(), loan).form.field("noticed_on").isHidden()
