"""The card of keys."""

from __future__ import annotations

import pytest
from tests.printing.counter import LANGUAGES, a_key_card, pages

from sheaf.domain.paper.key_card import Group, KeyCard
from sheaf.printing.key_card import render


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_stands_beside_what_it_does(language) -> None:
    (text,) = pages(render(a_key_card(language)))

    assert "快捷键业务F4收回还款F3新客户查找Ctrl+K查找一切" in text


def test_a_group_is_not_torn() -> None:
    pairs = tuple((f"F{k}", f"事{k}") for k in range(1, 31))
    card = KeyCard("zh_CN", "快捷键", tuple(Group(f"组{k}", pairs) for k in range(3)))

    texts = pages(render(card))

    assert all(f"组{k}F1事1" in text for k, text in enumerate(texts))


def test_the_same_card_is_the_same_bytes() -> None:
    assert render(a_key_card()) == render(a_key_card())
