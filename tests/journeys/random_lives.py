"""Random lives of loans: each step through the real services, and reckoned a second time.

Hypothesis makes the lives up. After every step what is owed, what is left, how late it is,
the lines ahead and whether the step was refused are compared with ``tests.naive`` to the
fen, and the ledger has to balance.
"""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from sheaf.cli import events
from sheaf.cli.lives import Life, happen
from sheaf.queries.checks import faults, ledger
from sheaf.services.practice import stage
from tests.naive import debt, drawing
from tests.naive.drawing import Impossible
from tests.naive.life import Act
from tests.naive.life import Life as Plain

LENT = (date(2026, 1, 31), date(2026, 3, 10), date(2027, 11, 30), date(2028, 1, 31))
WAITS = (20, 28, 30, 31, 31, 45, 92)
TERMS: tuple[dict[str, Any], ...] = (
    {"method": "equal_instalments", "instalments": 6},
    {"method": "equal_instalments", "instalments": 12, "due_day": 20},
    {"method": "equal_instalments", "instalments": 8, "every": {"weeks": 2}},
    {"method": "equal_instalments", "instalments": 7, "grace": {"principal": 2}},
    {"method": "equal_principal", "instalments": 5},
    {"method": "flat", "instalments": 6},
    {
        "method": "flat",
        "instalments": 9,
        "due_day": 25,
        "rate": {"percent_per_period": "0.6"},
    },
    {"method": "equal_principal", "instalments": 4, "every": {"months": 3}},
    {"method": "interest_only", "settlement_day": 20, "months": 7},
    {"method": "interest_only", "instalments": 6},
    {"method": "bullet", "months": 9},
    {"method": "stepped", "instalments": 6, "step": {"every": 2, "by": "100.00"}},
    {"method": "geometric", "instalments": 8, "growth": "0.02"},
    {"method": "balloon", "instalments": 6, "amortised_over": 36},
    {
        "method": "staged_principal",
        "instalments": 5,
        "grace": {"principal": 1},
        "shares": ["10", "20", "30", "40"],
    },
    {"method": "custom", "plan": (("113", "0.2"), ("223", "0.5"), ("305", "0.3"))},
    {"method": "revolving", "settlement_day": 20, "months": 9},
    {"method": "revolving", "settlement_day": 20, "months": 5},
)
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
)
#: National Day and Labour Day, as stories name them; weekends are closed without it.
CLOSED = [
    *(f"2026-05-0{day}" for day in range(1, 6)),
    *(f"{year}-10-0{day}" for year in (2026, 2027, 2028) for day in range(1, 8)),
]
HOLIDAYS: tuple[dict[str, Any], ...] = (
    {},
    {},
    {"holidays": CLOSED, "holiday_rule": "next"},
    {"holidays": CLOSED, "holiday_rule": "previous"},
)
NEW_TERMS: tuple[dict[str, Any], ...] = (
    {"method": "equal_instalments", "instalments": 5},
    {"method": "equal_principal", "instalments": 3},
    {"method": "interest_only", "instalments": 4},
    {"method": "flat", "instalments": 4, "holiday_rule": "next"},
)
LIVED = 10  # steps before a loan may be settled: nothing much happens to it after
MONEY = st.one_of(
    st.sampled_from(("owed", "penalty", "half", "all")), st.integers(1, 900_000)
)


