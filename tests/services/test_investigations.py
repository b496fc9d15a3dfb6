"""A notebook is written line by line, and what was submitted never changes."""

import json
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError
from tests import asked
from tests.asked import MANAGER, OFFICER, TELLER, applying, guaranteeing
from tests.build import a_customer, a_loan, covenants, married, yuan
from tests.heard import HE, LOW, seat, settle
from tests.notebooks import LENT_ON, VILLAGE_SHOP, typed, with_line
from tests.printing.counter import read

from sheaf.domain.application import NotMet, OutOfTurn, Stage, TooClose
from sheaf.domain.condition import Check
from sheaf.domain.decision import Ruling
from sheaf.domain.errors import Gone, Missing, NotAllowed
from sheaf.domain.investigation import case, submitted
from sheaf.domain.investigation.doubts import Doubt
from sheaf.domain.investigation.limit import Bound
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.submitted import waiting
from sheaf.domain.investigation.trade import (
    TEMPLATES,
    OwnTrade,
    Range,
    Template,
    Trade,
)
from sheaf.domain.loan import Status
from sheaf.domain.policy import Policy
from sheaf.domain.pressure import Pressure
from sheaf.domain.relation import Relation
from sheaf.domain.teller import HOUSE, Role, Teller
from sheaf.printing.kinds import render
from sheaf.queries import applications, case_setting, investigations, notebooks, papers
from sheaf.queries.record import record
from sheaf.services import investigations as services
from sheaf.services import lending, overrides, pressures, tellers, ties, trades
from sheaf.services.investigations import Frozen, NotBegun, Page
from sheaf.store import canonical
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.audit import AuditRow
from sheaf.store.tables.investigations import (
    ExplanationRow,
    InvestigationRow,
    NotedRow,
    RatioRow,
    SubmissionRow,
)
from sheaf.store.tables.loans import LoanRow, StandingRow

SHOP = Trade.VILLAGE_SHOP.value
NAMES = {"cash": ("现金",), "products": ("烟", "酒水饮料")}
HONEST = with_line(typed(VILLAGE_SHOP), Sheet.DRAWINGS, LENT_ON)


@pytest.fixture
def application(books) -> int:
    with books.work(HOUSE) as work:
        product = asked.offered(work)["farm"]
        borrower = a_customer(work)
        neighbour = a_customer(work, "李国平", sex="M", phone="13800000013")
    made = asked.apply(books, applying(borrower, product)).id
    asked.guarantee(books, made, guaranteeing(neighbour))
    asked.visit(books, made)
    return made


def begin(books, application, key="b", by=OFFICER) -> int:
    with books.work(by) as work:
        return services.begin(work, key, application, SHOP, NAMES)


def write(books, application, pages) -> None:
    with books.work(OFFICER) as work:
        for sheet, lines in pages.items():
            services.write(work, application, Page(sheet, lines))


def explain(books, application, check="equity", reason="已问") -> None:
    with books.work(OFFICER) as work:
        services.explain(work, application, check, reason)


def of_this(books, application) -> str:
    """Name something that deviates."""
    return next(iter(waiting(standing(books, application)[1].case)))


def standing(books, application):
    with books.look(OFFICER) as work:
        found = notebooks.latest(work, application)
        told = applications.one(work, application)
        return found, investigations.standing(work, told, found)


def pages(books, application) -> dict:
    return {
        Sheet(name): lines for name, lines in standing(books, application)[1].pages.items()
    }


def test_a_notebook_begins_with_the_lines_of_its_trade(books, application) -> None:
    begin(books, application)

    found, told = standing(books, application)
    assert (found.version, found.trade.code, found.submitted) == (1, SHOP, None)
    assert told.pages == {
        "cash": (("现金",),),
        "products": (("烟",), ("酒水饮料",)),
        "guarantors": (("李国平",),),
        "hold": (("李国平",),),
    }
    assert told.case.faults == ()


