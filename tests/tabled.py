"""The public tables, and the command line asked as another program would ask it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sheaf import cli
from sheaf.cli.answer import DONE

VECTORS = Path(__file__).parent / "vectors"
LENT = {
    "principal": "30000.00",
    "rate": {"percent_per_year": "9"},
    "disbursed_on": "2026-03-10",
    "method": "equal_instalments",
    "instalments": 6,
}


def table(name: str) -> Any:
    """Read a public table."""
    return json.loads((VECTORS / f"{name}.json").read_text("utf-8"))


def answered(words: list[str], told: Any, tmp_path: Path, capsys: Any) -> Any:
    """Ask the command line, and read what it says."""
    path = tmp_path / "asked.json"
    path.write_text(json.dumps(told), "utf-8")
    assert cli.main([*words, str(path)]) == DONE
    return json.loads(capsys.readouterr().out)


def lived(terms: dict[str, Any], events: list[Any], **policy: Any) -> dict[str, Any]:
    """Tell a life; a bare day is a look at the loan."""
    told = [{"on": one, "do": "quote"} if isinstance(one, str) else one for one in events]
    begin = {"on": terms["disbursed_on"], "do": "disburse"}
    return {"terms": terms, "policy": policy, "events": [begin, *told]}


def repay(on: str, amount: str) -> dict[str, str]:
    """Tell a repayment."""
    return {"on": on, "do": "repay", "amount": amount}
