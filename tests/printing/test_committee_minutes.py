"""The minutes of a session, read back from their paper."""

from dataclasses import replace
from datetime import datetime

from tests.printing.counter import read, the_minutes

from sheaf.domain.paper.heard import Departed, Spoken
from sheaf.printing.committee_minutes import render


def test_they_say_who_came_and_what_became_of_each_case() -> None:
    text = read(render(the_minutes()))

    for said in (
        "审贷会会议纪要", "2026年3月10日09:00-11:20", "记录人赵敏",
        "1王芳A2026-0087", "汇报（周敏）：大棚六个，长势良好，与账簿相符。",
        "提问（陈静）：去年收成如何？", "答复（周敏）：八万元",
        "结果：减额通过，¥150,000.00，18个月，年利率9.00%，等额本息，放款条件(1)投保",
        "2李国平A2026-0087", "结果：延期审议。",
    ):  # fmt: skip
        assert said in text, said


def test_they_say_who_left_and_what_was_withdrawn() -> None:
    told = the_minutes().cases[0]
    wrong = Spoken("presentation", "周敏", "还欠谁的？", "陈静", "是提问")
    gone = Departed("马国庆", datetime(2026, 3, 10, 10, 5))

    text = read(
        render(
            the_minutes(
                present=("何建华", "陈静"),
                departed=(gone,),
                cases=(replace(told, remarks=(wrong,)),),
            )
        )
    )

    assert "何建华、陈静、马国庆（10:05离席）" in text
    assert "汇报（周敏）：还欠谁的？［陈静已撤回此条：是提问］" in text


def test_english_says_the_same() -> None:
    text = read(render(the_minutes("en")))

    assert "Result:Approvedforless,¥150,000.00over18months" in text
    assert "Result:Putoff." in text
