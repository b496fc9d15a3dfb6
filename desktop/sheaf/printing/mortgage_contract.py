"""The mortgage contract: each kind of thing says from when the right in it exists."""

from __future__ import annotations

from sheaf.domain.collateral import Rises
from sheaf.domain.paper.mortgage_contract import MortgageContract
from sheaf.printing.charge import Naming, conditions, draw, fields, let
from sheaf.printing.tongue import Tongue, tongue

WORDED = "mortgage_contract"


def worded(_facts: MortgageContract) -> str:
    """Name the wording a mortgage contract is printed with."""
    return WORDED


def render(facts: MortgageContract) -> bytes:
    """Draw the contract."""
    say = tongue(facts.language)
    values = fields(facts, say) | {"leased": let(facts.lease, say) if facts.lease else ""}
    holds = conditions(facts) | {
        "leased": facts.lease is not None,
        "rises_on_registration": facts.any_rises(Rises.REGISTRATION),
        "rises_on_contract": facts.any_rises(Rises.CONTRACT),
        "rises_on_farm_land": facts.any_rises(Rises.FARM_LAND),
    }
    return draw(facts, WORDED, _naming(facts, say), (values, holds), say)


def _naming(facts: MortgageContract, say: Tongue) -> Naming:
    registered = say(
        "不动产自登记时设立，登记之前不放款",
        "real estate: from registration, before payout",
    )
    agreed = say(
        "动产自合同生效时设立，未经登记不得对抗善意第三人",
        "movables: from the contract; unregistered, not against who acts in good faith",
    )
    farmed = say(
        "土地经营权自合同生效时设立，登记后可以对抗第三人，登记之前不放款",
        "right to farm land: from the contract; registered, against all; before payout",
    )
    said = (
        (farmed, facts.any_rises(Rises.FARM_LAND)),
        (registered, facts.any_rises(Rises.REGISTRATION)),
        (agreed, facts.any_rises(Rises.CONTRACT)),
    )
    return Naming(
        say("抵押人（乙方）", "Mortgagor (B)"),
        say("抵押人", "Mortgagor"),
        say("抵押财产清单", "The mortgaged property"),
        say("；", "; ").join(text for text, so in said if so),
    )
