"""Every method and its rule. A new one is a module in ``methods`` and a line here."""

from __future__ import annotations

from sheaf.domain.schedule.methods import (
    balloon,
    bullet,
    custom,
    equal_instalments,
    equal_principal,
    flat,
    geometric,
    interest_only,
    revolving,
    staged_principal,
    stepped,
)
from sheaf.domain.schedule.rule import Rule
from sheaf.domain.schedule.terms import Method

RULES: dict[Method, Rule] = {
    Method.EQUAL_INSTALMENTS: equal_instalments.RULE,
    Method.EQUAL_PRINCIPAL: equal_principal.RULE,
    Method.INTEREST_ONLY: interest_only.RULE,
    Method.BULLET: bullet.RULE,
    Method.FLAT: flat.RULE,
    Method.BALLOON: balloon.RULE,
    Method.STEPPED: stepped.RULE,
    Method.GEOMETRIC: geometric.RULE,
    Method.STAGED_PRINCIPAL: staged_principal.RULE,
    Method.CUSTOM: custom.RULE,
    Method.REVOLVING: revolving.RULE,
}
