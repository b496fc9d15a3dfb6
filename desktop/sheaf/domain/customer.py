"""Who may have a file: persons, households and businesses (DOMAIN 1).

``checked`` takes what was typed as the registry keeps it, or refuses it with its field.
What is merely unusual, or still missing, is no refusal but a ``Caution``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from typing import ClassVar, Self

from sheaf.domain import contact, identity
from sheaf.domain.calendar import age
from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.identity import Sex
from sheaf.domain.money import ZERO, Money
from sheaf.domain.typed import digits

__all__ = [
    "MEDIA",
    "MOST_BYTES",
    "AccountKind",
    "AccountKnown",
    "AddressKind",
    "AlreadyRegistered",
    "Business",
    "BusinessKind",
    "Caution",
    "CreditGrade",
    "Customer",
    "Household",
    "Kind",
    "MaritalStatus",
    "Person",
    "PhoneKnown",
    "PictureKind",
    "TooLarge",
    "cautions",
    "plain_text",
]

SHORT, LONG = 60, 2000  # characters of a line, and of a note
MOST_YEARS, MOST_PEOPLE = 90, 50
SOON = timedelta(days=30)  # a card that ends within them had better be renewed first


class Kind(Enum):
    """What a file is about."""

    PERSON = "person"
    HOUSEHOLD = "household"
    BUSINESS = "business"


class BusinessKind(Enum):
    """The businesses that a rural cooperative lends to."""

    FARMER = "farmer"
    SOLE_TRADER = "sole_trader"
    FARMER_COOP = "farmer_coop"
    COMPANY = "company"


class MaritalStatus(Enum):
    """Whether someone is married (GB/T 2261.2)."""

    UNMARRIED = "10"
    MARRIED = "20"
    FIRST_MARRIAGE = "21"
    REMARRIED = "22"
    MARRIED_AGAIN = "23"
    WIDOWED = "30"
    DIVORCED = "40"
    UNSAID = "90"

    @property
    def married(self) -> bool:
        """Whether there is a spouse, who has to be known."""
        return self.value.startswith("2")


class CreditGrade(Enum):
    """How a village grades the credit of a household."""

    EXCELLENT = "excellent"
    GOOD = "good"
    FAIR = "fair"


class AccountKind(Enum):
    """Where a repayment can be drawn from."""

    CARD = "card"
    PASSBOOK = "passbook"


class AddressKind(Enum):
    """What a further address is of."""

    REGISTERED = "registered"
    BUSINESS = "business"
    OTHER = "other"


class PictureKind(Enum):
    """What a picture in a file is."""

    PHOTOGRAPH = "photograph"
    SCAN = "scan"


#: What is kept of pictures: what every machine can show again, and no more than so much.
MEDIA = frozenset({"image/jpeg", "image/png", "application/pdf"})
MOST_BYTES = 10_000_000


class Caution(Enum):
    """What whoever reads a file ought to know before going on."""

    UNDER_AGE = "under_age"
    CARD_EXPIRED = "card_expired"
    CARD_EXPIRES = "card_expires"
    MARRIAGE_UNSAID = "marriage_unsaid"
    SPOUSE_UNKNOWN = "spouse_unknown"
    SPOUSE_UNEXPECTED = "spouse_unexpected"
    NO_PHONE = "no_phone"
    NO_ADDRESS = "no_address"
    OTHER_KIND = "other_kind"
    ORGANISATION_CODE = "organisation_code"


@dataclass(eq=False)
class AlreadyRegistered(Refused):
    """A number belongs to one file; this is the one that has it."""

    field = "number"
    customer_id: int
    name: str


class PhoneKnown(Refused):
    """The file has this telephone already."""

    field = "phone"


class AccountKnown(Refused):
    """The file has this account already."""

    field = "number"


@dataclass(eq=False)
class TooLarge(Refused):
    """A picture takes more room in the books than one may, in millions of bytes."""

    field = "file"
    size: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """What a file says of anyone, whatever they are."""

    kind: ClassVar[Kind]

    name: str
    number: str = ""
    phone: str = ""
    village: str = ""
    door: str = ""
    farmer: bool = False
    trade: str = ""
    years_in_trade: int | None = None
    land: str = ""
    share_capital: Money = ZERO
    credit_grade: CreditGrade | None = None
    note: str = ""

    def checked(self, _today: date) -> Self:
        """Return what is kept of this, or refuse the first field that cannot stand."""
        _between("years_in_trade", self.years_in_trade, 0, MOST_YEARS)
        if self.share_capital < ZERO:
            raise Unusable("share_capital", "negative", self.share_capital.plain)
        return replace(
            self,
            phone=contact.phone(self.phone) if self.phone.strip() else "",
            note=plain_text("note", self.note, LONG),
            village=plain_text("village", self.village, SHORT),
            door=plain_text("door", self.door, SHORT),
            trade=plain_text("trade", self.trade, SHORT),
            land=plain_text("land", self.land, SHORT),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Customer):
    """A natural person: birth date and sex are what the ID number says."""

    kind = Kind.PERSON

    former_name: str = ""
    issuer: str = ""
    valid_from: date | None = None
    valid_to: date | None = None  # none although it has a beginning: for life
    born: date | None = None
    sex: Sex | None = None
    ethnic_group: str = ""
    marital_status: MaritalStatus = MaritalStatus.UNSAID
    marriage_certificate: str = ""
    family_size: int | None = None

    def checked(self, today: date) -> Self:
        """Read the name and the ID number, and fill in what the number tells."""
        name = contact.person_name(_given("name", self.name))
        card = identity.resident_id(_given("number", self.number), today)
        former = contact.person_name(self.former_name) if self.former_name.strip() else ""
        _between("family_size", self.family_size, 1, MOST_PEOPLE)
        _check_dates(self.valid_from, self.valid_to, today)
        kept = Customer.checked(self, today)
        return replace(
            kept,
            name=name,
            number=card.number,
            born=card.born,
            sex=card.sex,
            former_name=former,
            issuer=plain_text("issuer", self.issuer, SHORT),
            ethnic_group=plain_text("ethnic_group", self.ethnic_group, SHORT),
            marriage_certificate=plain_text(
                "marriage_certificate", self.marriage_certificate, SHORT
            ),
        )

    def age(self, day: date) -> int | None:
        """Full years of life on a day, if the birth date is known."""
        return age(self.born, day) if self.born else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Household(Customer):
    """A family as the household register has it; its people are linked to it."""

    kind = Kind.HOUSEHOLD

    family_size: int | None = None

    def checked(self, today: date) -> Self:
        """Read the name it goes by and the number of its register, if there is one."""
        name = contact.business_name(_given("name", self.name))
        _between("family_size", self.family_size, 1, MOST_PEOPLE)
        number = digits(self.number)
        if number and not re.fullmatch("[0-9A-Z]{4,32}", number):
            raise Unusable("number", "not_a_register", self.number)
        return replace(Customer.checked(self, today), name=name, number=number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Business(Customer):
    """A business: a farm, a sole trader, a farmers' cooperative, a company."""

    kind = Kind.BUSINESS

    business_kind: BusinessKind = BusinessKind.SOLE_TRADER
    issuer: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    born: date | None = None  # the day it was founded

    def checked(self, today: date) -> Self:
        """Read the name and the credit code; a farm alone may go without one."""
        name = contact.business_name(_given("name", self.name))
        number = self.number
        if self.business_kind is not BusinessKind.FARMER or number.strip():
            number = identity.credit_code(_given("number", number)).code
        if self.born and self.born > today:
            raise Unusable("born", "in_the_future", self.born.isoformat())
        _check_dates(self.valid_from, self.valid_to, today)
        return replace(
            Customer.checked(self, today),
            name=name,
            number=number.strip(),
            issuer=plain_text("issuer", self.issuer, SHORT),
        )


