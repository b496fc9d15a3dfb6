from datetime import date

import pytest
from tests.build import (
    a_customer,
    a_group,
    a_guarantor,
    a_loan,
    a_thing,
    an_application,
    yuan,
)
from tests.conftest import PEOPLE
from tests.lent import OFFICER, draw_up, fill_till, lend, pay_out, sign_all, stage
from tests.services.lives import lent, wrong

from sheaf.domain.application import Stage
from sheaf.domain.errors import NotAllowed
from sheaf.domain.ledger import Channel
from sheaf.domain.paper.custody import Original
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import applications, custody, loans, papers, parties, plans
from sheaf.queries.repayments import CertificateStands
from sheaf.services import certificates, contracts, repayments, reversals
from sheaf.services import papers as filing
from sheaf.services.certificates import AlreadyCertified, NotSettled
from sheaf.services.contracts import Registration
from sheaf.services.repayments import Tender
from sheaf.store.tables.applications import ApplicationRow

TELLER, MANAGER = PEOPLE[Role.TELLER], PEOPLE[Role.MANAGER]


def settle(books, loan, key="s"):
    with books.work(TELLER) as work:
        owed = plans.settlement(work, loans.standing(work, loan), work.today).total
        return repayments.settle(work, key, loan, Tender(owed, Channel.CASH, ""))


def certify(books, loan, key="c"):
    with books.work(TELLER) as work:
        return certificates.certify(work, key, loan)


@pytest.fixture
def loan(books) -> int:
    with books.work(HOUSE) as work:
        return a_loan(work)


@pytest.fixture
def secured(books) -> tuple[int, int]:
    """A loan with a guarantor, a house and a pledge: application and loan."""
    with books.work(HOUSE) as work:
        application = an_application(work)
        a_guarantor(work, application)
        house = a_thing(work, application)
        pledge = a_thing(work, application, form="pledge", kind="deposit")
    draw_up(books, application)
    with books.work(OFFICER) as work:
        number = "冀（2026）证明第0000001号"
        where = Registration("登记中心", number, work.today, "档案室三号柜")
        contracts.register(work, house, where)
        contracts.deliver(work, pledge, Registration("", "", work.today, "库房二号柜"))
    sign_all(books, application)
    fill_till(books)
    return application, pay_out(books, application).loan_id


def test_what_is_owed_cannot_be_certified_away(books, loan) -> None:
    with pytest.raises(NotSettled):
        certify(books, loan)


def test_the_certificate_says_all_that_was_ever_paid(books, loan, clock) -> None:
    clock.on("2026-04-20")
    settle(books, loan)
    clock.on("2026-04-22")

    made = certify(books, loan)

    assert made.number == "S2026-00001"
    with books.look(TELLER) as work:
        [paper] = [papers.paper(work, one) for one in made.papers]
    facts = paper.facts
    assert facts.number == "清河农信结字〔2026〕第00001号"
    assert facts.settled_on.isoformat() == "2026-04-20"
    assert facts.issued_on.isoformat() == "2026-04-22"
    assert facts.principal_paid == yuan("30000")
    # 225.00 due on 10 April, then 30,000 less nothing at 9 % for ten days
    assert facts.interest_paid == yuan("225.00") + yuan("62.73")
    assert facts.late_paid > yuan("0")
    assert not facts.released


def test_guarantors_and_things_are_set_free_and_originals_handed_back(
    books, secured, clock
) -> None:
    application, loan = secured
    clock.on("2026-04-01")
    settle(books, loan)

    made = certify(books, loan)

    with books.look(TELLER) as work:
        found = [papers.paper(work, one).facts for one in made.papers]
        things = applications.one(work, application).collateral
    certificate, release, title, deposit = found
    assert certificate.released
    assert [one.guarantor.name for one in release.guarantors] == ["李国平"]
    assert release.guarantors[0].contract.endswith("-1号")
    assert [one.registration for one in release.collaterals] == [
        "冀（2026）证明第0000001号",
        "",
    ]
    assert title.kept_at == "档案室三号柜"
    assert deposit.originals == (
        Original("定期存单", "冀（2024）清河县不动产权第0000123号"),
    )
    assert all(one.released_on for one in things)
    assert stage(books, application) is Stage.SETTLED


