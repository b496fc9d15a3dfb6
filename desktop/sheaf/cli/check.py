"""``sheaf check BOOKS``: prove that the books are whole, and say what is not."""

from __future__ import annotations

from sheaf.cli import answer
from sheaf.cli.books import opened
from sheaf.cli.options import Parser, ask_for_password
from sheaf.domain.teller import HOUSE
from sheaf.queries.checks import faults
from sheaf.store import permanence, sqlcipher


def main(arguments: list[str]) -> int:
    """Check the file, the locks on its tables, and every invariant; 1 if one is broken."""
    parser = Parser(prog="sheaf check", description="Prove that books are whole.")
    parser.add_argument("books", metavar="BOOKS", help="the books, or their folder")
    ask_for_password(parser)
    options = parser.parse_args(arguments)
    database = opened(options.books, options)
    try:
        file = sqlcipher.sound(database.path, database.key)
        with database.look(HOUSE) as work:
            found = faults(work)
            unlocked = permanence.unlocked(work.session.connection())
    finally:
        database.close()
    ok = file and not unlocked and not any(found.values())
    answer.give(
        {
            "ok": ok,
            "file_is_sound": file,
            "tables_unlocked": unlocked,
            "checks": {
                name: [
                    {"subject": f.subject, "expected": f.expected, "found": f.found}
                    for f in some
                ]
                for name, some in found.items()
            },
        }
    )
    return answer.DONE if ok else answer.REFUSED
