"""A whole investigation worked out: from the notebook to statements, checks and limit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from math import ceil

from sheaf.domain.condition import Check, Condition, at_most
from sheaf.domain.investigation.balance import Balance, balance
from sheaf.domain.investigation.changes import Change, changes, figures
from sheaf.domain.investigation.checks.registry import RULES
from sheaf.domain.investigation.checks.rule import (
    Checked,
    Figure,
    Ground,
    Tolerance,
    Verdict,
    check,
)
from sheaf.domain.investigation.doubts import Doubted, Usual, Wanted, doubts
from sheaf.domain.investigation.entries import Entries
from sheaf.domain.investigation.equity import EquityCheck, equity_check
from sheaf.domain.investigation.evidence import Proving, proving
from sheaf.domain.investigation.figure import apart, percent
from sheaf.domain.investigation.flow import FlowMonth
from sheaf.domain.investigation.income import Income, income
from sheaf.domain.investigation.known import NOTHING, Known
from sheaf.domain.investigation.limit import (
    Asked,
    Bound,
    Caution,
    Limit,
    limit,
    stressed,
)
from sheaf.domain.investigation.notebook import Fault, Texts, read, without
from sheaf.domain.investigation.proposal import Proposed, as_told, propose
from sheaf.domain.investigation.ratios import Ratio, ratios
from sheaf.domain.investigation.trade import TEMPLATES, Template, Trade
from sheaf.domain.investigation.years import Year, years
from sheaf.domain.policy import Policy

METHODS = 2  # that must agree on every figure (DOMAIN 9.3)
EXACT = 10**6  # parts of the whole, in which a deviation is compared with another


@dataclass(frozen=True, slots=True)
class Standing:
    """How well a figure stands: its checks by name, and how many methods agree on it.

    ``least`` are the methods that have to agree, ``needed`` tells whether there is anything
    to prove at all.
    """

    figure: Figure
    checks: tuple[str, ...]
    passing: int
    least: int
    needed: bool

    @property
    def stands(self) -> bool:
        """Whether enough methods agree, or there is nothing to prove."""
        return not self.needed or self.passing >= self.least


@dataclass(frozen=True, slots=True)
class Setting:
    """What a case is judged by: the trade, the day, what is asked for, the rules.

    Of a trade that the office added ``trade`` is the one it is like. ``taken`` are the
    lines taken over from the notebook of an earlier loan that nobody has confirmed since,
    by their places, under the names of their pages.
    """

    trade: Trade
    on: date
    asked: Asked
    policy: Policy
    known: Known = NOTHING
    taken: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @property
    def template(self) -> Template:
        """The trade's pages and ranges, as the office has set them."""
        return TEMPLATES[self.trade].with_own(self.known.own)

    @property
    def called(self) -> str:
        """The name of a trade that the office added; empty for one that came."""
        return self.known.own.name if self.known.own else ""


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that follows from a notebook, the usual ranges of its trade beside it.

    It is kept with a submission: what is added to it later needs a default.
    """

    template: Template
    entries: Entries
    faults: tuple[Fault, ...]
    income: Income
    balance: Balance
    equity: EquityCheck | None
    ratios: Mapping[Ratio, Fraction]
    years: tuple[Year, ...]
    checks: tuple[Checked, ...]
    standings: tuple[Standing, ...]  # of every figure
    limit: Limit
    proposed: Proposed
    stressed: Mapping[Bound, tuple[FlowMonth, ...]]  # what is proposed, in bad times
    doubts: tuple[Doubted, ...]
    changes: tuple[Change, ...]
    proofs: Mapping[int, tuple[Proving, ...]]
    unconfirmed: int = 0  # lines taken over from an earlier loan's notebook

    @property
    def failed(self) -> tuple[Checked, ...]:
        """The checks that want a reason, the worst first."""
        apart = [one for one in self.checks if one.verdict is not Verdict.PASS]
        return tuple(sorted(apart, key=lambda one: -abs(one.deviation)))

    @property
    def open(self) -> tuple[Figure, ...]:
        """The figures on which fewer than two methods agree."""
        return tuple(one.figure for one in self.standings if not one.stands)

    @property
    def kept(self) -> Case:
        """What is kept of it with a submission: all but why a cell makes no sense.

        What a manager let pass says that there was one, or that no schedule could be drawn.
        """
        return replace(self, faults=(), proposed=replace(self.proposed, refusal=None))


#: What a notebook has to meet before others judge it.
LOOKED_AT = frozenset(
    {
        *(Check(f"{figure.value}_checked") for figure in Figure),
        Check.INVESTIGATED,
        Check.INVESTIGATED_AGAIN,
        Check.NOTEBOOK_READABLE,
        Check.NOTEBOOK_CONFIRMED,
        Check.DEVIATIONS_EXPLAINED,
        Check.DEVIATION_ACCEPTED,
        Check.PROPOSAL_REASONED,
        Check.PROPOSAL_DRAWN,
    }
)


def conditions(case: Case, explained: AbstractSet[str]) -> tuple[Condition, ...]:
    """Ask that every cell can be read, every figure stands, every deviation has a reason.

    ``explained`` are the names of the checks that somebody gave a reason for. What lies
    beyond the warning is a no, unless a manager accepts the reason too (DOMAIN 9.3).
    """
    misread = ", ".join(one.place for one in case.faults)
    return (
        Condition(Check.NOTEBOOK_READABLE, not misread, misread),
        *_confirmed(case),
        *(
            Condition(
                Check(f"{one.figure.value}_checked"),
                one.stands,
                str(one.passing),
                str(one.least),
            )
            for one in case.standings
            if one.needed
        ),
        _explained(case, explained),
        *(_accepted(one) for one in case.failed if one.verdict is Verdict.REJECT),
        Condition(
            Check.PROPOSAL_REASONED,
            case.proposed.stands,
            str(case.proposed.agreement.amount),
            str(case.limit.binding.amount),
        ),
        Condition(Check.PROPOSAL_DRAWN, case.proposed.lendable),
    )


def _explained(case: Case, explained: AbstractSet[str]) -> Condition:
    """Name what has no reason, and how far the worst of it is off."""
    unsaid = [one for one in case.failed if one.name not in explained]
    names = [one.name for one in unsaid]
    names += [one.name for one in case.doubts if one.waits and one.name not in explained]
    worst = max((abs(one.deviation) for one in unsaid), default=Fraction())
    return Condition(
        Check.DEVIATIONS_EXPLAINED,
        not names,
        ", ".join(names),
        beyond=ceil(worst * EXACT),
    )


def _confirmed(case: Case) -> Iterator[Condition]:
    """Ask that what was found for an earlier loan was looked at again, line by line."""
    if case.unconfirmed:
        yield at_most(Check.NOTEBOOK_CONFIRMED, case.unconfirmed, 0)


def _accepted(one: Checked) -> Condition:
    """Let nobody but a manager pass a check that says no, as far apart as it is."""
    return Condition(
        Check.DEVIATION_ACCEPTED,
        False,  # noqa: FBT003 (not met)
        f"{one.name} {apart(one.deviation)}",
        percent(one.most),
        max(int((abs(one.deviation) - one.most) * EXACT), 0),
        name=one.name,
    )


def worked_out(texts: Texts, setting: Setting) -> Case:
    """Read a notebook and work everything out.

    What the loan pays off burdens nobody after it: limit and proposal are without it.
    """
    reading = read(texts)
    ground = _ground(reading.entries, setting)
    entries, earned, held = ground.entries, ground.income, ground.balance
    _tolerance, caution = rules_of(setting.policy)
    known = setting.known
    after = entries.without(known.refinances)
    later, left = earned, held
    if after is not entries:
        later, left = income(after), balance(after, setting.on)
    peak = Fraction(setting.policy.season_peak)
    asked = as_told(replace(setting.asked, peak=peak), after, later)
    asked = replace(asked, pays_off=held.debts - left.debts)
    proofs, checks = proving(texts), _sure(_carried_out(ground), texts, setting)
    carried = limit(asked, after, later, caution)
    proposed = propose(after, later, left, asked, carried)
    return Case(
        ground.template,
        entries,
        reading.faults,
        earned,
        held,
        ground.equity,
        ground.ratios,
        ground.years,
        checks,
        tuple(_standing(figure, checks, entries) for figure in Figure),
        carried,
        proposed,
        stressed(proposed.schedule, asked.from_day, after, later, caution),
        doubts(entries, earned, known, _wanted(asked, setting, proofs)),
        changes(known.former, figures(earned, held)),
        proofs,
        sum(map(len, setting.taken.values())),
    )


def _ground(entries: Entries, setting: Setting) -> Ground:
    earned, held = income(entries), balance(entries, setting.on)
    tolerance, _caution = rules_of(setting.policy)
    return Ground(
        entries,
        earned,
        held,
        equity_check(entries, setting.on, held.equity, earned.average.disposable),
        ratios(earned, held),
        setting.template,
        tolerance,
        setting.known,
        years(entries),
    )


def _sure(
    checks: tuple[Checked, ...], texts: Texts, setting: Setting
) -> tuple[Checked, ...]:
    """Let a check prove a figure only where it agrees without lines nobody confirmed too.

    What an earlier loan's notebook says fits together by itself; that proves nothing now.
    """
    if not setting.taken:
        return checks
    entries = read(without(texts, setting.taken)).entries
    sure = {one.name for one in _carried_out(_ground(entries, setting)) if one.counts}
    return tuple(one if one.name in sure else replace(one, counts=False) for one in checks)


def _wanted(
    asked: Asked, setting: Setting, proofs: Mapping[int, tuple[Proving, ...]]
) -> Wanted:
    agreement, policy = asked.agreement, setting.policy
    usual = Usual(
        policy.others_asked,
        policy.usual_years,
        policy.usual_age_min,
        policy.usual_age_max,
        policy.debt_ends_soon,
        policy.enquiries_max,
        policy.usual_children,
    )
    amount, months = agreement.amount, agreement.term_months
    return Wanted(amount, setting.on, months, agreement.method, proofs, usual)


def rules_of(policy: Policy) -> tuple[Tolerance, Caution]:
    """Take from the office's settings what a case is judged by."""
    return (
        Tolerance(
            Fraction(policy.tol),
            Fraction(policy.tol_warning),
            Fraction(policy.equity_tol),
            policy.equity_decides,
        ),
        Caution(
            Fraction(policy.instalment_share),
            policy.min_cash,
            Fraction(policy.stress_sales),
            Fraction(policy.stress_season),
            Fraction(policy.guarantor_disposable_share),
        ),
    )


def _standing(figure: Figure, checks: tuple[Checked, ...], entries: Entries) -> Standing:
    about = [one for one in checks if figure in one.about]
    names = tuple(one.name for one in about)
    passing = sum(one.counts for one in about)
    return Standing(figure, names, passing, METHODS, _needed(figure, entries))


def _needed(figure: Figure, entries: Entries) -> bool:
    """Sales, margin and equity always; what is not there need not be proved.

    That there are no debts has to be: it is what people hide.
    """
    there = {
        Figure.STOCK: bool(entries.stock),
        Figure.RECEIVABLES: bool(entries.receivables),
        Figure.HOUSEHOLD_INCOME: bool(entries.incomes),
    }
    return there.get(figure, True)


def _carried_out(ground: Ground) -> tuple[Checked, ...]:
    found: Iterable[Checked | None] = (check(rule, ground) for rule in RULES)
    return tuple(one for one in found if one is not None)
