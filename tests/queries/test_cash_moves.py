import pytest
from tests.build import yuan
from tests.conftest import PEOPLE

from sheaf.domain.errors import Gone
from sheaf.domain.ledger import Channel
from sheaf.domain.teller import Role
from sheaf.queries import cash_moves
from sheaf.services import cash
from sheaf.services import cash_moves as services

TELLER, MANAGER = PEOPLE[Role.TELLER], PEOPLE[Role.MANAGER]


def test_a_move_says_which_way_it_went_and_what_answered_it(books) -> None:
    with books.work(TELLER) as work:
        into = cash.move(work, "f", yuan("100"), Channel.CASH, "备用金")
        out = cash.move(work, "h", yuan("40"), Channel.BANK, "上缴")
        answer = services.take_back(work, "t", out, "错", MANAGER)

        found = [cash_moves.one(work, number) for number in (into, out, answer)]

    assert [one.amount for one in found] == [yuan("100"), -yuan("40"), yuan("40")]
    assert [one.answered for one in found] == ["", answer, ""]
    assert [one.answers for one in found] == [False, False, True]


def test_what_was_never_moved_is_not_found(books) -> None:
    with pytest.raises(Gone), books.look(TELLER) as work:
        cash_moves.one(work, "T2026-00001")
