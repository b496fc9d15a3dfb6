from tests.ui.kit.hand import Hearing

from sheaf.domain.cash import DENOMINATIONS
from sheaf.domain.money import Money
from sheaf.ui.kit.form import Form
from sheaf.ui.office.pieces import ROWS, Pieces, said


def pieces() -> Pieces:
    return Pieces(lambda: None, lambda: None)


def test_every_note_and_coin_has_a_field(qapp) -> None:
    made = pieces()

    assert tuple(made.fields) == DENOMINATIONS
    assert sum(ROWS) == len(DENOMINATIONS)


def test_notes_and_coins_are_called_as_at_the_counter(qapp) -> None:
    assert [said(one) for one in DENOMINATIONS][::4] == [
        "100 yuan",
        "5 yuan",
        "2 jiao",
        "1 fen",
    ]


def test_what_is_counted_adds_up_and_what_is_none_is_left_out(qtbot) -> None:
    made, form = pieces(), Form()
    made.lay(form)
    window = Hearing(form)
    qtbot.addWidget(window)
    made.fields[Money(10000)].edit.put("3")
    made.fields[Money(50)].edit.put("3")
    made.fields[Money(100)].edit.put("x")

    assert made.sum() == Money(30150)
    made.tell()
    assert made.fields[Money(50)].widget.accessibleDescription() == "1.50"
    made.clear()
    assert made.sum() is None
