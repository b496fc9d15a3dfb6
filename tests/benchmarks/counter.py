"""What the counter waits for, on books of 20,000 customers and 12,000 loans.

python tests/benchmarks/counter.py [CUSTOMERS]

The floor is one page written and synced to the disk, as every act does at least once.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from random import Random
from subprocess import DEVNULL
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import select

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.benchmarks._stand import Stand, Times, times

from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Status
from sheaf.domain.money import Money
from sheaf.domain.teller import Role, Teller
from sheaf.paths import BOOKS, KEYS
from sheaf.printing import kinds, receipt
from sheaf.queries import (
    application_file,
    contracts,
    customers,
    loan_file,
    loans,
    office_day,
    papers,
    portfolio,
    search,
    today,
)
from sheaf.queries.checks import faults
from sheaf.services import closing, repayments
from sheaf.services.practice.office import PASSWORD
from sheaf.services.repayments import Tender
from sheaf.store.database import Database
from sheaf.store.keyring import Keyring
from sheaf.store.tables.applications import ApplicationRow, GuarantorRow
from sheaf.store.tables.people import CustomerRow

CUSTOMERS = 20_000
SHARE = 0.6  # loans a customer
TURNS = 200
LIVE = 12_000  # loans that a closing of two seconds is promised for; fewer have their share


def main() -> None:
    many = int(sys.argv[1]) if len(sys.argv) > 1 else CUSTOMERS
    with TemporaryDirectory() as folder:
        started = time.perf_counter()
        lay = ["practice", folder, "--customers", str(many)]
        subprocess.run([sys.executable, "-m", "sheaf", *lay], check=True, stdout=DEVNULL)
        took = time.perf_counter() - started
        key = Keyring.read(Path(folder) / KEYS).unlock("李娜", PASSWORD)
        database = Database(Path(folder) / BOOKS, key)
        stand = Stand(f"The counter, {many} customers", floor(folder), "4 KB synced")
        stand.line("2,000 loans made up", took / many / SHARE * 2000, 60, "s")
        measure(stand, database)
        database.close()
    stand.end()


def floor(folder: str) -> float:
    def synced(_turn: int) -> None:
        with Path(folder, "floor").open("ab") as file:
            file.write(bytes(4096))
            file.flush()
            os.fsync(file.fileno())

    return times(synced, TURNS).middle.clock


def measure(stand: Stand, database: Database) -> None:
    teller = Teller(2, "李娜", frozenset({Role.TELLER}))
    with database.look(teller) as work:
        names = [row.name for row in work.session.query(CustomerRow).limit(TURNS)]
        live = [line.id for line in loans.lines(work, Status.ACTIVE, TURNS + 1)]
        files = [row.id for row in work.session.query(CustomerRow).limit(TURNS)]
        asked = [row.id for row in work.session.query(ApplicationRow).limit(TURNS)]
    typed = cycle([*names, "wf", "w", "zhang", "13000001", "上河", "wf130", "2026-00012"])

    def look(query, *arguments):
        with database.look(teller) as work:
            return query(work, *arguments)

    found = times(lambda _turn: look(search.find, next(typed)), TURNS)
    stand.line("search as you type, p95", found.p95, 30)
    stand.line("Today", times(lambda _turn: look(today.today), 10).middle, 1000)
    classed = times(lambda _turn: look(lambda work: portfolio.on(work, work.today)), 10)
    stand.line("every loan classed", classed.middle, 1000)
    told = times(lambda _turn: look(office_day.office_day), 5)
    stand.line("how the office stands, aside", told.middle, 1500)
    for name, query, ids in (
        ("a customer's file", customers.page, files),
        ("an application", application_file.file, asked),
        ("a loan", loan_file.file_of, live),
    ):
        opened = times(lambda turn, q=query, i=ids: look(q, i[turn % len(i)]), TURNS)
        stand.line(f"{name} opened, p95", opened.p95, 100)

    random = Random(1)
    answers = []

    def receive(turn: int) -> None:
        tender = Tender(Money(random.randrange(100, 5000)), Channel.BANK, "")
        with database.work(teller) as work:
            loan = live[turn % len(live)]
            answers.append(repayments.receive(work, f"bench {turn}", loan, tender))

    paid = times(receive, TURNS)
    facts = look(papers.paper, answers[-1].paper_id).facts
    drawn = times(lambda _turn: receipt.render(facts), 50)
    stand.line("a repayment posted, one commit", paid.middle, 50)
    stand.line("a receipt drawn", drawn.middle, 10)
    stand.line("posted to receipt ready", paid.middle + drawn.middle, 60)
    stand.line("a contract set drawn", contract_set(look).middle, 150)
    closed = times(lambda turn: close(database, turn), 5)
    many = len(look(loans.lines, Status.ACTIVE, LIVE))
    stand.line(f"a day closed over {many:,} live loans", closed.middle, 2000 * many / LIVE)
    grown = memory(database, 6)
    stand.line("memory of a closing, by its first quarter", grown, 1.25, "x")
    with database.look(teller) as work:
        broken = {name: some for name, some in faults(work).items() if some}
    if broken:
        sys.exit(f"the books are not whole: {broken}")


def close(database: Database, turn: int) -> None:
    """Close one day more, the first of them with all that was earned before."""
    with database.work(Teller(1, "王强", frozenset(Role))) as work:
        closing.close(work, work.today + timedelta(days=turn))


def memory(database: Database, turn: int) -> float:
    """Say how a closing's memory grew from its first quarter to its end, as a share."""
    peaks: list[int] = []

    def watch(share: float) -> None:
        if not peaks and share > 1 / 4:
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.reset_peak()

    tracemalloc.start()
    with database.work(Teller(1, "王强", frozenset(Role))) as work:
        closing.close(work, work.today + timedelta(days=turn), watch)
    peaks.append(tracemalloc.get_traced_memory()[1])
    tracemalloc.stop()
    return peaks[-1] / peaks[0]


def contract_set(look: Callable[..., Any]) -> Times:
    """Draw all that is signed for a loan with a guarantor."""
    query = select(ApplicationRow.id).join(GuarantorRow).order_by(ApplicationRow.id)
    guaranteed = look(lambda work: work.session.scalars(query.limit(1)).one())
    lines = look(contracts.current, guaranteed)
    signed = {*contracts.CONTRACTS, *contracts.GUARANTEED, "consent"}
    wanted = [line for line in lines if line.kind in signed]
    made = [(one.kind, look(papers.paper, one.id).facts) for one in wanted]
    return times(lambda _turn: [kinds.render(*one) for one in made], 20)


main()
