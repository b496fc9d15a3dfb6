"""``sheaf backup BOOKS DEST`` and ``sheaf restore BACKUP DEST``, as the windows do."""

from __future__ import annotations

from pathlib import Path

from sheaf.cli import answer
from sheaf.cli.answer import WrongInput
from sheaf.cli.books import opened
from sheaf.cli.options import Parser, ask_for_password, password
from sheaf.domain.backup import unwatched
from sheaf.domain.teller import HOUSE
from sheaf.services import backups
from sheaf.store import archive


def back_up(arguments: list[str]) -> int:
    """Write a backup, open it again, note it in the books."""
    parser = Parser(prog="sheaf backup", description="Write a backup and prove it.")
    parser.add_argument("books", metavar="BOOKS", help="the books, or their folder")
    parser.add_argument("dest", metavar="DEST", help="the file to write, or a folder")
    ask_for_password(parser)
    options = parser.parse_args(arguments)
    database, target = opened(options.books, options), Path(options.dest)
    try:
        if target.is_dir():  # anything else is the file itself, whatever it is called
            with database.look(HOUSE) as work:
                target = backups.target(target, work.now)
        made = archive.pack(database.path, database.key, target, unwatched)
        with database.work(HOUSE) as work:
            backups.note(work, made)
    finally:
        database.close()
    answer.give({"backup": made.place, "size": made.size, "sha256": made.sha256})
    return answer.DONE


def restore(arguments: list[str]) -> int:
    """Lay the books of a backup into a folder; books already there are kept aside."""
    parser = Parser(prog="sheaf restore", description="Lay the books of a backup out.")
    parser.add_argument("backup", metavar="BACKUP", help="the backup")
    parser.add_argument("dest", metavar="DEST", help="the folder for the books")
    ask_for_password(parser)
    options = parser.parse_args(arguments)
    packed = Path(options.backup)
    if not packed.is_file():
        raise WrongInput("backup", "no_such_backup", options.backup)
    key = archive.keyring(packed).open_with(password(options))
    kept = archive.restore(packed, Path(options.dest), key)
    answer.give({"books": options.dest, "kept_aside": str(kept) if kept else None})
    return answer.DONE
