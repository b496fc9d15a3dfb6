"""``sheaf`` and ``python -m sheaf``: the windows, or with a verb the program without."""

from __future__ import annotations

import gc
import sys

#: What the windows are started with; anything else is a verb.
WINDOW_OPTIONS = ("--practice", "--books", "--fresh", "--restore")


def main() -> int:
    """Open the windows, or do what a verb says and return its exit status."""
    arguments = sys.argv[1:]
    if arguments and arguments[0].partition("=")[0] not in WINDOW_OPTIONS:
        from sheaf import cli  # noqa: PLC0415 (late: the windows do not need it)

        return cli.main(arguments)
    gc.disable()  # until a window is there: a start makes no waste, and looking takes 20 ms
    from sheaf import app  # noqa: PLC0415 (late: 100 ms of Qt, which verbs do without)

    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
