from __future__ import annotations

import pytest
from tests.printing.drawn_up import (
    GUARANTEE,
    LANGUAGES,
    LOAN,
    LONG,
    MORTGAGE,
    SPITEFUL,
    SUN,
    ZHANG,
    a_consent,
    pages,
    signing_page,
    squeezed,
)

from sheaf.domain.paper.consent import Consent, ConsentOf
from sheaf.domain.paper.shared import Party
from sheaf.printing.consent import render, worded
from sheaf.store import canonical

GUARANTOR = {
    "kind": ConsentOf.GUARANTORS_SPOUSE,
    "signatory": SUN,
    "principal": ZHANG,
    "contract": GUARANTEE,
}
OWNER = {
    "kind": ConsentOf.CO_OWNER_MORTGAGE,
    "signatory": SUN,
    "principal": ZHANG,
    "contract": MORTGAGE,
    "things": "住宅一套",
    "relation": "夫妻",
}
KINDS = ({}, GUARANTOR, OWNER, OWNER | {"kind": ConsentOf.CO_OWNER_PLEDGE})


def text(language: str = "zh_CN", **changes: object) -> str:
    return squeezed("".join(pages(render(a_consent(language, **changes)))))


def test_a_borrowers_spouse_acknowledges_a_joint_debt():
    read = text()
    assert "本人李国平是王芳的配偶" in read
    assert "承认其为夫妻共同债务" in read
    assert LOAN in read
    assert "9.00%" in read


def test_a_guarantors_spouse_does_not_become_a_guarantor():
    read = text(**GUARANTOR)
    assert "同意以夫妻共同财产承担保证责任" in read
    assert "不因本同意书以个人财产承担保证责任" in read
    assert "夫妻共同债务" not in read
    assert GUARANTEE in read


def test_a_co_owner_consents_to_the_mortgage_and_to_nothing_more():
    read = text(**OWNER)
    assert "同意张建军以上述财产的全部设立抵押" in read
    assert "本人的责任以上述财产为限" in read
    assert "设立质押" not in read
    assert "设立质押" in text(**OWNER | {"kind": ConsentOf.CO_OWNER_PLEDGE})


def test_spouses_and_co_owners_have_wordings_of_their_own():
    assert [worded(a_consent(**kind)) for kind in KINDS] == [
        "spouse_consent",
        "spouse_consent",
        "coowner_consent",
        "coowner_consent",
    ]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_consent_is_one_page(language, kind):
    assert len(pages(render(a_consent(language, **kind)))) == 1


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_open_and_signatures_do_not_stand_alone(language, kind):
    pdf = render(a_consent(language, **kind))
    assert "$" not in "".join(pages(pdf))
    signing_page(pdf, language)


@pytest.mark.parametrize("name", [SPITEFUL, LONG])
def test_a_name_reaches_the_paper_as_typed(name):
    assert text(signatory=Party(name)).count(squeezed(name)) >= 3


def test_the_same_facts_make_the_same_bytes():
    consent = a_consent(**OWNER)
    kept = canonical.load(Consent, canonical.dump(consent))
    assert kept == consent
    assert render(kept) == render(consent)