def cautions(
    customer: Customer, today: date, age_min: int, *, has_spouse: bool
) -> tuple[Caution, ...]:
    """List what ought to be known: a file may be opened all the same."""
    found = [Caution.NO_PHONE] if not customer.phone else []
    found += [] if customer.village or customer.door else [Caution.NO_ADDRESS]
    if isinstance(customer, Person):
        found = _of_person(customer, today, age_min, has_spouse=has_spouse) + found
    elif isinstance(customer, Business):
        found = _of_business(customer, today) + found
    return tuple(found)


def plain_text(field: str, text: str, longest: int) -> str:
    """Trim a text as typed, and refuse one that is longer than its place."""
    kept = text.strip()
    if len(kept) > longest:
        raise Unusable(field, "too_long", text)
    return kept


def _of_person(
    person: Person, today: date, age_min: int, *, has_spouse: bool
) -> list[Caution]:
    years = person.age(today)
    found = [Caution.UNDER_AGE] if years is not None and years < age_min else []
    found += _of_card(person.valid_to, today)
    if person.marital_status is MaritalStatus.UNSAID and not has_spouse:
        found.append(Caution.MARRIAGE_UNSAID)
    if person.marital_status.married and not has_spouse:
        found.append(Caution.SPOUSE_UNKNOWN)
    if has_spouse and not person.marital_status.married:
        found.append(Caution.SPOUSE_UNEXPECTED)
    return found


def _of_business(business: Business, today: date) -> list[Caution]:
    found = _of_card(business.valid_to, today)
    if business.number:
        code = identity.CreditCode(business.number)
        said = code.organisation
        known = said in {kind.value for kind in BusinessKind}
        if known and said != business.business_kind.value:
            found.append(Caution.OTHER_KIND)
        if not code.organisation_fits:
            found.append(Caution.ORGANISATION_CODE)
    return found


def _of_card(valid_to: date | None, today: date) -> list[Caution]:
    if valid_to is None:
        return []
    if valid_to < today:
        return [Caution.CARD_EXPIRED]
    return [Caution.CARD_EXPIRES] if valid_to < today + SOON else []


def _given(field: str, text: str) -> str:
    if not text.strip():
        raise Missing(field)
    return text


def _between(field: str, figure: int | None, least: int, most: int) -> None:
    if figure is not None and not least <= figure <= most:
        raise Unusable(field, "out_of_range", str(figure))


def _check_dates(begins: date | None, ends: date | None, today: date) -> None:
    if begins and begins > today:
        raise Unusable("valid_from", "in_the_future", begins.isoformat())
    if begins and ends and ends <= begins:
        raise Unusable("valid_to", "before_it_begins", ends.isoformat())
