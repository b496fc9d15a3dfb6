"""The recovery key on one A4 page: large, in blocks, with what it is for."""

from __future__ import annotations

from dataclasses import replace

from reportlab.platypus import Flowable, Table

from sheaf.domain.paper.recovery_key import RecoveryKey
from sheaf.printing.flow import BODY, TITLE, Setting, Text, gap, together
from sheaf.printing.page import Foot, check_code, document
from sheaf.printing.signing import Signer, signatures
from sheaf.printing.tables import BOXED, THIN, facts_table, grid
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import HEI

BLOCK = Setting(HEI, 24, 40, side="c")
ACROSS = 4  # blocks in a row


def render(facts: RecoveryKey) -> bytes:
    """Draw the sheet. Its check code tells nothing about the key itself."""
    say = tongue(facts.language)
    title = say("恢复密钥", "Recovery key")
    story: list[Flowable] = [
        Text(title, TITLE),
        gap(4),
        facts_table(_facts(facts, say)),
        gap(6),
        _blocks(facts),
        gap(6),
        *(Text(line, BODY) for line in _meaning(say)),
        gap(10),
        together(*signatures(_signers(say), say)),
    ]
    number = f"{title} {facts.made:%Y-%m-%d}"
    code = check_code(replace(facts, blocks=()))
    return document(story, title=number, foot=Foot(number, "", code, facts.language))


def _facts(facts: RecoveryKey, say: Tongue) -> list[tuple[str, str | Flowable]]:
    return [
        (say("机构", "Office"), facts.office.name),
        (say("制作日期", "Made on"), f"{facts.made:%Y-%m-%d}"),
        (say("交给", "Handed to"), facts.holder),
        (say("地点", "Place"), facts.office.place),
    ]


def _blocks(facts: RecoveryKey) -> Table:
    rows = [
        [Text(block, BLOCK) for block in facts.blocks[at : at + ACROSS]]
        for at in range(0, len(facts.blocks), ACROSS)
    ]
    return grid(
        rows,
        [40.0] * ACROSS,
        [
            *BOXED,
            ("LINEAFTER", (0, 0), (-2, -1), THIN, "black"),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 10),
        ],
    )


def _meaning(say: Tongue) -> tuple[str, ...]:
    return (
        say(
            "账簿已加密。所有人的密码都打不开账簿时，只有这把密钥能打开。"
            "它不保存在任何电脑里，丢失后无法补印，只能在账簿打开时另制一把。",
            "The books are encrypted. When nobody's password opens them, this key alone "
            "does. No computer keeps it. Lost, it cannot be printed again; a new one can "
            "only be made while the books are open.",
        ),
        say(
            "请装入信封，由两人封口签字，放进保险柜，与账簿和备份分开存放。"
            "拿到这张纸和账簿的人可以看到全部内容。",
            "Put it into an envelope sealed and signed by two people, in the safe, apart "
            "from the books and their backups. Whoever holds this sheet and the books can "
            "read them all.",
        ),
        say(
            "使用时，在登录窗口选择“使用恢复密钥”，按顺序输入各组字母和数字，大小写不分。",
            'To use it, choose "Use the recovery key" where one signs in, and type the '
            "blocks in their order; small and capital letters are the same.",
        ),
    )


def _signers(say: Tongue) -> tuple[Signer, ...]:
    return (
        Signer(say("接收人", "Received by"), (say("签　字", "Signature"),)),
        Signer(
            say("封存见证人", "Sealed in the presence of"), (say("签　字", "Signature"),)
        ),
    )
