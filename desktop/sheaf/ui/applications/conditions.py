"""Conditions as one reads them: what was found, its limit, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from sheaf.domain.asked_papers import known
from sheaf.domain.condition import Check, Condition, Part
from sheaf.domain.investigation.doubts import Doubt
from sheaf.domain.product import Security
from sheaf.queries.applications import Override
from sheaf.queries.assessment import Finding
from sheaf.ui.investigation_words import check_words
from sheaf.ui.kit.edits import Option
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.notebook_cells import cell_words
from sheaf.ui.said import listed
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

#: Conditions that count the methods by which a figure was found.
METHODS = frozenset(check for check in Check if check.value.endswith("_checked"))


def paper_words(code: str) -> str:
    """Name a paper of a product's list; what the office named itself says itself."""
    paper = known(code)
    return words_for(paper) if paper else code


def security_words(code: str) -> str:
    """Name a kind of security; what the office named itself says itself."""
    kinds = {kind.value: kind for kind in Security}
    return words_for(kinds[code]) if code in kinds else code


def paper_options(codes: Sequence[str]) -> list[Option]:
    """Offer papers to be ticked."""
    return [Option(code, paper_words(code)) for code in codes]


AGES = frozenset({Check.AGE, Check.AGE_AT_MATURITY, Check.GUARANTOR_AGE})
#: What has to be nothing at all: its figure says who, and its limit is said by its name.
NONE_AT_ALL = frozenset(
    {Check.ARREARS, Check.GROUP_RELATIVES, Check.GROUP_LOCAL, Check.GROUP_ARREARS}
)
NOTHING = frozenset({"0", "0.00"})
WHOLE, HALF = Decimal(1), Decimal("0.5")


def figure(condition: Condition) -> str:
    """Say what was found, with its unit, and what it is a share of."""
    found, part = _found(condition), condition.part
    return found if part is None or part.share == WHOLE else _of_a_whole(found, part)


def _of_a_whole(found: str, part: Part) -> str:
    if part.share == HALF:
        return translate("conditions", "{0}, half of {1}").format(found, part.whole)
    words = translate("conditions", "{0}, {1} % of {2}")
    return words.format(found, f"{(part.share * 100).normalize():f}", part.whole)


def _found(condition: Condition) -> str:
    """Say what was found, with its unit; what is missing is said to be missing."""
    code, found = condition.code, condition.figure
    if follows(condition):
        return translate("conditions", "{0}: still to be named").format(
            security_words(found)
        )
    if found and code in BY_NAME:
        return BY_NAME[code](found)
    if code in NONE_AT_ALL and found in NOTHING:
        return translate("conditions", "none")
    if code is Check.GROUP_ADULTS:
        return translate("conditions", "youngest {0}").format(_with_unit(code, found))
    if code is Check.GROUP_AGREEMENT:
        return translate("conditions", "until {0}").format(found)
    return _with_unit(code, found)


def follows(condition: Condition) -> bool:
    """Tell whether it is met on the application's page: by whom or what secures it."""
    return condition.code is Check.SECURITY and not condition.passed


def named(name: str) -> str:
    """Name a check or a doubt."""
    doubt = {f"doubt.{one.value}": one for one in Doubt}.get(name)
    return words_for(doubt) if doubt else check_words(name)


def _missing(found: str) -> str:
    missing = listed([paper_words(one) for one in found.split(", ")])
    return translate("conditions", "missing: {0}").format(missing)


def _unexplained(found: str) -> str:
    return listed([named(one) for one in found.split(", ")])


def too_far(found: str) -> str:
    """Name a check, and how far apart it is."""
    name, _, deviation = found.partition(" ")
    return f"{named(name)} {deviation}"


def _misread(found: str) -> str:
    """Name the first cell, and say how many more there are."""
    first, *more = found.split(", ")
    if not more:
        return cell_words(first)
    return translate("conditions", "{0}; {1} more").format(cell_words(first), len(more))


#: Conditions whose figure names what was found.
BY_NAME = {
    Check.PAPERS: _missing,
    Check.SECURITY: security_words,
    Check.DEVIATIONS_EXPLAINED: _unexplained,
    Check.DEVIATION_ACCEPTED: too_far,
    Check.NOTEBOOK_READABLE: _misread,
}


def _with_unit(code: Check, found: str) -> str:
    """Say of what a bare number is."""
    if code in AGES or code is Check.GROUP_ADULTS:
        return translate("conditions", "{0} years").format(found)
    if code is Check.TERM:
        one = translate("conditions", "{0} month")
        return (one if found == "1" else translate("conditions", "{0} months")).format(
            found
        )
    if code is Check.GROUP_LOCAL:
        return translate("conditions", "{0} from outside").format(found)
    if code is Check.GROUP_RELATIVES:
        return translate("conditions", "{0} related").format(found)
    if code is Check.GROUP_ARREARS:
        return translate("conditions", "{0} late").format(found)
    return found


def outcome(finding: Finding) -> str:
    """Say what came of it: met, not met, or overridden by whom and why."""
    if finding.condition.passed:
        return _met(finding)
    if finding.lapsed is not None:
        return once_overridden(finding.condition, finding.lapsed)
    if finding.override is None and finding.instead is not None:
        words = translate("conditions", "not met for {0} as proposed either")
        return words.format(finding.instead.proposed)
    if finding.override is None:
        return translate("conditions", "not met")
    words = translate("conditions", "overridden by {0}: {1}")
    return words.format(finding.override.manager, finding.override.reason)


