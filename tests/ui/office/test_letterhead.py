import pytest
from tests.build import OFFICE
from tests.conftest import PEOPLE
from tests.ui.kit.hand import commit
from tests.ui.office.sheets import gone
from tests.windows import ENTER, Keyboard, focus

from sheaf.domain.teller import Role
from sheaf.queries import office
from sheaf.ui.place import Place

MANAGER = PEOPLE[Role.MANAGER]


@pytest.fixture
def sheet(window):
    shown = window(MANAGER)
    shown.go(Place("letterhead"))
    return shown.sheets[-1]


def letterhead(books):
    with books.look(MANAGER) as work:
        return office.letterhead(work, work.today)


def test_it_opens_with_what_holds_now(sheet) -> None:
    texts = sheet.form.texts()

    assert texts["name"] == OFFICE.name
    assert texts["address"] == OFFICE.address
    assert sheet.form.field("language").value() == "zh_CN"


def test_what_is_typed_holds_from_today(sheet, books, keys: Keyboard) -> None:
    sheet.form.field("address").edit.put("新街8号")
    sheet.form.field("lines").edit.put("存取款请当面点清\n\n 欢迎光临 ")
    keys.ctrl(ENTER)

    assert gone(sheet)
    assert letterhead(books).address == "新街8号"
    assert letterhead(books).lines == ("存取款请当面点清", "欢迎光临")


def test_an_office_without_a_name_is_said_beside_the_field(
    sheet, books, keys: Keyboard
) -> None:
    focus().clear()
    keys.ctrl(ENTER)

    assert sheet.form.field("name").wrong
    assert focus() is sheet.form.field("name").widget
    assert letterhead(books) == OFFICE


def test_a_licence_is_checked_when_left(sheet, keys: Keyboard) -> None:
    sheet.form.focus(sheet.form.field("licence"))
    keys.type("91130000MA0TERT166")
    keys.press(ENTER)

    assert sheet.form.field("licence").wrong


def test_a_name_by_input_method_is_kept_as_typed(sheet, books, keys: Keyboard) -> None:
    focus().selectAll()
    commit(focus(), "清河<b>&联社")
    keys.ctrl(ENTER)

    assert letterhead(books).name == "清河<b>&联社"
