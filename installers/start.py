"""How long from the start to the sign-in: the frozen program beside the same from source.

``python3 -m installers.start PROGRAM BOOKS`` under ``xvfb-run``. A window counts when the
screen shows it. Turns alternate and the best of each counts, since a machine can only be
slower than it is.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from installers.command import tell
from installers.pins import PIP

TURNS, MOST, PATIENCE = 9, 1.2, 60.0
VIEWABLE, MAP_STATE = 2, 92  # X.h; where XWindowAttributes keeps it on 64 bits


class Screen:
    """A look at the X server, with the library every desktop has."""

    def __init__(self) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def shows_a_window(self) -> bool:
        """Whether any window is on the screen."""
        first, above = ctypes.c_ulong(), ctypes.c_ulong()
        found, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        answers = (ctypes.byref(one) for one in (first, above, found, count))
        self._x.XQueryTree(self._display, self._root, *answers)
        windows = [found[at] for at in range(count.value)]
        return any(self._is_seen(window) for window in windows)

    def _is_seen(self, window: int) -> bool:
        kept = ctypes.create_string_buffer(256)
        self._x.XGetWindowAttributes(self._display, ctypes.c_ulong(window), kept)
        return int.from_bytes(kept.raw[MAP_STATE : MAP_STATE + 4], "little") == VIEWABLE


def took(screen: Screen, *command: str | Path) -> float:
    """Start a program, wait for its window, end it; return the seconds."""
    start = time.perf_counter()
    with subprocess.Popen(list(map(str, command)), stderr=subprocess.DEVNULL) as running:
        while not screen.shows_a_window():
            if time.perf_counter() - start > PATIENCE:
                sys.exit(f"No window came: {command[0]}")
            time.sleep(0.002)
        seconds = time.perf_counter() - start
        running.kill()
    while screen.shows_a_window():
        time.sleep(0.05)
    return seconds


def main(program: Path, books: Path) -> None:
    """Measure, tell, and fail if freezing made the start too slow."""
    screen, option = Screen(), ("--books", books)
    source = (PIP, "-m", "sheaf", *option)
    turns = [(took(screen, program, *option), took(screen, *source)) for _ in range(TURNS)]
    frozen, plain = (min(one) for one in zip(*turns, strict=True))
    tell(f"To the sign-in: frozen {frozen:.2f} s, from source {plain:.2f} s")
    tell(f"  {frozen / plain:.2f} times as long; at most {MOST}")
    sys.exit(frozen / plain > MOST)


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        main(Path(sys.argv[1]), Path(sys.argv[2]))
