"""The papers a product may ask for; an office may add others in its own words."""

from __future__ import annotations

from enum import Enum


class AskedPaper(Enum):
    """A paper to be handed in with an application."""

    ID_CARD = "id_card"
    HOUSEHOLD_REGISTER = "household_register"
    MARRIAGE_CERTIFICATE = "marriage_certificate"
    SPOUSE_ID_CARD = "spouse_id_card"
    INCOME_PROOF = "income_proof"
    BANK_STATEMENTS = "bank_statements"
    CREDIT_REPORT = "credit_report"
    LAND_CONTRACT = "land_contract"
    BUSINESS_LICENCE = "business_licence"
    LEASE = "lease"
    PURPOSE_PROOF = "purpose_proof"
    GUARANTOR_ID_CARD = "guarantor_id_card"
    GUARANTOR_INCOME_PROOF = "guarantor_income_proof"
    TITLE_CERTIFICATE = "title_certificate"
    VALUATION = "valuation"
    GROUP_ROLL = "group_roll"


def known(code: str) -> AskedPaper | None:
    """Find the paper of a code; none for one that the office named itself."""
    return next((paper for paper in AskedPaper if paper.value == code), None)
