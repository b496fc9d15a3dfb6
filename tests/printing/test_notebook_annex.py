"""After the report, the notebook: every sum leads to its entries."""

import pytest
from tests.printing.counter import an_investigation, read

from sheaf.printing.investigation_report import render


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "zh_CN",
            (
                "附：进货",
                "烟草5,800.00",
                "每周",
                "附：现金",
                "现金6,200.00清点",
                "附：资金需求",
            ),
        ),
        ("en", ("Annex:Purchases", "烟草5,800.00", "aweek", "Annex:Whatisneeded")),
    ],
)
def test_every_page_that_says_something_is_printed(language, said) -> None:
    text = read(render(an_investigation(language)))

    for one in said:
        assert one in text, one


def test_an_empty_page_is_left_out() -> None:
    assert "附：预付租金" not in read(render(an_investigation()))
    assert "附：保证人" not in read(render(an_investigation()))
