from datetime import date

import pytest
from tests.asked import (
    MANAGER,
    OFFICER,
    PAPERS,
    TELLER,
    apply,
    applying,
    decide,
    failed,
    findings,
    guarantee,
    guaranteeing,
    offered,
    one,
    submit,
    submitted,
    visit,
    yes,
)
from tests.build import a_customer, a_loan, married, yuan
from tests.conftest import PEOPLE
from tests.lent import unstamped

from sheaf.domain.application import NotMet, OutOfTurn, Stage
from sheaf.domain.decision import Ruling
from sheaf.domain.errors import Missing, NotAllowed, Unusable
from sheaf.domain.policy import OddFirst
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import deadlines, papers
from sheaf.services import applications, policy
from sheaf.services import papers as signing
from sheaf.services.applications import AlreadySubmitted
from sheaf.store.tables.people import CustomerRow, MarkRow


@pytest.fixture
def shelf(books) -> dict[str, int]:
    with books.work(HOUSE) as work:
        return offered(work)


@pytest.fixture
def farm(shelf) -> int:
    return shelf["farm"]


@pytest.fixture
def customer(books) -> int:
    with books.work(HOUSE) as work:
        return a_customer(work)


def of_kind(books, application, kind):
    with books.look(OFFICER) as work:
        return [
            papers.paper(work, line.id)
            for line in papers.of_application(work, application)
            if line.kind == kind
        ]


def test_with_all_papers_it_goes_straight_to_its_officer(books, customer, farm) -> None:
    applied = apply(books, applying(customer, farm))

    assert applied.number == "A2026-0001"
    assert applied.stage is Stage.ASSIGNED
    steps = one(books, applied.id).steps
    assert [step.after for step in steps] == [
        Stage.APPLIED,
        Stage.ACCEPTED,
        Stage.ASSIGNED,
    ]
    assert {step.teller for step in steps} == {"李娜"}


def test_applying_twice_with_one_key_is_one_application(books, customer, farm) -> None:
    first = apply(books, applying(customer, farm))

    assert apply(books, applying(customer, farm)) == first
    assert apply(books, applying(customer, farm), "other").number == "A2026-0002"


def test_its_papers_are_made_with_it(books, customer, farm) -> None:
    with books.work(HOUSE) as work:
        married(work, customer, a_customer(work, "李国平", sex="M"))

    application = apply(books, applying(customer, farm)).id

    [form] = of_kind(books, application, "application_form")
    assert form.facts.number == "清河农信申字〔2026〕第0001号"
    assert form.facts.wish.amount == yuan("30000")
    assert [one.received for one in form.facts.papers] == [True] * 3
    own, spouse = of_kind(books, application, "authorisation")
    assert (own.facts.role.value, spouse.facts.role.value) == ("borrower", "spouse")
    assert spouse.facts.number == "清河农信授字〔2026〕第0001-2号"
    assert spouse.facts.related == "王芳"
    [notice] = of_kind(books, application, "conduct_notice")
    assert notice.facts.officers == ("李娜", "周敏")


def test_it_waits_for_missing_papers_and_goes_on_with_the_last(
    books, customer, farm
) -> None:
    application = apply(books, applying(customer, farm, received=PAPERS[:1])).id
    assert failed(books, application) == {"papers", "security"}
    assert findings(books, application)["papers"].condition.figure == (
        "household_register, income_proof"
    )

    with books.work(TELLER) as work:
        for here, stage in ((2, Stage.APPLIED), (2, Stage.APPLIED), (3, Stage.ASSIGNED)):
            assert applications.tick_papers(work, application, PAPERS[:here]) is stage


def test_given_back_it_comes_again_with_a_paper(books, customer, farm) -> None:
    application = apply(books, applying(customer, farm, received=())).id

    with books.work(TELLER) as work:
        after = applications.hand_back(work, application, "缺收入证明")
        assert after is Stage.RETURNED
        assert applications.tick_papers(work, application, ["id_card"]) is Stage.APPLIED

    assert one(books, application).steps[-2].why == "缺收入证明"


def test_a_paper_ticked_by_mistake_is_missing_again(books, customer, farm) -> None:
    application = apply(books, applying(customer, farm)).id

    with books.work(TELLER) as work:
        applications.tick_papers(work, application, PAPERS[1:])

    assert one(books, application).missing == ("id_card",)


