import pytest

from sheaf.ui.kit.edits import PasswordEdit
from sheaf.ui.new_password import password_fields


@pytest.fixture
def fields(qtbot, machine):
    fields = password_fields(PasswordEdit(), PasswordEdit(), lambda: "孙立")
    for field in fields:
        qtbot.addWidget(field)
    return fields


@pytest.mark.parametrize(
    ("password", "again", "good"),
    [
        ("three good words", "three good words", (True, True)),
        ("short", "short", (False, True)),
        ("孙立的密码就是这个", "孙立的密码就是这个", (False, True)),
        ("three good words", "three bad words", (True, False)),
        ("", "", (False, False)),
    ],
)
def test_a_password_is_long_not_plain_and_typed_twice_alike(
    fields, password, again, good
) -> None:
    first, second = fields
    first.widget.setText(password)
    second.widget.setText(again)

    assert (first.check(), second.check()) == good
