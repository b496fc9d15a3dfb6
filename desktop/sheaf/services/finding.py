"""The words under which a customer is found (``DESK``: characters, Pinyin, initials).

Written with the customer, so that a search is a walk along an index. A name is kept under
every reading of every character, because the usual reading of 曾 单 仇 is not a surname's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice, product

from sheaf.domain.typed import narrow
from sheaf.queries.people import NAME, NUMBER, VILLAGE
from sheaf.store import many
from sheaf.store.tables.people import TermRow
from sheaf.store.work import Work

READINGS = 24  # of one name; a company's name would have thousands
TAIL = "<"  # before figures written from behind
HAN = re.compile(r"[\u3007\u3400-\u9fff\U00020000-\U0003ffff]")


def index_customer(
    work: Work,
    customer_id: int,
    names: Iterable[str],
    numbers: Iterable[str],
    villages: Iterable[str],
) -> None:
    """Write anew the words under which a customer is found."""
    mine = {"kind": "customer", "subject_id": customer_id}
    terms = terms_of(names, numbers, villages)
    many.drop(work, TermRow, **mine)
    many.write(
        work, TermRow, [mine | {"term": term, "sort": sort} for term, sort in terms.items()]
    )


def terms_of(
    names: Iterable[str], numbers: Iterable[str], villages: Iterable[str]
) -> dict[str, int]:
    """List the words, each with the best it stands for: NAME, NUMBER or VILLAGE."""
    terms: dict[str, int] = {}
    for village in filter(None, villages):
        terms |= dict.fromkeys(_words(village), VILLAGE)
    for number in filter(None, numbers):
        plain = number.lower().replace("-", "")
        terms |= dict.fromkeys((plain, TAIL + plain[::-1]), NUMBER)
    for name in filter(None, names):
        terms |= dict.fromkeys(_words(name), NAME)
    terms.pop("", None)
    return terms


def _words(text: str) -> Iterator[str]:
    """Every end of the text, all its readings, and their initials."""
    plain = narrow(text).lower().replace(" ", "").replace("·", "")
    yield from (plain[at:] for at in range(len(plain)))
    for reading in islice(_combined(_readings(plain)), READINGS):
        yield "".join(reading)
        yield "".join(reading[1:])
        yield "".join(syllable[0] for syllable in reading)


def _combined(readings: Sequence[Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Combine the readings so that the surname's change first: they are the sure ones."""
    return (turned[::-1] for turned in product(*reversed(readings)))


def _readings(text: str) -> Sequence[Sequence[str]]:
    """List how each character can be read; signs that are none read as themselves."""
    return [read for sign in text if (read := _read(sign))]


@lru_cache(maxsize=8192)  # the characters of names are few, and meet again and again
def _read(sign: str) -> tuple[str, ...]:
    if not HAN.match(sign):
        return (sign,)
    from pypinyin import Style, pinyin  # noqa: PLC0415 (late: 200 ms)

    [many] = pinyin([sign], style=Style.NORMAL, heteronym=True, v_to_u=False)
    return tuple(dict.fromkeys(syllable.replace("ü", "v") for syllable in many))
