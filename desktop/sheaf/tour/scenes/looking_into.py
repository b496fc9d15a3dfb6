"""The investigation: prepared, visited, written down, questioned by its own figures."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from PySide6.QtWidgets import QApplication

from sheaf.domain.application import Stage
from sheaf.domain.investigation.notebook import Sheet, single
from sheaf.domain.investigation.trade import TEMPLATES, Trade
from sheaf.domain.money import Money
from sheaf.queries import applications, investigations, notebooks
from sheaf.services.practice.notebooks import LENT_ON, lines_of, worded
from sheaf.tour import errands
from sheaf.tour.inquiries import BROTHER, HUSBAND, INQUIRIES, Inquiries, Inquiry
from sheaf.tour.office import Office
from sheaf.tour.player import expect
from sheaf.ui.papers import PaperWindow

ASKED, VISITED = date(2026, 9, 28), date(2026, 9, 29)
GUARANTEED = "2"  # by its number in the list
LOAN_OFFICER = "2"  # by its number among the places
TRADES = [*Trade]
#: Pages after which the notebook of the shop is looked at.
TELLING = {
    Sheet.TURNOVER: "notebook-with-sales-and-purchases",
    Sheet.DEBTS: "notebook-with-the-balance-sheet",
}


def told(office: Office) -> Inquiries:
    """Return the cases of the story's language."""
    return INQUIRIES[office.story.language]


def take_in_shop(office: Office) -> None:
    """Offer a product for trades, appoint a second officer, take the shop's case in."""
    player, case = office.player, told(office).shop
    office.on(ASKED)
    errands.appoint(office, told(office).assistant, LOAN_OFFICER)
    _offer(office)
    office.sit_down(office.story.teller)
    errands.register_couple(office, case.who, HUSBAND)
    errands.register(office, BROTHER)
    _apply(office, case, GUARANTEED)
    player.press("Enter")
    office.stand("guarantor")
    player.write(guarantor=BROTHER.initials)
    player.press("Enter")
    player.go_to("relation")
    player.write(relation=told(office).sibling)
    player.go_to("monthly_income")
    player.write(monthly_income="12000", owes="0", guarantees="0", net_assets="260000")
    player.press("Ctrl+Enter")
    office.stand("application")
    player.see("shop-taken-in")


def prepare_shop(office: Office) -> None:
    """Print what is known and blank worksheets to take along, the evening before."""
    player, case = office.player, told(office).shop
    office.sit_down(office.story.officer)
    player.see("today-with-a-visit-to-make")
    errands.open_application(office, case.who)
    player.press("Ctrl+P")
    office.stand("notebook")
    player.write(trade=str(TRADES.index(case.trade) + 1))
    player.press("Ctrl+Enter")
    player.see("preparation-sheet-preview")
    player.press("Enter")
    office.collect("preparation-sheet", 1)
    _open_notebook(office)
    player.see("notebook-begun")
    player.press("Ctrl+P")
    window = cast("PaperWindow", QApplication.activeWindow())
    player.album.add_paper("worksheets", window.paper.content)
    player.press("Esc")


def look_into_shop(office: Office) -> None:
    """Write the visit down; find what does not fit, ask, and put it right."""
    player, case = office.player, told(office).shop
    office.on(VISITED)
    office.sit_down(office.story.officer)
    _visit(office, case)
    _open_notebook(office)
    fill(office, case, TELLING)
    player.press("Ctrl+E")
    player.see("notebook-with-a-doubt")
    checks: Any = office.desk.page
    expect("what is doubted", player.row.name, "equity")
    expect("the equity", checks.case.balance.equity, Money.parse("206600"))
    player.press("Enter")
    office.stand("investigation_reason")
    player.see("reason-of-a-doubt")
    player.press("Esc")
    office.stand("investigation")
    _write_what_she_said(office)
    player.see("notebook-without-a-doubt")
    submit(office, case, "shop")
    found = _standing(office, case)
    expect("the equity expected", found.case.equity.expected, Money.parse("209629.96"))
    expect("what is proposed", found.case.limit.amount, Money.parse("50000"))


def fill(office: Office, case: Inquiry, seen: dict[Sheet, str]) -> None:
    """Fill a notebook page by page: lines are pasted, single figures typed."""
    player, day = office.player, office.ask(lambda work: work.today)
    for sheet in TEMPLATES[case.trade].sheets:
        lines = lines_of(case.notebook, sheet, day, office.story.language)
        if lines and single(sheet):
            for turn, (figure, *_rest) in enumerate(lines):
                player.press(*["Enter"] * bool(turn))
                if figure:
                    player.type(figure)
        elif lines:
            player.paste(lines)
        if sheet in seen:
            player.see(seen[sheet])
        player.press("PgDown")


