"""The fields of a file, and what each says about what is written in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter

from sheaf.domain import contact, identity
from sheaf.domain.calendar import months_after
from sheaf.domain.customer import (
    AlreadyRegistered,
    BusinessKind,
    CreditGrade,
    MaritalStatus,
)
from sheaf.queries import customers, policy
from sheaf.ui.desk import Desk
from sheaf.ui.kit.edits import (
    CheckEdit,
    ChoiceEdit,
    DateEdit,
    DigitsEdit,
    IdEdit,
    LineEdit,
    MoneyEdit,
    NumberEdit,
    Option,
    PhoneEdit,
    TextEdit,
)
from sheaf.ui.kit.field import Field
from sheaf.ui.words import words_for

translate = QCoreApplication.translate
YEAR = 12

#: Letters that find a choice besides its own words: Pinyin initials.
MARRIAGES = {
    MaritalStatus.UNMARRIED: "wh",
    MaritalStatus.MARRIED: "yh",
    MaritalStatus.FIRST_MARRIAGE: "ch",
    MaritalStatus.REMARRIED: "zh",
    MaritalStatus.MARRIED_AGAIN: "fh",
    MaritalStatus.WIDOWED: "so",
    MaritalStatus.DIVORCED: "lh",
    MaritalStatus.UNSAID: "ws",
}
BUSINESSES = {
    BusinessKind.FARMER: "nh",
    BusinessKind.SOLE_TRADER: "gt",
    BusinessKind.FARMER_COOP: "hz",
    BusinessKind.COMPANY: "gs",
}
GRADES = {CreditGrade.EXCELLENT: "yx", CreditGrade.GOOD: "jh", CreditGrade.FAIR: "yb"}

#: The ethnic groups met most, for completing what is typed.
ETHNIC_GROUPS = tuple(
    f"{name}族"
    for name in (
        *("汉", "蒙古", "回", "藏", "维吾尔", "苗", "彝", "壮", "布依", "朝鲜", "满", "侗"),
        *(
            "瑶",
            "白",
            "土家",
            "哈尼",
            "哈萨克",
            "傣",
            "黎",
            "傈僳",
            "佤",
            "畲",
            "水",
            "东乡",
        ),
        *("纳西", "土", "羌", "撒拉", "锡伯", "仡佬", "达斡尔", "裕固", "保安", "鄂温克"),
    )
)


class CodeEdit(DigitsEdit):
    """A credit code, in one piece."""

    groups = (18,)


class Fields:
    """Make fields for the file with this id, 0 for a new one."""

    def __init__(self, desk: Desk, customer_id: int) -> None:
        self._desk, self._own = desk, customer_id
        self.today = desk.read(lambda work: work.today)
        self._age_min = desk.read(policy.on, self.today).age_min

    def person_name(self, name: str, caption: str) -> Field:
        """Make the field of a person's name."""
        return Field(name, caption, LineEdit(), 4).ruled(_only(contact.person_name))

    def business_name(self, caption: str) -> Field:
        """Make the field of a firm's or a household's name."""
        return Field("name", caption, LineEdit(), 4).ruled(_only(contact.business_name))

    def resident_id(self) -> Field:
        """Make the field of an ID number, which tells the rest under it."""
        return self.card_number("number", translate("customers", "ID number"), 8)

    def card_number(self, name: str, caption: str, span: int) -> Field:
        """Make a field for the ID number of somebody who has no file yet."""
        return Field(name, caption, IdEdit(), span).ruled(self._card)

    def credit_code(self) -> Field:
        """Make the field of a credit code."""
        caption = translate("customers", "Credit code")
        return Field("number", caption, CodeEdit(), 8).ruled(self._code)

    def register_number(self) -> Field:
        """Make the field of a household register's number."""
        caption = translate("customers", "Number of the household register")
        return Field("number", caption, LineEdit(), 8).ruled(self._register)

    def phone(self, name: str, caption: str, span: int) -> Field:
        """Make the field of a telephone."""
        return Field(name, caption, PhoneEdit(), span).ruled(_only(contact.phone))

    def village(self) -> Field:
        """Make the field of a village; those known complete what is typed."""
        edit = LineEdit()
        _complete(edit, self._desk.read(customers.villages))
        return Field("village", translate("customers", "Village"), edit, 6)

    def ethnic_group(self) -> Field:
        """Make the field of the ethnic group."""
        edit = LineEdit()
        _complete(edit, ETHNIC_GROUPS)
        return Field("ethnic_group", translate("customers", "Ethnic group"), edit, 4)

    def day(self, name: str, caption: str) -> Field:
        """Make the field of a date."""
        return Field(name, caption, DateEdit(lambda: self.today), 4)

    def text(self, name: str, caption: str, span: int = 4) -> Field:
        """Make the field of a line of text."""
        return Field(name, caption, LineEdit(), span)

    def number(self, name: str, caption: str) -> Field:
        """Make the field of a whole number."""
        return Field(name, caption, NumberEdit(), 4)

    def money(self, name: str, caption: str) -> Field:
        """Make the field of an amount."""
        return Field(name, caption, MoneyEdit(), 4)

    def tick(self, name: str, words: str) -> Field:
        """Make the field of a yes or no."""
        return Field(name, "", CheckEdit(words), 4)

    def long_text(self, name: str, caption: str) -> Field:
        """Make the field of some lines of text."""
        return Field(name, caption, TextEdit(2), 12)

    def marriage(self, span: int) -> Field:
        """Make the choice of the marital status."""
        options = [Option(one, words_for(one), keys) for one, keys in MARRIAGES.items()]
        caption = translate("customers", "Marital status")
        return Field("marital_status", caption, ChoiceEdit(options), span)

    def business_kind(self) -> Field:
        """Make the choice of what kind of business it is."""
        options = [Option(one, words_for(one), keys) for one, keys in BUSINESSES.items()]
        caption = translate("customers", "Kind of business")
        return Field("business_kind", caption, ChoiceEdit(options), 4).must()

    def grade(self) -> Field:
        """Make the choice of the credit grade that the village gave."""
        options = [Option(one, words_for(one), keys) for one, keys in GRADES.items()]
        caption = translate("customers", "Credit grade of the village")
        return Field("credit_grade", caption, ChoiceEdit(options), 4)

    def _card(self, number: str) -> str:
        card = identity.resident_id(number, self.today)
        self._is_free(card.number)
        years = card.age(self.today)
        told = translate(
            "customers", "The number is right. It says: {0}, born {1}, {2} years old."
        ).format(words_for(card.sex), card.born, years)
        if years >= self._age_min:
            return told
        of_age = months_after(card.born, YEAR * self._age_min)
        young = translate(
            "customers", "Under age: a file may be opened, a loan taken from {0} on."
        )
        return f"{told} {young.format(of_age)}"

    def _code(self, number: str) -> str:
        code = identity.credit_code(number)
        self._is_free(code.code)
        if not code.organisation_fits:
            return translate(
                "customers",
                "The number is right, but the organisation code inside does not fit. "
                "Compare it with the licence.",
            )
        kinds = {kind.value: kind for kind in BusinessKind}
        if (kind := kinds.get(code.organisation)) is None:
            return translate("customers", "The number is right.")
        return translate("customers", "The number is right. It says: {0}.").format(
            words_for(kind)
        )

    def _register(self, number: str) -> str | None:
        self._is_free(number)
        return None

    def _is_free(self, number: str) -> None:
        other = self._desk.read(customers.registered, number)
        if other and other[0] != self._own:
            raise AlreadyRegistered(*other)


def holds_until(number: str, begins: date, today: date) -> date | None:
    """Say until when a card holds that began on a day; nothing if it is for life."""
    card = identity.resident_id(number, today)
    years = identity.card_years(card.age(begins))
    return months_after(begins, YEAR * years) if years else None


def _only(check: Callable[[str], object]) -> Callable[[str], None]:
    def rule(text: str) -> None:
        check(text)

    return rule


def _complete(edit: LineEdit, words: tuple[str, ...]) -> None:
    completer = QCompleter(list(words), edit)
    completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    edit.setCompleter(completer)
