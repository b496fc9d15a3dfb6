from __future__ import annotations

from dataclasses import replace
from importlib import import_module

import pytest
from tests.build import (
    a_customer,
    a_group,
    a_guarantor,
    a_thing,
    an_application,
    married,
)
from tests.lent import OFFICER, draw_up, papers, sign
from tests.printing.drawn_up import LANGUAGES, pages

from sheaf.domain.agreement import customs
from sheaf.domain.paper.consent import ConsentOf
from sheaf.domain.paper.disbursement_notice import ConditionKind
from sheaf.domain.paper.loan_contract import Counting, Payout
from sheaf.domain.policy import Policy, changed
from sheaf.domain.teller import HOUSE
from sheaf.printing.wording import load
from sheaf.queries import contracts as drawn
from sheaf.queries import papers as kept
from sheaf.services import contracts
from sheaf.store import canonical
from sheaf.store.tables.applications import ApplicationRow, CollateralRow


def stamp(kind: str, facts: object) -> str:
    module = import_module(f"sheaf.printing.{kind}")
    if not hasattr(module, "worded"):
        return ""
    return load(module.worded(facts), facts.language).stamp


@pytest.fixture
def secured(books) -> int:
    with books.work(HOUSE) as work:
        wife, husband = a_customer(work), a_customer(work, "李国平", sex="M")
        married(work, wife, husband)
        application = an_application(work, customer=wife, security="guarantor")
        one, other = a_customer(work, "张建军", sex="M"), a_customer(work, "孙秀英")
        married(work, one, other)
        a_guarantor(work, application, one)
        a_guarantor(work, application, a_customer(work, "何建"), "general")
        a_thing(work, application)
        a_thing(work, application, form="pledge", kind="deposit")
        group = a_group(work, wife)
        work.session.get_one(ApplicationRow, application).group_id = group
    return application


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paper_of_a_secured_loan_can_be_printed(books, secured, language):
    with books.work(OFFICER) as work:
        contracts.draw_up(work, "d", secured, stamp)
    with books.look(OFFICER) as work:
        filed = [kept.paper(work, line.id) for line in papers(books, secured)]

    assert {paper.line.kind for paper in filed} >= {
        "loan_contract",
        "consent",
        "guarantee_contract",
        "guarantor_check",
        "mortgage_contract",
        "pledge_contract",
        "group_agreement",
    }
    for paper in filed:
        assert paper.wording == stamp(paper.line.kind, paper.facts)
        module = import_module(f"sheaf.printing.{paper.line.kind}")
        read = pages(module.render(replace(paper.facts, language=language)))
        assert paper.facts.number in read[0]
        assert "$" not in "".join(read)


@pytest.mark.parametrize(
    ("amount", "way"), [("500000", Payout.CASH), ("500000.01", Payout.PAYEE)]
)
def test_what_is_above_the_offices_limit_is_paid_to_whom_the_purpose_pays(
    books, amount, way
):
    with books.work(HOUSE) as work:
        application = an_application(work, amount=amount)
    with books.work(OFFICER) as work:
        contracts.draw_up(work, "d", application, stamp)
    with books.look(OFFICER) as work:
        [contract] = [
            kept.paper(work, line.id).facts
            for line in papers(books, application)
            if line.kind == "loan_contract"
        ]

    assert contract.payout is way


@pytest.mark.parametrize(
    ("name", "value", "particulars", "counting"),
    [
        ("odd_first_mode", "months_plus_days", "{}", Counting.PERIODS_ODD_BY_MONTHS),
        ("long_period_day_count", "actual/360", '{"every":3}', Counting.DAYS),
    ],
)
def test_the_contract_says_how_the_office_counted_on_the_day_one_applied(
    books, name, value, particulars, counting
) -> None:
    counted = canonical.dump(customs(changed(Policy(), name, value)))
    with books.work(HOUSE) as work:
        application = an_application(work)
        row = work.session.get_one(ApplicationRow, application)
        row.particulars, row.customs = particulars, counted

    with books.work(OFFICER) as work:
        contracts.draw_up(work, "d", application, stamp)

    with books.look(OFFICER) as work:
        [facts] = [
            paper.facts
            for line in papers(books, application)
            if (paper := kept.paper(work, line.id)).line.kind == "loan_contract"
        ]
    assert facts.counting is counting


def test_each_co_owner_consents_on_a_paper_of_their_own(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work, security="mortgage")
        a_guarantor(work, application, a_customer(work, "何建"))
        house = a_thing(work, application)
        work.session.get_one(CollateralRow, house).co_owners = "李国平 孙秀英"

    with books.work(OFFICER) as work:
        contracts.draw_up(work, "d", application, stamp)

    with books.look(OFFICER) as work:
        facts = [
            kept.paper(work, line.id).facts
            for line in papers(books, application)
            if line.kind == "coowner_consent"
        ]
        open_ = [one for one in drawn.conditions(work, application) if not one.met]
    assert [one.signatory.name for one in facts] == ["李国平", "孙秀英"]
    assert {one.kind for one in facts} == {ConsentOf.CO_OWNER_MORTGAGE}
    assert len({one.number for one in facts}) == 2
    read = "".join(pages(import_module("sheaf.printing.consent").render(facts[0])))
    assert "上河镇中街18号房屋" in read
    assert ConditionKind.CO_OWNERS_CONSENTED in {one.kind for one in open_}


def test_what_the_co_owners_signed_says_nothing_of_the_spouse(books) -> None:
    with books.work(HOUSE) as work:
        wife, husband = a_customer(work), a_customer(work, "李国平", sex="M")
        married(work, wife, husband)
        application = an_application(work, customer=wife, security="mortgage")
        house = a_thing(work, application)
        work.session.get_one(CollateralRow, house).co_owners = "孙秀英 何静"
    draw_up(books, application)
    co_owners = [x for x in papers(books, application) if x.kind == "coowner_consent"]

    for line in co_owners:
        sign(books, line.id)

    assert [line.who for line in co_owners] == ["孙秀英", "何静"]
    with books.look(OFFICER) as work:
        found = {one.kind: one.met for one in drawn.conditions(work, application)}
    assert found[ConditionKind.CO_OWNERS_CONSENTED]
    assert not found[ConditionKind.SPOUSE_CONSENTED]


def test_nobody_states_what_nobody_asked_of_a_thing(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work, security="mortgage")
        a_thing(work, application)
    with books.work(OFFICER) as work:
        contracts.draw_up(work, "d", application, stamp)

    with books.look(OFFICER) as work:
        [facts] = [
            kept.paper(work, line.id).facts
            for line in papers(books, application)
            if line.kind == "mortgage_contract"
        ]
    read = "".join(pages(import_module("sheaf.printing.mortgage_contract").render(facts)))
    assert "不要求投保" not in read
