"""An act done twice is done once.

A form makes its act's key when it opens and keeps it in its draft. Double Enter, a second
window, a try again after a crash: the same key gets the first answer, and nothing is
posted again.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, get_type_hints

from sheaf.store import canonical
from sheaf.store.tables.audit import AnswerRow
from sheaf.store.work import Work

P = ParamSpec("P")
T = TypeVar("T")


def once(
    service: Callable[Concatenate[Work, P], T],
) -> Callable[Concatenate[Work, str, P], T]:
    """Give a service a key, right after ``work``: done once, answered as often as asked.

    The service's answer must be a value that ``store.canonical`` can keep.
    """

    @wraps(service)
    def act(work: Work, key: str, /, *args: P.args, **kwargs: P.kwargs) -> T:
        kept = work.session.get(AnswerRow, key)
        if kept is not None:
            kind: type[T] = get_type_hints(service)["return"]
            return canonical.load(kind, kept.answer)
        result = service(work, *args, **kwargs)
        work.session.add(
            AnswerRow(key=key, act=service.__qualname__, answer=canonical.dump(result))
        )
        return result

    return act
