import pytest

from sheaf.domain.customer import Kind
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.relation import INVERSE, Relation, fitting, may_be, share_of

P, H, B = Kind.PERSON, Kind.HOUSEHOLD, Kind.BUSINESS


@pytest.mark.parametrize("relation", Relation)
def test_the_inverse_of_the_inverse_is_the_relation(relation) -> None:
    assert INVERSE[INVERSE[relation]] is relation


@pytest.mark.parametrize("relation", Relation)
@pytest.mark.parametrize("one", Kind)
@pytest.mark.parametrize("other", Kind)
def test_what_may_be_may_be_the_other_way_round(relation, one, other) -> None:
    assert may_be(relation, one, other) is may_be(INVERSE[relation], other, one)


@pytest.mark.parametrize(
    ("relation", "one", "other", "may"),
    [
        (Relation.SPOUSE, P, P, True),
        (Relation.SPOUSE, P, B, False),
        (Relation.HOUSEHOLD, P, H, True),
        (Relation.MEMBER, H, P, True),
        (Relation.MEMBER, P, H, False),
        (Relation.OWN_FIRM, P, B, True),
        (Relation.OWNER, B, P, True),
        (Relation.SHARES, B, B, True),
        (Relation.REPRESENTED, B, B, False),
        (Relation.LEGAL_REPRESENTATIVE, B, P, True),
        (Relation.PARTNER, P, P, True),
        (Relation.PARTNER, P, B, True),
    ],
)
def test_kinds_decide_what_may_be(relation, one, other, may) -> None:
    assert may_be(relation, one, other) is may


def test_a_person_is_first_thought_of_as_a_spouse() -> None:
    assert fitting(P, P)[0] is Relation.SPOUSE
    assert fitting(P, H) == (Relation.HOUSEHOLD, Relation.HEADED, Relation.PARTNER)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("30", "30"), ("33.3300%", "33.33"), ("１００", "100"), ("5 %", "5")],
)
def test_a_share_is_read_in_per_cent(typed, kept) -> None:
    assert share_of(Relation.SHARES, typed) == kept


@pytest.mark.parametrize(
    ("typed", "reason"),
    [("0", "not_a_share"), ("101", "not_a_share"), ("a third", "not_a_number")],
)
def test_a_share_is_more_than_nothing_and_at_most_all(typed, reason) -> None:
    with pytest.raises(Unusable) as caught:
        share_of(Relation.SHAREHOLDER, typed)

    assert (caught.value.field, caught.value.reason) == ("share", reason)


def test_a_shareholder_has_a_share_and_a_spouse_has_none() -> None:
    with pytest.raises(Missing):
        share_of(Relation.SHARES, " ")

    assert share_of(Relation.SPOUSE, "50") == ""
