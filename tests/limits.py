"""A limit of 50,000 for nine months, and draws on it, as the office's people make them."""

from __future__ import annotations

from sheaf.domain.ledger import Channel
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE
from sheaf.services import draws
from sheaf.services.disbursements import Disbursed
from sheaf.services.draws import Drawn
from sheaf.services.payouts import Payout
from sheaf.store.database import Database
from tests.build import an_application, yuan
from tests.lent import CLERK, draw_up, fill_till, pay_out, sign_all


def agree(books: Database) -> int:
    """Have it agreed and signed; return the application."""
    with books.work(HOUSE) as work:
        made = an_application(work, amount="50000", months=9, method=Method.REVOLVING)
    draw_up(books, made)
    sign_all(books, made)
    fill_till(books)
    return made


def opened(books: Database, agreed: int, amount: str = "30000") -> Disbursed:
    """Draw on it for the first time, in cash."""
    return pay_out(books, agreed, Payout(Channel.CASH, drawn=yuan(amount)))


def draw(books: Database, limit: int, amount: str, key: str = "out") -> Drawn:
    """Draw on it again, in cash."""
    with books.work(CLERK) as work:
        return draws.draw(work, key, limit, Payout(Channel.CASH, drawn=yuan(amount)))