def test_the_form_says_what_was_handed_in_until_it_is_signed(books, customer, farm) -> None:
    application = apply(books, applying(customer, farm, received=())).id
    with books.work(TELLER) as work:
        applications.tick_papers(work, application, PAPERS[:2])

    old, new = of_kind(books, application, "application_form")
    assert (old.line.void, new.line.void) == (True, False)
    assert [one.received for one in new.facts.papers] == [True, True, False]

    with books.work(TELLER) as work:
        signed = signing.Signing(work.today, ("王芳",))
        signing.sign(work, new.line.id, signed, b"%PDF")
        applications.tick_papers(work, application, PAPERS)

    assert len(of_kind(books, application, "application_form")) == 2


def test_ticking_what_is_ticked_makes_no_new_form(books, customer, farm) -> None:
    application = apply(books, applying(customer, farm)).id

    with books.work(TELLER) as work:
        applications.tick_papers(work, application, PAPERS)

    assert len(of_kind(books, application, "application_form")) == 1


def test_a_paper_that_is_not_asked_for_is_not_received(books, customer, farm) -> None:
    application = apply(books, applying(customer, farm)).id

    with pytest.raises(Unusable), books.work(TELLER) as work:
        applications.tick_papers(work, application, ["licence"])


@pytest.mark.parametrize(
    ("born", "sex", "code", "figure", "limit"),
    [
        (date(2008, 3, 11), "M", "age", "17", "18"),
        (date(1961, 3, 10), "M", "age_at_maturity", "66", "65"),
        (date(1966, 3, 9), "F", "age_at_maturity", "61", "60"),
    ],
)
def test_too_young_or_too_old_at_maturity_stops_it_with_the_figure(
    books, farm, born, sex, code, figure, limit
) -> None:
    with books.work(HOUSE) as work:
        person = a_customer(work, born=born, sex=sex)

    applied = apply(books, applying(person, farm))

    assert applied.stage is Stage.APPLIED
    condition = findings(books, applied.id)[code].condition
    assert not condition.passed
    assert (condition.figure, condition.limit) == (figure, limit)


def test_limits_of_the_product_stop_it_with_the_figure(books, customer, farm) -> None:
    wanted = applying(customer, farm, amount=yuan("200000"), term_months=36)

    applied = apply(books, wanted)

    assert applied.stage is Stage.APPLIED
    assert {"amount", "term"} <= failed(books, applied.id)
    amount = findings(books, applied.id)["amount"].condition
    assert (amount.figure, amount.limit) == ("200,000.00", "5,000.00 – 100,000.00")


def test_arrears_here_stop_it_with_the_figure(books, farm, clock) -> None:
    with books.work(HOUSE) as work:
        a_loan(work, months=6)
        borrower = work.session.query(CustomerRow).one().id
    clock.on("2026-05-01")

    applied = apply(books, applying(borrower, farm))

    assert applied.stage is Stage.APPLIED
    arrears = findings(books, applied.id)["arrears"].condition
    assert not arrears.passed
    assert arrears.figure.startswith("5,1")


@pytest.mark.parametrize(
    ("mark", "code", "security"),
    [
        ("blacklist", "not_blacklisted", "guarantor"),
        ("evades_debts", "evades_no_debts", "guarantor"),
        ("related_party", "related_party_secured", "credit"),
    ],
)
def test_marks_stop_it(books, customer, farm, mark, code, security) -> None:
    with books.work(HOUSE) as work:
        work.session.add(
            MarkRow(
                customer_id=customer,
                kind=mark,
                reason="法院公告",
                at=work.now,
                teller_id=5,
                lifted_because="",
            )
        )

    applied = apply(books, applying(customer, farm, security=security))

    assert applied.stage is Stage.APPLIED
    assert code in failed(books, applied.id)


def test_it_is_submitted_only_when_all_conditions_stand(books, customer, farm) -> None:
    application = apply(books, applying(customer, farm)).id
    visit(books, application)

    with pytest.raises(NotMet) as no:
        submit(books, application)

    assert [one.code.value for one in no.value.conditions] == ["security"]


def test_with_a_guarantor_and_a_visit_it_is_submitted(books) -> None:
    assert one(books, submitted(books)).stage is Stage.SUBMITTED


def test_nothing_is_skipped(books, customer, farm) -> None:
    with books.work(HOUSE) as work:
        neighbour = a_customer(work, "李国平", sex="M")
    application = apply(books, applying(customer, farm)).id
    guarantee(books, application, guaranteeing(neighbour))

    with pytest.raises(OutOfTurn):
        submit(books, application)


def test_what_was_submitted_is_changed_by_nobody(books) -> None:
    application = submitted(books)

    for here in (PAPERS, PAPERS[1:]):
        with pytest.raises(AlreadySubmitted), books.work(OFFICER) as work:
            applications.tick_papers(work, application, here)