def test_who_put_in_a_word_stands_among_the_soft_facts(books, application) -> None:
    with books.work(OFFICER) as work:
        told = Pressure(work.today, "赵主任", "要求多批两万", "未答应")
        pressures.record(work, "p", application, told)

    begin(books, application)

    _found, submitted = standing(books, application)
    [told] = [one for one in submitted.case.doubts if one.kind is Doubt.PRESSED]
    assert told.facts == ("赵主任 2026-03-10",)
    assert not told.waits


def test_beginning_twice_goes_on_with_the_same(books, application) -> None:
    assert begin(books, application) == begin(books, application, "again")


def test_a_notebook_keeps_the_pages_its_trade_had_when_it_was_begun(
    books, application
) -> None:
    chosen = tuple(one for one in TEMPLATES[Trade.VILLAGE_SHOP].chosen if one != "stock")
    with books.work(MANAGER) as work:
        trades.change(work, "t", SHOP, OwnTrade(pages=chosen), work.today)
    begin(books, application)
    with books.work(MANAGER) as work:
        trades.change(work, "u", SHOP, OwnTrade(), work.today)

    _found, told = standing(books, application)

    assert Sheet.STOCK not in told.setting.template.sheets
    with books.look(OFFICER) as work:
        found = notebooks.latest(work, application)
        sheets = investigations.worksheet(work, applications.one(work, application), found)
    assert "stock" not in sheets.pages


def test_what_is_typed_is_kept_as_typed(books, application) -> None:
    begin(books, application)

    write(books, application, {Sheet.CASH: (("现金", " 六千", ""), ("抽屉", "５0", ""))})

    assert pages(books, application)[Sheet.CASH] == (
        ("现金", " 六千", ""),
        ("抽屉", "５0", ""),
    )
    assert len(standing(books, application)[1].case.faults) == 1


def test_what_stood_before_stays_in_the_books(books, application) -> None:
    begin(books, application)
    for amount in ("5", "6", "6"):
        write(books, application, {Sheet.CASH: (("现金", amount, ""),)})

    with books.look(OFFICER) as work:
        rows = work.session.scalars(
            select(NotedRow.texts).where(NotedRow.sheet == "cash").order_by(NotedRow.id)
        ).all()
    assert rows == ['["现金"]', '["现金","5",""]', '["现金","6",""]']


def test_a_line_taken_out_is_gone_and_the_rest_moves_up(books, application) -> None:
    begin(books, application)
    lines = tuple((name, "1", "") for name in "甲乙丙")
    write(books, application, {Sheet.CASH: lines})

    write(books, application, {Sheet.CASH: (lines[0], lines[2])})

    assert pages(books, application)[Sheet.CASH] == (lines[0], lines[2])


def test_too_few_methods_stop_the_submission(books, application) -> None:
    begin(books, application)

    with pytest.raises(NotMet) as no:
        asked.submit(books, application)

    codes = {one.code for one in no.value.conditions}
    assert codes == {
        Check.SALES_CHECKED,
        Check.MARGIN_CHECKED,
        Check.EQUITY_CHECKED,
        Check.DEBTS_CHECKED,
    }


def test_what_cannot_be_read_stops_it_too(books, application) -> None:
    begin(books, application)
    write(books, application, HONEST | {Sheet.OFF_SHEET: (("房屋", "很多", ""),)})

    assert asked.failed(books, application) == {"notebook_readable"}


def test_a_deviation_wants_a_reason_and_a_figure_a_manager(books, application) -> None:
    """The village shop before the husband was asked: equity agrees by one way only."""
    begin(books, application)
    write(books, application, typed(VILLAGE_SHOP))
    assert asked.failed(books, application) == {"equity_checked", "deviations_explained"}

    explain(books, application)
    assert asked.failed(books, application) == {"equity_checked"}

    with books.work(OFFICER) as work:
        overrides.override(work, "o", application, "equity_checked", "已核实", MANAGER)
    assert asked.submit(books, application) is Stage.SUBMITTED


