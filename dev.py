"""Run, check and build Sheaf on a machine that has nothing but Python.

python3 dev.py setup        make .venv from requirements.lock; add the libraries Qt needs
python3 dev.py run          open a practice office; without a display, play the tour
python3 dev.py run --fresh  open Sheaf as it is the first time, on empty books
python3 dev.py test         format, lint, types, import contracts, tests
python3 dev.py bench        measure the speed that was promised
python3 dev.py tour DIR     play the main job off-screen; leave pictures and papers in DIR
python3 dev.py translate    gather the words of the windows into resources/translations
python3 dev.py lock         pin anew what pyproject.toml asks for
python3 dev.py installer    build what an office receives, in build/installers (as root)
python3 dev.py installer --try    ... and run it in a clean Debian, as an office would
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
TRANSLATIONS = ROOT / "resources" / "translations"

OLDEST, NEWEST = (3, 11), (3, 13)  # PySide6 6.8.3 ends there
OFF_SCREEN = {"QT_QPA_PLATFORM": "offscreen"}

#: What Qt's wheels expect of Debian and its relatives.
QT_PACKAGES = """
libcups2 libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0 libx11-6
libx11-xcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1
libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libxkbcommon0
""".split()

#: Between them these need every one of those libraries.
NEEDED = ["lib/libQt6Widgets.so.6", "plugins/platforms/libqoffscreen.so"]
NEEDED_TO_SHOW_AND_PRINT = [
    "plugins/platforms/libqxcb.so",
    "plugins/printsupport/libcupsprintersupport.so",
]

CHECKS = [
    ["ruff", "format", "--check", "--quiet", "."],
    ["ruff", "check", "--quiet", "."],
    ["mypy"],
    ["lint-imports"],
    ["pytest", "-n", str(min(4, os.cpu_count() or 1))],
]


def setup() -> None:
    """Bring .venv, the system libraries and the translations up to date."""
    _keep_fresh("installed", LOCK, _install_pinned)
    _keep_fresh("ourselves", PROJECT, _install_ourselves)
    if sys.platform == "linux":
        _provide_libraries()
    for source in TRANSLATIONS.glob("*.ts"):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            _call(BIN / "pyside6-lrelease", "-silent", source, "-qm", compiled)


def run() -> None:
    """Open a practice office, or play the tour where there is no display."""
    setup()
    if _has_display():
        _call(PYTHON, "-m", "sheaf", "--practice")
    else:
        print("There is no display here, so the tour is played off-screen.", flush=True)
        _play(ROOT / "build" / "tour")


def run_fresh() -> None:
    """Open Sheaf as on the first day, on empty books."""
    setup()
    if not _has_display():
        sys.exit("There is no display here. Try: python3 dev.py tour build/tour")
    _call(PYTHON, "-m", "sheaf", "--fresh")


def test() -> None:
    """Check everything, off-screen; the tests come last, and so does their summary."""
    setup()
    codes = [_end(BIN / name, *rest, **OFF_SCREEN) for name, *rest in CHECKS]
    sys.exit(next((code for code in codes if code), 0))


def bench() -> None:
    """Measure every promise of speed; fail when one is broken."""
    setup()
    scripts = sorted((ROOT / "tests" / "benchmarks").glob("[!_]*.py"))
    codes = [_end(PYTHON, script, **OFF_SCREEN) for script in scripts]
    sys.exit(next((code for code in codes if code), 0))


def tour(folder: str) -> None:
    """Play the main job through the windows, off-screen."""
    setup()
    _play(Path(folder).resolve())


def translate() -> None:
    """Gather the words of the windows; those no longer used are let go."""
    setup()
    gather(TRANSLATIONS / "zh_CN.ts")


def gather(target: Path) -> None:
    """Write every sentence of the windows into a file; keep the translations in it."""
    languages = ["-source-language", "en", "-target-language", "zh_CN"]
    guesses = ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    options = ["-silent", "-no-obsolete", "-locations", "none", *guesses, *languages]
    sources = sorted((ROOT / "desktop" / "sheaf").rglob("*.py"))
    _call(BIN / "pyside6-lupdate", *sources, *options, "-ts", target)
    # lupdate takes the comments of the code for remarks to translators: they are none
    written = target.read_text(encoding="utf-8")
    target.write_text(
        re.sub(r" *<extracomment>.*?</extracomment>\n", "", written, flags=re.DOTALL),
        encoding="utf-8",
    )


def lock() -> None:
    """Pin every package for every platform, by its hash and without its address."""
    if not PYTHON.exists():
        _call(sys.executable, "-m", "venv", VENV)
    _quietly(PYTHON, "-m", "pip", "install", "--quiet", "uv")
    _pin("--group", "dev", "--output-file", LOCK)
    frozen = ROOT / "installers" / "requirements.lock"  # the same versions, and PyInstaller
    _pin("--group", "installer", "--constraint", LOCK, "--output-file", frozen)


def installer(options: list[str]) -> None:
    """Build the installers; that needs root, for it builds in a Debian of its own."""
    setup()
    from installers import build  # noqa: PLC0415 (late: nothing else here needs it)

    build.main(options, QT_PACKAGES)


def _pin(*asked: str | Path) -> None:
    plain = ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
    everywhere = ["--universal", "--python-version", "3.11", "--generate-hashes"]
    uv = [BIN / "uv", "pip", "compile", "--quiet"]
    _call(*uv, PROJECT.name, *asked, *plain, *everywhere)


def _keep_fresh(name: str, source: Path, bring_up_to_date: Callable[[], None]) -> None:
    """Do the work when the source, the folder or the Python is another than last time."""
    here = f"{ROOT} {sys.version_info[:2]}".encode()
    digest = hashlib.sha256(source.read_bytes() + here).hexdigest()
    stamp = VENV / name
    if not PYTHON.exists() or not stamp.exists() or stamp.read_text() != digest:
        bring_up_to_date()
        stamp.write_text(digest)


def _install_pinned() -> None:
    if sys.platform == "linux" and not find_spec("ensurepip"):  # Debian packs it apart
        if not _install_packages(["python3-venv"]):
            sys.exit(1)
    print("Making .venv; this takes about a minute the first time.", flush=True)
    _quietly(sys.executable, "-m", "venv", "--clear", VENV)
    pinned = ["--require-hashes", "--only-binary", ":all:", "--requirement", LOCK]
    _quietly(PYTHON, "-m", "pip", "install", "--quiet", "--no-deps", *pinned)


def _install_ourselves() -> None:
    """Make ``sheaf`` a command that runs these very files."""
    ourselves = ["--no-deps", "--no-build-isolation", "--no-index", "--editable", ROOT]
    _quietly(PYTHON, "-m", "pip", "install", "--quiet", *ourselves)


def _provide_libraries() -> None:
    """Add the system's libraries; without those for a display the tests still run."""
    lacking = [*_missing(NEEDED), *_missing(NEEDED_TO_SHOW_AND_PRINT)]
    if lacking and not _install_packages(QT_PACKAGES) and [*_missing(NEEDED)]:
        sys.exit(1)