def _met(finding: Finding) -> str:
    """Say that it is met, and for how much where it is not for what was asked for."""
    instead = finding.instead
    if instead is None or instead.met:
        return translate("conditions", "met")
    words = translate("conditions", "met for {0} as proposed, not for {1} as asked for")
    return words.format(instead.proposed, instead.asked)


def once_overridden(condition: Condition, given: Override) -> str:
    """Say for what it was overridden: what is worse than that needs one of its own.

    What the figure of today is a share of has nothing to do with the one of then.
    """
    then = replace(condition, figure=given.figure, limit=given.limit, part=None)
    other = given.figure != condition.figure
    words = translate("conditions", "not met; {0} overrode only “{1}”")
    return words.format(given.manager, figure(then) if other else limit(then))


def limit(condition: Condition) -> str:
    """Write the limit, as the smallest or the largest that would do."""
    code = condition.code
    if not condition.limit or code in NONE_AT_ALL:
        return ""
    bound = _with_unit(code, condition.limit)
    if "–" in condition.limit:
        return bound
    least = {Check.AGE, Check.GUARANTOR_AGE, Check.GUARANTOR_INSTALMENT}
    least |= {Check.COLLATERAL_COVER, Check.GROUP_HOUSEHOLDS, Check.GROUP_ADULTS}
    least |= METHODS
    if code in least:
        return translate("conditions", "at least {0}").format(bound)
    if code is Check.GROUP_AGREEMENT:
        return translate("conditions", "until {0} at most").format(condition.limit)
    return translate("conditions", "at most {0}").format(bound)


def in_short(conditions: Sequence[Condition]) -> str:
    """Name conditions in a sentence, with their figures; those of one code together."""
    codes = dict.fromkeys(one.code for one in conditions)
    return listed(
        [_short(code, [one for one in conditions if one.code is code]) for code in codes]
    )


def _short(code: Check, conditions: Sequence[Condition]) -> str:
    words, found = words_for(code), listed([*filter(None, map(figure, conditions))])
    return f"{words} ({found})" if found else words


def tone(finding: Finding) -> str:
    """Name the ink of an outcome."""
    if finding.condition.passed:
        return "ok"
    return "warn" if finding.override else "bad"


def picture(finding: Finding) -> str:
    """Name the icon of an outcome."""
    if finding.condition.passed:
        return "paid"
    return "key" if finding.override else "overdue"


def count(findings: Sequence[Finding]) -> str:
    """Say how many stand by themselves, and how many by an override."""
    met = sum(one.condition.passed for one in findings)
    words = translate("conditions", "{0} of {1} met").format(met, len(findings))
    waived = sum(one.override is not None for one in findings if not one.condition.passed)
    if not waived:
        return words
    more = translate("conditions", "{0} overridden").format(waived)
    return listed([words, more])


def order(findings: Sequence[Finding]) -> list[Finding]:
    """Put what failed first: it is what one has to see."""
    return sorted(findings, key=lambda one: (one.stands, one.condition.passed))


def findings_list() -> Ledger[Finding]:
    """Lay conditions out as a list one can walk; a failed one opens its override."""
    return Ledger(
        [
            Column(
                translate("conditions", "Condition"),
                lambda one: words_for(one.condition.code),
                236,
                tone=tone,
                picture=picture,
            ),
            Column("", lambda one: one.about, 84, tone="muted"),
            Column(
                translate("conditions", "Found"),
                lambda one: figure(one.condition),
                200,
                bold=True,
            ),
            Column(
                translate("conditions", "Limit"),
                lambda one: limit(one.condition),
                216,
                tone="muted",
            ),
            Column("", outcome, tone=tone),
            replace(enter_column(), value=lambda one: "" if one.stands else "Enter"),
        ],
        key=lambda one: one.key,
    )


def conditions_list() -> Ledger[Condition]:
    """Lay conditions out narrowly, beside a form."""
    return Ledger(
        [
            Column(
                "",
                lambda one: words_for(one.code),
                212,
                tone=lambda one: _brief(one)[0],
                picture=lambda one: _brief(one)[1],
            ),
            Column("", figure, bold=True),
            Column("", limit, 176, tone="muted", small=True),
        ],
        key=lambda one: one.code,
    )


def show_beside(ledger: Ledger[Condition], found: Sequence[Condition]) -> None:
    """Show what failed first, then what follows; one without a limit takes its room."""
    rows = sorted(found, key=lambda one: (one.passed, follows(one)))
    ledger.show_rows(rows)
    ledger.span([at for at, one in enumerate(rows) if not limit(one)], 1)


def _brief(condition: Condition) -> tuple[str, str]:
    if condition.passed:
        return "ok", "paid"
    return ("warn", "waiting") if follows(condition) else ("bad", "overdue")


def overridden(findings: Sequence[Finding]) -> str:
    """Tell every override in a sentence of its own: what, about whom, by whom, why."""
    words = translate("conditions", "{0}: {1}")
    told = [
        words.format(f"{words_for(one.condition.code)}  {one.about}".rstrip(), outcome(one))
        for one in findings
        if one.override is not None and not one.condition.passed
    ]
    return "\n".join(told)


def findings_brief() -> Ledger[Finding]:
    """Lay findings out narrowly, beside a form."""
    return Ledger(
        [
            Column(
                "",
                lambda one: f"{words_for(one.condition.code)}  {one.about}".rstrip(),
                tone=tone,
                picture=picture,
            ),
            Column("", lambda one: figure(one.condition), 120, bold=True),
            Column("", lambda one: limit(one.condition), 168, tone="muted", small=True),
        ],
        key=lambda one: one.key,
    )
