"""How someone is called, reached and paid: names, telephones, bank cards (DOMAIN 1.3)."""

from __future__ import annotations

import re
import unicodedata
from typing import NoReturn

from sheaf.domain.errors import Unusable
from sheaf.domain.typed import digits


def mobile(text: str) -> str:
    """Read a mobile number, with or without +86: eleven digits from 13 to 19."""
    number = digits(text).removeprefix("+86")
    if len(number) == 13 and number.startswith("86"):  # noqa: PLR2004 (11 and the 86)
        number = number[2:]
    if not re.fullmatch("1[3-9][0-9]{9}", number):
        raise Unusable("mobile", "not_a_mobile", text)
    return number


def landline(text: str) -> str:
    """Read a landline number with its area code, and write it 0312-8012345."""
    number = digits(text).replace("(", "").replace(")", "")
    if not re.fullmatch("0[0-9]{9,11}", number):
        raise Unusable("landline", "not_a_landline", text)
    at = {10: 3, 11: 3 if number[1] in "12" else 4, 12: 4}[len(number)]
    return f"{number[:at]}-{number[at:]}"


def phone(text: str) -> str:
    """Read a telephone number of either kind; one that begins with 0 is a landline."""
    return landline(text) if re.match(r"[(]?0", digits(text)) else mobile(text)


def place(*parts: str) -> str:
    """Join region, village and door: Chinese runs on, Latin letters stand apart."""
    written = ""
    for part in filter(None, parts):
        apart = written[-1:].isascii() and part[:1].isascii()
        written += f" {part}" if written and apart else part
    return written


def bank_card(text: str) -> str:
    """Read a bank card: 16 to 19 digits with Luhn's check.

    Reasons: ``length``, ``charset``, ``luhn``.
    """
    number = digits(text)
    if not 16 <= len(number) <= 19:  # noqa: PLR2004 (ISO 7812 as issued here)
        raise Unusable("bank_card", "length", text)
    if not re.fullmatch("[0-9]+", number):
        raise Unusable("bank_card", "charset", text)
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in number[-2::-2])
    if (sum(doubled) + sum(int(digit) for digit in number[::-2])) % 10:
        raise Unusable("bank_card", "luhn", text)
    return number


def passbook(text: str) -> str:
    """Read a passbook number: digits, without a check of their own."""
    number = digits(text)
    if not re.fullmatch("[0-9]{6,32}", number):
        raise Unusable("passbook", "not_a_passbook", text)
    return number


def account(text: str) -> str:
    """Read an account that money is sent to: digits, of whatever bank."""
    number = digits(text)
    if not re.fullmatch("[0-9]{6,32}", number):
        raise Unusable("account", "not_an_account", text)
    return number


DOTS = dict.fromkeys(map(ord, "‧•∙⋅・･"), "·")
LETTERS = frozenset({"L", "M"})
SHORTEST, LONGEST = 2, 50
LONGEST_BUSINESS = 100


def person_name(text: str) -> str:
    """Take a person's name as typed: 2 to 50 characters, no punctuation but the dot ·.

    Rare characters pass, also those that Unicode learnt after Python or never did; a space
    passes between the parts of a foreign name.
    """
    name = re.sub(r"\s+", " ", text.strip()).translate(DOTS)
    _check_length("name", name, LONGEST, text)
    if not all(_may_stand(sign) for sign in name) or re.search("^·|·$|··", name):
        _refuse("name", "punctuation", text)
    return name


def business_name(text: str) -> str:
    """Take a business's name as typed: brackets, &, quotes and dashes are part of names."""
    name = re.sub(r"\s+", " ", text.strip())
    _check_length("name", name, LONGEST_BUSINESS, text)
    if any(unicodedata.category(sign) in {"Cc", "Cf", "Cs"} for sign in name):
        _refuse("name", "unprintable", text)
    return name


def _check_length(field: str, name: str, longest: int, given: str) -> None:
    if len(name) < SHORTEST:
        _refuse(field, "too_short", given)
    if len(name) > longest:
        _refuse(field, "too_long", given)


def _may_stand(sign: str) -> bool:
    category = unicodedata.category(sign)
    rare = category == "Co" or sign == "〇" or "\U00020000" <= sign <= "\U0003ffff"
    return category[0] in LETTERS or rare or sign in "· "


def _refuse(field: str, reason: str, given: str) -> NoReturn:
    raise Unusable(field, reason, given)
