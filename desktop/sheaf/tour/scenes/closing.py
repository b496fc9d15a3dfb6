"""The end of the day: the till counted, the book closed and printed, a backup proved."""

from __future__ import annotations

from datetime import date

from sheaf.domain.money import ZERO
from sheaf.queries import cash
from sheaf.queries import office as offices
from sheaf.tour.office import Office
from sheaf.tour.player import Astray, expect
from sheaf.tour.scenes.repaying import FIRST, SECOND
from sheaf.tour.scenes.settling import DAY


def close_first_day(office: Office) -> None:
    """Hand the cash in and close; the count differs once, and agrees then."""
    player = office.player
    player.press("F11")
    office.stand("cash_day")
    player.see("cash-book")
    player.press("Enter")
    office.stand("close_day")
    player.write(counted="5000")
    player.press("Ctrl+Enter")
    office.wait()
    player.wrong("reason")
    player.see("closing-with-errors")
    player.back_to("pieces_10000")
    player.write(
        pieces_10000="51", pieces_5000="", pieces_2000="1", pieces_1000="1", pieces_500=""
    )
    player.go_to("pieces_200")
    player.write(pieces_200="1", pieces_100="", pieces_50="", pieces_20="", pieces_10="")
    player.go_to("pieces_5")
    player.write(pieces_5="1", pieces_2="1")
    player.see("closing")
    _confirm(office, FIRST)


def close_late_day(office: Office) -> None:
    """Close another day by ``=``: the sum was counted and agrees."""
    player = office.player
    player.press("F11", "Enter")
    office.stand("close_day")
    player.write(counted="=")
    _confirm(office, SECOND)


def close_last_day(office: Office) -> None:
    """Hand the cash in to the bank, and close an empty till."""
    player = office.player
    player.press("F11")
    player.see("cash-book-of-the-last-day")
    player.press("Enter")
    office.stand("close_day")
    player.write(counted="=")
    _confirm(office, DAY)


def _confirm(office: Office, day: date) -> None:
    player = office.player
    player.press("Ctrl+Enter")
    office.wait()
    office.stand("cash_day")
    office.collect("cash-book", 1)
    player.until(lambda: not office.program.desk.backing.running, "the backup of the day")
    player.see("cash-book-closed")
    teller = office.program.desk.teller.id
    closed = office.ask(cash.closed, teller, day)
    if closed is None:
        raise Astray("the day is not closed")
    expect("the difference", closed.counted - closed.closing, ZERO)
    [backup] = office.ask(offices.backups, 1)
    expect("the day of the last backup", backup.at.date(), day)
