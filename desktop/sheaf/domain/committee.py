"""The credit committee: who decides on how much, who votes, what votes come to (10.1)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from fractions import Fraction

from sheaf.domain.agreement import Agreement, in_proportion
from sheaf.domain.decision import Ruling, Verdict, check_verdict, tidied
from sheaf.domain.errors import Missing, Refused
from sheaf.domain.money import ZERO, Money
from sheaf.domain.policy import Policy, VoteRule
from sheaf.domain.pricing import Pricing
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.switches import Planned
from sheaf.domain.teller import Permission
from sheaf.domain.tier import Tier


class Body(Enum):
    """Who decides on an amount."""

    APPROVER = "approver"
    MICRO = "micro"
    BUSINESS = "business"
    NOBODY = "nobody"  # no one in this office


class Choice(Enum):
    """What a member votes for."""

    APPROVE = "approve"
    ASK = "ask"  # investigate again
    DECLINE = "decline"


class Bar(Enum):
    """Why somebody does not vote on a case."""

    PRESENTS = "presents"
    ACCEPTED = "accepted"
    INVESTIGATED = "investigated"
    RELATED = "related"
    STOOD_ASIDE = "stood_aside"
    ACTED_FOR = "acted_for"  # somebody has voted in their place
    NO_SEAT = "no_seat"  # nobody is away in whose place they could vote on so much


class Said(Enum):
    """What is noted of how a case was talked over."""

    PRESENTATION = "presentation"
    QUESTION = "question"
    ANSWER = "answer"
    WITHDRAWAL = "withdrawal"  # of a note that was wrong


class Presence(Enum):
    """What is noted of who sits in a session; the latest of a member holds."""

    CAME = "came"
    LEFT = "left"
    ABSENT = "absent"  # was noted as there, and never was


@dataclass(eq=False)
class ForTheCommittee(Refused):
    """One approver alone does not decide on so much."""

    amount: Money
    most: Money


@dataclass(eq=False)
class BeyondAuthority(Refused):
    """Nobody in this office decides on so much."""

    amount: Money
    most: Money


@dataclass(eq=False)
class Barred(Refused):
    """A member had a hand in the case, or is close to who applies: others vote."""

    name: str
    bar: Bar
    field = "name"


@dataclass(eq=False)
class VotedAlready(Refused):
    """A member has one vote on a case, and it was cast."""

    name: str
    field = "name"


class CaseDecided(Refused):
    """The case was decided; no vote, question or signature follows."""


@dataclass(eq=False)
class NoQuorum(Refused):
    """Too few of those present may vote."""

    voters: int
    quorum: int


@dataclass(eq=False)
class VotesMissing(Refused):
    """Somebody who is present has not voted yet."""

    names: tuple[str, ...]


@dataclass(eq=False)
class SignaturesMissing(Refused):
    """Above its level a yes of the committee needs further signatures."""

    missing: int


@dataclass(eq=False)
class ChairStays(Refused):
    """Who chairs a session is there as long as it goes on."""

    name: str
    field = "member_id"


class NoVeto(Refused):
    """Nobody vetoes here: the office has no veto, and this level asks no signature."""


@dataclass(eq=False)
class AboveAsked(Refused):
    """Nobody votes for more than was asked for and looked into."""

    asked: Money
    field = "amount"


@dataclass(frozen=True, slots=True)
class Authority:
    """Who decides on an amount, and how: ``signatures`` are directors' after a yes.

    ``green`` says that the case goes by the green channel, with a quorum of its own.
    """

    body: Body
    rule: VoteRule
    quorum: int
    signatures: int
    veto: bool
    green: bool = False

    @property
    def committee(self) -> bool:
        """Whether a committee decides."""
        return self.body in {Body.MICRO, Body.BUSINESS}

    @property
    def may_refuse(self) -> bool:
        """Whether a director may say no to the committee's yes."""
        return self.veto or self.signatures > 0


def authority(policy: Policy, amount: Money, tier: Tier) -> Authority:
    """Say who decides on an amount for a customer, by the settings of a day."""
    signatures = {
        Body.MICRO: policy.micro_signatures,
        Body.BUSINESS: policy.business_signatures,
    }
    body = body_for(policy, amount, tier)
    green = by_green_channel(policy, body, tier)
    above = body is Body.BUSINESS
    quorum = policy.business_quorum if above else policy.committee_quorum
    return Authority(
        body,
        policy.vote_rule,
        policy.green_quorum if green else quorum,
        signatures.get(body, 0),
        policy.committee_veto,
        green,
    )


