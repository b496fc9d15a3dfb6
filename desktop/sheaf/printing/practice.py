"""The page that stands for every paper signed before a practice office was made."""

from __future__ import annotations

from sheaf.printing.flow import TITLE, Text
from sheaf.printing.page import Foot, document
from sheaf.printing.tongue import tongue


def render(language: str) -> bytes:
    """Draw the sample."""
    say = tongue(language)
    title = say("演练样张", "Practice sample")
    text = say(
        "这是演练机构的历史文件样张。正式账簿在这里保存当事人签字的原件。",
        "This page stands for a paper signed in the past of a practice office. Real books "
        "keep the signed paper here.",
    )
    foot = Foot(say("演练", "Practice"), "", "", language)
    return document([Text(title, TITLE), Text(text)], title=title, foot=foot)
