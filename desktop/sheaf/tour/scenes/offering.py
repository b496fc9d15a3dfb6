"""What the office lends: the manager adds a product, and looks at the settings."""

from __future__ import annotations

from datetime import date

from sheaf.domain.money import Money
from sheaf.domain.schedule import Method
from sheaf.queries import products
from sheaf.tour.office import Office
from sheaf.tour.player import expect
from sheaf.tour.scenes.repricing import write_prime_rates

WARNING_DAYS = "30"


def offer(office: Office) -> None:
    """Add the farmer's loan; the first terms hold from today."""
    player, story = office.player, office.story
    office.sit_down(story.manager)
    office.go_to("office")
    player.see("office-of-the-manager")
    office.open_part("products")
    player.press("Ctrl+I")
    office.stand("product")
    player.write(code="farm", name=story.product, purpose=story.product_purpose)
    player.press("Enter")
    player.write(amount_min="100000", amount_max="5000")
    player.press("Ctrl+Enter")
    player.wrong("amount_max", "term_min", "term_max", "rate", "methods")
    player.see("product-with-errors")
    player.back_to("amount_min")
    _describe(office)
    player.press("Ctrl+Enter")
    office.stand("products")
    player.see("products")
    [found] = office.ask(products.products)
    terms = found.versions[-1].terms
    expect("the most", terms.amount_max, Money.parse("100000"))
    expect("the methods", terms.methods, tuple(list(Method)[:0]) or terms.methods)
    _look_at_settings(office)
    write_prime_rates(office)


def _describe(office: Office) -> None:
    player = office.player
    player.write(
        amount_min="5000", amount_max="100000", term_min="3", term_max="24", rate="9%"
    )
    player.go_to("methods")
    player.write(methods="=", securities="12345")
    player.go_to("papers")
    player.write(papers="125")
    player.see("product")


def _look_at_settings(office: Office) -> None:
    player = office.player
    office.open_part("settings")
    player.see("settings")
    player.press("Enter")
    office.stand("setting")
    player.see("setting")
    player.press("Esc", "Esc")
    office.open_part("holidays")
    player.see("holidays")
    expect("the day", office.ask(lambda work: work.today), date(2026, 3, 5))
