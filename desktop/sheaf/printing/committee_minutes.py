"""The minutes of a session: who came, and case by case what was said and decided."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from sheaf.domain.paper.committee_minutes import CommitteeMinutes
from sheaf.domain.paper.heard import Heard
from sheaf.printing.flow import BOX_HEAD, Text, gap, heading, together
from sheaf.printing.heard import TOLD, doubted, listed, ruled, signed, terms, told, votes
from sheaf.printing.letter import foot, opening
from sheaf.printing.page import document
from sheaf.printing.said import long_date
from sheaf.printing.signing import Signer, signatures
from sheaf.printing.tables import form_table
from sheaf.printing.tongue import Tongue, tongue


def render(facts: CommitteeMinutes) -> bytes:
    """Draw the minutes."""
    say = tongue(facts.language)
    title = say("审贷会会议纪要", "Minutes of the credit committee")
    story: list[Flowable] = [
        *opening(facts.office, title, facts.number, say),
        _head(facts, say),
        gap(3),
    ]
    for turn, case in enumerate(facts.cases):
        story += _case(turn + 1, case, say)
    last = _result(facts.cases[-1], say)
    story[-2:] = [together(Text(last, TOLD), gap(4), *_end(facts, say))]
    return document(story, title=f"{title} {facts.number}", foot=foot(facts, ""))


def _head(facts: CommitteeMinutes, say: Tongue) -> Flowable:
    hours = f"{facts.opened:%H:%M}-{facts.ended:%H:%M}"
    return form_table(
        [
            (say("日期", "Day"), f"{long_date(facts.opened.date(), say)}  {hours}"),
            (say("主持人", "In the chair"), facts.chair),
            (say("出席委员", "Present"), say("、", ", ").join(_came(facts, say))),
            ("", ""),  # all names on one line
            (say("记录人", "Minutes by"), facts.writer),
        ]
    )


def _came(facts: CommitteeMinutes, say: Tongue) -> Iterator[str]:
    yield from facts.present
    for one in facts.departed:
        hour = f"{one.at:%H:%M}"
        yield say(f"{one.name}（{hour}离席）", f"{one.name} (left at {hour})")


def _case(turn: int, case: Heard, say: Tongue) -> Iterator[Flowable]:
    yield heading(f"{turn}  {case.applicant}  {case.application}", BOX_HEAD)
    asked = terms(case.asked, say)
    words = say(
        f"申请{asked}，用途：{case.purpose}。汇报人{case.presenter}。",
        f"Asked for {asked}, for {case.purpose}. Presented by {case.presenter}.",
    )
    yield Text(words, TOLD)
    yield from doubted(case, say)
    yield from told(case, say)
    if case.votes:
        yield gap(1)
        yield votes(case, say)
        yield gap(1)
    yield from signed(case, say)
    yield Text(_result(case, say), TOLD)
    yield gap(4)


def _end(facts: CommitteeMinutes, say: Tongue) -> Iterator[Flowable]:
    words = say(
        "以上记录经出席委员核对，与会议情况一致，由主持人和记录人签名后归档。",
        "Those present have read these minutes and found them true; signed by the chair "
        "and by whoever wrote them, they are filed.",
    )
    yield Text(words, TOLD)
    yield from signatures(_signers(facts, say), say)


def _result(case: Heard, say: Tongue) -> str:
    parts = [ruled(case, say)]
    if case.ruling == "approved":
        parts.append(terms(case.agreed, say))
    if case.conditions:
        conditions = listed(case.conditions, say)
        parts.append(say(f"放款条件{conditions}", f"on conditions {conditions}"))
    elif case.reason:
        parts.append(" ".join(case.reason.split()))
    told_ = say("，", ", ").join(parts)
    return say(f"结果：{told_}。", f"Result: {told_}.")


def _signing(facts: CommitteeMinutes) -> tuple[str, ...]:
    return (*facts.present, *(one.name for one in facts.departed))


def _signers(facts: CommitteeMinutes, say: Tongue) -> tuple[Signer, ...]:
    return (
        Signer(say("出席委员（签名）", "Present (signature)"), _signing(facts)),
        Signer(
            say("主持人、记录人（签名）", "Chair, minutes (signature)"),
            tuple(dict.fromkeys((facts.chair, facts.writer))),
        ),
    )
