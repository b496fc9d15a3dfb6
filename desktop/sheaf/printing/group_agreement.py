"""The group agreement: the members and their limits on page one, a row each to sign in."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from sheaf.domain.paper.group_agreement import GroupAgreement
from sheaf.printing.agreed import complaints, words, years
from sheaf.printing.agreement import Agreement, lay_out
from sheaf.printing.clauses import listing
from sheaf.printing.flow import VALUE, Setting, Text, gap
from sheaf.printing.page import check_code
from sheaf.printing.parties import amount, lender, party_a
from sheaf.printing.said import in_words, long_date, yuan
from sheaf.printing.tables import ALL, RULED, THIN, Cell, Columns, figures_table, grid
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import SONG
from sheaf.printing.wording import Filled, fill, load

WORDED = "group_agreement"
LISTED = (14, 21, 34, 39, 28, 24)
SIGNED = (12, 60, 52, 36)
HIGH = 11  # points above and below a name, so that there is room to sign


def worded(_facts: GroupAgreement) -> str:
    """Name the wording a group agreement is printed with."""
    return WORDED


def render(facts: GroupAgreement) -> bytes:
    """Draw the agreement."""
    say = tongue(facts.language)
    wording = load(WORDED, facts.language)
    filled = fill(wording, _values(facts, say), {"freezes": facts.freezes})
    return lay_out(_parts(facts, filled, say))


def _values(facts: GroupAgreement, say: Tongue) -> dict[str, str]:
    return {
        "group": facts.group,
        "members": str(len(facts.members)),
        "leader": facts.leader,
        "start": long_date(facts.start, say),
        "end": long_date(facts.end, say),
        "limit": str(facts.limit),
        "limit_words": words(facts.limit, say),
        "guarantee_period": years(facts.years, say),
        "fewest": str(facts.fewest),
        "complaint_phone": complaints(facts.complaint_phone, facts.office, say),
        "copies": str(facts.copies),
    }


def _parts(facts: GroupAgreement, filled: Filled, say: Tongue) -> Agreement:
    return Agreement(
        say=say,
        filled=filled,
        code=check_code((facts, filled.stamp)),
        number=facts.number,
        contract="",
        parties=lender(facts.office, facts.signed_at, say),
        box=tuple(_box(facts, say)),
        lists=tuple(_members(facts, say)),
        signers=(party_a(facts.office, say),),
        signing=tuple(_signing(facts, say)),
        initials=(
            say("组长", "Leader"),
            say("成员代表", "Members"),
            say("经办人", "Officer"),
        ),
        marks=facts.marks,
    )


def _box(facts: GroupAgreement, say: Tongue) -> Iterator[tuple[str, Cell]]:
    first, last = long_date(facts.start, say), long_date(facts.end, say)
    count = len(facts.members)
    yield say("小组名称", "Group"), facts.group
    households = say(
        f"{count}户，组长{facts.leader}", f"{count} households; leader {facts.leader}"
    )
    yield say("户数和组长", "Members"), households
    text, figures = in_words(facts.limit, say), yuan(facts.limit)
    yield say("额度合计", "Limits in all"), amount(text, figures, say)
    yield say("有效期", "Valid"), say(f"自{first}起，至{last}止", f"from {first} to {last}")
    yield (
        say("保证方式", "Kind"),
        say(
            "连带责任保证：每一户为其他各户额度以内的借款作保",
            "joint and several: each household for the others' loans within their limits",
        ),
    )
    yield (
        say("保证范围", "Scope"),
        say(
            "本金、利息、罚息、复利、违约金、损害赔偿金和实现债权的费用",
            "principal, interest, late and compound interest, liquidated damages, damages "
            "and costs of enforcement",
        ),
    )
    period = years(facts.years, say)
    yield (
        say("保证期间", "Period"),
        say(
            f"每笔借款到期之次日起{period}",
            f"{period} from the day after each loan falls due",
        ),
    )


def _members(facts: GroupAgreement, say: Tongue) -> list[Flowable]:
    heads = say(
        "序号 户主 住址 证件号码 电话 额度（元）", "No. Name Address ID Telephone Limit"
    )
    rows = [
        (
            str(k),
            m.party.name,
            m.party.address,
            m.party.id_number,
            m.party.phone,
            str(m.limit),
        )
        for k, m in enumerate(facts.members, 1)
    ]
    foot = (say("合计", "Sum"), "", "", "", "", str(facts.limit))
    table = figures_table(Columns(heads.split(" "), LISTED, "cllllr"), rows, foot)
    return listing(say("成员名单", "Members"), table)


def _signing(facts: GroupAgreement, say: Tongue) -> Iterator[Flowable]:
    label = Setting(SONG, 10, 13)
    heads = (
        say("序号", "No."),
        say("成员", "Member"),
        say("签名并按指印", "Signature, fingerprint"),
        say("日期", "Date"),
    )
    rows: list[list[Cell]] = [[Text(head, label) for head in heads]]
    for k, member in enumerate(facts.members, 1):
        rows.append([str(k), Text(member.party.name, VALUE), "", ""])
    tall = [
        ("TOPPADDING", (0, 1), (-1, -1), HIGH),
        ("BOTTOMPADDING", (0, 1), (-1, -1), HIGH),
        ("GRID", *ALL, THIN, "black"),
    ]
    yield gap(2)
    yield grid(rows, SIGNED, [*RULED, *tall])
