"""A main window on the reports."""

from tests.windows import books, clock, keyring, printer, this_machine, window

__all__ = ["books", "clock", "keyring", "printer", "this_machine", "window"]
