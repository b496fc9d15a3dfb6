import pytest

from sheaf.domain.password import PasswordTooPlain, PasswordTooShort, check


def test_a_long_password_will_do() -> None:
    check("三亩稻田在河边五棵树", "孙立")
    check("correct horse", "孙立")


@pytest.mark.parametrize("password", ["", "1234567", "short"])
def test_a_short_one_will_not(password) -> None:
    with pytest.raises(PasswordTooShort):
        check(password, "孙立")


@pytest.mark.parametrize(
    "password",
    ["11111111", "12345678", "87654321", "abcdefgh", "practice", "sunli-is-here"],
)
def test_what_anyone_would_try_first_will_not(password) -> None:
    with pytest.raises(PasswordTooPlain):
        check(password, "sunli")
