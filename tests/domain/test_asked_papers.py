import pytest

from sheaf.domain.asked_papers import AskedPaper, known


@pytest.mark.parametrize("paper", AskedPaper)
def test_a_paper_is_known_by_its_code(paper) -> None:
    assert known(paper.value) is paper


def test_what_the_office_named_itself_has_no_code() -> None:
    assert known("村委会证明") is None
