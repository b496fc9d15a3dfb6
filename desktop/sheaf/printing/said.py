"""Amounts, dates, rates and codes as papers say them, in either language."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from sheaf.domain.ledger import Channel
from sheaf.domain.money import Money
from sheaf.domain.paper.shared import IdKind, Party, masked
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.words import capital_date, capitals, english
from sheaf.printing.tongue import Tongue

DASH = "—"  # for an empty amount, so that nothing can be written in
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December",
)  # fmt: skip


def yuan(amount: Money) -> str:
    """Write an amount in figures, its sign in front: ``¥6,000.00``, ``-¥6,000.00``."""
    return f"-¥{-amount}" if amount.fen < 0 else f"¥{amount}"


def figure(amount: Money) -> str:
    """Write an amount in a column; nothing is a dash."""
    return str(amount) if amount else DASH


def in_words(amount: Money, say: Tongue) -> str:
    """Write an amount in capitals with 人民币 before it, or in English words."""
    return f"人民币{capitals(amount)}" if say.chinese else english(amount)


def in_capitals(day: date, say: Tongue) -> str:
    """Write a date as vouchers carry it: in capitals, or with its month spelt."""
    return capital_date(day) if say.chinese else long_date(day, say)


def long_date(day: date, say: Tongue) -> str:
    """Write a date in a sentence: 2026年7月20日, or 20 July 2026."""
    return say(
        f"{day.year}年{day.month}月{day.day}日",
        f"{day.day} {MONTHS[day.month - 1]} {day.year}",
    )


def per_cent(value: Decimal, places: int = 2) -> str:
    """Write per cent with two places at least, and more where they say something."""
    whole, _, rest = f"{value:f}".partition(".")
    return f"{whole}.{rest.rstrip('0').ljust(places, '0')}%"


def yearly(value: Decimal) -> str:
    """Write what a loan costs a year with two places, rounded half up, as screens do."""
    return per_cent(value.quantize(Decimal("0.01"), ROUND_HALF_UP))


def annual(rate: Rate) -> str:
    """Write a rate a year, which stands first on every paper."""
    return per_cent(rate.quoted(Quote.PERCENT_PER_YEAR))


def monthly(rate: Rate) -> str:
    """Write the same rate a month, in permille, as the trade speaks of it."""
    return f"{rate.quoted(Quote.PERMILLE_PER_MONTH)}‰"


def rate(rate: Rate, say: Tongue) -> str:
    """Write a rate both ways; a rate a period has no year of its own."""
    if rate.quote is Quote.PERCENT_PER_PERIOD:
        return say(f"每期{per_cent(rate.value)}", f"{per_cent(rate.value)} a period")
    return say(
        f"年利率{annual(rate)}（合月利率{monthly(rate)}）",
        f"{annual(rate)} a year ({monthly(rate)} a month)",
    )


def purpose(told: str, refinances: str, say: Tongue) -> str:
    """Say what the money is for; that it pays another loan off is never left out."""
    if not refinances:
        return told
    return say(
        f"{told}；偿还{refinances}借款合同项下的借款（借新还旧）",
        f"{told}; repays the loan under contract {refinances} (a new loan for an old one)",
    )


def channel(way: Channel, say: Tongue) -> str:
    """Say how money came or went."""
    if way is Channel.REFINANCING:
        return say("借新还旧", "New loan for old")
    return say("现金", "Cash") if way is Channel.CASH else say("转账", "Transfer")


def id_label(party: Party, say: Tongue) -> str:
    """Name the number that identifies a party."""
    if party.id_kind is IdKind.CREDIT_CODE:
        return say("信用代码", "Credit code")
    return say("身份证号", "ID number")


def id_shown(party: Party) -> str:
    """Show a person's number masked; a firm's is public."""
    if party.id_kind is IdKind.CREDIT_CODE:
        return party.id_number
    return masked(party.id_number)


def people(parties: tuple[Party, ...], say: Tongue) -> str:
    """Name several people in a row."""
    return say("、", ", ").join(party.name for party in parties)


def spell_out(number: str) -> str:
    """Group an account number in fours, to be read and compared, whole on its line."""
    plain = number.replace(" ", "").replace("-", "")
    if not plain.isdigit():
        return number
    return "-".join(plain[k : k + 4] for k in range(0, len(plain), 4))
