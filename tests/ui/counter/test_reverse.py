import pytest
from PySide6.QtWidgets import QLabel
from tests.build import a_loan, yuan
from tests.conftest import PEOPLE
from tests.windows import COUNTER, ENTER, PASSWORD, Keyboard, focus

from sheaf.domain.ledger import Channel
from sheaf.domain.plan import Effect
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import loans, repayments
from sheaf.services import repayments as services
from sheaf.services import reversals
from sheaf.services.repayments import Tender
from sheaf.ui.place import Place

TELLER = PEOPLE[Role.TELLER]
CASH = Tender(yuan("5000"), Channel.CASH, "")


@pytest.fixture
def loan(books, clock) -> int:
    with books.work(HOUSE) as work:
        made = a_loan(work)
    clock.on("2026-04-10")
    return made


@pytest.fixture
def taken(books, loan) -> int:
    with books.work(COUNTER) as work:
        tender = Tender(yuan("5132.07"), Channel.CASH, "")
        return services.receive(work, "k", loan, tender).repayment_id


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


def reverse(shown, taken):
    shown.go(Place("reverse", taken))
    return shown.sheets[-1]


def line(books, taken):
    with books.look(TELLER) as work:
        return repayments.one(work, taken)


def test_reason_second_person_and_their_password_undo_it(
    window, books, loan, taken, keys
) -> None:
    shown = window(TELLER)
    reverse(shown, taken)

    keys.type("wrong")
    keys.press(ENTER)
    keys.press(ENTER)
    keys.type(PASSWORD)
    keys.press(ENTER)

    assert line(books, taken).reversed_by == "X2026-00001"
    with books.look(TELLER) as work:
        assert str(loans.standing(work, loan).outstanding) == "30,000.00"
    assert shown.sheets == []


def test_a_wrong_password_is_said_beside_it_and_asked_for_anew(
    window, books, taken, keys
) -> None:
    sheet = reverse(window(TELLER), taken)

    keys.type("wrong")
    keys.press(ENTER)
    keys.press(ENTER)
    keys.type("guess")
    keys.press(ENTER)

    assert "do not go together" in sheet.password.widget.accessibleDescription()
    assert sheet.password.widget.text() == ""
    assert focus() is sheet.password.widget
    assert sheet.reason.value() == "wrong"
    assert not line(books, taken).reversed_by


def test_no_reason_no_reversal(window, books, taken, keys) -> None:
    sheet = reverse(window(TELLER), taken)

    keys.ctrl(ENTER)

    assert sheet.reason.wrong
    assert focus() is sheet.reason.widget
    assert not line(books, taken).reversed_by


def test_a_password_never_lies_in_a_draft(window, books, taken, keys) -> None:
    sheet = reverse(window(TELLER), taken)
    keys.type("wrong")
    keys.press(ENTER)
    keys.press(ENTER)
    keys.type("secret")

    sheet.leave()

    draft = sheet.desk.offer("reverse", taken)
    assert "secret" not in "".join(draft.texts.values())
    assert draft.texts["reason"] == "wrong"


def test_only_others_who_may_reverse_are_offered(window, taken) -> None:
    sheet = reverse(window(TELLER), taken)

    assert sheet.witness.widget.count() == 1
    assert sheet.witness.value() == PEOPLE[Role.MANAGER].name


def test_what_cannot_be_reversed_says_so_before_one_types(window, books, taken) -> None:
    with books.work(COUNTER) as work:
        reversals.reverse(work, "before", taken, "错", PEOPLE[Role.MANAGER])

    sheet = reverse(window(TELLER), taken)

    assert "X2026-00001" in sheet.form.accessibleDescription()


def test_an_early_repayment_comes_back_as_principal(window, books, loan) -> None:
    with books.work(COUNTER) as work:
        paid = Tender(yuan("5132.07"), Channel.CASH, "")
        services.receive(work, "k", loan, paid)
        made = services.prepay(work, "p", loan, yuan("5000"), Effect.SMALLER, CASH)

    sheet = reverse(window(TELLER), made.repayment_id)

    said = [one.text() for one in sheet.findChildren(QLabel)]
    assert "5,000.00 of principal is left again, by the schedule before it." in said


def test_cash_that_is_not_in_this_till_is_said_before_one_types(window, taken) -> None:
    sheet = reverse(window(TELLER), taken)
    assert "your till holds" not in sheet.form.accessibleDescription()
    sheet.leave()

    sheet = reverse(window(PEOPLE[Role.MANAGER]), taken)

    assert "5,132.07 goes back in cash" in sheet.form.accessibleDescription()