def _missing(libraries: list[str]) -> Iterator[str]:
    """Name the shared libraries that Qt needs and this machine lacks."""
    for qt in VENV.glob("lib/python3*/site-packages/PySide6/Qt"):
        for library in libraries:
            found = subprocess.check_output(["ldd", qt / library], text=True)
            yield from (line for line in found.splitlines() if "not found" in line)


def _install_packages(packages: list[str]) -> bool:
    """Ask Debian for packages, if we may; otherwise say what to run."""
    asking = [] if os.geteuid() == 0 else ["sudo", "-n"]
    apt = [*asking, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    if shutil.which("apt-get") and (not asking or shutil.which("sudo")):
        print("Installing system packages.", flush=True)
        install = ["install", "--no-install-recommends", "-y", *packages]
        for step in (["update"], install):
            done = subprocess.run([*apt, *step], capture_output=True, check=False)
        if done.returncode == 0:
            return True
    print(f"As root, run this, then try again:\n  apt-get install {' '.join(packages)}")
    return False


def _has_display() -> bool:
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    return sys.platform != "linux" or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


def _play(folder: Path) -> None:
    _call(PYTHON, "-m", "sheaf", "tour", folder, **OFF_SCREEN)
    print(f"The pictures of every step and every paper are in {folder}")


def _end(*command: str | Path, **environment: str) -> int:
    """Run a program to its end and give its exit code."""
    return subprocess.call(command, cwd=ROOT, env=os.environ | environment)


def _call(*command: str | Path, **environment: str) -> None:
    """Run a program to its end, and end with it if it fails."""
    if code := _end(*command, **environment):
        sys.exit(code)


def _quietly(*command: str | Path) -> None:
    """Run a program, and show what it said only if it fails."""
    calm = os.environ | {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    told = subprocess.PIPE
    done = subprocess.run(
        command, cwd=ROOT, env=calm, stdout=told, stderr=subprocess.STDOUT, check=False
    )
    if done.returncode:
        sys.exit(done.stdout.decode(errors="replace") + f"\nFailed: {command[0]}")


def main() -> None:
    """Do what the command line says."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        sys.exit("Sheaf runs on Python 3.11, 3.12 and 3.13.")
    match sys.argv[1:]:
        case ["run", "--fresh"]:
            run_fresh()
        case ["tour", folder]:
            tour(folder)
        case ["installer", *options]:
            installer(options)
        case [verb] if verb in VERBS:
            VERBS[verb]()
        case _:
            sys.exit(__doc__)


VERBS = {verb.__name__: verb for verb in (setup, run, test, bench, translate, lock)}

if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
