"""The sheet for a visit, read back from its paper."""

import pytest
from tests.printing.counter import LANGUAGES, a_preparation, pages, read

from sheaf.printing.preparation_sheet import render


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_carried_on_two_sheets_at_most(language) -> None:
    assert len(pages(render(a_preparation(language)))) <= 2


def test_it_says_what_is_known_and_what_is_missing() -> None:
    text = read(render(a_preparation()))

    for said in (
        "调查准备单", "调查人刘洋、何静", "最迟上门2026年3月3日", "姓名王芳",
        "申请金额¥30,000.00", "×土地承包合同（未收）",
        "2025-000122025-03-0130,000.008,000.00逾期", "今天、昨天、前天的销售",
    ):  # fmt: skip
        assert said in text, said


def test_who_never_borrowed_here_has_no_list_of_loans() -> None:
    assert "在本社的贷款" not in read(render(a_preparation(former=(), visit_by=None)))
