"""What a loan contract fills the fields of its wording with."""

from __future__ import annotations

from decimal import Decimal

from sheaf.domain.money import total
from sheaf.domain.paper.loan_contract import (
    Account,
    LoanContract,
)
from sheaf.domain.pricing import Pricing, Repricing
from sheaf.domain.rate import Rate
from sheaf.printing.agreed import (
    complaints,
    day_rate,
    lent_fields,
    listed,
    month_rate,
    term,
)
from sheaf.printing.methods import method, paid, planned, rounded_to, settled
from sheaf.printing.said import annual, long_date, people, per_cent, spell_out, yearly, yuan
from sheaf.printing.tongue import Tongue

REPRICING = {
    Repricing.FIXED: ("", ""),
    Repricing.EVERY_1_JANUARY: ("每年1月1日", "1 January of each year"),
    Repricing.ANNIVERSARY: (
        "放款日在以后每年的对应日",
        "the anniversary of disbursement in each following year",
    ),
}


def values(facts: LoanContract, say: Tongue) -> dict[str, str]:
    """Say everything the wording of a loan contract has a field for."""
    return {
        **lent_fields(facts.lent, say),
        **_people(facts, say),
        **_rates(facts, say),
        **_pricing(facts.pricing, say),
        **_leeway(facts, say),
        **_securing(facts, say),
    }


def late_rate(facts: LoanContract) -> Rate:
    """Tell the rate that overdue principal bears."""
    return facts.covenants.late.late


def misuse_rate(facts: LoanContract) -> Rate:
    """Tell the rate that money bears which was not used as agreed."""
    return facts.covenants.late.contract.raised(facts.covenants.misuse_uplift)


def share(part: Decimal) -> str:
    """Write a share in per cent, as short as it goes: 0.50 is 50%."""
    return f"{(part * 100).normalize():f}%"


def account(one: Account | None, say: Tongue) -> str:
    """Say whose account, its number, and where."""
    if one is None:
        return ""
    number = spell_out(one.number)
    return say(
        f"户名{one.holder}，账号{number}，{one.bank}",
        f"{one.holder}, no. {number}, {one.bank}",
    )


def charged(facts: LoanContract, say: Tongue) -> str:
    """Name every fee with its amount."""
    fees = (f"{fee.name}{say('', ' ')}{yuan(fee.amount)}" for fee in facts.fees)
    return listed(tuple(fees), say)


def _one_by_one(texts: tuple[str, ...], say: Tongue) -> str:
    """Join sentences that somebody wrote, their last stops taken off."""
    return say("；", "; ").join(text.strip().rstrip("。；.;") for text in texts)


def _people(facts: LoanContract, say: Tongue) -> dict[str, str]:
    payee = facts.payee
    return {
        "borrower": facts.borrower.name,
        "co_borrowers": people(facts.co_borrowers, say),
        "product": facts.product,
        "purpose": facts.purpose,
        "refinanced": facts.refinances,
        "decided_conditions": _one_by_one(facts.decided_conditions, say),
        "payee": payee.holder if payee else "",
        "payee_account": account(payee, say),
        "account": account(facts.account, say),
        "complaint_phone": complaints(facts.complaint_phone, facts.office, say),
        "copies": str(facts.copies),
        "lender_copies": str(facts.copies - len(facts.co_borrowers) - 1),
        "borrower_copies": str(len(facts.co_borrowers) + 1),
    }


def _rates(facts: LoanContract, say: Tongue) -> dict[str, str]:
    late = facts.covenants.late
    return {
        "term": term(facts.lent.lent_on, facts.lent.valid_until, say),
        "limit_end": long_date(facts.lent.valid_until, say) if facts.revolves else "",
        "repaid_by": _repaid_by(facts, say) if facts.revolves else "",
        "method": method(facts.lent, say),
        "settled": settled(facts.lent.every, say) if facts.settles else "",
        "paid": paid(facts.lent.pay_offset, say) if facts.settles else "",
        "plan": planned(facts.lent.particulars.plan, say),
        "rounded": rounded_to(facts.rounded, say),
        "monthly_rate": month_rate(facts.lent.rate, say),
        "daily_rate": day_rate(facts.lent.rate, say),
        "total_interest": str(total(line.interest for line in facts.lines)),
        "fees": charged(facts, say),
        "inclusive_rate": yearly(facts.inclusive),
        "late_rate": annual(late_rate(facts)),
        "late_uplift": share(late.penalty_uplift),
        "misuse_rate": annual(misuse_rate(facts)),
        "misuse_uplift": share(facts.covenants.misuse_uplift),
        "grace_days": str(late.grace_days),
    }


def _repaid_by(facts: LoanContract, say: Tongue) -> str:
    """Say when all of a limit is repaid at the latest."""
    if facts.lent.drawn_until is None:
        return say("额度到期日", "when the limit ends")
    day = long_date(facts.lent.due_on, say)
    return say(day, f"on {day}")


def _pricing(pricing: Pricing | None, say: Tongue) -> dict[str, str]:
    if pricing is None:
        return dict.fromkeys(("lpr", "lpr_date", "lpr_term", "spread", "repricing_day"), "")
    over = pricing.over_five_years
    return {
        "lpr": per_cent(pricing.value),
        "lpr_date": long_date(pricing.published_on, say),
        "lpr_term": say(
            *(("5年期以上", "over five years") if over else ("1年期", "one-year"))
        ),
        "spread": spread(pricing, say),
        "repricing_day": say(*REPRICING[pricing.repricing]),
    }


def spread(pricing: Pricing, say: Tongue) -> str:
    """Say how many points stand on the loan prime rate, or are taken off it."""
    points, plus = abs(pricing.basis_points), pricing.basis_points >= 0
    return say(
        f"{'加' if plus else '减'}{points}个基点（1个基点为0.01个百分点）",
        f"{'plus' if plus else 'minus'} {points} basis points (0.01 point each)",
    )


def _leeway(facts: LoanContract, say: Tongue) -> dict[str, str]:
    months, leeway = facts.extension_months, facts.covenants.leeway
    return {
        "prepay_notice_days": str(facts.prepay_notice_days),
        "prepay_min": str(leeway.prepay_least),
        "prepay_fee": share(facts.covenants.prepay_fee_rate),
        "prepay_fee_months": str(facts.covenants.prepay_fee_months),
        "max_extensions": str(leeway.most_extensions),
        "extension_limit": say(f"{months}个月", f"{months} months"),
    }


def _securing(facts: LoanContract, say: Tongue) -> dict[str, str]:
    return {
        "guarantee_contracts": listed(facts.securing.guarantees, say),
        "mortgage_contracts": listed(facts.securing.mortgages, say),
        "pledge_contracts": listed(facts.securing.pledges, say),
        "group_agreement": facts.securing.group,
    }
