"""The receipt for originals taken into custody (权证收据; DOMAIN 8, no. 25)."""

from __future__ import annotations

from sheaf.domain.paper.custody_receipt import CustodyReceipt
from sheaf.printing import said
from sheaf.printing.custody import Telling, draw, owner_said
from sheaf.printing.tongue import Tongue, tongue


def render(facts: CustodyReceipt) -> bytes:
    """Draw the receipt."""
    say = tongue(facts.language)
    return draw(facts, _telling(facts, say), say)


def _telling(facts: CustodyReceipt, say: Tongue) -> Telling:
    whose, day = owner_said(facts, say), said.long_date(facts.on, say)
    return Telling(
        title=say("权证收据", "Receipt for originals"),
        told=say(
            f"今收到{whose}于{day}交来的下列原件，由我单位保管。",
            f"Received from {whose} on {day}, to be kept by us: the originals below.",
        ),
        pairs=(),
        confirmed=say(
            "以上原件经双方当面点清。债务还清后，权利人凭本收据领回。"
            "本收据一式两份，双方各执一份。",
            "Both sides have checked the originals above. Once the debt is paid the owner "
            "gets them back against this receipt. In two copies, one for each side.",
        ),
        owner_signs=say(
            "交付人（签名并按指印）", "Handed over by (signature, fingerprint)"
        ),
    )
