"""Rates as the village says them: 月息7厘5, 年息9厘6, 日息2厘5毫 (DOMAIN 3.1).

One 厘 is 1 % a year, 1 ‰ a month or 1 ‱ a day, whichever the first character says; ten 厘
are one 分, ten 毫 one 厘. So a rate is never read without its 年, 月 or 日.
"""

from __future__ import annotations

import re
from decimal import Decimal

from sheaf.domain.errors import Unusable
from sheaf.domain.rate import SIGNS, Quote, Rate
from sheaf.domain.typed import narrow

QUOTES = {
    "年": Quote.PERCENT_PER_YEAR,
    "月": Quote.PERMILLE_PER_MONTH,
    "日": Quote.PER_10000_PER_DAY,
}
PERIODS = {quote: period for period, quote in QUOTES.items()}

_FIGURES = str.maketrans("〇零一二两三四五六七八九", "001223456789")
_SPOKEN = re.compile(
    "(?P<period>[年月日])(?:息|利率)"
    "(?:(?P<fen>[0-9])分)?"
    "(?:(?P<li>[0-9])(?:厘|(?<=分.)))?(?:(?P<hao>[0-9])(?:毫|(?<=厘.)))?"
)
_WRITTEN = re.compile(
    "(?P<period>[年月日])(?:息|利率)(?P<value>[0-9]+(?:[.][0-9]+)?)(?P<sign>.)"
)


def spoken(rate: Rate) -> str:
    """Say a rate in 分, 厘 and 毫 where they reach, else in figures: 月利率10.17‰."""
    period = PERIODS.get(rate.quote)
    tenths = rate.value * 10
    if period is None:
        return f"每期{rate.value:f}{SIGNS[rate.quote]}"
    if tenths != int(tenths) or not 0 < tenths < 1000:  # noqa: PLR2004 (ten 分)
        return f"{period}利率{rate.value:f}{SIGNS[rate.quote]}"
    fen, li, hao = (int(tenths) // size % 10 for size in (100, 10, 1))
    text = (f"{fen}分" if fen else "") + (f"{li}厘" if li or (fen and hao) else "")
    last = f"{hao}毫" if period == "日" or not text else f"{hao}"
    return f"{period}息{text}{last if hao else ''}"


def heard(text: str) -> Rate:
    """Read a rate as said, or as written with its sign; a remark in brackets is ignored."""
    plain = re.sub(r"\s|[(].*[)]$", "", narrow(text)).translate(_FIGURES)
    if (said := _SPOKEN.fullmatch(plain)) and any(said.groups()[1:]):
        fen, li, hao = (int(part or 0) for part in said.groups()[1:])
        return Rate(Decimal(fen * 100 + li * 10 + hao) / 10, QUOTES[said["period"]])
    written = _WRITTEN.fullmatch(plain)
    if not written or SIGNS[QUOTES[written["period"]]] != written["sign"]:
        raise Unusable("rate", "not_a_rate", text)
    return Rate(Decimal(written["value"]), QUOTES[written["period"]])
