"""The program without windows: one verb, one thing done, an exit status.

Results go to standard output as JSON, everything else to standard error. A verb's module is
imported when it is called, so that a sum in words does not wait for a database.
"""

from __future__ import annotations

import io
import sys
from importlib import import_module

from sheaf.cli import answer
from sheaf.cli.answer import DONE, FAILED, WRONG, WrongInput
from sheaf.domain.errors import Failed, Refused

#: Each verb and who does it: ``main(arguments) -> exit status``.
VERBS = {
    "backup": "sheaf.cli.backup:back_up",
    "calc": "sheaf.cli.calc:main",
    "check": "sheaf.cli.check:main",
    "practice": "sheaf.cli.practice:main",
    "restore": "sheaf.cli.backup:restore",
    "story": "sheaf.cli.story:main",
    "tour": "sheaf.tour:main",
}

USAGE = """\
usage: sheaf [--practice] [--books PATH] [--fresh]    open the windows
       sheaf VERB ...                                 do one thing and end

verbs: {verbs}
"""


def main(arguments: list[str]) -> int:
    """Do what the first argument says, and return the exit status.

    0 done, 1 a rule refused, 2 the input is wrong, 3 the books or the machine failed.
    """
    _speak_utf8()
    try:
        return _do(arguments[0], arguments[1:])
    except Refused as refusal:
        answer.complain(answer.fault(refusal))
        return answer.status(refusal)
    except (Failed, OSError) as failure:
        answer.complain(answer.failure(failure))
        return FAILED
    except SystemExit as end:  # argparse, after it has printed a verb's help
        return end.code if isinstance(end.code, int) else WRONG


def _do(verb: str, arguments: list[str]) -> int:
    if verb in {"-h", "--help"}:
        sys.stdout.write(USAGE.format(verbs=" ".join(VERBS)))
        return DONE
    if verb not in VERBS:
        raise WrongInput("verb", "no_such_verb", verb)
    module, _, function = VERBS[verb].partition(":")
    status: int = getattr(import_module(module), function)(arguments)
    return status


def _speak_utf8() -> None:
    """Write UTF-8 whatever the machine's own code page, and what is none as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
