"""What each kind of paper is called."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

KINDS = {
    "application_form": QT_TRANSLATE_NOOP("paper_words", "Application form"),
    "authorisation": QT_TRANSLATE_NOOP("paper_words", "Query authorisation"),
    "cash_book": QT_TRANSLATE_NOOP("paper_words", "Cash book"),
    "classification": QT_TRANSLATE_NOOP("paper_words", "Classification of loans"),
    "committee_decision": QT_TRANSLATE_NOOP("paper_words", "Committee decision"),
    "committee_minutes": QT_TRANSLATE_NOOP("paper_words", "Committee minutes"),
    "conduct_notice": QT_TRANSLATE_NOOP("paper_words", "Notice of our conduct"),
    "consent": QT_TRANSLATE_NOOP("paper_words", "Spouse's consent"),
    "coowner_consent": QT_TRANSLATE_NOOP("paper_words", "Co-owner's consent"),
    "custody_receipt": QT_TRANSLATE_NOOP("paper_words", "Receipt for originals"),
    "custody_return": QT_TRANSLATE_NOOP("paper_words", "Return of originals"),
    "debit_note": QT_TRANSLATE_NOOP("paper_words", "Debit note"),
    "disbursement_notice": QT_TRANSLATE_NOOP("paper_words", "Disbursement notice"),
    "disbursement_voucher": QT_TRANSLATE_NOOP("paper_words", "Disbursement voucher"),
    "extension_agreement": QT_TRANSLATE_NOOP("paper_words", "Extension agreement"),
    "group_agreement": QT_TRANSLATE_NOOP("paper_words", "Group agreement"),
    "guarantee_contract": QT_TRANSLATE_NOOP("paper_words", "Guarantee contract"),
    "guarantor_check": QT_TRANSLATE_NOOP("paper_words", "Guarantor check"),
    "investigation_report": QT_TRANSLATE_NOOP("paper_words", "Investigation report"),
    "loan_contract": QT_TRANSLATE_NOOP("paper_words", "Loan contract"),
    "mortgage_contract": QT_TRANSLATE_NOOP("paper_words", "Mortgage contract"),
    "payout_reversal": QT_TRANSLATE_NOOP("paper_words", "Reversal of a disbursement"),
    "performance_pay": QT_TRANSLATE_NOOP("paper_words", "Officers' pay"),
    "pledge_contract": QT_TRANSLATE_NOOP("paper_words", "Pledge contract"),
    "preparation_sheet": QT_TRANSLATE_NOOP("paper_words", "Preparation for the visit"),
    "rate_notice": QT_TRANSLATE_NOOP("paper_words", "Notice of the annual rate"),
    "receipt": QT_TRANSLATE_NOOP("paper_words", "Receipt"),
    "refusal_letter": QT_TRANSLATE_NOOP("paper_words", "Letter of refusal"),
    "release": QT_TRANSLATE_NOOP("paper_words", "Release of security"),
    "restructuring_agreement": QT_TRANSLATE_NOOP("paper_words", "Restructuring agreement"),
    "reversal": QT_TRANSLATE_NOOP("paper_words", "Reversal voucher"),
    "schedule": QT_TRANSLATE_NOOP("paper_words", "Repayment schedule"),
    "settlement": QT_TRANSLATE_NOOP("paper_words", "Settlement certificate"),
    "refund": QT_TRANSLATE_NOOP("paper_words", "Refund voucher"),
    "waiver": QT_TRANSLATE_NOOP("paper_words", "Note of a waiver"),
}


#: Kinds of which there may be several, each signed by somebody else.
EACH_THEIR_OWN = frozenset(
    {
        "authorisation",
        "consent",
        "coowner_consent",
        "custody_receipt",
        "custody_return",
        "guarantee_contract",
        "guarantor_check",
        "mortgage_contract",
        "pledge_contract",
    }
)


#: Kinds of which a loan may have several, each under a number of its own.
SEVERAL = frozenset(
    {
        "debit_note",
        "disbursement_voucher",
        "payout_reversal",
        "receipt",
        "refund",
        "reversal",
        "settlement",
        "waiver",
    }
)


def called(kind: str, who: str) -> str:
    """Name a paper; one that each person signs for themselves with the person."""
    if kind not in EACH_THEIR_OWN or not who:
        return kind_said(kind)
    words = QCoreApplication.translate("paper_words", "{0}: {1}")
    return words.format(kind_said(kind), who)


def kind_said(kind: str) -> str:
    """Name a kind of paper in the reader's language."""
    return QCoreApplication.translate("paper_words", str(KINDS[kind]))
