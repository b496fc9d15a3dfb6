"""The two languages of papers."""

from __future__ import annotations

import pytest

from sheaf.printing.tongue import tongue


def test_each_language_says_its_own() -> None:
    assert tongue("zh_CN")("还款收据", "Repayment receipt") == "还款收据"
    assert tongue("en")("还款收据", "Repayment receipt") == "Repayment receipt"


def test_a_language_we_do_not_write_is_an_error() -> None:
    with pytest.raises(ValueError, match="fr"):
        tongue("fr")
