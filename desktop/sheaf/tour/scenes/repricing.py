"""The rate of a loan: made from the prime rate, and changed while the loan runs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sheaf.domain.rate import Rate
from sheaf.queries import loan_file, lpr
from sheaf.tour.office import Office
from sheaf.tour.player import expect
from sheaf.tour.scenes.paying_cash import IN_CASH as LOAN

AGREED = date(2026, 9, 22)
SPLIT = 3  # the instalment that runs on that day


def write_prime_rates(office: Office) -> None:
    """Write what was published in February; the manager is at the desk."""
    player = office.player
    office.open_part("lpr")
    player.press("Enter")
    office.stand("lpr_value")
    player.write(value="30")
    player.press("Ctrl+Enter")
    player.wrong("value")
    player.see("prime-rate-with-errors")
    player.write(value="3.00")
    player.press("Ctrl+Enter")
    office.stand("lpr")
    player.press("Enter")
    player.write(value="3.50")
    player.press("Ctrl+Enter")
    office.stand("lpr")
    player.see("prime-rates")
    values = [line.lpr.value for line in office.ask(lpr.table)]
    expect("the prime rates", values, [Decimal("3.00"), Decimal("3.50")])


def change_rate(office: Office) -> None:
    """Agree on a lower rate; the period that runs bears each for its own days."""
    player, story = office.player, office.story
    office.on(AGREED)
    office.sit_down(story.manager)
    player.press("Ctrl+K")
    player.type(story.leader.initials)
    player.press("Tab", "Enter")
    office.stand("loan")
    player.press("Ctrl+Shift+T")
    office.stand("reprice")
    player.press("Ctrl+Enter")
    player.wrong("rate", "reason")
    player.see("rate-change-with-errors")
    player.write(rate="8%")
    player.go_to("reason")
    player.write(reason=story.cheaper)
    player.see("rate-change-foretold")
    player.press("Ctrl+Enter")
    office.stand("loan")
    office.collect("rate-change", 1)
    player.walk_to(lambda: hasattr(player.row, "turn"), "the schedule", "Tab")
    player.walk_to(lambda: player.row.number == SPLIT, "the instalment that runs")
    player.press("Enter")
    player.see("instalment-with-two-rates")
    file = office.ask(loan_file.file_of, LOAN)
    expect("the rate", file.terms.rate, Rate(Decimal(8)))
