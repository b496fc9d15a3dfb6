"""Options that verbs share: the parser that answers in JSON, and the password."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from getpass import getpass
from typing import NoReturn

from sheaf.cli import answer
from sheaf.cli.answer import WrongInput


class Parser(ArgumentParser):
    """A command line whose mistakes are refused like any other wrong input."""

    def error(self, message: str) -> NoReturn:
        """Refuse the command line."""
        raise WrongInput("arguments", "wrong_arguments", message)


def ask_for_password(parser: ArgumentParser) -> None:
    """Let the verb open encrypted books: ``--password-file FILE``, or it is asked."""
    parser.add_argument(
        "--password-file",
        metavar="FILE",
        help="a file whose first line is the password (asked for otherwise)",
    )


def password(options: Namespace) -> str:
    """Return the password: the first line of the file named, or what is typed now.

    It is never an argument, since other programs can read those.
    """
    if options.password_file is not None:
        lines = answer.text(options.password_file).splitlines()
        return lines[0] if lines else ""
    if not sys.stdin.isatty():
        raise WrongInput("password_file", "no_password")
    return getpass("Password: ")
