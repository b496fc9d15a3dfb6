"""Random lives of loans: each step through the real services, and reckoned a second time.

Hypothesis makes the lives up. After every step what is owed, what is left, how late it is,
the lines ahead and whether the step was refused are compared with ``tests.naive`` to the
fen, and the ledger has to balance.
"""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack, suppress
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from sheaf.cli import events
from sheaf.cli.lives import Life, happen
from sheaf.domain.errors import Refused, Unusable
from sheaf.queries.checks import faults, ledger
from sheaf.services.policy import change
from sheaf.services.practice import stage
from sheaf.store.work import Work
from tests.journeys.random_terms import (
    HOLIDAYS,
    LENT,
    NEW_TERMS,
    SWITCHES,
    TERMS,
    switched,
    terms_of,
)
from tests.naive import rules, settling, terms
from tests.naive.acts import Act
from tests.naive.days import months_on
from tests.naive.life import Life as Plain
from tests.naive.rules import PARTS
from tests.naive.terms import Impossible

WAITS = (20, 28, 30, 31, 31, 45, 92)
POLICIES: tuple[dict[str, Any], ...] = (
    {},
    {},
    {"advance": "next_instalment"},
    {"advance": "refuse"},
    {"by": "component"},
    {"by": "component", "advance": "next_instalment"},
    {"allocation": ["fee", "principal", "interest", "penalty", "compound"]},
    {"principal_first_when_non_accrual": True},
    {"grace_days": 3, "penalty_uplift": "0.30"},
    {"grace_days": 10, "compound": "penalty_rate"},
    {"compound": "penalty_rate"},
    {"compound": "none", "prepayment_fee_percent": "1.5"},
    {"late_interest": False},
    {"prepayment_fee_percent": "1"},
    {"prepay_interest": "prepaid_part_only"},
    {"prepay_interest": "prepaid_part_only", "by": "component"},
)
#: Settings that an office may change while a loan lives, which it does not feel.
SETTINGS = (
    ("penalty_uplift", "0.30"),
    ("penalty_uplift", "0.45"),
    ("compound_rate_in_term", "none"),
    ("compound_rate_in_term", "penalty_rate"),
    ("compound_capitalise", "true"),
    ("grace_days", "5"),
    ("grace_mode", "start_after_grace"),
    ("holiday_rule", "previous"),
    ("allocation_mode", "by_component"),
    ("overpayment", "refuse"),
    ("odd_first_mode", "months_plus_days"),
    ("long_period_day_count", "actual/360"),
    ("pay_offset_days", "5"),
    ("draw_tail_months", "6"),
    ("prepay_min", "5000"),
    ("prepay_interest", "prepaid_part_only"),
    ("prepay_fee_rate", "0.02"),
    ("extension_rule", "half_over_1y"),
    ("max_extensions", "3"),
    ("non_accrual_after_days", "30"),
)
LIVED = 10  # steps before a loan may be settled: nothing much happens to it after
PAYOUT = "payout"
MONEY = st.one_of(
    st.sampled_from(("owed", "penalty", "half", "all")), st.integers(1, 900_000)
)


def yuan(fen: int) -> str:
    return f"{fen // 100}.{fen % 100:02}"


