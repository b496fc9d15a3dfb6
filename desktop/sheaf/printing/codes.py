"""Codes of the registry and of products, as papers say them in either language.

What an office named itself is no code, and says itself.
"""

from __future__ import annotations

from sheaf.printing.tongue import Tongue

Words = dict[str, tuple[str, str]]

#: By ``domain.asked_papers.AskedPaper``.
PAPERS: Words = {
    "id_card": ("身份证", "ID card"),
    "household_register": ("户口簿", "Household register"),
    "marriage_certificate": ("结婚证", "Marriage certificate"),
    "spouse_id_card": ("配偶身份证", "ID card of the spouse"),
    "income_proof": ("收入证明", "Proof of income"),
    "bank_statements": ("银行流水", "Bank statements"),
    "credit_report": ("征信报告", "Credit report"),
    "land_contract": ("土地承包合同", "Land contract"),
    "business_licence": ("营业执照", "Business licence"),
    "lease": ("租赁合同", "Lease"),
    "purpose_proof": ("用途证明", "Proof of the purpose"),
    "guarantor_id_card": ("保证人身份证", "ID card of the guarantor"),
    "guarantor_income_proof": ("保证人收入证明", "Proof of the guarantor's income"),
    "title_certificate": ("权属证书", "Title certificate"),
    "valuation": ("评估报告", "Valuation"),
    "group_roll": ("联保小组名册", "Roll of the group's members"),
}

#: By ``domain.product.Security``.
SECURITIES: Words = {
    "credit": ("信用", "Credit"),
    "guarantor": ("保证", "Guarantors"),
    "group": ("联保小组", "Joint-liability group"),
    "mortgage": ("抵押", "Mortgage"),
    "pledge": ("质押", "Pledge"),
}

#: By ``domain.customer.MaritalStatus`` (GB/T 2261.2); what was not said stays empty.
MARITAL: Words = {
    "10": ("未婚", "Unmarried"),
    "20": ("已婚", "Married"),
    "21": ("初婚", "Married"),
    "22": ("再婚", "Remarried"),
    "23": ("复婚", "Married again"),
    "30": ("丧偶", "Widowed"),
    "40": ("离婚", "Divorced"),
    "90": ("", ""),
}


def word(words: Words, code: str, say: Tongue) -> str:
    """Say a code in the paper's language."""
    return say(*words[code]) if code in words else code
