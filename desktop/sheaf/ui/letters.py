"""Pinyin initials by which the ways of repaying are chosen on the keyboard."""

from sheaf.domain.schedule import Method

LETTERS = {
    Method.EQUAL_INSTALMENTS: "debx",
    Method.EQUAL_PRINCIPAL: "debj",
    Method.INTEREST_ONLY: "fx",
    Method.BULLET: "dq",
    Method.FLAT: "dbdx",
    Method.BALLOON: "qqd",
    Method.STEPPED: "dedz",
    Method.GEOMETRIC: "dbdz",
    Method.STAGED_PRINCIPAL: "jt",
    Method.CUSTOM: "jh",
    Method.REVOLVING: "sj",
}
