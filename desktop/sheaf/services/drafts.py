"""Forms half typed: kept as they grow, offered again, dropped when done.

A draft belongs to the person who typed it and lies in the books, encrypted like all else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Concatenate, ParamSpec, TypeVar

from sheaf.queries.drafts import Draft
from sheaf.store import canonical, many
from sheaf.store.tables.papers import DraftRow
from sheaf.store.work import Work

P = ParamSpec("P")
T = TypeVar("T")


def keep(work: Work, draft: Draft) -> None:
    """Keep what stands in a form now, in the place of what was kept before."""
    work.session.merge(
        DraftRow(
            teller_id=work.teller.id,
            kind=draft.kind,
            subject=draft.subject,
            extra=draft.extra,
            title=draft.title,
            texts=canonical.dump(_texts(draft.texts)),
            key=draft.key,
            at=work.now,
            parked=draft.parked,
        )
    )


def drop(work: Work, kind: str, subject: int, extra: str = "") -> None:
    """Let go of a draft: its act is done, or nobody wants it."""
    form = {"kind": kind, "subject": subject, "extra": extra}
    many.drop(work, DraftRow, teller_id=work.teller.id, **form)


def finish(
    work: Work,
    form: tuple[str, int, str],
    service: Callable[Concatenate[Work, P], T],
    /,
    *args: P.args,
    **kwargs: P.kwargs,
) -> T:
    """Do the act of a form and let its draft go: both are kept, or neither."""
    answer = service(work, *args, **kwargs)
    drop(work, *form)
    return answer


def _texts(texts: Mapping[str, str]) -> dict[str, str]:
    return dict(texts)
