"""Every way of repaying, from the application to the loan on the books."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from sheaf.domain.agreement import Particulars
from sheaf.domain.ledger import Channel
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.plan import Effect
from sheaf.domain.rounded import BY_THE_FEN, Rounded
from sheaf.domain.schedule import Method
from sheaf.domain.schedule import draw_up as reckon
from sheaf.domain.schedule.refusals import MethodNeeds, NotCleared
from sheaf.domain.schedule.switches import (
    Planned,
    Remainder,
    Rounding,
    RoundingMode,
    Step,
    Unit,
)
from sheaf.domain.teller import HOUSE, Role
from sheaf.printing.kinds import render
from sheaf.queries import ground, loan_file
from sheaf.queries import papers as kept
from sheaf.services import changes, products, repayments
from sheaf.services.repayments import Tender
from tests.asked import (
    apply,
    applying,
    decide,
    guarantee,
    guaranteeing,
    offered,
    one,
    submit,
    terms_of,
    visit,
    yes,
)
from tests.build import a_customer, yuan
from tests.conftest import PEOPLE
from tests.lent import OFFICER, draw_up, fill_till, papers, pay_out, sign_all
from tests.printing.counter import read, squeezed
from tests.services.lives import paid, signed, to_settle, wrong

PLAN = (
    Planned(date(2026, 7, 1), yuan("10000")),
    Planned(date(2026, 10, 20), yuan("20000")),
)
WAYS = [
    (Method.EQUAL_INSTALMENTS, {"grace": 2}, "等额本息（前2期只付息）"),
    (Method.EQUAL_PRINCIPAL, {"every": 3}, "按季等额本金"),
    (Method.EQUAL_INSTALMENTS, {"unit": Unit.WEEKS}, "按周等额本息，共52期"),
    (Method.EQUAL_PRINCIPAL, {"every": 10, "unit": Unit.DAYS}, "每10天等额本金，共36期"),
    (Method.STEPPED, {"every": 2, "unit": Unit.WEEKS, "step": Step(6, yuan("50"))},
     "每2周等额递增"),
    (Method.EQUAL_PRINCIPAL, {"unit": Unit.DAYS}, "利息按实际天数计算"),
    (Method.INTEREST_ONLY, {}, "按半年付息到期还本"),
    (Method.BULLET, {"whole_months": True}, "对年对月对日"),
    (Method.FLAT, {}, "等本等息计算"),
    (Method.BALLOON, {"amortised_over": 24}, "每期还款额按24个月计算，末期还清余额"),
    (Method.STEPPED, {"step": Step(3, yuan("-100"))},
     "等额递减（每3期以后每期还款额减少¥100.00）"),
    (Method.GEOMETRIC, {"growth": Decimal("0.02")}, "等比递增（每期还款额比上期增加2%）"),
    (Method.STAGED_PRINCIPAL, {"every": 6, "shares": (Decimal(40), Decimal(60))},
     "按半年阶梯还款（各期归还本金的40%、60%）"),
    (Method.CUSTOM, {"plan": PLAN}, "2026年7月1日¥10,000.00；2026年10月20日¥20,000.00"),
]  # fmt: skip


@pytest.fixture
def wanted(books):
    """Make up a request at a product that offers every way."""
    with books.work(HOUSE) as work:
        farm = offered(work)["farm"]
        borrower = a_customer(work)
        neighbour = a_customer(work, "李国平", sex="M", phone="13800000013")
    terms = terms_of(books, farm).versions[-1].terms
    with books.work(PEOPLE[Role.MANAGER]) as work:
        whole = replace(terms, name="任何方式", methods=tuple(Method))
        product = products.add(work, "any", "any", whole, work.today)

    def want(rounded: Rounded = BY_THE_FEN, **more):
        with books.work(PEOPLE[Role.MANAGER]) as work:
            change = products.Change(replace(whole, rounded=rounded), work.today)
            products.change(work, f"{rounded}", product, change)
        return applying(borrower, product, **more), neighbour

    return want


def agreed(books, wanted, method, told) -> int:
    every = 6 if method is Method.INTEREST_ONLY else None
    asked, neighbour = wanted(
        method=method, settlement_months=every, particulars=Particulars(**told)
    )
    application = apply(books, asked).id
    guarantee(books, application, guaranteeing(neighbour))
    visit(books, application)
    submit(books, application)
    return application


TENS = Rounded(Rounding(RoundingMode.UP, instalment_multiple=yuan("10")), Remainder.FIRST)
YUAN = Rounded(Rounding(RoundingMode.UP, to=yuan("1")))
ROUNDED = [
    (Method.EQUAL_INSTALMENTS, TENS,
     ("等额本息（每期还款额进位到¥10.00，尾差并入首期）", "提前还款的利息进位到¥0.01"),
     ["2,549.31", *["2,630.00"] * 11]),
    (Method.EQUAL_PRINCIPAL, YUAN,
     ("还款方式为等额本金", "提前还款的利息进位到¥1.00，罚息、复利四舍五入到分"),
     ["2,725.00", "2,707.00", "2,688.00", "2,669.00", "2,650.00", "2,632.00",
      "2,613.00", "2,594.00", "2,575.00", "2,557.00", "2,538.00", "2,519.00"]),
]  # fmt: skip


@pytest.mark.parametrize(("method", "rounded", "said", "payments"), ROUNDED)
def test_a_loan_is_rounded_as_its_product_says_whatever_was_asked_for(
    books, wanted, method, rounded, said, payments
) -> None:
    loan, application = lent(books, wanted, method, rounded)

    words = contract(books, application)
    assert [one for one in said if squeezed(one) not in words] == []
    with books.look(OFFICER) as work:
        file = loan_file.file_of(work, loan)
    assert [str(one.payment) for one in file.instalments] == payments


def test_smaller_instalments_after_an_early_repayment_are_rounded_alike(
    books, wanted, clock
) -> None:
    left_to_last = replace(TENS, remainder=Remainder.LAST)
    loan, _ = lent(books, wanted, Method.EQUAL_INSTALMENTS, left_to_last)
    clock.on("2026-04-10")
    paid(books, loan, "5140")
    with books.work(PEOPLE[Role.TELLER]) as work:
        act = LoanAct(Kind.PREPAYMENT, work.today, yuan("5000"), effect=Effect.SMALLER)
        asked = ground.ground(work, loan).outcome(act).received
        tender = Tender(asked, Channel.CASH, "")
        repayments.prepay(work, "early", loan, act.amount, Effect.SMALLER, tender)

    with books.look(OFFICER) as work:
        ahead = loan_file.file_of(work, loan).instalments[2:]
    assert {one.payment.fen % 1000 for one in ahead[:-1]} == {0}
    assert len({one.payment for one in ahead[:-1]}) == 1
    assert ahead[-1].closing == yuan("0")


def test_a_loan_repaid_by_the_week_is_repaid_early_extended_and_settled(
    books, wanted, clock
) -> None:
    loan, _ = lent(books, wanted, Method.EQUAL_INSTALMENTS, TENS, unit=Unit.WEEKS)
    clock.on("2026-03-17")
    paid(books, loan, "590")
    clock.on("2026-03-20")
    with books.work(PEOPLE[Role.TELLER]) as work:
        act = LoanAct(Kind.PREPAYMENT, work.today, yuan("5000"), effect=Effect.SHORTER)
        asked = ground.ground(work, loan).outcome(act).received
        tender = Tender(asked, Channel.CASH, "")
        repayments.prepay(work, "early", loan, act.amount, Effect.SHORTER, tender)
    with books.work(PEOPLE[Role.MANAGER]) as work:
        to = date(2027, 4, 20)
        changes.extend(work, "e", loan, to, None, signed("hail in June"))

    with books.look(OFFICER) as work:
        lines = loan_file.file_of(work, loan).instalments
    assert lines[-1].due_on == to
    assert [line.days for line in lines[4:-1]] == [7] * (len(lines) - 5)
    assert 4 <= lines[-1].days <= 10
    clock.on("2026-04-01")
    with books.work(PEOPLE[Role.TELLER]) as work:
        whole = Tender(to_settle(books, loan), Channel.CASH, "")
        repayments.settle(work, "s", loan, whole)
    assert wrong(books) == {}


def lent(books, wanted, method, rounded, **told) -> tuple[int, int]:
    """Pay a loan out whose product was given a rounding before it was asked for."""
    asked, neighbour = wanted(
        method=method, rounded=rounded, particulars=Particulars(**told)
    )
    application = apply(books, asked).id
    guarantee(books, application, guaranteeing(neighbour))
    visit(books, application)
    submit(books, application)
    decide(books, application, yes(method=method))
    draw_up(books, application)
    sign_all(books, application)
    fill_till(books)
    return pay_out(books, application).loan_id, application


@pytest.mark.parametrize(("method", "told", "said"), WAYS)
def test_a_loan_is_asked_for_decided_written_and_paid_out_in_any_way(
    books, wanted, method, told, said
) -> None:
    application = agreed(books, wanted, method, told)
    decide(books, application, yes(method=method))
    draw_up(books, application)

    assert squeezed(said) in contract(books, application)
    sign_all(books, application)
    fill_till(books)
    loan = pay_out(books, application).loan_id

    with books.look(OFFICER) as work:
        file = loan_file.file_of(work, loan)
    assert file.terms.method is method
    schedule = reckon(file.terms)
    assert [(one.due_on, one.payment) for one in file.instalments] == [
        (one.due_on, one.payment) for one in schedule
    ]


def contract(books, application) -> str:
    [line] = [one for one in papers(books, application) if one.kind == "loan_contract"]
    with books.look(OFFICER) as work:
        paper = kept.paper(work, line.id)
    return read(render("loan_contract", paper.facts))


def test_less_is_lent_by_the_same_plan_in_proportion(books, wanted) -> None:
    application = agreed(books, wanted, Method.CUSTOM, {"plan": PLAN})

    decide(books, application, yes(method=Method.CUSTOM, amount=yuan("15000")))

    plan = one(books, application).agreed.particulars.plan
    assert [str(line.principal) for line in plan] == ["5,000.00", "10,000.00"]


def test_an_approver_cannot_decide_on_a_way_that_nobody_filled_in(books, wanted) -> None:
    application = agreed(books, wanted, Method.FLAT, {})

    with pytest.raises(MethodNeeds):
        decide(books, application, yes(method=Method.BALLOON))


def test_a_plan_that_does_not_clear_the_loan_is_not_taken_in(books, wanted) -> None:
    asked, _ = wanted(method=Method.CUSTOM, particulars=Particulars(plan=PLAN[:1]))

    with pytest.raises(NotCleared):
        apply(books, asked)
