"""The committee on investigated cases: talked over, voted on, decided, carried out."""

from __future__ import annotations

from datetime import date
from typing import Any

from sheaf.domain.application import Stage
from sheaf.domain.money import Money
from sheaf.domain.paper.loan_contract import LoanContract
from sheaf.queries import applications, contracts, papers
from sheaf.tour import errands
from sheaf.tour.inquiries import Inquiry
from sheaf.tour.office import Office
from sheaf.tour.player import Astray, expect
from sheaf.tour.scenes.looking_into import apply_for, begin, look_into, submit, told
from sheaf.tour.scenes.sitting import ANSWERS, ASKS, FOR, PRESENTS, note
from sheaf.tour.story import Staff

CUSTOM = "jh"  # by the first letters of its words
HEARD, SIGNED = date(2026, 9, 30), date(2026, 10, 9)
ASKED, VISITED = date(2026, 10, 12), date(2026, 10, 13)
SAT, AGAIN, SAT_AGAIN = (date(2026, 10, day) for day in (14, 15, 16))
PICKING, LESS = "456", "45000"


def hear_shop(office: Office) -> None:
    """Talk the shop over, vote by three keys each, decide, print decision and minutes."""
    player, case = office.player, told(office).shop
    office.on(HEARD)
    _convene(office)
    player.see("session-with-an-investigated-case")
    player.press("Enter")
    office.stand("case")
    note(office, PRESENTS, case.findings)
    note(office, ASKS, case.question)
    note(office, ANSWERS, case.answer)
    player.see("case-with-its-report-and-doubts")
    for person in _members(office):
        _vote_at_own_desk(office, person)
    player.press("Enter")
    office.stand("session")
    player.press("Enter")
    office.stand("case")
    player.see("case-of-the-shop-with-all-votes")
    _decide(office)
    player.press("F8", "Enter")
    office.collect("decision-on-the-shop", 1)
    player.press("Esc")
    _end(office, "shop")
    _expect_approved(office, case, "50000")


def contract_shop(office: Office) -> None:
    """Draw the contract up: it says what was decided, and nobody types it again."""
    office.on(SIGNED)
    office.sit_down(office.story.officer)
    _contract(office, told(office).shop, "shop")


def take_in_two(office: Office) -> None:
    """Take in a greenhouse that repays when it picks, and a lorry."""
    office.on(ASKED)
    office.sit_down(office.story.teller)
    cases = told(office)
    apply_for(office, cases.greenhouse, method=CUSTOM, season=PICKING)
    apply_for(office, cases.transport)


def look_into_two(office: Office) -> None:
    """Visit both, write both up, submit both."""
    office.on(VISITED)
    office.sit_down(office.story.officer)
    look_into(office, told(office).greenhouse, "greenhouse")
    look_into(office, told(office).transport, "transport")


def hear_two(office: Office) -> None:
    """Approve less for the greenhouse; send the lorry back with a question."""
    player, cases = office.player, told(office)
    office.on(SAT)
    _convene(office)
    player.press("Enter")
    office.stand("case")
    note(office, ASKS, cases.greenhouse.question)
    note(office, ANSWERS, cases.greenhouse.answer)
    _vote(office, amount=LESS)
    _decide(office)
    player.press("Esc")
    office.stand("session")
    player.press("Enter")
    office.stand("case")
    note(office, PRESENTS, cases.transport.findings)
    _vote(office, choice="2", reason=cases.again)
    player.see("case-to-be-looked-into-again")
    _decide(office)
    player.press("Esc")
    _end(office, "greenhouse-and-transport")
    _expect_approved(office, cases.greenhouse, LESS)
    stage = errands.of(office, cases.transport.who).stage
    expect("the stage", stage, Stage.RE_SURVEY)


def look_again(office: Office) -> None:
    """Take the lorry up again: the notebook goes on where it stood, as a new version."""
    player, case = office.player, told(office).transport
    office.on(AGAIN)
    office.sit_down(office.story.officer)
    errands.open_application(office, case.who)
    player.see("application-with-the-committees-question")
    player.press("Enter")
    office.stand("application")
    errands.visit(office, case.who, told(office).found_again)
    begin(office, case)
    player.see("notebook-in-its-second-version")
    submit(office, case, "transport-again")