class RandomLife(RuleBasedStateMachine):
    """One loan, lived twice."""

    steps: ClassVar[Counter[str]] = Counter()
    refused: ClassVar[Counter[str]] = Counter()
    compared = 0
    lives = 0
    here: stage.Stage | None = None
    keep = ExitStack()

    def __init__(self) -> None:
        super().__init__()
        self.open = ExitStack()
        self.told: list[dict[str, Any]] = []
        self.acts: dict[str, Act] = {}
        self.closed = date.min

    @classmethod
    def on_stage(cls) -> stage.Stage:
        """Lay out the books once; a life leaves nothing in them."""
        if cls.here is None:
            folder = cls.keep.enter_context(TemporaryDirectory())
            cls.here = stage.set_up(Path(folder))
            cls.keep.callback(cls.here.books.close)
        return cls.here

    @initialize(
        lent=st.sampled_from(LENT),
        said=st.sampled_from(TERMS),
        switches=SWITCHES,
        closed=st.sampled_from(HOLIDAYS),
        policy=st.sampled_from(POLICIES),
        yuan_=st.integers(5, 60).map(lambda thousands: thousands * 1000),
        percent=st.sampled_from(("9", "7.5", "12.204")),
    )
    def begin(self, lent, said, switches, closed, policy, yuan_, percent) -> None:
        if said["method"] == "revolving" and closed.get("holiday_rule") == "previous":
            closed = {}  # a limit's pay days never move back
        plain = terms_of(lent, said | closed, yuan_, percent)
        work = self.open.enter_context(self.on_stage().story())
        type(self).lives += 1
        if not self.lend(work, switched(plain, switches), policy):
            assert self.lend(work, plain, policy), self.story
        if self.plain.loan.revolves:
            self.act("draw", {"amount": yuan(yuan_ * 40)}, lent)

    def lend(self, work: Work, said: dict[str, Any], policy: dict[str, Any]) -> bool:
        """Pay a loan out twice, or have both refuse what makes no loan."""
        self.story = {"terms": said, "policy": policy, "events": self.told}
        lent, told, refused = date.fromisoformat(said["disbursed_on"]), None, ""
        try:
            told = events.read(self.story)
        except Refused as refusal:
            refused = refusal.code
        try:
            self.plain = Plain(terms.read(said, lent), rules.read(policy))
        except Impossible:
            assert refused, self.story
        else:
            assert not refused, (refused, self.story)
        if told is None:
            type(self).refused[f"terms: {refused}"] += 1
            return False
        self.life = Life(told, self.on_stage(), work)
        if not self.plain.loan.revolves:
            self.pay_out(lent)
        return True

    def pay_out(self, on: date) -> None:
        answer = self.step({"on": on.isoformat(), "do": "disburse", "ref": PAYOUT})
        assert not answer["refused"], (answer["refused"], self.story)
        self.same_lines(answer["instalments"])
        self.same(answer)

    def teardown(self) -> None:
        with self.open:
            if hasattr(self, "life") and self.life.loan is not None:
                found = faults(self.life.work)
                del found["numbers_have_no_gaps"]  # a stage lends without a contract
                assert not any(found.values()), (found, self.story)

    # Steps

    @rule(days=st.integers(1, 15))
    def wait_a_little(self, days: int) -> None:
        self.wait_for(days)

    @rule(days=st.sampled_from(WAITS))
    def wait(self, days: int) -> None:
        self.wait_for(days)

    def wait_for(self, days: int) -> None:
        self.plain.go_to(self.plain.today + timedelta(days=days))
        self.same(self.step({"do": "quote"}))

    @rule(money=st.sampled_from(("owed", "owed", "penalty", "half")))
    def repay_due(self, money: str) -> None:
        self.act("repay", {"amount": yuan(self.fen(money))}, self.plain.today)

    @rule(money=MONEY)
    def repay(self, money: str | int) -> None:
        self.act("repay", {"amount": yuan(self.fen(money))}, self.plain.today)

    @rule(money=MONEY, days=st.integers(1, 100))
    def repay_late(self, money: str | int, days: int) -> None:
        on = self.plain.today - timedelta(days=days)
        if on >= self.plain.terms.lent:
            self.act("repay", {"amount": yuan(self.fen(money))}, on)

    @rule(
        money=st.one_of(st.integers(100_000, 2_000_000), st.just("all")),
        effect=st.sampled_from(("shorter", "smaller")),
    )
    def prepay(self, money: str | int, effect: str) -> None:
        fen = self.fen(money)
        if money == "all" and len(self.told) > LIVED:
            fen = sum(line.principal for line in self.plain.loan.ahead) or 1
        says = {"amount": yuan(fen), "effect": effect}
        self.act("prepay", says, self.plain.today)

    @precondition(lambda self: len(self.told) > LIVED and not self.plain.loan.settled)
    @rule()
    def settle(self) -> None:
        self.act("settle", {}, self.plain.today)

    @rule(
        part=st.sampled_from(("penalty", "compound", "interest", "fee")),
        fen=st.integers(1, 4_000),
        days=st.sampled_from((0, 0, 0, 12)),
    )
    def waive(self, part: str, fen: int, days: int) -> None:
        on = max(self.plain.today - timedelta(days=days), self.plain.terms.lent)
        self.act("waive", {"component": part, "amount": yuan(fen)}, on)

    @precondition(lambda self: any(act.do == "repay" for act in self.acts.values()))
    @rule(which=st.integers(0, 10**6), money=MONEY)
    def correct(self, which: int, money: str | int) -> None:
        """Take a wrong payment back, and receive the right one for the same day."""
        paid = [ref for ref, act in sorted(self.acts.items()) if act.do == "repay"]
        ref = paid[which % len(paid)]
        on = self.acts[ref].on
        self.take_back(ref)
        self.act("repay", {"amount": yuan(self.fen(money))}, on)

    @rule(
        months=st.integers(1, 7),
        days=st.sampled_from((0, 0, 11)),
        rate=st.sampled_from((None, None, "10", "9", "own")),
        back=st.sampled_from((0, 0, 20)),
    )
    def extend(self, months: int, days: int, rate: str | None, back: int) -> None:
        days_due = [line.due for line in self.plain.loan.lines]
        matures = max(days_due, default=self.plain.today)
        to = months_on(matures, months, self.plain.terms.lent.day)
        says: dict[str, Any] = {"to": (to + timedelta(days=days)).isoformat()}
        if rate:
            says["rate"] = self.rate(rate)
        on = max(self.plain.today - timedelta(days=back), self.plain.terms.lent)
        self.act("extend", says, on)

    @rule(said=st.sampled_from(NEW_TERMS), percent=st.sampled_from(("9", "8")))
    def reschedule(self, said: dict[str, Any], percent: str) -> None:
        new = {"rate": {"percent_per_year": percent}} | said
        self.act("reschedule", {"terms": new}, self.plain.today)

    @rule(
        percent=st.sampled_from(("8", "9.6", "11", "own")),
        days=st.sampled_from((0, 0, 0, 25)),
    )
    def reprice(self, percent: str, days: int) -> None:
        on = max(self.plain.today - timedelta(days=days), self.plain.terms.lent)
        self.act("reprice", {"rate": self.rate(percent)}, on)

    def rate(self, percent: str) -> dict[str, str]:
        """Say a rate by the year; its own, if it can be said so, by the month."""
        by_month = self.plain.loan.terms.rate * 1000 / 12
        plain = f"{float(by_month):.8f}"
        if percent == "own" and Fraction(plain) == by_month:
            return {"permille_per_month": plain}
        return {"percent_per_year": "9" if percent == "own" else percent}

    @precondition(lambda self: self.plain.loan.days_late > 60)
    @rule()
    def write_off(self) -> None:
        self.act("write_off", {}, self.plain.today)

    @rule(money=MONEY)
    @precondition(lambda self: self.plain.loan.written_off)
    def recover(self, money: str | int) -> None:
        self.act("recover", {"amount": yuan(self.fen(money))}, self.plain.today)

    @precondition(lambda self: self.plain.loan.revolves)
    @rule(fen=st.integers(1, 2_000_000), back=st.sampled_from((0, 0, 0, 15)))
    def draw(self, fen: int, back: int) -> None:
        on = max(self.plain.today - timedelta(days=back), self.plain.terms.lent)
        self.act("draw", {"amount": yuan(fen)}, on)

    @precondition(lambda self: bool(self.acts))
    @rule(which=st.integers(0, 10**6))
    def reverse(self, which: int) -> None:
        self.take_back(sorted(self.acts)[which % len(self.acts)])

    def take_back(self, ref: str) -> None:
        answer = self.step({"do": "reverse", "ref": ref, "reason": "wrong"})
        try:
            self.plain.reverse(self.acts[ref])
            del self.acts[ref]
            refused = False
        except Impossible:
            refused = True
        assert bool(answer["refused"]) == refused, (answer["refused"], self.story)
        self.same(answer)

    @precondition(lambda self: not self.plain.loan.revolves)
    @rule(all_of_it=st.sampled_from((True, False)))
    def reverse_payout(self, *, all_of_it: bool) -> None:
        """Let it never have been lent, and lend it today; not while an act stands."""
        today = self.plain.today
        said = self.story["terms"] | {"disbursed_on": today.isoformat()}
        try:
            again = Plain(terms.read(said, today), self.plain.rules)
        except Impossible:  # its days have passed
            return
        for ref in sorted(self.acts, reverse=True) if all_of_it else ():
            self.take_back(ref)
        answer = self.step({"do": "reverse", "ref": PAYOUT, "reason": "wrong"})
        assert bool(answer["refused"]) == bool(self.acts), (answer, self.story)
        if answer["refused"]:
            self.same(answer)
            return
        found = answer["status"], answer["outstanding"], answer["owed"]["total"]
        assert found == ("not_disbursed", "0.00", "0.00"), self.story
        self.plain = again
        self.pay_out(today)

    @precondition(lambda self: self.plain.today != self.closed)
    @rule()
    def close_day(self) -> None:
        self.closed = self.plain.today
        self.same(self.step({"do": "close_day"}))

    @rule(setting=st.sampled_from(SETTINGS), days=st.sampled_from((0, 0, 30)))
    def change_setting(self, setting: tuple[str, str], days: int) -> None:
        """Change what later contracts will say; this one says what it said."""
        name, value = setting
        since = self.plain.today + timedelta(days=days)
        with suppress(Unusable):  # it may hold already
            change(self.life.work, name, value, since, "as told")
            type(self).steps["change_setting"] += 1
        self.wait_for(0)

    # What each step has in common

    def fen(self, money: str | int) -> int:
        if isinstance(money, int):
            return money
        loan = self.plain.loan
        if money == "all" and len(self.told) <= LIVED:
            money = "owed"
        found = {
            "owed": loan.owed,
            "penalty": sum(line.open("penalty") for line in loan.due),
            "half": loan.owed // 2,
            "all": settling.settlement(loan).total - loan.kept,
        }
        return max(found[money], 1)

    def step(self, event: dict[str, Any]) -> dict[str, Any]:
        if "on" not in event:
            event = {"on": self.plain.today.isoformat()} | event
        answer = self.tell(event)
        type(self).steps[event["do"]] += 1
        if answer["refused"]:
            type(self).refused[f"{event['do']}: {answer['refused']}"] += 1
        return answer

    def tell(self, event: dict[str, Any]) -> dict[str, Any]:
        self.told.append(event)
        place = len(self.told)
        return happen(self.life, events.event(event, f"events[{place}]"))

    def act(self, do: str, says: dict[str, Any], on: date) -> None:
        """Do an act twice: both do it and agree, or both refuse it."""
        ref = f"{len(self.told):05}"
        answer = self.step({"on": on.isoformat(), "do": do, "ref": ref} | says)
        lines = answer.get("instalments")
        act = Act(on, len(self.told), do, plainly(says))
        if "amount" in says and do in {"repay", "recover"}:
            act.received = act.says["amount"]
        try:
            self.plain.do(act)
            refused = False
        except Impossible:
            refused = True
        assert bool(answer["refused"]) == refused, (answer["refused"], self.story)
        if not refused:
            self.acts[ref] = act
        if lines is not None:
            self.same_lines(lines)
        self.same(answer)

    def same_lines(self, lines: list[dict[str, Any]]) -> None:
        today = self.plain.today
        found = [
            (one["due_on"], terms.fen(one["interest"]), terms.fen(one["principal"]))
            for one in lines
            if date.fromisoformat(one["due_on"]) > today
        ]
        expected = [
            (line.late.isoformat(), line.drawn.interest, line.drawn.principal)
            for line in self.plain.loan.lines
            if line.number > 0 and line.late > today
        ]
        assert found == expected, self.story
        type(self).compared += 2 * len(found)

    def same(self, answer: dict[str, Any]) -> None:
        """Compare both on the last day told, and let the ledger be added up."""
        today = self.plain.today.isoformat()
        if answer["on"] != today:
            quote = events.event({"on": today, "do": "quote"}, "quote")
            answer = happen(self.life, quote)
        loan = self.plain.loan
        expected = {part: yuan(sum(line.open(part) for line in loan.due)) for part in PARTS}
        expected |= {"fee": "0.00", "total": yuan(loan.owed)}
        expected |= {
            "outstanding": yuan(loan.outstanding),
            "days_past_due": loan.days_late,
            "status": loan.status,
        }
        found = answer["owed"] | {name: answer[name] for name in tuple(expected)[-3:]}
        assert found == expected, self.story
        type(self).compared += len(expected)
        for proof in (ledger.entries_balance, ledger.loans_agree, ledger.accruals_agree):
            assert list(proof(self.life.work)) == [], self.story


def plainly(says: dict[str, Any]) -> dict[str, Any]:
    """Read what an event says, for the plain reckoning."""
    found = dict(says)
    if "amount" in says:
        found["amount"] = terms.fen(says["amount"])
    if "to" in says:
        found["to"] = date.fromisoformat(says["to"])
    if "rate" in says:
        found["rate"], _a_period = terms.rate_of(says["rate"], "months", 1)
    return found
