import io
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from sheaf.domain.paper.recovery_key import RecoveryKey
from sheaf.domain.paper.shared import Office
from sheaf.printing.recovery_key import render

FACTS = RecoveryKey(
    office=Office("清河农村信用合作社", place="清河县"),
    holder="孙立",
    made=date(2026, 3, 10),
    blocks=("ABCD", "EFGH", "IJKL", "MNOP", "QRST", "UVWX", "YZ23", "4567"),
)


def words(paper: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(paper)).pages)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_block_stands_on_the_one_page(language) -> None:
    paper = render(replace(FACTS, language=language))

    assert len(PdfReader(io.BytesIO(paper)).pages) == 1
    assert all(block in words(paper) for block in FACTS.blocks)
    assert "清河农村信用合作社" in words(paper)


def test_the_same_sheet_is_the_same_bytes() -> None:
    assert render(FACTS) == render(FACTS)


def test_the_check_code_tells_nothing_about_the_key() -> None:
    other = replace(FACTS, blocks=("ZZZZ",) * 8)

    code = words(render(FACTS)).split("校验码")[1]
    assert words(render(other)).split("校验码")[1] == code