def look_into(office: Office, case: Inquiry, name: str) -> None:
    """Visit, write down and submit a case that is in order."""
    _visit(office, case)
    begin(office, case)
    fill(office, case, {})
    office.player.press("Ctrl+E")
    office.player.see(f"notebook-{name}")
    submit(office, case, name)


def submit(office: Office, case: Inquiry, name: str) -> None:
    """Submit what is written, and print the report as it is from then on."""
    player = office.player
    player.press("Ctrl+S")
    line = errands.of(office, case.who)
    expect("the stage", line.stage, Stage.SUBMITTED)
    player.press("F8")
    player.see(f"report-preview-{name}")
    player.press("Enter")
    office.collect(f"report-{name}", 1)


def apply_for(office: Office, case: Inquiry, **more: str) -> None:
    """Register someone and take in what they ask for, on nothing but their credit."""
    errands.register(office, case.who)
    _apply(office, case, "1", **more)


def _apply(office: Office, case: Inquiry, security: str, **more: str) -> None:
    """Take an application in for twelve months; ``more`` says how else it is repaid."""
    player = office.player
    player.press("Ctrl+1", "F5")
    player.type(case.who.initials)
    player.press("Enter")
    office.stand("apply")
    player.back_to("product")
    player.write(product="2")
    player.go_to("amount")
    player.write(amount=case.amount, term_months="12")
    player.go_to("purpose")
    player.write(purpose=case.purpose, source=case.source, security=security)
    player.go_to("co_officer")
    player.write(co_officer="3")
    player.go_to("received")
    player.write(received="=")
    if "method" in more:
        player.back_to("method")
        player.write(method=more["method"])
        player.go_to("season")
        player.write(season=more["season"])
        player.see("greenhouse-repaid-when-it-picks")
    player.press("Ctrl+Enter")
    office.stand("application")


def _offer(office: Office) -> None:
    """Offer a loan for trades, at eight per mille a month."""
    player, words = office.player, told(office)
    office.sit_down(office.story.manager)
    office.open_part("products")
    player.press("Ctrl+I")
    office.stand("product")
    player.write(code="trade", name=words.product, purpose=words.product_purpose)
    player.press("Enter")
    player.write(
        amount_min="5000", amount_max="200000", term_min="3", term_max="24", rate="9.6%"
    )
    player.go_to("methods")
    player.write(methods="=", securities="12345")
    player.go_to("papers")
    player.write(papers="125")
    player.press("Ctrl+Enter")
    office.stand("products")


def begin(office: Office, case: Inquiry) -> None:
    """Open a notebook with the lines of the trade."""
    player = office.player
    player.press("Ctrl+Shift+V")
    office.stand("notebook")
    player.write(trade=str(TRADES.index(case.trade) + 1))
    player.press("Ctrl+Enter")
    office.stand("investigation")


def _open_notebook(office: Office) -> None:
    office.player.press("Ctrl+Shift+V")
    office.stand("investigation")


def _visit(office: Office, case: Inquiry) -> None:
    player = office.player
    errands.open_application(office, case.who)
    player.press("Ctrl+I")
    office.stand("visit")
    player.back_to("kind")
    player.write(kind="3")  # at home in the evening
    player.go_to("companion")
    player.write(companion=case.companion, findings=case.findings)
    player.press("Ctrl+Enter")
    office.stand("application")


def _write_what_she_said(office: Office) -> None:
    """Go back to the drawings, and write the line that was missing."""
    player, page = office.player, cast("Any", office.desk.page)
    player.press("Esc")
    player.walk_to(lambda: page.view.spot.sheet is Sheet.DRAWINGS, "drawings", "PgUp")
    taken = len(lines_of(told(office).shop.notebook, Sheet.DRAWINGS, VISITED, "zh_CN"))
    player.walk_to(lambda: page.view.spot.line == taken, "an empty line")
    player.paste([[worded(cell, office.story.language) for cell in LENT_ON]])


def _standing(office: Office, case: Inquiry) -> Any:
    application = office.ask(applications.one, errands.of(office, case.who).id)
    found = office.ask(notebooks.latest, application.id)
    if found is None:
        raise AssertionError("no investigation was kept")
    return office.ask(investigations.standing, application, found)
