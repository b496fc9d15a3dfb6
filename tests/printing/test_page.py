"""The A4 page: its foot, its initials, its check code."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.printing.counter import a_certificate, a_receipt, pages, yuan

from sheaf.domain.paper.shared import Marks, Reprint, Unprintable
from sheaf.printing.flow import Text, annex
from sheaf.printing.page import Foot, check_code, document

FOOT = Foot("结字3号", "借字12号", "1234 5678 9ABC", "zh_CN")


def story() -> list:
    return [Text("正文"), *annex("附件")]


def test_every_page_has_numbers_count_and_check_code() -> None:
    first, second = pages(document(story(), title="证明", foot=FOOT))

    assert "结字3号第1页，共2页合同借字12号校验码123456789ABC" in first
    assert "结字3号第2页，共2页合同借字12号校验码123456789ABC" in second


def test_a_contract_names_its_number_once() -> None:
    foot = replace(FOOT, contract=FOOT.number)

    first, _second = pages(document(story(), title="", foot=foot))

    assert first.count("结字3号") == 1
    assert "合同" not in first


def test_everyone_named_initials_every_page() -> None:
    foot = replace(FOOT, initials=("借款人", "共同借款人", "经办人"))

    texts = pages(document(story(), title="", foot=foot))

    assert all("本页签认借款人共同借款人经办人" in text for text in texts)


def test_marks_stand_on_every_page() -> None:
    marks = Marks(Reprint(1, date(2026, 7, 21), "柜员0203"), void=True)

    texts = pages(document(story(), title="", foot=replace(FOOT, marks=marks)))

    assert all("作废" in text and "补打第1次2026-07-21柜员0203" in text for text in texts)


def test_a_foot_that_cannot_be_printed_is_refused_by_its_characters() -> None:
    with pytest.raises(Unprintable) as refused:
        document(story(), title="", foot=replace(FOOT, initials=("\U0001f600",)))

    assert refused.value.characters == "\U0001f600"


def test_the_check_code_changes_with_anything_said() -> None:
    facts = a_certificate()

    assert check_code(facts) != check_code(replace(facts, officer="李丽"))
    assert check_code(facts) != check_code(replace(facts, principal_paid=yuan("30000.01")))
    assert check_code(facts) != check_code(
        replace(facts, borrower=replace(facts.borrower, phone="13000000019"))
    )


def test_the_check_code_stays_when_a_mark_is_put_on() -> None:
    facts = a_receipt()

    assert check_code(facts) == check_code(replace(facts, marks=Marks(void=True)))


def test_the_check_code_is_twelve_characters_in_fours() -> None:
    assert [len(part) for part in check_code(a_receipt()).split()] == [4, 4, 4]
