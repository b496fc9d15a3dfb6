"""What every form that takes two people asks, and what it does not keep."""

import pytest
from tests.build import a_loan
from tests.conftest import PEOPLE
from tests.windows import books, clock, keyring, printer, this_machine, window

from sheaf.domain.risk import RiskClass
from sheaf.domain.teller import HOUSE, Role
from sheaf.services import risk
from sheaf.ui.place import Place
from sheaf.ui.witnessed import LONGEST

__all__ = ["books", "clock", "keyring", "printer", "this_machine", "window"]

OFFICER = PEOPLE[Role.LOAN_OFFICER]
MANAGER = PEOPLE[Role.MANAGER]


@pytest.fixture
def form(window, books):
    with books.work(HOUSE) as work:
        loan = a_loan(work)
    with books.work(OFFICER) as work:
        note = risk.set_class(work, loan, RiskClass.SPECIAL_MENTION, "停业")
    shown = window(OFFICER)
    shown.go(Place("risk_end", note))
    return shown.front.form


def test_only_a_colleague_with_the_right_is_offered(form) -> None:
    names = [one.value for one in form.field("name").widget._options]
    assert names == [MANAGER.name]
    assert form.field("name").edit.kept() == MANAGER.name


def test_without_a_reason_nobody_is_asked(form) -> None:
    form.field("password").edit.setText("wrong")

    form.confirm()

    assert form.field("reason").wrong
    assert not form.field("password").wrong
    assert form.field("reason").widget.maxLength() == LONGEST


def test_a_refused_password_is_typed_anew_and_the_reason_stays(form) -> None:
    form.field("reason").edit.put("复业")
    form.field("password").edit.setText("wrong")

    form.confirm()

    assert form.field("password").wrong
    assert form.field("password").edit.kept() == ""
    assert form.field("reason").edit.kept() == "复业"
