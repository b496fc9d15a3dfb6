"""The CPython that goes into the .deb: Debian's own, compiled against an old glibc."""

from __future__ import annotations

from pathlib import Path

from installers.command import tell
from installers.parts import Part
from installers.roots import OLDEST, ONLINE, Root, base, copy, is_made, stamp

#: Where Debian's source of Python 3.11 comes from; the older Debian has none so new.
SOURCE_RELEASE, SOURCE = "bookworm", "python3.11"
PREFIX = "/opt/python"

COMPILER = ["build-essential", "icu-devtools", "zlib1g-dev"]
COMPILER += ["libbz2-dev", "libexpat1-dev", "libffi-dev", "liblzma-dev"]

#: Debian links pyexpat into the interpreter, and one of its patches relies on that.
COMPILE = f"""
set -e
sed 's/^deb /deb-src /; s/ [a-z]* main/ {SOURCE_RELEASE} main/' /etc/apt/sources.list \\
    > /etc/apt/sources.list.d/python.list
apt-get update -qq
mkdir -p /usr/src/python && cd /usr/src/python
apt-get source -qq {SOURCE}
cd */
sed -i '1i #define Py_BUILD_CORE_MODULE 1' Modules/pyexpat.c
./configure --quiet --prefix={PREFIX} --enable-shared --without-ensurepip \\
    --disable-test-modules LDFLAGS=-Wl,-rpath,{PREFIX}/lib
make -s -j2
make -s install
{PREFIX}/bin/python3.11 -c 'import _ctypes, _decimal, bz2, lzma, pyexpat, zlib'
cd / && rm -rf /usr/src/python
"""


def builder(folder: Path, libraries: list[str]) -> Root:
    """Return the root in which the program is frozen: old glibc, new Python, Qt's needs."""
    root = Root(folder / "builder")
    recipe = f"{COMPILER} {libraries} {COMPILE}"
    if not is_made(root, recipe):
        bare = base(folder, OLDEST)
        tell("Compiling Python in it; this takes some minutes, once.")
        copy(bare, root.folder)
        root.install(*COMPILER, *libraries)
        root.run("sh", "-c", COMPILE, visit=ONLINE)
        stamp(root, recipe)
    return root


def part(root: Root) -> Part:
    """Name this Python as a component."""
    said = root.run(f"{PREFIX}/bin/python3.11", "--version")
    words = root.folder / PREFIX.lstrip("/") / "lib/python3.11/LICENSE.txt"
    return Part("python", said.split()[1], "PSF-2.0", "generic", (words,))