def terms_of(lent: date, said: dict[str, Any], yuan: int, percent: str) -> dict[str, Any]:
    """Make the terms of a story of one of the kinds."""
    terms = {
        "principal": f"{yuan}.00",
        "rate": {"percent_per_year": percent},
        "disbursed_on": lent.isoformat(),
    } | said
    if months := terms.pop("months", None):
        terms["matures_on"] = drawing.months_on(lent, months, lent.day).isoformat()
    if said["method"] == "custom":
        terms["plan"] = [
            {
                "due_on": (lent + timedelta(days=int(days))).isoformat(),
                "principal": f"{int(yuan * Fraction(share))}.00",
            }
            for days, share in said["plan"]
        ]
    return terms


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
        closed=st.sampled_from(HOLIDAYS),
        policy=st.sampled_from(POLICIES),
        yuan_=st.integers(5, 60).map(lambda thousands: thousands * 1000),
        percent=st.sampled_from(("9", "7.5", "12.204")),
    )
    def begin(self, lent, said, closed, policy, yuan_, percent) -> None:
        if said["method"] == "revolving" and closed.get("holiday_rule") == "previous":
            closed = {}  # a limit's pay days never move back
        terms = terms_of(lent, said | closed, yuan_, percent)
        here = self.on_stage()
        told = events.read({"terms": terms, "policy": policy, "events": []})
        work = self.open.enter_context(here.story())
        self.life = Life(told, here, work)
        self.plain = Plain(drawing.read(terms, lent), debt.read(policy))
        self.story = {"terms": terms, "policy": policy, "events": self.told}
        type(self).lives += 1
        if self.plain.loan.revolves:
            self.act("draw", {"amount": yuan(yuan_ * 40)}, lent)
        else:
            self.same(self.tell({"on": lent.isoformat(), "do": "disburse"}))

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

    @rule(
        months=st.integers(1, 7),
        days=st.sampled_from((0, 0, 11)),
        rate=st.sampled_from((None, None, "10", "9")),
        back=st.sampled_from((0, 0, 20)),
    )
    def extend(self, months: int, days: int, rate: str | None, back: int) -> None:
        days_due = [line.due for line in self.plain.loan.lines]
        matures = max(days_due, default=self.plain.today)
        to = drawing.months_on(matures, months, self.plain.terms.lent.day)
        says: dict[str, Any] = {"to": (to + timedelta(days=days)).isoformat()}
        if rate:
            says["rate"] = {"percent_per_year": rate}
        on = max(self.plain.today - timedelta(days=back), self.plain.terms.lent)
        self.act("extend", says, on)

    @rule(said=st.sampled_from(NEW_TERMS), percent=st.sampled_from(("9", "8")))
    def reschedule(self, said: dict[str, Any], percent: str) -> None:
        terms = {"rate": {"percent_per_year": percent}} | said
        self.act("reschedule", {"terms": terms}, self.plain.today)

    @rule(percent=st.sampled_from(("8", "9.6", "11")), days=st.sampled_from((0, 0, 0, 25)))
    def reprice(self, percent: str, days: int) -> None:
        on = max(self.plain.today - timedelta(days=days), self.plain.terms.lent)
        self.act("reprice", {"rate": {"percent_per_year": percent}}, on)

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
        ref = sorted(self.acts)[which % len(self.acts)]
        answer = self.step({"do": "reverse", "ref": ref, "reason": "wrong"})
        try:
            self.plain.reverse(self.acts[ref])
            del self.acts[ref]
            refused = False
        except Impossible:
            refused = True
        assert bool(answer["refused"]) == refused, (answer["refused"], self.story)
        self.same(answer)

    @precondition(lambda self: self.plain.today != self.closed)
    @rule()
    def close_day(self) -> None:
        self.closed = self.plain.today
        self.same(self.step({"do": "close_day"}))

    # What each step has in common

    def fen(self, money: str | int) -> int:
        if isinstance(money, int):
            return money
        loan = self.plain.loan
        found = {
            "owed": loan.owed,
            "penalty": sum(line.open("penalty") for line in loan.due),
            "half": loan.owed // 2,
            "all": loan.settlement().total - loan.kept,
        }
        return max(found[money], 1)

    def step(self, event: dict[str, Any]) -> dict[str, Any]:
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
            (one["due_on"], drawing.fen(one["interest"]), drawing.fen(one["principal"]))
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
        expected = {
            part: yuan(sum(line.open(part) for line in loan.due)) for part in debt.PARTS
        }
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
        found["amount"] = drawing.fen(says["amount"])
    if "to" in says:
        found["to"] = date.fromisoformat(says["to"])
    if "rate" in says:
        found["rate"] = Fraction(says["rate"]["percent_per_year"]) / 100
    return found
