"""Ways of repaying as papers say them: the method, how often, and what it was told."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from sheaf.domain.agreement import SETTLEMENT_DAY, Particulars
from sheaf.domain.paper.shared import Lent
from sheaf.domain.rounded import Rounded
from sheaf.domain.schedule.switches import (
    MONTHLY,
    Every,
    Planned,
    Remainder,
    RoundingMode,
    Unit,
)
from sheaf.domain.schedule.terms import Method
from sheaf.domain.schedule.timeline import DUE_AFTER
from sheaf.printing.said import long_date, yuan
from sheaf.printing.tongue import Tongue

#: By code of ``schedule.Method``.
METHODS = {
    "equal_instalments": ("等额本息", "equal instalments"),
    "equal_principal": ("等额本金", "equal principal"),
    "interest_only": ("付息到期还本", "interest only, principal at maturity"),
    "bullet": ("到期一次还本付息", "principal and interest at maturity"),
    "flat": ("等本等息", "flat rate"),
    "balloon": ("气球贷", "balloon"),
    "stepped": ("等额递增", "payments that rise by an amount"),
    "geometric": ("等比递增", "payments that rise by a percentage"),
    "staged_principal": ("阶梯还款", "principal in stages"),
    "custom": ("按计划还款", "by agreed plan"),
    "revolving": ("随借随还", "drawn and repaid at will"),
}
#: The same where the payments fall.
FALLING = {
    "stepped": ("等额递减", "payments that fall by an amount"),
    "geometric": ("等比递减", "payments that fall by a percentage"),
}
EVERY = {
    1: ("按月", "monthly"),
    3: ("按季", "quarterly"),
    6: ("按半年", "half-yearly"),
    12: ("按年", "yearly"),
}
#: Weeks and days, as one counts them and as one names them.
SHORT = {Unit.WEEKS: ("周", "weekly"), Unit.DAYS: ("天日", "daily")}
SETTLED = {
    1: ("每月", "of each month"),
    3: ("每季末月", "of the last month of each quarter"),
    6: ("每半年末月", "of June and December"),
    12: ("每年12月", "of December"),
}
#: The ways of rounding.
ROUNDED = {
    RoundingMode.HALF_UP: ("四舍五入", "half up"),
    RoundingMode.HALF_EVEN: ("四舍六入五成双", "half to even"),
    RoundingMode.UP: ("进位", "up"),
    RoundingMode.DOWN: ("舍去", "down"),
}
#: Where the odd amount goes.
ODD = {
    Remainder.LAST: ("末期还清余额", "the last pays what is left"),
    Remainder.FIRST: ("尾差并入首期", "the odd amount with the first"),
    Remainder.RESOLVE: (
        "每期按余额重新计算",
        "worked out again from what is left each time",
    ),
    Remainder.LEVEL: ("尾差均摊到各期", "the odd amount spread over all"),
}
#: Methods whose dates are not so many months apart.
UNEVEN = ("bullet", "custom")
#: The way of a limit: it has days of settlement, and no instalments.
LIMIT = "revolving"


def method(lent: Lent, say: Tongue) -> str:
    """Say how it is repaid, how often, in how many instalments, and what it was told."""
    name = method_name(lent.method, lent.every, lent.particulars, say)
    name = name[0].upper() + name[1:]
    if lent.instalments == 1 or lent.method == LIMIT:
        return name
    return say(f"{name}，共{lent.instalments}期", f"{name}, {lent.instalments} instalments")


def method_name(code: str, every: int, particulars: Particulars, say: Tongue) -> str:
    """Say how it is repaid, how often unless every month, and the particulars."""
    known = FALLING if _falls(particulars) else METHODS
    name, step = say(*known[code]), Every(every, particulars.unit)
    often = say(*_often(step))
    if code == LIMIT:
        return say(f"{name}，{often}结息", f"{name}, interest {often}")
    if code == "interest_only" or (step != MONTHLY and code not in UNEVEN):
        name = say(often + name, f"{often} {name}")
    rounded = _rounded(particulars.rounded.of(Method(code)), code, say)
    told = say("，", ", ").join([*_told(particulars, say), *rounded])
    return say(f"{name}（{told}）", f"{name} ({told})") if told else name


def _often(step: Every) -> tuple[str, str]:
    """Say how far due dates lie apart."""
    count = step.count
    if step.unit is Unit.MONTHS:
        return EVERY.get(count, (f"每{count}个月", f"every {count} months"))
    chinese, english = SHORT[step.unit]
    if count == 1:
        return f"按{chinese[-1]}", english
    return f"每{count}{chinese[0]}", f"every {count} {step.unit.value}"


def settled(every: int, say: Tongue) -> str:
    """Say on which days interest is settled (DOMAIN 3.4)."""
    chinese, english = SETTLED[every]
    return say(f"{chinese}{SETTLEMENT_DAY}日", f"on the {SETTLEMENT_DAY}th {english}")


def paid(offset: int, say: Tongue) -> str:
    """Say when interest is due that was settled: that day, the next, or a later one."""
    if not offset:
        return say("当日付息", "due that day")
    if offset == DUE_AFTER:
        return say("次日付息", "due the day after")
    return say(f"之后第{offset}天付息", f"due {offset} days later")


def planned(plan: tuple[Planned, ...], say: Tongue) -> str:
    """Name each day of a plan on which principal is repaid, and how much."""
    return say("；", "; ").join(
        f"{long_date(line.due_on, say)}{say('', ' ')}{yuan(line.principal)}"
        for line in plan
        if line.principal
    )


def _falls(told: Particulars) -> bool:
    return bool((told.step and told.step.by.fen < 0) or (told.growth and told.growth < 0))


def _told(told: Particulars, say: Tongue) -> Iterator[str]:
    if told.grace:
        yield say(f"前{told.grace}期只付息", f"the first {told.grace} interest only")
    if told.amortised_over:
        months = told.amortised_over
        yield say(
            f"每期还款额按{months}个月计算，末期还清余额",
            f"payments reckoned over {months} months, the rest with the last",
        )
    if told.step:
        by, every = told.step.by, told.step.every
        way = ("减少", "less") if by.fen < 0 else ("增加", "more")
        amount = yuan(-by if by.fen < 0 else by)
        yield say(
            f"每{every}期以后每期还款额{way[0]}{amount}",
            f"{amount} {way[1]} a payment after every {every}",
        )
    if told.growth:
        way = ("减少", "less") if told.growth < 0 else ("增加", "more")
        part = _percent(abs(told.growth) * 100)
        yield say(
            f"每期还款额比上期{way[0]}{part}",
            f"each payment {part} {way[1]} than the one before",
        )
    if told.shares:
        shares = say("、", ", ").join(_percent(share) for share in told.shares)
        yield say(f"各期归还本金的{shares}", f"{shares} of the principal")


def _rounded(told: Rounded, code: str, say: Tongue) -> Iterator[str]:
    """Say what a level payment is rounded to, and where the odd amount goes."""
    unit, left = told.rounding.instalment_multiple, say(*ODD[told.remainder])
    first = code == Method.GEOMETRIC.value
    if unit is not None:
        chinese, english = ROUNDED[told.rounding.mode]
        yield say(
            f"{'首期' if first else '每期'}还款额{chinese}到{yuan(unit)}",
            f"{'the first' if first else 'each'} payment rounded {english} to {yuan(unit)}",
        )
    if unit is not None or told.remainder is not Remainder.LAST:
        yield left


def rounded_to(told: Rounded, say: Tongue) -> str:
    """Say what every amount is rounded to, and which way."""
    chinese, english = ROUNDED[told.rounding.mode]
    unit = yuan(told.rounding.to)
    return say(f"{chinese}到{unit}", f"rounded {english} to {unit}")


def _percent(value: Decimal) -> str:
    return f"{value.normalize():f}%"
