"""A main window on an investigation."""

from tests.windows import books, clock, keyring, printer, this_machine, window

__all__ = ["books", "clock", "keyring", "printer", "this_machine", "window"]
