"""ICU, which Qt brings with data of every language: kept for the two that Sheaf speaks.

What stays is all that Qt asks of it: the order of words, the names of time zones, and the
encodings of Chinese. 32 MB become 4.
"""

from __future__ import annotations

from pathlib import Path

from installers.roots import Root, Visit

#: Data of one language, of one encoding, or in a folder; the rest is everybody's.
SPECIAL = r"/|\.cnv$|^[a-z]{2,3}(_[A-Za-z0-9_]+)?\.res$"
KEPT = (
    r"((coll|zone)/)?(root|en|zh|pool|res_index|ucadata)(_[A-Za-z0-9_]+)?\.(res|icu)"
    r"|(gb18030|ibm-1386.*|windows-936.*)\.cnv"
)

SLIM = f"""
set -e
mkdir /tmp/less && cd /tmp
objcopy -O binary --only-section=.rodata /program/$library $data
icupkg -l $data | grep -E '{SPECIAL}' | grep -Evx '{KEPT}' > left-out.lst
icupkg -r left-out.lst $data less/$data
cd less
cat > data.s <<END
.globl $symbol
.section .note.GNU-stack, "", %progbits
.section .rodata
.balign 16
.type $symbol, %object
$symbol: .incbin "$data"
.size $symbol, . - $symbol
END
gcc -shared -nostdlib -Wl,-soname,$library -o /program/$library data.s
"""


def slim(builder: Root, program: Path) -> None:
    """Exchange the data in a frozen program for what Sheaf needs of it."""
    [whole] = program.glob("libicudata.so.*")
    number = whole.suffix.removeprefix(".")
    told = {
        "library": whole.name,
        "data": f"icudt{number}l.dat",
        "symbol": f"icudt{number}_dat",
    }
    visit = Visit(shared={program: "/program"}, environment=told)
    builder.run("sh", "-c", SLIM, visit=visit)
