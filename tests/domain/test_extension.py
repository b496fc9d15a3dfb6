from __future__ import annotations

import json
from pathlib import Path

import pytest

from sheaf.domain.extension import longest_extension
from sheaf.domain.policy import ExtensionRule

VECTORS = json.loads(
    (Path(__file__).parents[1] / "vectors" / "extension.json").read_text("utf-8")
)
LONGEST = VECTORS["product_max_months_for_PERSONAL_2010"]


@pytest.mark.parametrize("case", VECTORS["cases"])
@pytest.mark.parametrize("rule", ExtensionRule)
def test_the_limit_is_that_of_the_table(case, rule):
    wanted = case[rule.name]
    limit = longest_extension(rule, case["original_months"], LONGEST)
    assert limit == int(float(wanted["limit_months"]))
    assert (case["prior_extension"] + case["asked"] <= limit) is wanted["ok"]
