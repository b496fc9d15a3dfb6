"""The slip by which originals in custody go back (权证归还单; DOMAIN 8, no. 25)."""

from __future__ import annotations

from sheaf.domain.paper.custody_return import CustodyReturn
from sheaf.printing import said
from sheaf.printing.custody import Telling, draw, owner_said
from sheaf.printing.tongue import Tongue, tongue


def render(facts: CustodyReturn) -> bytes:
    """Draw the slip."""
    say = tongue(facts.language)
    return draw(facts, _telling(facts, say), say)


def _telling(facts: CustodyReturn, say: Tongue) -> Telling:
    whose, day = owner_said(facts, say), said.long_date(facts.on, say)
    return Telling(
        title=say("权证归还单", "Return of originals"),
        told=say(
            f"{whose}交我单位保管的下列原件，于{day}全部归还。",
            f"The originals below, which we kept for {whose}, are handed back on {day}.",
        ),
        pairs=(
            (say("权证收据", "Receipt"), facts.receipt),
            (say("收存日期", "Taken in on"), said.long_date(facts.taken_on, say)),
        ),
        confirmed=say(
            "以上原件已当面点清交还，领取人核对无误。原权证收据由我单位收回注销。"
            "本单一式两份，双方各执一份。",
            "The originals above were handed back and checked. The receipt for them is "
            "taken back and void. In two copies, one for each side.",
        ),
        owner_signs=say("领取人（签名并按指印）", "Received by (signature, fingerprint)"),
    )
