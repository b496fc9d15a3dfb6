"""A new recovery key, made by the administrator while the books are open."""

import pytest
from tests.conftest import PEOPLE
from tests.ui.office.conftest import PASSWORD
from tests.windows import ENTER, Keyboard

from sheaf.domain.teller import HOUSE, Role, WrongPassword
from sheaf.queries import drafts
from sheaf.store.tables.audit import AuditRow
from sheaf.ui.papers import PaperWindow
from sheaf.ui.place import Place

ME = PEOPLE[Role.ADMINISTRATOR]


@pytest.fixture
def old(keyring, books) -> str:
    keyring.hold(ME.name, PASSWORD, books.key)
    return keyring.new_recovery(books.key)


@pytest.fixture
def sheet(window, old):
    shown = window(ME)
    shown.go(Place("recovery_key"))
    return shown.front


def says(sheet, name: str) -> str:
    return sheet.form.field(name)._says.text()


def made(books) -> list[str]:
    with books.look(HOUSE) as work:
        acts = [row.act for row in work.session.query(AuditRow)]
    return [one for one in acts if one == "teller.new_recovery"]


def test_the_new_key_opens_and_the_old_one_no_longer(
    qtbot, sheet, keyring, books, old, keys: Keyboard
) -> None:
    keys.type(sheet.blocks[-1].lower())
    keys.press(ENTER)
    keys.type(PASSWORD)
    with qtbot.waitSignal(sheet.closed):
        keys.press(ENTER)

    ring = type(keyring).read(keyring.path)
    assert ring.recover(sheet.recovery) == books.key
    with pytest.raises(WrongPassword):
        ring.recover(old)
    assert len(made(books)) == 1


def test_until_it_is_confirmed_the_old_one_opens(sheet, keyring, books, old) -> None:
    sheet.leave()

    ring = type(keyring).read(keyring.path)
    assert ring.recover(old) == books.key
    with pytest.raises(WrongPassword):
        ring.recover(sheet.recovery)
    assert made(books) == []


def test_another_block_or_password_changes_nothing(
    qtbot, sheet, keyring, books, old, keys: Keyboard
) -> None:
    keys.type("2222")
    keys.press(ENTER)
    keys.type("not my password")
    keys.ctrl(ENTER)
    assert says(sheet, "block")
    sheet.form.field("block").edit.put(sheet.blocks[-1])
    keys.ctrl(ENTER)

    qtbot.waitUntil(lambda: sheet.form.field("password").wrong)
    assert type(keyring).read(keyring.path).recover(old) == books.key
    assert made(books) == []


def test_the_sheet_for_the_safe_is_shown_to_be_printed(sheet, keys: Keyboard, qapp) -> None:
    sheet.print_paper()

    [shown] = [one for one in qapp.topLevelWidgets() if isinstance(one, PaperWindow)]
    assert shown.paper.content.startswith(b"%PDF")
    shown.close()


def test_no_draft_keeps_any_of_it(sheet, books, keys: Keyboard) -> None:
    keys.type(sheet.blocks[-1])
    keys.press(ENTER)

    with books.look(ME) as work:
        assert drafts.parked(work) == ()
