from sheaf.domain.errors import Gone, Missing, NotAllowed, SamePerson, Unusable
from sheaf.domain.repayment import NothingPaid


def test_a_refusal_is_known_to_other_programs_by_its_name() -> None:
    assert NotAllowed("approve").code == "not_allowed"
    assert NothingPaid().code == "nothing_paid"
    assert Gone("decision").code == "gone"


def test_a_refusal_names_the_field_that_has_to_change() -> None:
    assert Missing("reason").field == "reason"
    assert Unusable("rate", "not_a_number", "九").field == "rate"
    assert NothingPaid().field == "amount"
    assert SamePerson("approve", "apply").field == ""
