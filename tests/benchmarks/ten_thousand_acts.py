"""Ten thousand random acts through the services, and then everything is proved.

python tests/benchmarks/ten_thousand_acts.py [ACTS]
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.build import an_office
from tests.clock import Clock
from tests.conftest import PEOPLE
from tests.journeys.random_acts import Office

from sheaf.domain.teller import HOUSE
from sheaf.queries.checks import faults
from sheaf.store.database import Database
from sheaf.store.tables.office import TellerRow

ACTS = 10_000


def main() -> None:
    acts = int(sys.argv[1]) if len(sys.argv) > 1 else ACTS
    with TemporaryDirectory() as folder:
        clock = Clock()
        books = Database(Path(folder) / "books.db", bytes(32), clock)
        books.create()
        with books.work(HOUSE) as work:
            an_office(work)
            for person in PEOPLE.values():
                roles = " ".join(sorted(role.value for role in person.roles))
                row = TellerRow(id=person.id, name=person.name, roles=roles, active=True)
                row.appointed_at = work.now
                work.session.add(row)
        office, start = Office(books, clock, seed=1), time.perf_counter()
        office.play(acts)
        took = time.perf_counter() - start
        with books.look(HOUSE) as work:
            broken = {name: some for name, some in faults(work).items() if some}
        books.close()
    print(f"\n{acts} random acts in {took:.0f} s, {took / acts * 1000:.1f} ms each")
    print(f"  done    {dict(office.done)}")
    print(f"  refused {dict(office.refused)}")
    print("  the books are whole" if not broken else f"  BROKEN {broken}")
    sys.exit(1 if broken else 0)


main()
