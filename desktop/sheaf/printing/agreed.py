"""What contracts say of a loan, in words: the fields that several wordings share."""

from __future__ import annotations

from datetime import date

from sheaf.domain.calendar import months_between
from sheaf.domain.money import Money
from sheaf.domain.paper.debt import Debt
from sheaf.domain.paper.shared import Lent, Office
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.spoken import spoken
from sheaf.domain.words import capitals, english
from sheaf.printing.said import annual, long_date, monthly
from sheaf.printing.tongue import Tongue

YEAR = 12


def debt_fields(debt: Debt, say: Tongue) -> dict[str, str]:
    """Name what every contract on a debt repeats: whose, how much, until when, for what."""
    return {
        "borrower": debt.borrower.name,
        "loan_contract": debt.contract,
        "product": debt.product,
        "purpose": debt.purpose,
        "refinanced": debt.refinances,
        **lent_fields(debt.lent, say),
    }


def lent_fields(lent: Lent, say: Tongue) -> dict[str, str]:
    """Name what was lent, at what rate, from when to when."""
    return {
        "principal": str(lent.amount),
        "principal_words": words(lent.amount, say),
        "annual_rate": annual(lent.rate),
        "start": long_date(lent.lent_on, say),
        "maturity": long_date(lent.due_on, say),
    }


def only(fields: dict[str, str], *names: str) -> dict[str, str]:
    """Take the fields a wording is to have."""
    return {name: fields[name] for name in names}


def words(amount: Money, say: Tongue) -> str:
    """Write an amount in words; a Chinese wording puts 人民币 in front itself."""
    return capitals(amount) if say.chinese else english(amount)


def years(count: int, say: Tongue) -> str:
    """Say how many years a guarantee lasts."""
    return say(f"{count}年", f"{count} years" if count > 1 else "one year")


def term(start: date, end: date, say: Tongue) -> str:
    """Say how long a loan runs: 6个月, 13个月零5天."""
    months, days = months_between(start, end)
    odd = say(f"零{days}天" if months else f"{days}天", f"{days} days") if days else ""
    whole = say(f"{months}个月", f"{months} months") if months else ""
    return (whole + odd) if say.chinese else " and ".join(filter(None, (whole, odd)))


def span(lent: Lent, say: Tongue) -> str:
    """Say how long, from when to when."""
    first, last = long_date(lent.lent_on, say), long_date(lent.due_on, say)
    long = term(lent.lent_on, lent.due_on, say)
    return say(f"{long}，自{first}起，至{last}止", f"{long}, from {first} to {last}")


def month_rate(rate: Rate, say: Tongue) -> str:
    """Write the monthly rate, and as the village says it where it can be said."""
    told = spoken(Rate(rate.quoted(Quote.PERMILLE_PER_MONTH), Quote.PERMILLE_PER_MONTH))
    if say.chinese and told.startswith("月息"):
        return f"{monthly(rate)}（{told}）"
    return monthly(rate)


def day_rate(rate: Rate, say: Tongue) -> str:
    """Write the daily rate in ten-thousandths."""
    value = rate.quoted(Quote.PER_10000_PER_DAY)
    return say(f"万分之{value}", f"{value} per ten thousand")


def complaints(phone: str, office: Office, say: Tongue) -> str:
    """Name the number for complaints; without one, the number posted on the wall."""
    posted = say("甲方营业场所公示的电话", "the number posted at Party A's premises")
    return phone or office.phone or posted


def listed(names: tuple[str, ...], say: Tongue) -> str:
    """Name several in a row."""
    return say("、", ", ").join(names)