def test_what_lies_too_far_apart_a_manager_accepts_too(books, application) -> None:
    """A reason is enough up to the warning; beyond it a second person takes it on."""
    begin(books, application)
    write(books, application, HONEST | {Sheet.HOME: (("9500",), ("2000",))})
    explain(books, application, "debt_service", "替儿子还车贷，有转账记录")
    key = "deviation_accepted:debt_service"
    assert asked.failed(books, application) == {"deviation_accepted"}

    with books.work(OFFICER) as work:
        overrides.override(work, "o", application, key, "已见转账记录", MANAGER)
    assert asked.failed(books, application) == set()
    [let_pass] = standing(books, application)[1].set_aside
    assert (let_pass.condition, let_pass.figure) == (key, "debt_service +73.91%")

    write(books, application, {Sheet.HOME: (("9500",), ("3000",))})
    explain(books, application, "debt_service", "替儿子还车贷，有转账记录")
    assert asked.failed(books, application) == {"deviation_accepted"}  # it is worse


def test_up_to_the_warning_a_reason_is_enough(books, application) -> None:
    begin(books, application)
    write(books, application, HONEST | {Sheet.HOME: (("9500",), ("1250",))})

    explain(books, application, "debt_service", "本月多还一百")

    assert asked.failed(books, application) == set()


def test_an_honest_notebook_is_submitted_and_frozen(books, application) -> None:
    begin(books, application)
    write(books, application, HONEST)

    asked.submit(books, application)

    found, told = standing(books, application)
    assert found.submitted is not None
    assert told.case.open == ()
    with books.look(OFFICER) as work:
        paper = papers.paper(work, investigations.report_of(work, application))
    assert paper.facts.number == "A2026-0001-1"
    assert paper.facts.submitted == told
    for act in (
        lambda: write(books, application, {Sheet.CASH: ()}),
        lambda: explain(books, application),
    ):
        with pytest.raises(Frozen):
            act()
    with pytest.raises(OutOfTurn):
        begin(books, application, "late")


def test_the_database_itself_refuses_to_change_what_was_submitted(
    books, application
) -> None:
    begin(books, application)
    write(books, application, HONEST)
    asked.submit(books, application)

    for statement in ("UPDATE submission SET facts = ''", "DELETE FROM noted"):
        with pytest.raises(IntegrityError), books.work(HOUSE) as work:
            work.session.execute(text(statement))


def test_later_rules_and_settings_do_not_change_what_was_submitted(
    books, application, clock, monkeypatch
) -> None:
    """Another program with other settings reads the same report, years later."""
    begin(books, application)
    write(books, application, typed(VILLAGE_SHOP))
    explain(books, application)
    with books.work(OFFICER) as work:
        overrides.override(work, "o", application, "equity_checked", "已核实", MANAGER)
    before = worked(books, application)
    asked.submit(books, application)
    printed, known = report(books, application), deviations(books)

    clock.on("2026-07-01")
    settle(books, Policy(tol=Decimal("0.5"), instalment_share=Decimal("0.2")))
    monkeypatch.setattr(case, "RULES", ())
    monkeypatch.setattr(case, "METHODS", 1)
    monkeypatch.setattr(case, "limit", None)
    monkeypatch.setattr(submitted, "worked_out", None)
    monkeypatch.setattr(submitted, "waiting", lambda _case: {})
    monkeypatch.setitem(TEMPLATES, Trade.VILLAGE_SHOP, Template(frozenset(), {}))
    monkeypatch.setattr(canonical, "load", afresh)

    after = standing(books, application)[1]
    assert after.case == before
    assert after.reasons == {"equity": "已问"}
    assert report(books, application) == printed
    assert deviations(books) == known == {"equity"}


def afresh(kind, text):
    """Read what is kept as a program does that has just been started."""
    return canonical._value(kind, json.loads(text))


def worked(books, application):
    return standing(books, application)[1].case


def report(books, application) -> str:
    """Read the report that was kept."""
    with books.look(OFFICER) as work:
        paper = papers.paper(work, investigations.report_of(work, application))
    return read(render(investigations.REPORT, paper.facts))


def deviations(books) -> set[str]:
    with books.look(OFFICER) as work:
        return {one.check for one in record(work, date(2026, 1, 1)).deviations}


