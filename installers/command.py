"""Running other programs: quiet while all is well, and everything they said if not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def tell(sentence: str) -> None:
    """Say what is being done, at once, also into a file."""
    sys.stdout.write(sentence + "\n")
    sys.stdout.flush()


def run(*command: str | Path, folder: Path | None = None, **environment: str) -> str:
    """Run a program to its end and return what it said; if it fails, all ends with that."""
    done = attempt(*command, folder=folder, **environment)
    if done.returncode:
        said = f"{done.stdout}\n{done.stderr}".strip()
        sys.exit(f"{said}\nFailed: {' '.join(map(str, command))}")
    return done.stdout


def attempt(
    *command: str | Path, folder: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a program to its end, whatever comes of it."""
    return subprocess.run(
        [*map(str, command)],
        cwd=folder,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
