from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select
from tests.build import (
    a_customer,
    a_group,
    a_guarantor,
    a_loan,
    a_thing,
    an_application,
    an_office,
    married,
    yuan,
)
from tests.conftest import KEY, PEOPLE
from tests.lent import CLERK, OFFICER, draw_up, papers, sign, sign_all, stage, unstamped

from sheaf.domain.application import OutOfTurn, Stage
from sheaf.domain.errors import Gone, Missing, NotAllowed, Unusable
from sheaf.domain.guarantee import GuaranteeKind
from sheaf.domain.ledger import Channel
from sheaf.domain.policy import Policy, SpouseSignature
from sheaf.domain.product import ProductFee
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import applications, securities
from sheaf.queries import contracts as asked
from sheaf.queries import papers as kept
from sheaf.services import contracts, payouts, repayments
from sheaf.services.contracts import (
    DecisionExpired,
    MarriageNotSaid,
    PartlySigned,
    Registration,
    SpouseNotRegistered,
)
from sheaf.services.papers import Signing
from sheaf.services.payouts import NotFulfilled
from sheaf.services.repayments import Tender
from sheaf.store.database import Database
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.people import CustomerRow, LinkRow

DAY = date(2026, 3, 10)


@pytest.fixture
def secured(books) -> int:
    """A loan with two married guarantors, a house, a pledge and a condition."""
    with books.work(HOUSE) as work:
        wife, husband = a_customer(work), a_customer(work, "李国平", sex="M")
        married(work, wife, husband)
        application = an_application(
            work, customer=wife, security="guarantor", conditions=("还清旧欠",)
        )
        one, other = a_customer(work, "张建军", sex="M"), a_customer(work, "孙秀英")
        married(work, one, other)
        a_guarantor(work, application, one)
        a_guarantor(work, application, a_customer(work, "何建"), "general")
        a_thing(work, application)
        a_thing(work, application, form="pledge", kind="deposit")
    return application


def facts(books, paper):
    with books.look(OFFICER) as work:
        return kept.paper(work, paper).facts


def of_kind(books, application, kind):
    return [
        facts(books, line.id) for line in papers(books, application) if line.kind == kind
    ]


def test_the_papers_of_a_plain_loan_are_contract_and_notice_of_the_rate(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)

    made = draw_up(books, application)

    assert made.number == "2026-00001"
    lines = papers(books, application)
    assert [line.kind for line in lines] == ["loan_contract", "rate_notice"]
    assert [line.id for line in lines] == list(made.papers)
    assert stage(books, application) is Stage.CONTRACTING
    [contract] = of_kind(books, application, "loan_contract")
    assert contract.number == "清河农信借字〔2026〕第00001号"
    assert contract.lent.amount == yuan("30000")
    assert contract.lines[0].interest == yuan("225.00")


def test_everyone_who_answers_for_a_loan_has_a_paper_of_their_own(books, secured) -> None:
    draw_up(books, secured)

    assert [line.kind for line in papers(books, secured)] == [
        "loan_contract",
        "rate_notice",
        "consent",
        "guarantee_contract",
        "guarantor_check",
        "consent",
        "guarantee_contract",
        "guarantor_check",
        "mortgage_contract",
        "pledge_contract",
        "authorisation",
    ]
    one, other = of_kind(books, secured, "guarantee_contract")
    assert (one.kind, other.kind) == (GuaranteeKind.JOINT_SEVERAL, GuaranteeKind.GENERAL)
    assert (one.number[-3:], other.number[-3:]) == ("-1号", "-2号")
    assert one.several
    assert one.years == 3
    [contract] = of_kind(books, secured, "loan_contract")
    assert contract.securing.guarantees == (one.number, other.number)
    assert contract.securing.must_register
    assert contract.securing.must_deliver
    assert contract.spouse_consents


def test_a_group_signs_an_agreement_in_which_all_members_stand(books) -> None:
    with books.work(HOUSE) as work:
        leader = a_customer(work)
        application = an_application(work, customer=leader, security="group")
        group = a_group(work, leader)
        work.session.get_one(ApplicationRow, application).group_id = group

    draw_up(books, application)

    [agreement] = of_kind(books, application, "group_agreement")
    assert len(agreement.members) == 5
    assert agreement.leader == "王芳"


def test_the_notice_counts_fees_into_the_annual_rate(books) -> None:
    fee = ProductFee("handling", yuan("300"), Decimal(0))
    with books.work(HOUSE) as work:
        application = an_application(work, fees=(fee,))

    draw_up(books, application)

    [notice] = of_kind(books, application, "rate_notice")
    assert notice.fees[0].amount == yuan("300")
    assert notice.simple > 9