def by_green_channel(policy: Policy, body: Body, tier: Tier) -> bool:
    """Tell whether fewer members make a quorum on a proved customer (DOMAIN 10.7).

    So it is in the micro committee alone: above its level the whole quorum sits.
    """
    smaller = policy.green_quorum < policy.committee_quorum
    return smaller and body is Body.MICRO and tier is Tier.PROVED


def approver_max(policy: Policy, tier: Tier) -> Money:
    """Say up to how much one approver decides alone.

    Who repaid a loan here whole, and never late, goes by the green channel (DOMAIN 10.7).
    """
    green = policy.green_max if tier is Tier.PROVED else policy.approver_max
    return max(policy.approver_max, green)


def body_for(policy: Policy, amount: Money, tier: Tier) -> Body:
    """Name who decides on an amount; each level ends with its own amount."""
    if amount <= approver_max(policy, tier):
        return Body.APPROVER
    if amount <= policy.micro_committee_max:
        return Body.MICRO
    if amount <= policy.business_committee_max:
        return Body.BUSINESS
    return Body.NOBODY


@dataclass(frozen=True, slots=True)
class Ballot:
    """What a member votes for, on which terms, and why; the reason may be questions.

    ``pricing`` is what the rate is made from, if from the loan prime rate; ``plan`` a plan
    of the member's own: without one a vote by plan is for the one that is voted on.
    """

    choice: Choice
    amount: Money
    term_months: int
    rate: Rate
    method: Method
    conditions: tuple[str, ...] = ()
    reason: str = ""
    pricing: Pricing | None = None
    plan: tuple[Planned, ...] = ()

    def departs(self, wanted: Agreement) -> bool:
        """Tell whether it is for another way of repaying than the one voted on."""
        return bool(self.plan) or self.method is not wanted.method

    def planned(self, amount: Money) -> tuple[Planned, ...]:
        """Return the member's own plan, in proportion to an amount."""
        return in_proportion(self.plan, self.amount, amount) if self.plan else ()

    def tidied(self) -> Ballot:
        """Leave out empty conditions and spaces at the ends."""
        approves = self.choice is Choice.APPROVE
        kept = tidied(self.conditions) if approves else ()
        return replace(self, conditions=kept, reason=self.reason.strip())


RULINGS = {
    Choice.APPROVE: Ruling.APPROVED,
    Choice.ASK: Ruling.SENT_BACK,
    Choice.DECLINE: Ruling.DECLINED,
}


def check_ballot(ballot: Ballot, asked: Agreement, wanted: Agreement, today: date) -> None:
    """Refuse a no without a reason, and a yes to what nobody asked for.

    Who wants it repaid in another way than the one ``wanted`` says why: where the members
    do not come to one, it goes back with these reasons.
    """
    check_verdict(_verdict(ballot, RULINGS[ballot.choice]), today)
    if ballot.choice is not Choice.APPROVE:
        return
    if ballot.amount > asked.amount:
        raise AboveAsked(asked.amount)
    if ballot.departs(wanted) and not ballot.reason.strip():
        raise Missing("reason")


