"""Reading back the papers that a trial left, in ``.venv``, which has a reader of PDF."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from installers.command import run
from installers.pins import PIP

HAN = ("\u4e00", "\u9fff")


def read_back(folder: Path) -> int:
    """Count the papers; all end if one is blank, lacks a font, or none has Chinese."""
    return int(
        run(PIP, "-m", "installers.papers", folder, folder=Path(__file__).parents[1])
    )


def read(paper: Path) -> str:
    """Return what a paper says; end if it brings not every font it is written in."""
    from pypdf import PdfReader  # noqa: PLC0415 (late: developers' tool, in .venv alone)

    said = ""
    for page in PdfReader(paper).pages:
        said += page.extract_text()
        resources: Any = page["/Resources"]
        for font in resources.get("/Font", {}).values():
            kind = font.get_object()
            if "/FontDescriptor" not in kind or "/FontFile2" not in kind["/FontDescriptor"]:
                sys.exit(f"{paper}: {kind.get('/BaseFont')} is not in it")
    return said


def main(folder: Path) -> int:
    """Read every paper in a folder."""
    told = {paper: read(paper) for paper in sorted(folder.rglob("*.pdf"))}
    blank = [str(paper) for paper, said in told.items() if not said.strip()]
    if blank or not told:
        sys.exit(f"Blank papers, or none at all: {blank}")
    if not any(HAN[0] <= letter <= HAN[1] for said in told.values() for letter in said):
        sys.exit("Not one paper has a Chinese character.")
    return len(told)


if __name__ == "__main__":
    sys.stdout.write(str(main(Path(sys.argv[1]))))
