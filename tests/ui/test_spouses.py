"""A spouse without a file: what is said, and which form opens."""

import pytest

from sheaf.queries.contracts import Spouseless
from sheaf.ui import spouses
from sheaf.ui.place import Place


@pytest.mark.parametrize(
    ("said", "words", "act", "form"),
    [
        (
            True,
            "The spouse of 王芳 signs, too, and has no file yet.",
            "Register the spouse",
            Place("customer_edit", -7, "spouse"),
        ),
        (
            False,
            "Whether 王芳 is married is not said; a spouse would sign, too.",
            "Say whether married",
            Place("customer_edit", 7),
        ),
    ],
)
def test_what_is_missing_is_said_with_the_form_that_mends_it(
    qapp, said, words, act, form
) -> None:
    one = Spouseless(7, "王芳", said)

    assert spouses.lacking(one) == words
    assert spouses.act_words(one) == act
    assert spouses.form_of(one) == form