def test_sent_back_it_goes_on_in_a_new_version(books, application) -> None:
    begin(books, application)
    write(books, application, HONEST)
    asked.submit(books, application)
    asked.decide(
        books, application, asked.yes(ruling=Ruling.SENT_BACK, reason="存货再点一次")
    )
    with books.work(OFFICER) as work:
        asked.applications.resume(work, application)

    begin(books, application, "second")

    found, told = standing(books, application)
    assert (found.version, found.submitted) == (2, None)
    assert told.pages["cash"] == HONEST[Sheet.CASH]
    with books.look(OFFICER) as work:
        assert work.session.query(SubmissionRow).count() == 1


def test_what_one_approver_decides_may_go_by_the_visit_alone(books, application) -> None:
    assert asked.submit(books, application) is Stage.SUBMITTED


def test_what_a_committee_decides_has_a_notebook(books, application) -> None:
    settle(books, LOW)

    with pytest.raises(NotMet) as no:
        asked.submit(books, application)

    assert [one.code for one in no.value.conditions] == [Check.INVESTIGATED]


def test_what_was_sent_back_is_not_handed_in_again_as_it_was(books, application) -> None:
    begin(books, application)
    write(books, application, HONEST)
    asked.submit(books, application)
    asked.decide(
        books, application, asked.yes(ruling=Ruling.SENT_BACK, reason="存货再点一次")
    )
    with books.work(OFFICER) as work:
        asked.applications.resume(work, application)
    asked.visit(books, application, "v2")

    with pytest.raises(NotMet) as no:
        asked.submit(books, application)

    assert [one.code for one in no.value.conditions] == [Check.INVESTIGATED_AGAIN]


def test_a_reason_speaks_of_no_worse_deviation(books, application) -> None:
    begin(books, application)
    write(books, application, HONEST)
    name = of_this(books, application)
    explain(books, application, name, "已问")
    assert name in standing(books, application)[1].reasons

    with books.work(HOUSE) as work:  # it was given for something else
        worse = ExplanationRow(
            investigation_id=1,
            check=name,
            reason="已问",
            about="0",
            at=work.now,
            teller_id=OFFICER.id,
        )
        work.session.add(worse)

    told = standing(books, application)[1]
    assert name not in told.reasons
    assert told.given[name].text == "已问"


def test_what_agrees_takes_no_reason(books, application) -> None:
    begin(books, application)
    write(books, application, HONEST)

    with pytest.raises(Gone):
        explain(books, application, "no such check")


def test_a_new_version_keeps_the_reasons_that_still_hold(books, application) -> None:
    begin(books, application)
    write(books, application, HONEST)
    name = of_this(books, application)
    explain(books, application, name, "已问")
    asked.submit(books, application)
    asked.decide(
        books, application, asked.yes(ruling=Ruling.SENT_BACK, reason="存货再点一次")
    )
    with books.work(OFFICER) as work:
        asked.applications.resume(work, application)

    begin(books, application, "second")

    assert standing(books, application)[1].reasons[name] == "已问"


def test_who_wrote_in_the_notebook_neither_decides_nor_votes(books, application) -> None:
    begin(books, application)
    both = Teller(HE.id, HE.name, frozenset({Role.LOAN_OFFICER, Role.COMMITTEE_MEMBER}))
    seat(books)
    with books.work(both) as work:
        services.write(work, application, Page(Sheet.CASH, (("现金", "1"),)))
    write(books, application, HONEST)
    asked.submit(books, application)

    with books.look(OFFICER) as work:
        told = applications.one(work, application)
        assert both.id in applications.investigators(work, told)


def test_the_books_set_bounds_beside_the_cash(books, application) -> None:
    begin(books, application)

    terms = standing(books, application)[1].case.limit.terms
    bounds = {one.bound: one.amount for one in terms}

    assert {Bound.PRODUCT, Bound.FIRST_LOAN} <= bounds.keys()
    assert Bound.COLLATERAL not in bounds
    # half of 6,000 a month pays the 2,623.54 that 30,000 cost, and more
    assert yuan("34000") < bounds[Bound.GUARANTOR] < yuan("34500")


def test_beginning_explaining_and_submitting_are_noted(books, application) -> None:
    begin(books, application)
    write(books, application, HONEST)
    explain(books, application, of_this(books, application), "去年修路")
    asked.submit(books, application)

    with books.look(OFFICER) as work:
        acts = work.session.scalars(
            select(AuditRow.act).where(AuditRow.act.startswith("investigation"))
        ).all()
    assert acts == [
        "investigation.begin",
        "investigation.explain",
        "investigation.submit",
    ]