def test_the_members_of_a_group_are_released_of_this_loan(books, clock) -> None:
    with books.work(HOUSE) as work:
        leader = a_customer(work, "赵国强", sex="M")
        application = an_application(work, customer=leader, security="group")
        group = a_group(work, leader)
        work.session.get_one(ApplicationRow, application).group_id = group
        others = [one.name for one in parties.group(work, group).members][1:]
    loan = lend(books, application)
    clock.on("2026-04-01")
    settle(books, loan)

    made = certify(books, loan)

    with books.look(TELLER) as work:
        certificate, release = [papers.paper(work, one).facts for one in made.papers]
    assert certificate.released
    assert [one.guarantor.name for one in release.guarantors] == others
    assert all(one.in_group for one in release.guarantors)
    assert "联字" in release.guarantors[0].contract


def test_a_title_the_owner_keeps_is_not_handed_back(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
        house = a_thing(work, application)
    draw_up(books, application)
    with books.work(OFFICER) as work:
        where = Registration("登记中心", "冀（2026）证明第0000001号", work.today)
        contracts.register(work, house, where)
    sign_all(books, application)
    fill_till(books)
    loan = pay_out(books, application).loan_id
    settle(books, loan)

    made = certify(books, loan)

    with books.look(TELLER) as work:
        kinds = [papers.line(work, one).kind for one in made.papers]
    assert kinds == ["settlement", "release"]


def test_paid_in_full_on_the_day_that_the_last_payment_counts_for(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-20")
    with books.look(TELLER) as work:
        owed = plans.settlement(work, loans.standing(work, loan), date(2026, 4, 15)).total
    with books.work(TELLER) as work:
        tender = Tender(owed, Channel.CASH, "", date(2026, 4, 15))
        repayments.settle(work, "s", loan, tender)
    clock.on("2026-04-22")

    [paper] = certify(books, loan).papers

    with books.look(TELLER) as work:
        facts = papers.paper(work, paper).facts
    assert (facts.settled_on, facts.issued_on) == (date(2026, 4, 15), date(2026, 4, 22))
    assert wrong(books) == {}


def test_one_certificate_is_made_and_no_second(books, loan) -> None:
    settle(books, loan)
    first = certify(books, loan)

    assert certify(books, loan) == first
    with pytest.raises(AlreadyCertified):
        certify(books, loan, "another key")


def test_the_second_print_of_a_certificate_says_that_it_is_one(books, loan) -> None:
    settle(books, loan)
    [paper] = certify(books, loan).papers

    with books.work(TELLER) as work:
        first, second = (filing.note_print(work, paper).marks for _ in range(2))

    assert first.reprint is None
    assert second.reprint.nth == 1


def test_what_was_certified_is_reversed_only_once_the_certificate_is_void(
    books, loan
) -> None:
    settled = settle(books, loan)
    [paper] = certify(books, loan).papers

    with pytest.raises(CertificateStands), books.work(TELLER) as work:
        reversals.reverse(work, "r", settled.repayment_id, "收错", MANAGER)

    with pytest.raises(NotAllowed), books.work(TELLER) as work:
        certificates.withdraw(work, loan, "误收")
    with books.work(MANAGER) as work:
        certificates.withdraw(work, loan, "误收")
    with books.work(TELLER) as work:
        assert papers.paper(work, paper).facts.marks.void
        reversals.reverse(work, "r", settled.repayment_id, "收错", MANAGER)
    settle(books, loan, "again")
    assert certify(books, loan, "again c").number == "S2026-00002"


def test_with_the_certificate_the_return_of_originals_is_void_and_made_again(
    books, secured
) -> None:
    application, loan = secured
    settled = settle(books, loan)
    first = certify(books, loan).papers
    with books.work(MANAGER) as work:
        certificates.withdraw(work, loan, "误收")
    with books.look(TELLER) as work:
        assert all(papers.line(work, one).void for one in first)
        assert len(custody.held(work, application)) == 2
    with books.work(TELLER) as work:
        reversals.reverse(work, "r", settled.repayment_id, "收错", MANAGER)
    settle(books, loan, "again")

    again = certify(books, loan, "again c")

    assert len(again.papers) == len(first)
    with books.look(TELLER) as work:
        assert custody.held(work, application) == ()


def test_an_approver_certifies_nothing(books, loan) -> None:
    settle(books, loan)

    with pytest.raises(NotAllowed), books.work(PEOPLE[Role.APPROVER]) as work:
        certificates.certify(work, "c", loan)


def test_a_loan_officer_certifies_too(books, loan) -> None:
    settle(books, loan)

    with books.work(OFFICER) as work:
        assert certificates.certify(work, "c", loan).papers
