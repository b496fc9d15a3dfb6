"""The guarantor check sheet: means, questions with boxes to tick, two clerks to sign."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from sheaf.domain.guarantee import GuaranteeKind
from sheaf.domain.paper.guarantor_check import GuarantorCheck
from sheaf.domain.paper.shared import Party
from sheaf.printing.agreed import debt_fields, only, span, years
from sheaf.printing.clauses import LAST, listing, title
from sheaf.printing.flow import BOX_HEAD, Setting, Text, gap, heading, together
from sheaf.printing.guarantee_contract import KINDS
from sheaf.printing.page import Foot, check_code, document
from sheaf.printing.parties import Pairs, amount, parties, party, rate
from sheaf.printing.said import annual, in_words, long_date, monthly, yuan
from sheaf.printing.signing import Signer, signatures
from sheaf.printing.tables import RULED, Cell, grid, terms_table
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import HEI, SONG
from sheaf.printing.wording import Filled, FilledClause, fill, load

WORDED = "guarantor_check"
ASKED = Setting(SONG, 10.5, 15.5)
TICK = Setting(HEI, 10.5, 15.5, side="r")
WIDTHS = (9, 121, 30)
CLERKS = 2
OPEN = "＿" * 6  # to be written in by hand
SHARED = (
    "borrower",
    "purpose",
    "refinanced",
    "principal",
    "principal_words",
    "annual_rate",
    "start",
    "maturity",
)


def worded(_facts: GuarantorCheck) -> str:
    """Name the wording a check sheet is printed with."""
    return WORDED


def render(facts: GuarantorCheck) -> bytes:
    """Draw the sheet."""
    say = tongue(facts.language)
    filled = fill(load(WORDED, facts.language), _values(facts, say), _holds(facts))
    name = f"{filled.title} {facts.number}"
    return document(_story(facts, filled, say), title=name, foot=_foot(facts, filled, say))


def _values(facts: GuarantorCheck, say: Tongue) -> dict[str, str]:
    return only(debt_fields(facts.debt, say), *SHARED) | {
        "lender": facts.office.name,
        "period": years(facts.years, say),
        "period_end": long_date(facts.ends_on, say),
        "mutual": say("、", ", ").join(facts.mutual),
        "spouse": facts.spouse.name if facts.spouse else "",
    }


def _holds(facts: GuarantorCheck) -> dict[str, bool]:
    joint = facts.kind is GuaranteeKind.JOINT_SEVERAL
    return {
        "joint": joint,
        "general": not joint,
        "refinancing": bool(facts.debt.refinances),
        "mutual": bool(facts.mutual),
        "spouse": facts.spouse is not None,
    }


def _story(facts: GuarantorCheck, filled: Filled, say: Tongue) -> list[Flowable]:
    return [
        *title(filled, facts.number, say),
        parties(_parties(facts, say), say),
        gap(2),
        heading(say("担保的借款", "The loan guaranteed"), BOX_HEAD),
        terms_table(tuple(_box(facts, say))),
        gap(2),
        heading(say("保证人的收入、财产和负债", "The guarantor's means"), BOX_HEAD),
        terms_table(_means(facts, say)),
        gap(2.5),
        *(Text(text, LAST) for text in filled.preface),
        *(part for clause in filled.clauses for part in _asked(clause, say)),
        together(
            [Text(text, LAST) for text in filled.closing],
            gap(3),
            signatures(_signers(facts, say), say),
        ),
    ]


def _parties(facts: GuarantorCheck, say: Tongue) -> Pairs:
    spouse: Party | None = facts.spouse
    day = long_date(facts.checked_on, say) if facts.checked_on else OPEN
    return (
        (say("机构", "Office"), facts.office.name),
        (say("核保日期", "Checked on"), day),
        (say("核保地点", "Checked at"), facts.place or OPEN),
        (say("核保人", "Checked by"), _clerks(facts, say)),
        *party(say("保证人", "Guarantor"), facts.guarantor, say),
        *(party(say("配偶", "Spouse"), spouse, say) if spouse else ()),
        (say("与借款人关系", "Relation"), facts.relation),
        (say("工作或经营", "Work"), facts.means.work or OPEN),
    )


def _clerks(facts: GuarantorCheck, say: Tongue) -> str:
    """Name the two who check; whoever is not known yet is written in by hand."""
    unknown = (OPEN,) * (CLERKS - len(facts.clerks))
    return say("、", ", ").join((*facts.clerks, *unknown))


def _box(facts: GuarantorCheck, say: Tongue) -> Iterator[tuple[str, Cell]]:
    debt, lent = facts.debt, facts.debt.lent
    yield say("借款人", "Borrower"), f"{debt.borrower.name}　{debt.borrower.id_number}"
    yield say("合同", "Contracts"), f"{debt.contract}\n{facts.contract}"
    words, figures = in_words(lent.amount, say), yuan(lent.amount)
    yield say("借款金额", "Amount"), amount(words, figures, say)
    month = say(f"合月利率{monthly(lent.rate)}", f"{monthly(lent.rate)} a month")
    yield say("年利率", "Annual rate"), rate(annual(lent.rate), month)
    yield say("借款期限", "Term"), span(lent, say)
    kind, end = say(*KINDS[facts.kind]), long_date(facts.ends_on, say)
    long = years(facts.years, say)
    yield (
        say("保证方式", "Guarantee"),
        say(f"{kind}，保证期间{long}，至{end}止", f"{kind}, {long}, until {end}"),
    )


def _means(facts: GuarantorCheck, say: Tongue) -> Pairs:
    means = facts.means
    month, has = yuan(means.monthly_income), yuan(means.assets)
    owes, answers = yuan(means.debts), yuan(means.guarantees)
    return (
        (say("收入", "Income"), say(f"每月{month}", f"{month} a month")),
        (say("财产", "Property"), has),
        (
            say("负债和担保", "Debts, guarantees"),
            say(f"负债{owes}，对外担保{answers}", f"owes {owes}; guarantees {answers}"),
        ),
    )


def _asked(clause: FilledClause, say: Tongue) -> list[Flowable]:
    boxes = say("□是　□否", "□ yes   □ no")
    rows = [
        [Text(str(k), ASKED), Text(text, ASKED), Text(boxes, TICK)]
        for k, (_item, text) in enumerate(clause.text, 1)
    ]
    return listing(clause.head, grid(rows, WIDTHS, RULED))


def _signers(facts: GuarantorCheck, say: Tongue) -> tuple[Signer, ...]:
    spouse = (say("配偶", "Spouse"),) if facts.spouse else ()
    return (
        Signer(
            say("保证人（签名并按指印）", "Guarantor (signature and fingerprint)"),
            (say("保证人", "Guarantor"), *spouse),
        ),
        Signer(
            say("核保人（两人）", "Checked by (two)"),
            (say("核保人一", "First"), say("核保人二", "Second")),
        ),
    )


def _foot(facts: GuarantorCheck, filled: Filled, say: Tongue) -> Foot:
    return Foot(
        facts.number,
        facts.debt.contract,
        check_code((facts, filled.stamp)),
        facts.language,
        (say("保证人", "Guarantor"), say("核保人", "Checked by")),
        facts.marks,
    )