def test_investigating_is_the_officers(books, application) -> None:
    with pytest.raises(NotAllowed):
        begin(books, application, by=TELLER)
    with pytest.raises(NotBegun):
        write(books, application, HONEST)
    begin(books, application)
    with pytest.raises(Missing):
        explain(books, application, reason=" ")


def brothers(books, application) -> None:
    """Let the officer's own file be that of the applicant's brother."""
    with books.work(HOUSE) as work:
        own = a_customer(work, "周建", sex="M", phone="13800000077")
        customer = applications.one(work, application).customer_id
        ties.link(work, own, customer, Relation.SIBLING, "")
        tellers.own_file(work, OFFICER.id, own)


def test_nobody_investigates_a_brother(books, application) -> None:
    brothers(books, application)

    with pytest.raises(TooClose) as no:
        begin(books, application)

    assert no.value.name == OFFICER.name


def test_who_turns_out_to_be_a_brother_does_not_submit(books, application) -> None:
    begin(books, application)
    write(books, application, HONEST)
    brothers(books, application)

    with pytest.raises(TooClose):
        asked.submit(books, application)
    with pytest.raises(TooClose):
        write(books, application, HONEST)


def test_a_brother_writes_nothing_in_it_either(books, application) -> None:
    begin(books, application)
    write(books, application, HONEST)
    brothers(books, application)

    with pytest.raises(TooClose):
        write(books, application, {Sheet.CASH: (("现金", "90000"),)})
    with pytest.raises(TooClose):
        explain(books, application)
    with pytest.raises(TooClose):
        asked.visit(books, application, "v2")


def test_the_database_itself_adds_nothing_to_what_was_submitted(books, application) -> None:
    begin(books, application)
    write(books, application, HONEST)
    asked.submit(books, application)

    for row in (
        NotedRow(investigation_id=1, sheet="cash", line=0, texts='["现金"]'),
        ExplanationRow(investigation_id=1, check="equity", reason="改了"),
    ):
        with pytest.raises(IntegrityError, match="is closed"), books.work(OFFICER) as work:
            row.at, row.teller_id = work.now, OFFICER.id
            work.session.add(row)
            work.session.flush()
    assert pages(books, application)[Sheet.CASH] == HONEST[Sheet.CASH]


def test_the_guarantors_stand_in_a_new_notebook(books, application) -> None:
    begin(books, application)

    found = pages(books, application)
    assert found[Sheet.GUARANTORS] == found[Sheet.HOLD] == (("李国平",),)


def test_a_guarantor_counts_with_what_was_found(books, application) -> None:
    begin(books, application)

    def bound() -> object:
        terms = standing(books, application)[1].case.limit.terms
        return next(one.amount for one in terms if one.bound is Bound.GUARANTOR)

    before = bound()
    write(books, application, {Sheet.GUARANTORS: (("李国平", "5000", "2000", "", ""),)})

    assert bound() == before.times(Fraction(1, 2))


def test_what_one_purse_owes_here_leaves_less_room(books, application) -> None:
    begin(books, application)
    with books.look(OFFICER) as work:
        told = applications.one(work, application)
    with books.work(HOUSE) as work:
        loan = a_loan(work, borrower="李强", principal="80000")
        spouse = work.session.get_one(LoanRow, loan).customer_id
        married(work, told.customer_id, spouse)

    terms = standing(books, application)[1].case.limit.terms
    found = {one.bound: (one.amount, one.formula) for one in terms}
    assert found[Bound.RELATED_DEBT] == (yuan("420000"), "500,000.00 − 80,000.00")


def lent_on(work, application, number="2026-00012") -> None:
    """Pay a loan out on an application, whatever its stage."""
    told = applications.one(work, application)
    lending.enter(
        work,
        lending.Lending(
            number=number,
            application_id=application,
            customer_id=told.customer_id,
            product_id=told.product_id,
            borrower=told.applicant,
            security="credit",
            officer_id=OFFICER.id,
            covenants=covenants(),
            pricing=None,
        ),
        told.agreement.terms(work.today),
    )