def hear_again(office: Office) -> None:
    """Approve the lorry on a condition, and decline nobody twice."""
    case = told(office).transport
    office.on(SAT_AGAIN)
    _convene(office)
    office.player.press("Enter")
    office.stand("case")
    note(office, PRESENTS, told(office).found_again)
    _vote(office, conditions=told(office).insured)
    _decide(office)
    office.player.press("Esc")
    _end(office, "transport")
    _expect_approved(office, case, "30000")


def contract_two(office: Office) -> None:
    """Draw up both contracts, each on its own terms."""
    office.sit_down(office.story.officer)
    _contract(office, told(office).greenhouse, "greenhouse")
    _contract(office, told(office).transport, "transport")


def learn(office: Office) -> None:
    """Read a finished case that names nobody; then see what was decided."""
    player = office.player
    player.press("Ctrl+3", "Ctrl+Shift+T")
    office.stand("lessons")
    player.see("cases-to-learn-from")
    player.press("Enter")
    office.stand("lesson")
    player.see("case-to-learn-from")
    player.press("Enter")
    player.see("case-to-learn-from-with-its-decision")


def look_back(office: Office) -> None:
    """See how it turned out: by who decided, by officer, and how long each step took."""
    office.sit_down(office.story.approver)
    office.go_to("committee")
    office.player.press("Ctrl+R")
    office.stand("record")
    page: Any = office.desk.front
    office.player.until(lambda: page.deciders.table.rows, "the record")
    office.player.see("how-it-turned-out")


def _members(office: Office) -> tuple[Staff, ...]:
    """Name those who had no hand in the cases."""
    story = office.story
    return story.approver, story.clerk, story.manager


def _convene(office: Office) -> None:
    """Convene a session on all that waits."""
    player = office.player
    office.sit_down(office.story.approver)
    office.go_to("committee")
    player.press("Enter")
    office.stand("convene")
    player.write(present="=")
    player.press("Ctrl+Enter")
    office.stand("session")


def _vote_at_own_desk(office: Office, person: Staff) -> None:
    """Vote for what the report proposes, in three keys from anywhere."""
    player = office.player
    office.sit_down(person)
    office.go_to("committee")
    player.press(FOR)
    office.stand("vote")
    if person is office.story.manager:
        player.see("vote-for-what-the-report-proposes")
    player.press("Ctrl+Enter")
    office.stand("committee")


def _vote(office: Office, **ballot: str) -> None:
    """Vote so at one's own desk; two others vote at it as it stands, by passwords."""
    player = office.player
    player.press("Enter")
    office.stand("vote")
    for name, answer in ({"choice": FOR} | ballot).items():
        player.go_to(name)
        player.write(**{name: answer})
    player.see("vote-of-the-chair")
    player.press("Ctrl+Enter")
    office.stand("case")
    for person in _members(office)[1:]:
        player.press("Enter")
        office.stand("vote")
        player.write(password=person.password, choice=FOR)
        player.press("Ctrl+Enter")
        office.stand("case")


def _decide(office: Office) -> None:
    """Count the votes."""
    office.player.press("Enter")
    office.stand("case")


def _end(office: Office, name: str) -> None:
    """End the session, and print its minutes."""
    player = office.player
    office.stand("session")
    player.press("Enter", "Enter", "Enter")
    office.collect(f"minutes-{name}", 1)


def _contract(office: Office, case: Inquiry, name: str) -> None:
    """Draw up, print and sign; then read the contract back."""
    decided = office.ask(applications.one, errands.of(office, case.who).id).decision
    if decided is None:
        raise Astray("nothing was decided")
    errands.contract(office, case.who, name)
    line = errands.of(office, case.who)
    [made] = [
        one for one in office.ask(contracts.current, line.id) if one.kind == "loan_contract"
    ]
    facts = office.ask(papers.paper, made.id).facts
    if not isinstance(facts, LoanContract):
        raise Astray("this is no loan contract")
    expect("the amount", facts.lent.amount, decided.amount)
    expect("the rate", facts.lent.rate, decided.rate)
    expect("the method", facts.lent.method, decided.method.value)


def _expect_approved(office: Office, case: Inquiry, amount: str) -> None:
    found = office.ask(applications.one, errands.of(office, case.who).id)
    expect("the amount", found.agreed.amount, Money.parse(amount))
