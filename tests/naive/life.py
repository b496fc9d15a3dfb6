"""A loan's life: what is done to it, in the order of the days it counts for (DOMAIN 5).

What is put right later is put right by living all of it again, from the payout on.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import date

from tests.naive.acts import DOERS, Act
from tests.naive.loan import Loan, paid_out
from tests.naive.rules import Rules
from tests.naive.terms import Impossible, Terms


class Life:
    """A loan and everything that was done to it, ready to be lived again."""

    def __init__(self, terms: Terms, rules: Rules) -> None:
        self.terms, self.rules = terms, rules
        self.acts: list[Act] = []
        self.today = terms.lent
        self.loan = paid_out(terms, rules)

    def go_to(self, day: date) -> None:
        self.today = max(self.today, day)
        self.loan.go_to(self.today)

    def do(self, act: Act) -> None:
        """Do an act, today or for an earlier day; raise ``Impossible`` and leave it."""
        if act.on > self.today or act.on < self.terms.lent:
            raise Impossible
        if act.on == self.today:
            loan = deepcopy(self.loan)
            self._first(loan, act)
            self.loan = loan
        else:
            self.loan = self._lived([*self.acts, act], act)
        self.acts.append(act)

    def reverse(self, act: Act) -> None:
        """Let an act never have been."""
        left = [one for one in self.acts if one is not act]
        self.loan = self._lived(left, None)
        self.acts = left

    def _lived(self, acts: list[Act], new: Act | None) -> Loan:
        loan = paid_out(self.terms, self.rules)
        for act in sorted(acts, key=lambda act: (act.on, act.turn)):
            loan.go_to(act.on)
            if act is new:
                self._first(loan, act)
            else:
                DOERS[act.do](loan, act, again=True)
                loan.use_kept()
        loan.go_to(self.today)
        return loan

    def _first(self, loan: Loan, act: Act) -> None:
        if loan.written_off and act.do != "recover":
            raise Impossible
        DOERS[act.do](loan, act, again=False)
        loan.use_kept()