def finished(books, application) -> None:
    begin(books, application)
    write(books, application, HONEST)
    asked.submit(books, application)
    with books.work(HOUSE) as work:
        lent_on(work, application)


def again(books, application) -> int:
    """Apply once more, and be visited."""
    told = asked.one(books, application)
    wanted = applying(told.customer_id, told.product_id)
    made = asked.apply(books, wanted, "again").id
    asked.visit(books, made, "again")
    return made


def test_a_renewal_begins_with_the_notebook_before_to_be_seen_again(
    books, application
) -> None:
    finished(books, application)
    renewal = again(books, application)

    begin(books, renewal, "renewed")

    found = pages(books, renewal)
    assert found[Sheet.STOCK] == (("全店存货", "1", "142000", ""),)  # nobody saw it yet
    assert Sheet.WISH not in found
    told = standing(books, renewal)[1]
    assert told.setting.known.former.number == "A2026-0001"
    assert told.case.changes[0].before == yuan("94916.67")


def test_what_a_renewal_takes_over_counts_once_it_was_confirmed(books, application) -> None:
    """Last year's figures fit together by themselves: that proves nothing of today."""
    finished(books, application)
    renewal = again(books, application)
    begin(books, renewal, "renewed")
    seen = {sheet: HONEST[sheet] for sheet in services.OF_THE_DAY if sheet in HONEST}
    write(books, renewal, seen)

    told = standing(books, renewal)[1]

    assert told.setting.taken["cash"] == (0,)
    assert not set(told.setting.taken) & {sheet.value for sheet in services.OF_THE_DAY}
    assert {one.passing for one in told.case.standings} == {0}
    assert "notebook_confirmed" in asked.failed(books, renewal)


def test_a_line_is_confirmed_or_written_and_stays_so(books, application) -> None:
    finished(books, application)
    renewal = again(books, application)
    begin(books, renewal, "renewed")
    days = pages(books, renewal)[Sheet.DAYS]

    def old() -> tuple[int, ...]:
        return standing(books, renewal)[1].setting.taken.get("days", ())

    def keep(lines, places) -> None:
        with books.work(OFFICER) as work:
            page = Page(Sheet.DAYS, lines, frozenset(places))
            services.keep(work, renewal, page, pages_known)

    pages_known = days
    assert old() == (0, 1)
    keep(days, {0, 1})  # nothing was done on it
    assert old() == (0, 1)
    keep(days, {1})  # the first is still so
    assert old() == (1,)
    pages_known = days
    keep(days, {0, 1})  # a window that does not know it yet takes nothing back
    assert old() == (1,)
    keep((days[0], ("集日", "8", "4100", "流水本")), set())
    assert old() == ()


def test_a_line_that_moves_up_is_as_old_as_it_was(books, application) -> None:
    finished(books, application)
    renewal = again(books, application)
    begin(books, renewal, "renewed")
    weekday, market = pages(books, renewal)[Sheet.DAYS]

    with books.work(OFFICER) as work:
        page = Page(Sheet.DAYS, (market,), frozenset({0}))
        services.write(work, renewal, page)

    told = standing(books, renewal)[1]
    assert told.pages["days"] == (market,)
    assert told.setting.taken["days"] == (0,)
    assert weekday != market


def test_confirmed_line_by_line_a_renewal_stands_with_its_proofs(
    books, application
) -> None:
    finished(books, application)
    renewal = again(books, application)
    begin(books, renewal, "renewed")

    write(books, renewal, HONEST)

    told = standing(books, renewal)[1]
    assert told.setting.taken == {}
    assert told.case.open == ()


def test_a_new_version_confirms_nothing_by_itself(books, application) -> None:
    finished(books, application)
    renewal = again(books, application)
    first = begin(books, renewal, "renewed")
    with books.work(HOUSE) as work:
        row = SubmissionRow(
            investigation_id=first, facts="", at=work.now, teller_id=OFFICER.id
        )
        work.session.add(row)

    second = begin(books, renewal, "v2")

    with books.look(OFFICER) as work:
        assert notebooks.taken(work, second) == notebooks.taken(work, first)


