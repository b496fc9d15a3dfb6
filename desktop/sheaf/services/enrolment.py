"""Opening a file with everything that its form asks for, in one act."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.customer import Customer
from sheaf.domain.relation import Relation
from sheaf.services import contacts, customers, ties
from sheaf.services.acts import once
from sheaf.services.customers import Registered
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class BelongsTo:
    """Whose spouse, child, member or firm the new customer is."""

    customer_id: int
    relation: Relation  # what the new one is to that customer
    share: str = ""


@once
def enrol(
    work: Work, customer: Customer, second_phone: str, belongs: BelongsTo | None
) -> Registered:
    """Open a file with its second telephone and its link to a file that stands already."""
    answer = customers.enter(work, customer)
    if second_phone.strip():
        contacts.add_phone(work, answer.customer_id, second_phone, "", None)
    if belongs is not None:
        ties.link(
            work,
            belongs.customer_id,
            answer.customer_id,
            belongs.relation,
            belongs.share,
        )
    return answer
