"""Every setting acts: it is read by the program, or said to wait for its chapter."""

import re
from pathlib import Path

import sheaf
from sheaf.domain.policy import PENDING, SETTINGS

PROGRAM = Path(sheaf.__file__).parent
#: Where settings are told, not followed: the rule itself, and the pages that show them.
TOLD = {"domain/policy.py", "ui/office/meanings.py", "ui/office/setting_words.py"}
#: Read by the one method of ``Policy`` that decides between them, or as a whole.
THROUGH = {
    "own_payment_max_business": "own_payment_max(",
    "own_payment_max_consumption": "own_payment_max(",
    "age_max_at_maturity": ".ages(",
    "age_max_at_maturity_female": ".ages(",
    "allocation_mode": "rules.order",
    "penalty_uplift": "getattr(self.rules, name)",
    "misuse_uplift": "getattr(self.rules, name)",
    "prepay_fee_rate": "getattr(self.rules, name)",
}
#: How the program names the settings in force when it asks one of them.
HOLDS = r"(policy|rules|settings|policy\.(on|as_of)\([^()]*\))"


def the_program() -> str:
    return "\n".join(
        path.read_text("utf-8")
        for path in PROGRAM.rglob("*.py")
        if path.relative_to(PROGRAM).as_posix() not in TOLD
    )


def test_every_setting_is_read_or_said_not_to_be() -> None:
    program = the_program()

    def read(name: str) -> bool:
        if name in THROUGH:
            return THROUGH[name] in program
        return bool(re.search(HOLDS + rf"\.{name}\b", program))

    assert {name for name in SETTINGS if not read(name)} == PENDING
