"""Who and what answers for a loan, as a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from sheaf.domain.guarantee import GuaranteeKind
from sheaf.domain.loan_act import Kind
from sheaf.domain.money import Money
from sheaf.queries.loan_file import LoanFile
from sheaf.queries.securities import CollateralLine, Withheld
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column
from sheaf.ui.said import listed
from sheaf.ui.words import words_for

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Security:
    """A person or a thing, how it answers, and for how much; ``less`` than the loan now."""

    customer_id: int
    name: str
    how: str
    amount: Money
    less: bool = False


def securities(file: LoanFile) -> list[Security]:
    """List the guarantors, each for everything, and the things with their values.

    Of a group those alone are named who did not consent to other terms.
    """
    people, things = [*_guarantors(file), *_of_the_group(file)], _things(file)
    if file.certificate:
        free = translate("security_list", "Released")
        return [*(replace(one, how=free) for one in people), *things]
    return [_bound(one, file.withheld) for one in (*people, *things)]


def _guarantors(file: LoanFile) -> Iterator[Security]:
    for one in file.guarantors:
        how, lent = words_for(GuaranteeKind(one.kind)), file.standing.loan.principal
        yield Security(one.customer_id, one.name, how, lent)


def _of_the_group(file: LoanFile) -> Iterator[Security]:
    """Name who withheld consent and is neither a guarantor nor an owner."""
    known = {one.customer_id for one in file.guarantors}
    known |= {one.owner_id for one in file.collateral}
    group = translate("security_list", "Member of the group")
    for customer, name in {one.customer_id: one.name for one in file.withheld}.items():
        if customer not in known:
            yield Security(customer, name, group, file.standing.loan.principal)


def _things(file: LoanFile) -> list[Security]:
    return [
        Security(one.owner_id, one.thing, _how(one), one.value) for one in file.collateral
    ]


def _bound(one: Security, withheld: Sequence[Withheld]) -> Security:
    """Say to which terms somebody did not consent, for which he does not answer."""
    words = {
        Kind.EXTENSION: translate("security_list", "not the extension of {0}"),
        Kind.RESCHEDULING: translate("security_list", "not the new terms of {0}"),
    }
    mine = (other for other in withheld if other.customer_id == one.customer_id)
    but = [words[other.kind].format(other.on) for other in mine]
    if not but:
        return one
    more = translate("security_list", "{0}; answers as agreed before, {1}")
    return replace(one, how=more.format(one.how, listed(but)), less=True)


def securities_list() -> Ledger[Security]:
    """Lay them out."""
    return Ledger(
        [
            Column("", lambda one: one.name, 200, bold=True),
            Column("", lambda one: one.how, tone=_tone),
            Column("", lambda one: one.amount, 132),
        ],
        key=lambda one: (one.customer_id, one.name),
    )


def _tone(one: Security) -> str:
    return "warn" if one.less else "text"


def _how(thing: CollateralLine) -> str:
    if thing.released_on:
        words = translate("security_list", "Released on {0}")
        return words.format(thing.released_on)
    if thing.form == "pledge":
        words = translate("security_list", "Pledge, kept at {0}")
        return words.format(thing.kept_at or "—")
    words = translate("security_list", "Mortgage, registration {0}")
    if thing.kept_at:
        words = translate("security_list", "Mortgage, registration {0}; title at {1}")
    return words.format(thing.registration or "—", thing.kept_at)
