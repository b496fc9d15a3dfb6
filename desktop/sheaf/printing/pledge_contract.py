"""The pledge contract: it exists only from delivery, or from registration."""

from __future__ import annotations

from sheaf.domain.collateral import Rises
from sheaf.domain.paper.pledge_contract import PledgeContract
from sheaf.printing.charge import Naming, conditions, draw, fields
from sheaf.printing.tongue import Tongue, tongue

WORDED = "pledge_contract"


def worded(_facts: PledgeContract) -> str:
    """Name the wording a pledge contract is printed with."""
    return WORDED


def render(facts: PledgeContract) -> bytes:
    """Draw the contract."""
    say = tongue(facts.language)
    holds = conditions(facts) | {
        "rises_on_delivery": facts.any_rises(Rises.DELIVERY),
        "rises_on_registration": facts.any_rises(Rises.REGISTRATION),
    }
    return draw(facts, WORDED, _naming(facts, say), (fields(facts, say), holds), say)


def _naming(facts: PledgeContract, say: Tongue) -> Naming:
    delivered = say(
        "自交付时设立，交付之前不放款", "from delivery, which comes before payout"
    )
    registered = say(
        "自登记时设立，登记之前不放款", "from registration, which comes before payout"
    )
    said = (
        (delivered, facts.any_rises(Rises.DELIVERY)),
        (registered, facts.any_rises(Rises.REGISTRATION)),
    )
    return Naming(
        say("出质人（乙方）", "Pledgor (B)"),
        say("出质人", "Pledgor"),
        say("质押财产清单", "The pledged property"),
        say("；", "; ").join(text for text, so in said if so),
    )
