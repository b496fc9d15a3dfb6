"""What became of a sheet: deleted once it is shut, now or a moment later."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def gone(sheet: QWidget) -> bool:
    """Tell whether a sheet was shut."""
    return not isValid(sheet) or sheet.isHidden()
