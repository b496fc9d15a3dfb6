"""Widgets in the type and the ink of the program."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from sheaf.ui import theme


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    if theme.families == [theme.SYSTEM]:
        theme.load_fonts()
    theme.apply(qapp, theme.LIGHT, 1.0)
