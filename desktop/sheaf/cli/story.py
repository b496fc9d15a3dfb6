"""``sheaf story``: a loan's life, event by event, through the real services."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sheaf.cli import answer, stream
from sheaf.cli.answer import DONE, WRONG, WrongInput
from sheaf.cli.sentences import fault
from sheaf.domain.errors import Refused

USAGE = "usage: sheaf story [FILE]    a loan's life, event by event, or a list of them\n"


def main(arguments: list[str]) -> int:
    """Play the stories of a file on throw-away books; tell what each event did."""
    if arguments[:1] in (["-h"], ["--help"]):
        sys.stdout.write(USAGE)
        return DONE
    if len(arguments) > 1:
        raise WrongInput("file", "one_file_at_a_time", " ".join(arguments))
    value = stream.parse(answer.text(arguments[0] if arguments else "-"))
    with TemporaryDirectory() as folder:
        told = play(value, Path(folder))
    if isinstance(told, dict) and "error" in told:
        answer.complain(told["error"])
        return WRONG
    answer.give(told)
    return WRONG if isinstance(told, list) and any("error" in one for one in told) else DONE


def play(value: Any, folder: Path) -> Any:
    """Play one story, or a list of them; a wrong one carries its error."""
    from sheaf.cli import lives  # noqa: PLC0415 (late: SQLAlchemy, 180 ms)
    from sheaf.services.practice import stage  # noqa: PLC0415 (late)

    here = stage.set_up(folder)
    try:
        if not isinstance(value, list):
            return _tried(value, lambda: lives.live(value, here))
        return [_tried(one, lambda one=one: lives.live(one, here)) for one in value]
    finally:
        here.books.close()


def _tried(value: Any, act: Any) -> Any:
    try:
        return act()
    except Refused as refusal:
        name = value.get("id") if isinstance(value, dict) else None
        name = name if isinstance(name, (str, int)) else None
        return {"id": name, "error": fault(refusal)}
