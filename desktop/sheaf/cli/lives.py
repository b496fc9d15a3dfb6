"""Playing a story: each event is one act of the real services, at its own moment.

The clock stands at the latest day told: an event of an earlier day is posted late. What an
event is refused is told with its code, and the story goes on as if it had not been.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any

from sheaf.cli import events
from sheaf.cli import terms as reading
from sheaf.cli.events import Event, Told
from sheaf.domain.errors import Refused
from sheaf.domain.granting import Resolution
from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Standing, Status
from sheaf.domain.loan_act import Kind, LoanAct, NotOfThisMethod
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.outcomes import outcome
from sheaf.domain.plan import CLOSED
from sheaf.domain.repayment import Allocation, Component
from sheaf.domain.risk import RiskClass
from sheaf.domain.risk_note import NOTHING
from sheaf.domain.schedule import Method
from sheaf.queries import ledger, loans, plans, repayments, risk
from sheaf.services import (
    changes,
    closing,
    draws,
    loan_acts,
    payout_reversals,
    reversals,
)
from sheaf.services import repayments as counter
from sheaf.services.acting import Manner
from sheaf.services.agreements import at_once
from sheaf.services.changes import Grant
from sheaf.services.practice.stage import Stage, lend, open_limit
from sheaf.services.repayments import Tender
from sheaf.store.work import Work

WHY = "as told"


class NotDisbursed(Refused):
    """Nothing was paid out yet."""


class OutOfTurn(Refused):
    """The loan was paid out already."""


class NoSuchAct(Refused):
    """Nothing was done under this name."""

    field = "ref"


@dataclass
class Life:
    """A story under way."""

    told: Told
    stage: Stage
    work: Work
    loan: int | None = None
    version: int = 0
    acts: dict[str, int] = field(default_factory=dict)
    paid_out: str = ""  # the name of the payout that stands, if it has one
    last: date = date.min
    turn: int = 0

    @property
    def number(self) -> int:
        """The loan, once it was paid out."""
        if self.loan is None:
            raise NotDisbursed
        return self.loan


@dataclass(frozen=True, slots=True)
class Happened:
    """What an event did: what it settled, and under which act it is found."""

    repayment_id: int | None = None
    shares: tuple[Allocation, ...] = ()


def live(value: Any, stage: Stage) -> dict[str, Any]:
    """Play one story; return what each event did."""
    told = events.read(value)
    with stage.story() as work:
        life = Life(told, stage, work)
        results = [happen(life, event) for event in told.events]
    name = {} if told.name is None else {"id": told.name}
    return name | {"events": results}


def happen(life: Life, event: Event) -> dict[str, Any]:
    """Do an event; tell what it did, and how the loan stands then."""
    life.last = max(life.last, event.on)
    moment = time(9, life.turn // 60 % 60, life.turn % 60)
    life.work = replace(life.work, now=datetime.combine(life.last, moment))
    life.turn += 1
    before = ledger.last_entry(life.work)
    if life.loan is not None and event.do != "quote":
        loan_acts.use_kept(life.work, life.loan, life.work.today)
    attempt = life.work.session.begin_nested()
    seal, loan = life.work.last_seal(), life.loan
    refused, done = None, Happened()
    try:
        done = DOERS[event.do](life, event)
        attempt.commit()
    except Refused as refusal:
        attempt.rollback()
        life.work.session.expire_all()
        life.work.remember(seal)
        life.loan, refused = loan, _code(refusal)
    if event.ref and done.repayment_id:
        life.acts[event.ref] = done.repayment_id
    told: dict[str, Any] = {"on": event.on.isoformat(), "do": event.do, "refused": refused}
    told["allocation"] = [_share(one) for one in done.shares]
    standing = None if life.loan is None else loans.standing(life.work, life.loan)
    told |= _standing(life, standing, event.on)
    if standing is not None and standing.version != life.version:
        life.version = standing.version
        told["instalments"] = _lines(life, standing)
    told["entries"] = [
        {
            "account": one.account.value,
            "debit": one.debit.plain,
            "credit": one.credit.plain,
        }
        for one in ledger.postings_since(life.work, before)
    ]
    return told


def _code(refusal: Refused) -> str:
    reason = getattr(refusal, "reason", "")
    return reason or refusal.code


def _share(share: Allocation) -> dict[str, Any]:
    return {
        "instalment": max(share.instalment, 0),
        "component": share.component.value,
        "amount": share.amount.plain,
    }


def _standing(life: Life, standing: Standing | None, on: date) -> dict[str, Any]:
    """Say what is owed by a day, and what the loan is then."""
    if standing is None:
        nothing = dict.fromkeys([one.value for one in Component], ZERO.plain)
        return {
            "owed": nothing | {"total": ZERO.plain},
            "outstanding": ZERO.plain,
            "days_past_due": 0,
            "class": RiskClass.NORMAL.value,
            "status": "not_disbursed",
        }
    claims = standing.claims(on)
    owed = {one: total(claim.of(one) for claim in claims) for one in Component}
    said = {one.value: amount.plain for one, amount in owed.items()}
    late = standing.days_past_due(on)
    return {
        "owed": said | {"total": total(owed.values()).plain},
        "outstanding": standing.outstanding_on(on).plain,
        "days_past_due": late,
        "class": _class(life, standing, on).value,
        "status": _status(standing, on, late),
    }


def _class(life: Life, standing: Standing, on: date) -> RiskClass:
    """Class the loan as the office does: with what was agreed anew, and what holds it."""
    if standing.status is Status.WRITTEN_OFF:
        return RiskClass.LOSS
    loan = standing.loan.id
    notes = risk.notes_of(life.work, [loan]).get(loan, NOTHING)
    return risk.class_of(standing, notes, on).effective


def _status(standing: Standing, on: date, late: int) -> str:
    """Say what the loan is on a day: before the act that settled it, or by money kept."""
    status = standing.status_on(on)
    if status is Status.SETTLED and standing.outstanding_on(on):
        status = Status.ACTIVE
    if status is Status.ACTIVE and late:
        return "overdue"
    return status.value


def _lines(life: Life, standing: Standing) -> list[dict[str, Any]]:
    """Write the schedule in force, without what belongs to no instalment."""
    plan = plans.plan_of(life.work, standing)
    return [
        {
            "n": line.due.instalment,
            "due_on": _shown(line.due.due_on, line.due.late_from).isoformat(),
            "days": line.days,
            "opening": line.opening.plain,
            "principal": line.due.principal.plain,
            "interest": line.due.interest.plain,
            "payment": (line.due.principal + line.due.interest).plain,
            "closing": (line.opening - line.due.principal).plain,
        }
        for line in plan.lines
        if line.due.instalment > 0
    ]


def _shown(due_on: date, late_from: date) -> date:
    return due_on if late_from == CLOSED else late_from


def _disburse(life: Life, event: Event) -> Happened:
    if life.loan is not None:
        raise OutOfTurn
    if life.told.terms.method is Method.REVOLVING:
        raise NotOfThisMethod(Method.REVOLVING.value)
    terms = replace(life.told.terms, disbursed_on=event.on)
    standing = lend(life.work, life.stage, terms, life.told.covenants)
    life.loan, life.paid_out = standing.loan.id, event.ref
    return Happened()


def _draw(life: Life, event: Event) -> Happened:
    if life.told.terms.method is not Method.REVOLVING:
        raise NotOfThisMethod(life.told.terms.method.value)
    if life.loan is None:
        terms = replace(life.told.terms, disbursed_on=event.on)
        life.loan = open_limit(life.work, life.stage, terms, life.told.covenants).loan.id
    act = LoanAct(Kind.DRAW, event.on, event.says["amount"])
    manner = Manner(Channel.CASH.value)
    return _written(life, draws.post(life.work, life.number, act, manner).row.id)


def _tender(event: Event, amount: Money) -> Tender:
    return Tender(amount, Channel.CASH, "", event.on)


def _key(life: Life) -> str:
    return f"story {ledger.last_entry(life.work)} {life.work.now}"


def _repay(life: Life, event: Event) -> Happened:
    tender = _tender(event, event.says["amount"])
    return _taken(life, counter.receive(life.work, _key(life), life.number, tender))


def _recover(life: Life, event: Event) -> Happened:
    tender = _tender(event, event.says["amount"])
    return _taken(life, counter.recover(life.work, _key(life), life.number, tender))


def _prepay(life: Life, event: Event) -> Happened:
    amount, effect = event.says["amount"], event.says["effect"]
    act = LoanAct(Kind.PREPAYMENT, event.on, amount, effect=effect)
    tender = _tender(event, _asked(life, act))
    answer = counter.prepay(life.work, _key(life), life.number, amount, effect, tender)
    return _taken(life, answer)


def _settle(life: Life, event: Event) -> Happened:
    amount = event.says.get("amount")
    if amount is None:
        standing = loan_acts.use_kept(life.work, life.number, event.on)
        amount = loan_acts.to_settle(life.work, standing, event.on)
    tender = _tender(event, amount)
    return _taken(life, counter.settle(life.work, _key(life), life.number, tender))


def _asked(life: Life, act: LoanAct) -> Money:
    """Ask how much money an act takes, before it is done."""
    found = loan_acts.ground(life.work, life.number, act)
    return outcome(found.standing, found.plan, act, found.bounds).received


def _taken(life: Life, answer: counter.Received) -> Happened:
    return _written(life, answer.repayment_id)


def _written(life: Life, repayment_id: int) -> Happened:
    return Happened(repayment_id, repayments.shares(life.work, repayment_id))


def _reverse(life: Life, event: Event) -> Happened:
    if event.ref and event.ref == life.paid_out:
        return _reverse_payout(life, event)
    if event.ref not in life.acts:
        raise NoSuchAct
    why = event.says.get("reason", WHY)
    mistake = repayments.latest(life.work, life.acts[event.ref])
    answer = reversals.reverse(life.work, _key(life), mistake, why, life.stage.witness)
    return Happened(None, repayments.shares(life.work, answer.repayment_id))


def _reverse_payout(life: Life, event: Event) -> Happened:
    """Reverse the payout: nothing is lent any more, until it is paid out again."""
    why = event.says.get("reason", WHY)
    what = life.number, event.on, why, life.stage.witness
    payout_reversals.reverse(life.work, _key(life), *what)
    life.loan, life.paid_out, life.version = None, "", 0
    return Happened()


def _grant(life: Life, event: Event) -> Grant:
    """Grant it; in a story all who must sign or agree do at once, on no paper."""
    return Grant(
        event.says.get("reason", WHY),
        event.on,
        sign=at_once(_no_paper),
        resolution=Resolution(WHY, event.on),
        witness=life.stage.witness,
    )


def _no_paper(_kind: str, _facts: object) -> bytes:
    return b""


def _waive(life: Life, event: Event) -> Happened:
    what = event.says["component"], event.says["amount"], _grant(life, event)
    answer = changes.waive(life.work, _key(life), life.number, *what)
    return _written(life, answer.repayment_id)


def _extend(life: Life, event: Event) -> Happened:
    what = event.says["to"], event.says.get("rate"), _grant(life, event)
    answer = changes.extend(life.work, _key(life), life.number, *what)
    return _written(life, answer.repayment_id)


def _reprice(life: Life, event: Event) -> Happened:
    what = event.says["rate"], _grant(life, event)
    answer = changes.reprice(life.work, _key(life), life.number, *what)
    return _written(life, answer.repayment_id)


def _misuse(life: Life, event: Event) -> Happened:
    what = event.says["amount"], event.says["since"], _grant(life, event)
    answer = changes.charge_misuse(life.work, _key(life), life.number, *what)
    return _written(life, answer.repayment_id)


def _reschedule(life: Life, event: Event) -> Happened:
    standing = loans.standing(life.work, life.number)
    asked: dict[str, Any] = {
        "principal": standing.outstanding.plain,
        "disbursed_on": event.on.isoformat(),
    } | event.says["terms"]
    _name, terms = reading.read(asked)
    what = terms, _grant(life, event)
    answer = changes.reschedule(life.work, _key(life), life.number, *what)
    return _written(life, answer.repayment_id)


def _write_off(life: Life, event: Event) -> Happened:
    answer = changes.write_off(life.work, _key(life), life.number, _grant(life, event))
    return _written(life, answer.repayment_id)


def _quote(life: Life, _event: Event) -> Happened:
    _ = life.number
    return Happened()


def _close_day(life: Life, event: Event) -> Happened:
    closing.close(life.work, event.on)
    return Happened()


DOERS: Mapping[str, Callable[[Life, Event], Happened]] = {
    "disburse": _disburse,
    "draw": _draw,
    "repay": _repay,
    "prepay": _prepay,
    "settle": _settle,
    "reverse": _reverse,
    "waive": _waive,
    "extend": _extend,
    "reprice": _reprice,
    "misuse": _misuse,
    "reschedule": _reschedule,
    "write_off": _write_off,
    "recover": _recover,
    "quote": _quote,
    "close_day": _close_day,
}
