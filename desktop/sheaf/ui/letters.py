"""Pinyin initials by which the ways of repaying are chosen on the keyboard."""

from sheaf.domain.schedule import Method

LETTERS = {
    Method.EQUAL_INSTALMENTS: "debx",
    Method.EQUAL_PRINCIPAL: "debj",
    Method.INTEREST_ONLY: "fx",
    Method.BULLET: "dq",
}
