import pytest

from sheaf.domain.asked_papers import AskedPaper
from sheaf.domain.customer import MaritalStatus
from sheaf.domain.product import Security
from sheaf.printing.codes import MARITAL, PAPERS, SECURITIES, word
from sheaf.printing.tongue import tongue


@pytest.mark.parametrize(
    ("words", "kind"),
    [(PAPERS, AskedPaper), (SECURITIES, Security), (MARITAL, MaritalStatus)],
)
def test_every_code_has_words(words, kind) -> None:
    assert set(words) == {one.value for one in kind}


def test_a_code_is_said_in_the_papers_language() -> None:
    assert word(PAPERS, "lease", tongue("zh_CN")) == "租赁合同"
    assert word(PAPERS, "lease", tongue("en")) == "Lease"


def test_what_an_office_named_itself_says_itself() -> None:
    assert word(PAPERS, "种植证明", tongue("en")) == "种植证明"