def test_before_it_is_submitted_other_terms_may_be_asked_for(books, customer, farm) -> None:
    application = apply(books, applying(customer, farm)).id
    wanted = applying(customer, farm, amount=yuan("20000"), received=PAPERS[:2])

    with books.work(TELLER) as work:
        applications.amend(work, "m", application, wanted)

    after = one(books, application)
    assert after.agreement.amount == yuan("20000")
    assert after.missing == ("income_proof",)
    old, new = of_kind(books, application, "application_form")
    assert old.line.void
    assert new.facts.wish.amount == yuan("20000")
    assert new.facts.number == "清河农信申字〔2026〕第0001-2号"


def test_another_product_may_be_wanted_instead(books, customer, shelf) -> None:
    application = apply(books, applying(customer, shelf["farm"])).id
    papers_ = ("id_card", "business_licence", "bank_statements", "purpose_proof")
    wanted = applying(customer, shelf["trade"], received=papers_)

    with books.work(TELLER) as work:
        applications.amend(work, "m", application, wanted)

    assert one(books, application).product.name == "小店经营贷款"


def test_a_signed_form_stays_as_it_was_signed(books, customer, farm) -> None:
    application = apply(books, applying(customer, farm)).id
    [form] = of_kind(books, application, "application_form")
    with books.work(OFFICER) as work:
        signed = signing.Signing(work.today, ("王芳",))
        signing.sign(work, form.line.id, signed, b"%PDF")

    with books.work(TELLER) as work:
        other = applying(customer, farm, amount=yuan("20000"))
        applications.amend(work, "m", application, other)

    [only] = of_kind(books, application, "application_form")
    assert not only.line.void


def test_the_officer_may_reject_what_the_visit_showed(books, customer, farm) -> None:
    application = apply(books, applying(customer, farm)).id
    visit(books, application)

    with pytest.raises(Missing), books.work(OFFICER) as work:
        applications.turn_down(work, application, "")
    with books.work(OFFICER) as work:
        after = applications.turn_down(work, application, "大棚已转让")

    assert after is Stage.REJECTED_BY_OFFICER


def test_a_customer_may_withdraw_until_the_money_is_paid(books) -> None:
    application = submitted(books)
    decide(books, application, yes())

    with books.work(TELLER) as work:
        assert applications.withdraw(work, application, "不再需要") is Stage.WITHDRAWN

    assert one(books, application).steps[-1].why == "不再需要"
    with pytest.raises(OutOfTurn), books.work(TELLER) as work:
        applications.withdraw(work, application, "不再需要")


def test_sent_back_it_is_taken_up_again_with_new_deadlines(books) -> None:
    application = submitted(books)
    decide(books, application, yes(ruling=Ruling.SENT_BACK, reason="收入来源？"))

    with books.work(OFFICER) as work:
        assert applications.resume(work, application) is Stage.ASSIGNED

    after = one(books, application)
    assert after.answer_by is None
    assert after.open
    with books.look(OFFICER) as work:
        assert deadlines.visit_by(work, after) == date(2026, 3, 12)
        assert deadlines.visit_by(work, one(books, application)) is not None


def test_only_who_may_take_applications_in_does(books, customer, farm) -> None:
    with (
        pytest.raises(NotAllowed),
        books.work(PEOPLE[Role.APPROVER]) as work,
    ):
        applications.apply(work, "k", applying(customer, farm), unstamped)


@pytest.mark.parametrize("act", ["submit", "resume", "turn_down"])
def test_what_the_officer_does_no_teller_does(books, act) -> None:
    application = submitted(books)
    given = ("没有",) if act == "turn_down" else ()

    with pytest.raises(NotAllowed), books.work(TELLER) as work:
        getattr(applications, act)(work, application, *given)


def test_papers_are_ticked_all_at_once_and_unticked_too(books, customer, farm) -> None:
    application = apply(books, applying(customer, farm, received=PAPERS[:2])).id

    with books.work(TELLER) as work:
        swapped = (PAPERS[0], PAPERS[2])
        assert applications.tick_papers(work, application, swapped) is Stage.APPLIED
    assert one(books, application).received == {PAPERS[0], PAPERS[2]}

    with books.work(TELLER) as work:
        assert applications.tick_papers(work, application, PAPERS) is Stage.ASSIGNED


def test_an_application_keeps_how_the_office_counted_on_its_day(
    books, customer, farm
) -> None:
    with books.work(MANAGER) as work:
        policy.change(work, "odd_first_mode", "months_plus_days", work.today, "决定")
    application = apply(books, applying(customer, farm)).id
    with books.work(MANAGER) as work:
        policy.change(work, "odd_first_mode", "act_days", work.today, "决定")

    assert one(books, application).agreed.customs.odd_first is OddFirst.MONTHS_PLUS_DAYS
