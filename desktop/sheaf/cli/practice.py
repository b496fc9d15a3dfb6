"""``sheaf practice DIR``: practice books of any size, the same for the same seed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sheaf.cli import answer
from sheaf.cli.answer import WrongInput
from sheaf.cli.options import Parser
from sheaf.paths import BOOKS, KEYS
from sheaf.services.practice import books
from sheaf.services.practice.writing import Order

CUSTOMERS = 200


def main(arguments: list[str]) -> int:
    """Write practice books into a folder that holds no others."""
    parser = Parser(prog="sheaf practice", description="Write practice books.")
    parser.add_argument("dir", metavar="DIR", help="the folder to write them into")
    parser.add_argument("--customers", type=int, default=CUSTOMERS, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--language", choices=["zh_CN", "en"], default="zh_CN")
    options = parser.parse_args(arguments)
    folder = Path(options.dir)
    if (folder / KEYS).exists() or (folder / BOOKS).exists():
        raise WrongInput("dir", "books_stand_here", options.dir)
    if options.customers < 1:
        raise WrongInput("customers", "not_above_zero", str(options.customers))
    from sheaf.printing import kinds, practice  # noqa: PLC0415 (late: 90 ms)

    sample = practice.render(options.language)
    wanted = (options.customers, options.seed, options.language)
    order = Order(*wanted, sample, kinds.stamp, kinds.render)
    books.lay(folder, order, datetime.now)
    answer.give({"books": str(folder), "customers": options.customers})
    return answer.DONE
