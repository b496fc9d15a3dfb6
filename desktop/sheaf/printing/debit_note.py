"""The debit note (借款借据): A5 landscape, five parts, a short promise to repay."""

from __future__ import annotations

from functools import partial

from sheaf.domain.paper.debit_note import DebitNote
from sheaf.printing import said, slips
from sheaf.printing.codes import SECURITIES, word
from sheaf.printing.methods import method
from sheaf.printing.sheet import LEFT, RIGHT, STRAIGHT, Offset, Sheet, slip
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import SONG, Type

PROMISE = Type(SONG, 10.5)


def render(facts: DebitNote) -> bytes:
    """Draw the note, straight on its paper."""
    return render_at(facts, STRAIGHT)


def render_at(facts: DebitNote, offset: Offset) -> bytes:
    """Draw the note, moved by the printer's offset."""
    say = tongue(facts.language)
    frame = slips.framed(facts, say("借款借据", "Debit note"), offset, _parts(say))
    return slip(frame, [partial(_body, facts=facts, say=say)])


def _parts(say: Tongue) -> tuple[str, ...]:
    return (
        say("第一联　记账借方凭证", "Part 1: debit"),
        say("第二联　记账贷方凭证", "Part 2: credit"),
        say("第三联　放款卡片", "Part 3: loan card"),
        say("第四联　贷款档案", "Part 4: loan file"),
        say("第五联　借款人留存", "Part 5: borrower"),
    )


def _body(sheet: Sheet, facts: DebitNote, say: Tongue) -> None:
    slips.facts(sheet, 30.4, _who(facts, say), 22)
    slips.amount_box(sheet, 47, say("借款金额", "Lent"), facts.lent.amount, say)
    slips.facts(sheet, 68.6, _terms(facts, say), 22)
    sheet.fit(LEFT, 105.4, _promise(facts, say), RIGHT - LEFT, PROMISE)
    places = [
        (LEFT, say("借款人签名", "Borrower"), 80.0, ""),
        (85.0, say("共同借款人", "Co-borrower"), 150.0, ""),
    ]
    sheet.sign(117.6, places if facts.co_borrowers else places[:1])
    sheet.put(RIGHT, 117.6, say("（指印）", "(fingerprints)"), slips.FACT, "r")
    staff = [
        (LEFT, say("经办", "Teller"), 60.0, facts.teller),
        (65.0, say("复核", "Checked"), 110.0, ""),
    ]
    sheet.sign(130, staff)
    sheet.put(RIGHT, 130, say("（业务公章）", "(seal)"), slips.FACT, "r")


def _who(facts: DebitNote, say: Tongue) -> list[tuple[str, str]]:
    others = said.people(facts.co_borrowers, say)
    return [
        (say("借款人", "Borrower"), facts.borrower.name),
        (said.id_label(facts.borrower, say), facts.borrower.id_number),
        (say("共同借款人", "Co-borrowers"), others or said.DASH),
        (say("借款合同", "Contract"), facts.contract),
    ]


def _terms(facts: DebitNote, say: Tongue) -> list[tuple[str, str]]:
    lent = facts.lent
    return [
        (say("借款日", "Lent on"), said.in_capitals(lent.lent_on, say)),
        (say("到期日", "Due on"), said.in_capitals(lent.due_on, say)),
        (say("利率", "Rate"), said.rate(lent.rate, say)),
        (say("还款方式", "Repayment"), method(lent, say)),
        (say("收款账户", "Paid into"), _account(facts, say)),
        ("", ""),
        (say("担保方式", "Security"), _security(facts, say)),
        ("", ""),
        (say("借款用途", "Purpose"), said.purpose(facts.purpose, facts.refinances, say)),
        ("", ""),
    ]


def _account(facts: DebitNote, say: Tongue) -> str:
    """Say whose account the money went into, its number, and where; cash has none."""
    parts = (facts.holder, said.spell_out(facts.account), facts.bank)
    return say("，", ", ").join(filter(None, parts)) or said.DASH


def _security(facts: DebitNote, say: Tongue) -> str:
    """Say what secures it, and by which contracts."""
    named = word(SECURITIES, facts.security, say) or said.DASH
    return say("：", ": ").join(
        filter(None, (named, say("、", ", ").join(facts.secured_by)))
    )


def _promise(facts: DebitNote, say: Tongue) -> str:
    """Say what is promised, in the borrower's words."""
    return say(
        f"今借到{facts.office.name}上列款项，保证按借款合同和还款计划按期归还本息。",
        f"Received on loan from {facts.office.name} the sum above, to be repaid with "
        "interest as the contract and its schedule say.",
    )
