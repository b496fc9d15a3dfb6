from __future__ import annotations

import pytest
from tests.printing.drawn_up import OFFICE, pages, signing_page

from sheaf.domain.paper.shared import Language
from sheaf.printing.agreement import Agreement, lay_out
from sheaf.printing.parties import party_a, party_b
from sheaf.printing.tongue import Tongue
from sheaf.printing.wording import Filled, FilledClause

SAY = Tongue(Language.CHINESE)
SENTENCE = "乙方只把借款用于约定的用途，改变用途须事先取得甲方书面同意。"


def paper(paragraphs: int, *, brief: bool = False) -> bytes:
    text = tuple((0, SENTENCE * 2) for _ in range(paragraphs))
    clause = FilledClause("purpose", "借款用途", text)
    filled = Filled("1 0", "1", "借款合同", ("请阅读。",), (clause,), (SENTENCE * 3,))
    return lay_out(
        Agreement(
            say=SAY,
            filled=filled,
            code="0000 0000 0000",
            number="1",
            contract="",
            parties=(("甲方", "上河分社"), ("电话", "1")),
            box=(("金额", "1"),),
            signers=(party_a(OFFICE, SAY), party_b("王芳", ("借款人",), SAY)),
            brief=brief,
        )
    )


@pytest.mark.parametrize("paragraphs", range(1, 40))
def test_wherever_the_text_ends_the_signatures_have_words_above_them(paragraphs):
    signing_page(paper(paragraphs), "zh_CN")


def test_a_brief_paper_takes_less_room():
    most = [
        max(n for n in range(1, 40) if len(pages(paper(n, brief=brief))) == 1)
        for brief in (False, True)
    ]
    assert most[0] < most[1]
