"""A photograph is named by its number, in a proof."""

from dataclasses import replace

import pytest
from tests.notebooks import VILLAGE_SHOP, setting, typed

from sheaf.domain.investigation.case import worked_out
from sheaf.domain.investigation.doubts import Doubt
from sheaf.domain.investigation.evidence import Photograph, named, proving
from sheaf.domain.investigation.known import Known
from sheaf.domain.investigation.notebook import Sheet

SEEN = VILLAGE_SHOP.replace("盘点表", "P2 盘点表").replace("清点", "照片1、P2")
PICTURES = tuple(Photograph(one, f"{one}.jpg", "image/jpeg", "") for one in (7, 9))


@pytest.mark.parametrize(
    ("proof", "numbers"),
    [
        ("P3", (3,)),
        ("p 12，照片4", (12, 4)),
        ("图1", (1,)),
        ("照片", ()),
        ("P2P转账", ()),
        ("合同P20260101", ()),
    ],
)
def test_how_a_photograph_is_named(proof, numbers) -> None:
    assert named(proof) == numbers


def test_a_photograph_leads_to_the_entries_it_proves() -> None:
    found = proving(typed(SEEN))

    assert {one.sheet for one in found[2]} == {Sheet.CASH, Sheet.STOCK}
    [cash] = found[1]
    assert (cash.entry, cash.figure) == ("现金", "6200")


def test_a_photograph_that_is_not_there_is_doubted() -> None:
    def doubts(pictures: tuple[Photograph, ...]) -> dict:
        told = replace(setting(), known=Known(photographs=pictures))
        return {one.kind: one.facts for one in worked_out(typed(SEEN), told).doubts}

    assert doubts(PICTURES[:1])[Doubt.PROOF_MISSING] == ("P2", "1")
    assert Doubt.PROOF_MISSING not in doubts(PICTURES)


def test_a_photograph_of_the_meter_proves_the_page_of_its_figures() -> None:
    pages = typed("work: 1000 | 1 | | | | 9 | | | | P1 电费单, P3")

    found = proving(pages)

    assert {number: one[0].sheet for number, one in found.items()} == {
        1: Sheet.WORK,
        3: Sheet.WORK,
    }
    told = replace(setting(), known=Known(photographs=PICTURES))
    [missing] = [
        one for one in worked_out(pages, told).doubts if one.kind is Doubt.PROOF_MISSING
    ]
    assert (missing.facts, missing.sheet) == (("P3", "2"), Sheet.WORK)