def test_the_same_drawing_up_twice_takes_one_number(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)

    assert draw_up(books, application) == draw_up(books, application)


def test_papers_nobody_signed_may_be_drawn_up_anew_and_the_old_ones_are_void(
    books,
) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    first = draw_up(books, application)

    second = draw_up(books, application, "again")

    assert (first.number, second.number) == ("2026-00001", "2026-00002")
    assert [line.id for line in papers(books, application)] == list(second.papers)
    assert facts(books, first.papers[0]).marks.void


def test_papers_of_which_one_is_signed_stay(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    made = draw_up(books, application)
    sign(books, made.papers[0])

    with pytest.raises(PartlySigned):
        draw_up(books, application, "again")

    assert len(papers(books, application)) == 2


def test_a_decision_holds_until_its_day_and_no_longer(books, clock) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work, valid_until=date(2026, 3, 20))
    clock.on("2026-03-21")

    with pytest.raises(DecisionExpired) as refusal:
        draw_up(books, application)

    assert refusal.value.valid_until == date(2026, 3, 20)
    assert stage(books, application) is Stage.APPROVED
    clock.on("2026-03-20")
    assert draw_up(books, application).number == "2026-00001"  # no number was lost


def test_nothing_is_drawn_up_before_the_decision(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
        work.session.get_one(ApplicationRow, application).stage = Stage.SUBMITTED.value

    with pytest.raises(OutOfTurn):
        draw_up(books, application)


def test_a_married_borrower_needs_a_registered_spouse(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
        row = work.session.get_one(ApplicationRow, application)
        work.session.get_one(CustomerRow, row.customer_id).marital_status = "20"

    with pytest.raises(SpouseNotRegistered) as refused:
        draw_up(books, application)

    assert refused.value.name == "王芳"


@pytest.mark.parametrize("status", ["90", ""])
def test_no_contract_is_drawn_up_while_nobody_knows_who_is_married(books, status) -> None:
    with books.work(HOUSE) as work:
        neighbour = a_customer(work, "李国平", sex="M")
        application = an_application(work)
        a_guarantor(work, application, neighbour)
        work.session.get_one(CustomerRow, neighbour).marital_status = status

    with pytest.raises(MarriageNotSaid) as refused:
        draw_up(books, application)

    assert refused.value.name == "李国平"


def test_a_spouse_linked_later_signs_that_data_may_be_queried(books) -> None:
    with books.work(HOUSE) as work:
        wife, husband = a_customer(work), a_customer(work, "李国平", sex="M")
        application = an_application(work, customer=wife)
        married(work, wife, husband)

    draw_up(books, application)
    draw_up(books, application, "again")

    [own] = [one for one in papers(books, application) if one.kind == "authorisation"]
    with books.look(OFFICER) as work:
        facts = kept.paper(work, own.id).facts
    assert (facts.person.name, facts.role.value, facts.related) == (
        "李国平",
        "spouse",
        "王芳",
    )


def test_the_check_sheet_says_what_is_guaranteed_in_return(books) -> None:
    with books.work(HOUSE) as work:
        borrower, neighbour = a_customer(work), a_customer(work, "李国平", sex="M")
        wife = a_customer(work, "孙秀英")
        married(work, neighbour, wife)
        back = an_application(work, customer=wife, number="A2026-0002")
        a_guarantor(work, back, borrower)
        application = an_application(work, customer=borrower)
        a_guarantor(work, application, neighbour)

    draw_up(books, application)

    [sheet] = [one for one in papers(books, application) if one.kind == "guarantor_check"]
    with books.look(OFFICER) as work:
        facts = kept.paper(work, sheet.id).facts
    assert facts.mutual == ("清河农信申字〔2026〕第0002号",)


def test_nobody_asks_a_firm_whether_it_is_married(books) -> None:
    with books.work(HOUSE) as work:
        firm = a_customer(work, "上河粮油店")
        row = work.session.get_one(CustomerRow, firm)
        row.kind, row.sex, row.born, row.marital_status = "business", "", None, ""
        application = an_application(work)
        a_guarantor(work, application, firm)

    assert draw_up(books, application).papers


def test_where_no_spouse_has_to_sign_none_is_asked_for(database, clock) -> None:
    books = Database(database.path, KEY, clock=clock)
    with books.work(HOUSE) as work:
        an_office(work, Policy(spouse_signature=SpouseSignature.NOT_REQUIRED))
        wife, husband = a_customer(work), a_customer(work, "李国平", sex="M")
        married(work, wife, husband)
        application = an_application(work, customer=wife)

    draw_up(books, application)

    assert "consent" not in [line.kind for line in papers(books, application)]
    books.close()


def test_the_loan_is_ready_once_every_paper_is_signed(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    first, second = draw_up(books, application).papers

    assert sign(books, first) is Stage.CONTRACTING
    assert sign(books, second) is Stage.READY


def test_signed_papers_keep_their_bytes(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    first, _second = draw_up(books, application).papers

    sign(books, first)

    with books.look(OFFICER) as work:
        assert kept.signed_bytes(work, first) == b"%PDF the very bytes"


def test_nobody_signs_tomorrow(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    first, _second = draw_up(books, application).papers

    with pytest.raises(Unusable) as refusal:
        sign(books, first, date(2026, 3, 11))

    assert refusal.value.reason == "in_the_future"


def test_mortgage_pledge_and_conditions_come_before_money(books, secured) -> None:
    draw_up(books, secured)
    sign_all(books, secured)
    assert stage(books, secured) is Stage.CONTRACTING
    with books.look(OFFICER) as work:
        things = applications.one(work, secured).collateral
        open_ = [one.kind.value for one in asked.conditions(work, secured) if not one.met]
    assert open_ == ["mortgage_registered", "pledge_delivered", "other"]

    with books.work(OFFICER) as work:
        where = Registration("清河县不动产登记中心", "冀（2026）证明第0000001号", DAY)
        contracts.register(work, things[0].id, where)
        contracts.deliver(work, things[1].id, Registration("", "", DAY, "库房二号柜"))
        assert contracts.fulfil(work, secured, 0, "还款收据") is Stage.READY


def test_a_tick_is_taken_back_with_a_reason_until_all_is_ready(books, secured) -> None:
    draw_up(books, secured)
    with books.work(OFFICER) as work:
        with pytest.raises(Missing):
            contracts.fulfil(work, secured, 0, " ")
        contracts.fulfil(work, secured, 0, "还款收据")
        with pytest.raises(Missing):
            contracts.reopen(work, secured, 0, "")
        contracts.reopen(work, secured, 0, "收据是另一笔的")
        with pytest.raises(Gone):
            contracts.reopen(work, secured, 0, "再撤一次")

    with books.look(OFFICER) as work:
        assert not asked.conditions(work, secured)[-1].met


def test_what_is_ready_to_be_paid_out_is_not_opened_again(books) -> None:
    with books.work(HOUSE) as work:
        made = an_application(work, conditions=("还清旧欠",))
    draw_up(books, made)
    sign_all(books, made)
    with books.work(OFFICER) as work:
        contracts.fulfil(work, made, 0, "还款收据")

        with pytest.raises(OutOfTurn):
            contracts.reopen(work, made, 0, "看错了")


def test_a_registration_needs_its_number_and_a_pledge_its_place(books, secured) -> None:
    draw_up(books, secured)
    with books.work(OFFICER) as work:
        house, deposit = applications.one(work, secured).collateral
        with pytest.raises(Missing):
            contracts.register(work, house.id, Registration("登记中心", " ", DAY))
        with pytest.raises(Missing):
            contracts.deliver(work, deposit.id, Registration("", "", DAY))
        with pytest.raises(Unusable):
            contracts.register(
                work, house.id, Registration("登记中心", "1", date(2027, 1, 1))
            )


def test_only_who_holds_the_right_draws_up(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)

    with pytest.raises(NotAllowed), books.work(PEOPLE[Role.TELLER]) as work:
        contracts.draw_up(work, "d", application, unstamped)


def test_a_receipt_is_no_paper_to_sign(books) -> None:
    with books.work(HOUSE) as work:
        loan = a_loan(work)
    with books.work(PEOPLE[Role.TELLER]) as work:
        tender = Tender(yuan("100"), Channel.CASH, "")
        receipt = repayments.receive(work, "r", loan, tender).paper_id

    with pytest.raises(Gone), books.work(OFFICER) as work:
        contracts.sign(work, receipt, Signing(work.today, ("王芳",)), b"%PDF")


def test_farm_land_is_filed_with_its_village_before_it_counts_as_registered(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work, security="mortgage")
        land = a_thing(work, application, kind="land_right")
    with books.work(OFFICER) as work:
        with pytest.raises(Missing):
            contracts.register(work, land, Registration("登记中心", "1", DAY))
        filed = Registration("登记中心", "1", DAY, filed="上河村村民委员会")
        contracts.register(work, land, filed)

    with books.look(OFFICER) as work:
        [thing] = securities.collateral(work, application)
    assert (thing.registration, thing.filed) == ("1", "上河村村民委员会")


def marry(books, application, turn: int = 0) -> None:
    """Enter a marriage into the file of the borrower, or of a guarantor."""
    with books.work(HOUSE) as work:
        found = applications.one(work, application)
        people = [found.customer_id, *(one.customer_id for one in found.guarantors)]
        married(work, people[turn], a_customer(work, "赵国强", sex="M"))


def draw_consents(books, application):
    with books.work(OFFICER) as work:
        return contracts.draw_consents(work, application, unstamped)


@pytest.fixture
def single(books) -> int:
    """A loan of a single person, with a guarantor who is married."""
    with books.work(HOUSE) as work:
        application = an_application(work, security="guarantor")
        one, other = a_customer(work, "张建军", sex="M"), a_customer(work, "孙秀英")
        married(work, one, other)
        a_guarantor(work, application, one)
    return application


def test_nothing_is_ready_without_the_consent_of_who_was_married_since(
    books, single
) -> None:
    draw_up(books, single)
    marry(books, single)

    sign_all(books, single)

    assert stage(books, single) is Stage.CONTRACTING
    with books.look(OFFICER) as work:
        open_ = [one.kind.value for one in asked.conditions(work, single) if not one.met]
    assert open_ == ["spouse_consented"]


def test_the_missing_consent_is_drawn_and_what_was_signed_stays(
    books, single, clock
) -> None:
    made = draw_up(books, single)
    sign(books, made.papers[0])
    clock.on("2026-03-12")
    marry(books, single)

    [consent, authorised] = draw_consents(books, single)

    facts_ = facts(books, consent)
    [contract] = of_kind(books, single, "loan_contract")
    assert facts_.signatory.name == "赵国强"
    assert facts_.principal == contract.borrower
    assert facts_.debt.lent == contract.lent  # as it is signed, whatever day it is now
    assert facts_.debt.contract == contract.number
    assert facts_.number == "清河农信同字〔2026〕第00001号"
    assert facts(books, authorised).number
    assert draw_consents(books, single) == ()
    sign_all(books, single)
    assert stage(books, single) is Stage.READY


def test_a_guarantors_new_spouse_consents_to_the_guarantee(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work, security="guarantor")
        a_guarantor(work, application, a_customer(work, "何建"))
    draw_up(books, application)
    sign_all(books, application)
    assert stage(books, application) is Stage.READY
    marry(books, application, 1)
    with books.work(OFFICER) as work, pytest.raises(NotFulfilled):
        found = applications.one(work, application)
        payouts.check_ready(replace(work, teller=CLERK), found)

    consent, *_authorised = draw_consents(books, application)
    sign(books, consent)

    [guarantee] = of_kind(books, application, "guarantee_contract")
    assert facts(books, consent).contract == guarantee.number
    with books.look(CLERK) as work:
        payouts.check_ready(work, applications.one(work, application))


def test_who_is_married_to_another_since_gets_a_consent_under_the_next_number(
    books, single
) -> None:
    made = draw_up(books, single)
    sign(books, made.papers[0])
    with books.work(HOUSE) as work:
        guarantor = applications.one(work, single).guarantors[0].customer_id
        for link in work.session.scalars(select(LinkRow)):
            work.session.delete(link)
        work.session.flush()
        married(work, guarantor, a_customer(work, "郑秀兰"))

    consent, *_authorised = draw_consents(books, single)

    assert facts(books, consent).signatory.name == "郑秀兰"
    assert facts(books, consent).number.endswith("-2号")
    kept_ = [line.who for line in papers(books, single) if line.kind == "consent"]
    assert kept_ == ["郑秀兰"]


def test_a_consent_waits_for_the_file_of_the_spouse(books, single) -> None:
    draw_up(books, single)
    with books.work(HOUSE) as work:
        borrower = applications.one(work, single).customer_id
        work.session.get_one(CustomerRow, borrower).marital_status = "20"

    with pytest.raises(SpouseNotRegistered):
        draw_consents(books, single)


def test_no_consent_is_drawn_before_the_contract_or_after_the_money(books, single) -> None:
    with pytest.raises(OutOfTurn):
        draw_consents(books, single)


def test_who_is_no_spouse_any_more_need_not_sign_and_the_loan_is_ready(
    books, single
) -> None:
    draw_up(books, single)
    for line in papers(books, single):
        if line.kind != "consent":
            sign(books, line.id)
    assert stage(books, single) is Stage.CONTRACTING
    with books.work(HOUSE) as work:
        guarantor = applications.one(work, single).guarantors[0].customer_id
        work.session.get_one(CustomerRow, guarantor).marital_status = "40"

    assert draw_consents(books, single) == ()

    assert "consent" not in {line.kind for line in papers(books, single)}
    assert stage(books, single) is Stage.READY