def test_another_trade_begins_afresh(books, application) -> None:
    finished(books, application)
    renewal = again(books, application)

    with books.work(OFFICER) as work:
        services.begin(work, "renewed", renewal, Trade.TRANSPORT.value, NAMES)

    assert pages(books, renewal)[Sheet.CASH] == (("现金",),)
    assert standing(books, renewal)[1].setting.known.former is None


def test_five_finished_cases_are_peers(books, application) -> None:
    finished(books, application)

    def known() -> dict:
        with books.look(OFFICER) as work:
            return case_setting.peers(work, SHOP, 0)

    assert known() == {}
    with books.work(HOUSE) as work:
        for turn in range(4):
            copied(work, application, turn)
    assert known() == {}  # paid out yesterday, they have shown nothing yet

    with books.work(HOUSE) as work:
        for row in work.session.scalars(select(StandingRow)):
            row.status = Status.SETTLED.value

    assert known()["gross_margin"].count == 5
    assert known()["gross_margin"].median == Decimal("0.19")
    with books.look(OFFICER) as work:
        assert case_setting.peers(work, SHOP, application) == {}
    with books.work(HOUSE) as work:
        work.session.scalars(select(StandingRow)).first().worst_late = 1
    assert known() == {}  # and four are too few


def copied(work, application, turn) -> None:
    """Finish another case like it, with a margin of its own."""
    row = work.session.get_one(ApplicationRow, application)
    values = {one.name: getattr(row, one.name) for one in ApplicationRow.__table__.columns}
    other = ApplicationRow(**values | {"id": None, "number": f"X{turn}"})
    work.session.add(other)
    work.session.flush()
    found = InvestigationRow(
        application_id=other.id, version=1, trade="village_shop", at=work.now, teller_id=1
    )
    work.session.add(found)
    work.session.flush()
    work.session.add(
        RatioRow(investigation_id=found.id, name="gross_margin", value=f"0.{18 + turn}")
    )
    lent_on(work, other.id, f"2026-1000{turn}")


def ranged(books, low: str, high: str, key: str) -> None:
    own = OwnTrade({"gross_margin": Range(Decimal(low), Decimal(high))})
    with books.work(MANAGER) as work:
        trades.change(work, key, SHOP, own, work.today)


def verdict(books, application) -> str:
    found = standing(books, application)[1].case.checks
    return next(one.verdict for one in found if one.name == "peers_gross_margin").value


def test_a_notebook_keeps_the_template_that_it_was_begun_under(books, application) -> None:
    ranged(books, "0.30", "0.40", "far")
    begin(books, application)
    write(books, application, HONEST)
    assert verdict(books, application) == "reject"

    ranged(books, "0.15", "0.20", "near")

    assert verdict(books, application) == "reject"


def test_a_version_after_one_sent_back_keeps_the_template_too(books, application) -> None:
    ranged(books, "0.15", "0.20", "near")
    begin(books, application)
    write(books, application, HONEST)
    asked.submit(books, application)
    sent_back = asked.yes(ruling=Ruling.SENT_BACK, reason="存货再点一次")
    asked.decide(books, application, sent_back)
    with books.work(OFFICER) as work:
        asked.applications.resume(work, application)
    ranged(books, "0.30", "0.40", "far")

    begin(books, application, "again")

    assert standing(books, application)[0].version == 2
    assert verdict(books, application) == "pass"


def test_a_trade_of_the_offices_own_is_looked_into_like_the_one_it_is_like(
    books, application
) -> None:
    own = OwnTrade(name="理发店", like=Trade.VILLAGE_SHOP)
    with books.work(MANAGER) as work:
        code = trades.add(work, "barber", own, work.today)
    with books.work(OFFICER) as work:
        services.begin(work, "b", application, code, NAMES)
    write(books, application, HONEST)

    found, told = standing(books, application)

    assert (found.trade.name, told.setting.called) == ("理发店", "理发店")
    assert told.setting.trade is Trade.VILLAGE_SHOP
    assert told.case.open == ()
