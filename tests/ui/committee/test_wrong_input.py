"""Wrong input in every form of the committee: said beside the field, nothing typed lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.heard import (
    HE,
    JING,
    LOW,
    MA,
    ZHENG,
    a_case,
    above,
    decide,
    heard,
    vote,
    vote_all,
)
from tests.windows import PASSWORD, Keyboard

from sheaf.domain.committee import Choice
from sheaf.queries import committee as asked
from sheaf.store.tables.office import TellerRow
from sheaf.ui.language import Tongue
from sheaf.ui.place import Place

Key = Qt.Key


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.fixture
def case(books) -> int:
    return a_case(books)


def opened(window, teller, kind, record=0):
    shown = window(teller)
    shown.go(Place(kind, record))
    return shown.front


def write(sheet, **texts) -> None:
    for name, text in texts.items():
        sheet.form.field(name).edit.put(text)


def wrong(sheet) -> dict[str, str]:
    """Return what is said beside the fields that are wrong."""
    return {one.name: one._says.text() for one in sheet.form.fields.values() if one.wrong}


@pytest.mark.parametrize("left_out", ["chair_id", "present", "applications"])
def test_a_session_needs_a_chair_members_and_an_agenda(
    window, books, keys, left_out
) -> None:
    above(books)
    sheet = opened(window, HE, "convene")
    before = sheet.form.values()
    write(sheet, **{left_out: ""})

    keys.ctrl(Key.Key_Return)

    assert wrong(sheet) == {left_out: "Fill this in."}
    assert sheet.form.values() == before | {left_out: None}
    with books.look(HE) as work:
        assert asked.sessions(work) == ()


def test_a_committee_too_small_is_said_beside_who_is_there(window, books, keys) -> None:
    above(books)
    with books.work(HE) as work:
        work.session.get_one(TellerRow, MA.id).active = False
    sheet = opened(window, HE, "convene")

    keys.ctrl(Key.Key_Return)

    assert [*wrong(sheet)] == ["present"]
    assert sheet.form.values()["chair_id"] == str(HE.id)


@pytest.mark.parametrize("text", ["", "   \n  "])
def test_a_remark_needs_words(window, books, case, keys, text) -> None:
    sheet = opened(window, HE, "remark", case)
    write(sheet, kind="question", speaker_id=str(JING.id), words=text)

    keys.ctrl(Key.Key_Return)

    assert [*wrong(sheet)] == ["words"]
    assert sheet.form.field("speaker_id").value() == str(JING.id)
    assert heard(books, case).remarks == ()


def test_standing_aside_needs_a_reason(window, books, case, keys) -> None:
    sheet = opened(window, MA, "aside", case)

    keys.ctrl(Key.Key_Return)

    assert [*wrong(sheet)] == ["reason"]
    assert sheet.who.value() == MA.name


def test_who_has_voted_meanwhile_does_not_stand_aside(window, books, case, keys) -> None:
    sheet = opened(window, MA, "aside", case)
    write(sheet, reason="两家合伙过")
    vote(books, case, MA)

    keys.ctrl(Key.Key_Return)

    assert [*wrong(sheet)] == ["name"]
    assert sheet.reason.value() == "两家合伙过"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("amount", "三万"),
        ("amount", "0"),
        ("amount", "30000.01"),
        ("amount", "1e4"),
        ("amount", ""),
        ("term_months", "0"),
        ("term_months", "1.5"),
        ("term_months", "一年"),
        ("rate", "-1 percent_per_year"),
        ("rate", "abc percent_per_year"),
        ("rate", "101 percent_per_year"),
    ],
)
def test_terms_that_make_no_sense_are_said_beside_their_field(
    window, books, case, keys, name, text
) -> None:
    sheet = opened(window, HE, "vote", case)
    write(sheet, choice="approve")
    write(sheet, conditions="投保农业保险", reason="经营稳定", **{name: text})

    keys.ctrl(Key.Key_Return)

    assert [*wrong(sheet)] == [name]
    assert sheet.form.field(name).edit.kept() == text
    assert sheet.form.field("conditions").value() == "投保农业保险"
    assert sheet.reason.value() == "经营稳定"
    assert heard(books, case).votes == ()


@pytest.mark.parametrize("choice", [Choice.ASK, Choice.DECLINE])
def test_a_no_needs_its_reason_and_a_question_its_words(
    window, books, case, keys, choice
) -> None:
    sheet = opened(window, HE, "vote", case)
    write(sheet, choice=choice.value, reason="  ")

    keys.ctrl(Key.Key_Return)

    assert [*wrong(sheet)] == ["reason"]
    assert heard(books, case).votes == ()


def test_a_wrong_password_leaves_the_ballot_as_typed(
    window, books, case, keyring, keys
) -> None:
    keyring.hold(JING.name, PASSWORD, bytes(32))
    vote(books, case, HE)
    sheet = opened(window, HE, "vote", case)
    write(sheet, choice="approve", password="wrong")
    write(sheet, amount="25000", conditions="投保", reason="稳妥")

    keys.ctrl(Key.Key_Return)

    assert [*wrong(sheet)] == ["password"]
    told = sheet.form.values()
    assert (str(told["amount"]), told["conditions"], told["reason"]) == (
        "25,000.00",
        "投保",
        "稳妥",
    )
    assert told["password"] is None


def test_a_vote_after_the_decision_is_impossible(window, books, case, keys) -> None:
    sheet = opened(window, HE, "vote", case)
    write(sheet, choice="approve", reason="经营稳定")
    vote_all(books, case)

    keys.ctrl(Key.Key_Return)

    assert [*wrong(sheet)] == ["name"]
    assert sheet.reason.value() == "经营稳定"
    assert len(heard(books, case).votes) == 3


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "This case is closed; nothing is added to it. Open it again."),
        ("zh_CN", "本案已有结论，不能再添加内容。请重新打开查看。"),
    ],
)
def test_a_vote_after_the_decision_is_impossible_and_says_so(
    window, books, case, keys, language, words
) -> None:
    spoken = Tongue(language)
    sheet = opened(window, MA, "vote", case)
    write(sheet, choice="approve")
    vote_all(books, case)
    decide(books, case)

    keys.ctrl(Key.Key_Return)

    said = [label.text() for label in sheet.findChildren(QLabel)]
    spoken.speak("en")
    assert any(words in text for text in said), said
    assert len(heard(books, case).votes) == 3


def test_a_directors_wrong_password_keeps_the_remark(window, books, keyring, keys) -> None:
    case = a_case(books, replace(LOW, micro_signatures=1))
    vote_all(books, case)
    keyring.hold(ZHENG.name, PASSWORD, bytes(32))
    sheet = opened(window, HE, "countersign", case)
    write(sheet, name=ZHENG.name, password="wrong", reason="请按季检查")

    keys.ctrl(Key.Key_Return)

    assert [*wrong(sheet)] == ["password"]
    assert sheet.reason.value() == "请按季检查"
    assert heard(books, case).signed == 0


def test_a_veto_needs_a_reason(window, books, keys) -> None:
    case = a_case(books, replace(LOW, committee_veto=True))
    vote_all(books, case)
    sheet = opened(window, ZHENG, "veto", case)

    keys.ctrl(Key.Key_Return)

    assert [*wrong(sheet)] == ["reason"]
    assert heard(books, case).veto is None
