from sheaf.queries.papers import FACTS
from sheaf.ui.paper_words import KINDS


def test_every_kind_of_paper_the_books_keep_has_a_name() -> None:
    assert set(KINDS) == set(FACTS)