def needed(rule: VoteRule, votes: int) -> int:
    """Say how many of so many votes a yes takes."""
    return votes if rule is VoteRule.ALL else -(-2 * votes // 3)


def outcome(ballots: Sequence[Ballot], rule: VoteRule, asked: Ballot) -> Verdict:
    """Count the votes: yes, yes to less, back with the questions, or no.

    A yes to an amount is a yes to any smaller one: the most that enough members approve is
    approved. Of the votes that reach it the shortest term, the highest rate and every
    condition count; of equal rates the one that floats, as it may yet be higher. A yes to
    one way of repaying is none to another: where enough are in favour, but not of the same
    way, it goes back with their reasons. Who asks again does not say no: with the yeses
    they send it back.
    """
    yes, asks = _of(ballots, Choice.APPROVE), _of(ballots, Choice.ASK)
    wanted = needed(rule, len(ballots))
    agreeing, divided = _of_one_way(yes), yes if len(yes) >= wanted else []
    if len(agreeing) >= wanted:
        return _verdict(_terms(agreeing, wanted), Ruling.APPROVED)
    back = len(yes) + len(asks) >= wanted
    ruling = Ruling.SENT_BACK if back else Ruling.DECLINED
    why = [*asks, *divided] if back else _of(ballots, Choice.DECLINE)
    return _verdict(replace(asked, reason=_joined(why)), ruling)


def by_plan(verdict: Verdict, wanted: Agreement) -> Verdict:
    """Let a yes repay by the plan that was voted on, in proportion to its amount."""
    if verdict.ruling is not Ruling.APPROVED or verdict.plan:
        return verdict
    if verdict.method is not wanted.method:
        return verdict
    agreed = wanted.revised(verdict.amount, verdict.rate, verdict.term_months)
    return replace(verdict, plan=agreed.particulars.plan)


def vetoed(verdict: Verdict, reason: str) -> Verdict:
    """Turn the committee's yes into a no."""
    return replace(verdict, ruling=Ruling.DECLINED, conditions=(), plan=(), reason=reason)


def returned(verdict: Verdict, reason: str) -> Verdict:
    """Send back what the votes come to, where it cannot be decided as it stands."""
    return replace(verdict, ruling=Ruling.SENT_BACK, conditions=(), plan=(), reason=reason)


def seated(rights: AbstractSet[Permission], right: Permission) -> bool:
    """Tell who sits at the committee's table: by a right of theirs, or to convene it."""
    return not rights.isdisjoint({Permission.CONVENE, right})


def check_votes(authority: Authority, voters: Sequence[str], voted: Sequence[str]) -> None:
    """Refuse to count before a quorum is there and everybody in it has voted."""
    if len(voters) < authority.quorum:
        raise NoQuorum(len(voters), authority.quorum)
    if missing := tuple(name for name in voters if name not in voted):
        raise VotesMissing(missing)


def _of(ballots: Sequence[Ballot], choice: Choice) -> list[Ballot]:
    return [one for one in ballots if one.choice is choice]


def _of_one_way(yes: Sequence[Ballot]) -> list[Ballot]:
    """Return the votes for the way of repaying that most of them name.

    Plans of their own are one way where they spread the same amount alike.
    """
    ways = defaultdict[tuple[Method, tuple[Planned, ...]], list[Ballot]](list)
    least = min((one.amount for one in yes), default=ZERO)
    for one in yes:
        ways[one.method, one.planned(least)].append(one)
    return max(ways.values(), key=len, default=[])


def _terms(yes: Sequence[Ballot], wanted: int) -> Ballot:
    amounts = sorted((one.amount for one in yes), reverse=True)
    amount = amounts[wanted - 1]
    carrying = [one for one in yes if one.amount >= amount]
    conditions = dict.fromkeys(line for one in carrying for line in one.conditions)
    dearest = max(carrying, key=_dear)
    return Ballot(
        Choice.APPROVE,
        amount,
        min(one.term_months for one in carrying),
        dearest.rate,
        dearest.method,
        tuple(conditions),
        pricing=dearest.pricing,
        plan=min((one.planned(amount) for one in carrying), key=_spread),
    )


def _spread(plan: tuple[Planned, ...]) -> list[tuple[date, Money]]:
    """Put plans in an order: of one way they may still differ by a fen."""
    return [(line.due_on, line.principal) for line in plan]


def _dear(ballot: Ballot) -> tuple[Fraction, bool, tuple[str, ...]]:
    """Put rates in an order in which no two that differ are equal."""
    made = ballot.pricing
    told = () if made is None else (made.repricing.value, str(made.published_on))
    more = () if made is None else (str(made.over_five_years), str(made.basis_points))
    floats = made is not None and made.floats
    return ballot.rate.yearly, floats, (*told, *more, ballot.rate.quote.value)


def _joined(ballots: Sequence[Ballot]) -> str:
    return "\n".join(dict.fromkeys(one.reason for one in ballots if one.reason))


def _verdict(ballot: Ballot, ruling: Ruling) -> Verdict:
    return Verdict(
        ruling,
        ballot.amount,
        ballot.term_months,
        ballot.rate,
        ballot.method,
        ballot.conditions,
        reason=ballot.reason,
        pricing=ballot.pricing,
        plan=ballot.plan,
    )
