"""How much principal each line repays, method by method (DOMAIN 3.6), and the odd fen."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from tests.naive.drawing import Drawn, Sheet, check, empty_lines, put_off
from tests.naive.terms import Impossible, Terms

LEVELS = {"equal_instalments", "balloon", "stepped", "geometric"}
MOVES = 3  # how often a level payment may be moved to meet the last one


def first_lines(terms: Terms) -> list[Drawn]:
    """Draw up what a payout fixes."""
    sheet = Sheet(terms, terms.principal, terms.lent, empty_lines(terms))
    agreed = [terms.agreed(line.due, sheet.lines[-1].due) for line in sheet.lines]
    moved = [terms.lent, *(terms.moved(day) for day in agreed)]
    if any(after <= before for before, after in pairwise(moved)):
        raise Impossible
    return put_off(check(drawn(sheet)), terms.put_off)


def drawn(sheet: Sheet) -> list[Drawn]:
    """Solve the payments for a balance on given days, and walk down it."""
    terms = sheet.terms
    if terms.method in LEVELS:
        return _level(sheet)
    if terms.method == "flat":
        return _flat(sheet)
    if terms.method == "equal_principal":
        return _alike(sheet)
    if terms.method == "custom":
        return sheet.cleared(lambda at, *_: terms.plan[at][1])
    if terms.method == "staged_principal":
        return _staged(sheet)
    return sheet.cleared(lambda *_: 0)


def _alike(sheet: Sheet) -> list[Drawn]:
    count, rounded = len(sheet.lines), sheet.terms.rounding.amount
    if sheet.terms.remainder == "resolve":
        return sheet.cleared(lambda at, left, _: rounded(Fraction(left, count - at)))
    share = rounded(Fraction(sheet.balance, count - sheet.terms.grace))
    return sheet.cleared(lambda *_: share)


def _staged(sheet: Sheet) -> list[Drawn]:
    terms, rounded = sheet.terms, sheet.terms.rounding.amount
    if len(sheet.lines) != terms.grace + len(terms.shares):
        raise Impossible
    parts = [0] * terms.grace + [rounded(sheet.balance * one) for one in terms.shares]
    return sheet.cleared(lambda at, *_: parts[at])


def _flat(sheet: Sheet) -> list[Drawn]:
    """Repay alike, with interest on all that was lent."""
    terms, count = sheet.terms, len(sheet.lines)
    rounding = terms.rounding
    if terms.remainder == "resolve":
        return _shared_out(sheet)
    share = rounding.amount(Fraction(sheet.balance, count - terms.grace))

    def part(at: int, left: int, _covered: int) -> int:
        interest = sheet.interest(at, left)
        return rounding.level(share + interest) - interest

    return sheet.cleared(part)


def _shared_out(sheet: Sheet) -> list[Drawn]:
    """Share what is left of principal and of interest over the lines left, each time."""
    terms, count = sheet.terms, len(sheet.lines)
    rounded = terms.rounding.amount
    found = sheet.cleared(lambda at, left, _: rounded(Fraction(left, count - at)))
    left = rounded(terms.principal * sum(sheet.bears))
    for at, line in enumerate(found):
        part = 0 if at < terms.spared else rounded(Fraction(left, count - at))
        line.interest = line.bore = left if at == count - 1 else part
        left -= line.interest
    return found


def _level(sheet: Sheet) -> list[Drawn]:
    """Pay what follows from one level, and put the odd fen where they are wanted."""
    terms = sheet.terms
    if terms.remainder == "resolve":
        return sheet.cleared(
            lambda at, left, covered: _payment(terms, solved(sheet, left, at), at) - covered
        )
    level = solved(sheet, sheet.balance, terms.grace)
    if terms.remainder == "first":
        return _odd_fen_first(sheet, level)
    if terms.remainder == "level":
        return _moved_level(sheet, level)
    return _paid(sheet, level)


def solved(sheet: Sheet, balance: int, at: int) -> int:
    """Solve the level payment that clears a balance from a line on."""
    terms, turn = sheet.terms, at - sheet.terms.grace
    factors = [terms.regular] * (len(sheet.lines) - at)
    if terms.level == "actual":
        factors = sheet.bears[at:]
    if terms.method == "balloon":
        factors = [terms.regular] * terms.over
    worth, added, discount = Fraction(), Fraction(), Fraction(1)
    every, by = terms.step
    for factor in factors:
        discount /= 1 + factor
        worth += terms.growth**turn * discount
        added += turn // every * by * discount
        turn += 1
    return terms.rounding.level((balance - added) / worth)


def _payment(terms: Terms, level: int, at: int) -> int:
    """Find the payment of a line from the level one."""
    turn, (every, by) = at - terms.grace, terms.step
    if terms.method == "geometric":
        return terms.rounding.amount(level * terms.growth**turn)
    return level + turn // every * by


def _paid(sheet: Sheet, level: int) -> list[Drawn]:
    return sheet.cleared(lambda at, _, covered: _payment(sheet.terms, level, at) - covered)


def _odd_fen_first(sheet: Sheet, level: int) -> list[Drawn]:
    """Add what the last line would leave to the first principal; interest stays."""
    grace = sheet.terms.grace
    found, left = sheet.walk(
        lambda at, _, covered: _payment(sheet.terms, level, at) - covered
    )
    found[grace].principal += left
    for line in found[grace + 1 :]:
        line.opening -= left
    return found


def _moved_level(sheet: Sheet, level: int) -> list[Drawn]:
    """Move the level payment by a fair share of its gap to the last, while that helps."""
    rounding, count = sheet.terms.rounding, len(sheet.lines) - sheet.terms.grace
    found = _paid(sheet, level)
    for _turn in range(MOVES):
        gap = found[-1].principal + found[-1].interest - level
        moved = rounding.level(level + rounding.amount(Fraction(gap, count)))
        tried = _paid(sheet, moved)
        narrower = abs(tried[-1].principal + tried[-1].interest - moved) < abs(gap)
        if abs(gap) <= count // 2 or moved == level or not narrower:
            break
        found, level = tried, moved
    return found
