"""Books of an office, as its services are tested on."""

from tests.services.conftest import books, clock

__all__ = ["books", "clock"]
