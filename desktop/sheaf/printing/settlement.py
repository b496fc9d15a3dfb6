"""The settlement certificate (结清证明): one A4 page with the lender's seal."""

from __future__ import annotations

from reportlab.platypus import Flowable

from sheaf.domain.money import total
from sheaf.domain.paper.settlement import SettlementCertificate
from sheaf.printing import said
from sheaf.printing.flow import Setting, Text, gap, together
from sheaf.printing.letter import foot, issued, opening
from sheaf.printing.page import document
from sheaf.printing.signing import Signer, signatures
from sheaf.printing.tables import terms_table
from sheaf.printing.tongue import Tongue, tongue

PROSE = Setting(size=12, lead=23, after=8)


def render(facts: SettlementCertificate) -> bytes:
    """Draw the certificate."""
    say = tongue(facts.language)
    title = say("贷款结清证明", "Settlement certificate")
    story: list[Flowable] = [
        *opening(facts.office, title, facts.number, say),
        *(Text(text, PROSE) for text in _prose(facts, say)),
        terms_table(_paid(facts, say), 40),
        gap(6),
        Text(_copies(say), Setting(after=10)),
        *issued(facts.office, facts.issued_on, say),
        gap(10),
        together(signatures(_signers(facts, say), say)),
    ]
    return document(
        story, title=f"{title} {facts.number}", foot=foot(facts, facts.contract)
    )


def _prose(facts: SettlementCertificate, say: Tongue) -> list[str]:
    lent, who = facts.lent, facts.borrower
    whom = f"{who.name}（{said.id_label(who, say)}{who.id_number}）"
    whom_en = f"{who.name} ({said.id_label(who, say)} {who.id_number})"
    others = said.people(facts.co_borrowers, say)
    amount = f"{said.in_words(lent.amount, say)}"
    paragraphs = [
        say(
            f"兹证明：借款人{whom}{others and f'及共同借款人{others}'}于"
            f"{said.long_date(lent.lent_on, say)}向我单位借款{amount}"
            f"（{said.yuan(lent.amount)}），借款合同编号{facts.contract}。该笔借款的本金、"
            f"利息及其他应付款项已于{said.long_date(facts.settled_on, say)}全部还清。",
            f"This is to certify that {whom_en}{others and f', with {others},'} borrowed "
            f"{said.yuan(lent.amount)} ({amount}) from us on "
            f"{said.long_date(lent.lent_on, say)} under contract {facts.contract}, "
            f"and that principal, interest and all other sums due were paid in full on "
            f"{said.long_date(facts.settled_on, say)}.",
        ),
        say(
            "自还清之日起，我单位不再就该笔借款主张任何债权。",
            "From that day we have no further claim under this loan.",
        ),
    ]
    if facts.released:
        paragraphs.append(
            say(
                "该笔借款的担保同时解除，另出具解除担保的单据。",
                "Its guarantees and collateral are released by a separate sheet.",
            )
        )
    return paragraphs


def _paid(facts: SettlementCertificate, say: Tongue) -> list[tuple[str, str | Flowable]]:
    parts = (facts.principal_paid, facts.interest_paid, facts.late_paid, facts.fees_paid)
    return [
        (say("已还本金", "Principal paid"), said.yuan(facts.principal_paid)),
        (say("已还利息", "Interest paid"), said.yuan(facts.interest_paid)),
        (say("已还罚息和复利", "Late interest paid"), said.yuan(facts.late_paid)),
        (say("已还费用", "Fees paid"), said.yuan(facts.fees_paid)),
        (say("合计", "Total"), said.yuan(total(parts))),
        (say("贷款余额", "Owed now"), said.yuan(total(()))),
    ]


def _copies(say: Tongue) -> str:
    return say(
        "特此证明。本证明一式两份，借款人和我单位各执一份，涂改无效。",
        "Issued in two copies, one for the borrower and one for us. Void if altered.",
    )


def _signers(facts: SettlementCertificate, say: Tongue) -> tuple[Signer, ...]:
    clerk = say(f"经办人（{facts.officer}）", f"Issued by ({facts.officer})")
    return (
        Signer(clerk, (say("签　名", "Signature"),)),
        Signer(say("领取人", "Received by"), (say("签　名", "Signature"),)),
    )
