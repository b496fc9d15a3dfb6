"""Widgets dressed as in the program."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from sheaf.ui import theme


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    if not qapp.styleSheet() or theme.now != theme.LIGHT or theme.zoom != 1:
        theme.load_fonts()
        theme.apply(qapp, theme.LIGHT, 1.0)
