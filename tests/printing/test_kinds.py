from io import BytesIO

import pytest
from pypdf import PdfReader
from tests.conftest import NOON

from sheaf.domain.paper.cash_book import CashBook
from sheaf.domain.paper.shared import Office
from sheaf.printing import kinds
from sheaf.queries.papers import FACTS

BOOK = CashBook("zh_CN", "账1号", Office("清河信用社"), NOON.date(), ())


def test_a_paper_is_drawn_by_the_module_of_its_kind() -> None:
    text = PdfReader(BytesIO(kinds.render("cash_book", BOOK))).pages[0].extract_text()

    assert "清河信用社" in text


def test_a_paper_without_a_wording_has_no_stamp() -> None:
    assert kinds.stamp("cash_book", BOOK) == ""


@pytest.mark.parametrize("kind", sorted(FACTS))
def test_every_kind_the_books_keep_can_be_drawn(kind) -> None:
    with pytest.raises((AttributeError, TypeError)):
        kinds.render(kind, None)  # found, and unhappy with nothing to draw
