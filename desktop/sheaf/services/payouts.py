"""How money leaves the desk: the way, the payee, and what must stand before it does."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.application import Step, check_apart
from sheaf.domain.cash import check_till
from sheaf.domain.contact import account
from sheaf.domain.errors import Gone, Missing, Refused
from sheaf.domain.ledger import Channel
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.disbursement_notice import Condition
from sheaf.queries import applications, cash, committee, contracts, parties, policy
from sheaf.queries.applications import Application, Decision
from sheaf.queries.payouts import ELSEWHERE
from sheaf.services.applying import check_no_stake
from sheaf.store.work import Work


@dataclass(eq=False)
class NotFulfilled(Refused):
    """Conditions of paying out are not met; these are."""

    conditions: tuple[Condition, ...]


@dataclass(eq=False)
class PayeeNeeded(Refused):
    """Above this amount the seller is paid, not the borrower (DOMAIN 8, no. 13)."""

    field: str = "payee"
    most: Money = ZERO


@dataclass(frozen=True, slots=True)
class Payout:
    """How the money leaves; an empty payee means the borrower is paid.

    ``why`` says why the borrower is paid to another account than the contract's. Of a
    limit, ``drawn`` is what leaves now; of any other loan all of it does.
    """

    channel: Channel
    payee: str = ""
    account: str = ""
    bank: str = ""
    drawn: Money | None = None
    why: str = ""


def check_ready(work: Work, application: Application) -> None:
    """Refuse a payout that was not decided, by the wrong hands, or before it is secured."""
    if application.decision is None:
        raise Gone("decision")
    _check_hands(work, application, application.decision)
    open_ = [one for one in contracts.conditions(work, application.id) if not one.met]
    if open_:
        raise NotFulfilled(tuple(open_))


def _check_hands(work: Work, application: Application, decision: Decision) -> None:
    """Refuse who decided on the loan, voted on it, looked into it or is close to it."""
    me = work.teller.id
    for one in applications.investigators(work, application):
        check_apart(Step.DISBURSE, me, {Step.INVESTIGATE: one})
    for one in {decision.teller_id, *committee.voters(work, decision.id)}:
        check_apart(Step.DISBURSE, me, {Step.APPROVE: one})
    check_no_stake(work, application, me)


def check_account(work: Work, application: Application, payout: Payout) -> None:
    """Ask why the borrower is paid to another account than the contract names."""
    if _agreed(work, application, payout) and not payout.why.strip():
        raise Missing("why")


def note_elsewhere(
    work: Work, number: str, application: Application, payout: Payout
) -> None:
    """Leave a line of it, with who paid and why, under the loan's number."""
    if agreed := _agreed(work, application, payout):
        work.note(
            ELSEWHERE, number, before=agreed, after=payout.account, why=payout.why.strip()
        )


def _agreed(work: Work, application: Application, payout: Payout) -> str:
    """Return the contract's account where the borrower is paid to another one."""
    office, _letterhead = parties.head(work)
    agreed = parties.account(work, application.account_id, office)
    own = payout.channel is Channel.BANK and not payout.payee.strip()
    if agreed is None or not own or agreed.number == payout.account:
        return ""
    return agreed.number


def check_way(work: Work, amount: Money, payout: Payout, *, consumption: bool) -> None:
    """Refuse a way that the amount does not allow, or that lacks an account or cash."""
    most = policy.on(work, work.today).own_payment_max(consumption=consumption)
    if amount > most and not payout.payee.strip():
        raise PayeeNeeded("payee", most)
    if payout.channel is Channel.BANK and not payout.account.strip():
        raise Missing("account")
    if payout.channel is Channel.BANK:
        account(payout.account)
    if payout.channel is Channel.CASH:
        cash.check_open(work, work.today)
        check_till(cash.till(work, work.teller.id, work.today), amount)
