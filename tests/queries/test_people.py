import pytest
from pypinyin import lazy_pinyin
from tests import crowd
from tests.build import a_customer
from tests.conftest import KEY, NOON, PEOPLE

from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import people
from sheaf.services import customers, finding
from sheaf.store.database import Database
from sheaf.store.tables.office import TellerRow
from sheaf.store.tables.people import CustomerRow

FIRST = 5  # lines that one takes in at a glance
CROWD = 2000
TELLER = PEOPLE[Role.TELLER]


@pytest.fixture(scope="module")
def crowded(tmp_path_factory):
    """Books with a crowd in them, to look at only."""
    books = Database(tmp_path_factory.mktemp("books") / "b.db", KEY, clock=lambda: NOON)
    books.create()
    folk = crowd.people(CROWD)
    with books.work(HOUSE) as work:
        work.session.add(
            TellerRow(id=1, name="李娜", roles="teller", active=True, appointed_at=NOON)
        )
        work.session.flush()
        crowd.settle(work, folk)
    yield books, folk
    books.close()


def initials(name: str) -> str:
    return "".join(syllable[0] for syllable in lazy_pinyin(name))


def named(work, name: str, phone: str = "", number: str | None = None) -> int:
    file = a_customer(work, name, number, phone=phone)
    customers.reindex(work, file)
    return file


def found(work, typed: str) -> list[int]:
    return [hit.id for hit in people.find(work, typed)]


@pytest.mark.parametrize(
    "typed",
    [
        lambda one: one.name + one.phone[-2:],
        lambda one: initials(one.name) + one.phone[-4:],
        lambda one: initials(one.name) + " " + one.phone[-4:],
        lambda one: "".join(lazy_pinyin(one.name)) + one.phone[-3:],
        lambda one: one.number,
        lambda one: one.phone,
        lambda one: one.phone[-6:],
        lambda one: one.number[-6:],
        lambda one: f"{one.name} {one.village}",
    ],
    ids=["name", "initials", "gap", "pinyin", "id", "phone", "tail", "id tail", "village"],
)
def test_the_person_meant_is_among_the_first_five(crowded, typed) -> None:
    books, folk = crowded
    some = folk[::20]

    with books.look(TELLER) as work:
        missed = [one for one in some if one.id not in found(work, typed(one))[:FIRST]]

    assert missed == []


@pytest.mark.parametrize(
    ("surname", "initial_letters"),
    [
        *[("曾", "cz"), ("单", "sd"), ("覃", "qt"), ("仇", "qc"), ("解", "xj")],
        *[("查", "zc"), ("区", "oq"), ("翟", "zd")],
    ],
)
def test_every_reading_of_a_surname_finds_it(work, surname, initial_letters) -> None:
    file = named(work, surname + "重行")

    for letter in initial_letters:
        assert found(work, letter + "z") == [file] or found(work, letter + "c") == [file]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("曾小伟", "zengxiaowei"),
        ("曾小伟", "cxw"),
        ("单芳", "shanfang"),
        ("单芳", "danfang"),
        ("仇英", "qiuying"),
        ("查良", "zhal"),
        ("覃梅", "qinmei"),
        ("覃梅", "tanmei"),
        ("解军", "xiejun"),
        ("区丽", "ouli"),
        ("翟明", "zhaiming"),
        ("吕强", "lvqiang"),
        ("欧阳文", "oyw"),
        ("阿依·古丽", "ayiguli"),
        ("王芳", "芳"),
        ("王芳", "fang"),
    ],
)
def test_a_name_is_found_as_it_is_said(work, name, typed) -> None:
    file = named(work, name)

    assert found(work, typed) == [file]


def test_gaps_and_dashes_in_numbers_mean_nothing(work) -> None:
    file = named(work, "王芳", "13800000012", "130000198503151229")

    for typed in (
        "138 0000 0012",
        "138-0000-0012",
        "１３８００００００１２",
        "130000 19850315",
    ):
        assert found(work, typed) == [file]


def test_letters_and_figures_have_to_fit_together(work) -> None:
    wang = named(work, "王芳", "13800000012")
    wu = named(work, "吴芬", "13800000034")

    assert set(found(work, "wf")) == {wang, wu}
    assert found(work, "wf34") == [wu]
    assert set(found(work, "wf138")) == {wang, wu}
    assert found(work, "wf99") == []


def test_the_number_typed_in_full_goes_first(work) -> None:
    longer = named(work, "王芳", "13800000012", "130000198503151229")
    exact = named(work, "王芳丽", "13000000003", None)

    assert found(work, "王芳丽")[0] == exact
    assert found(work, "王芳")[0] == longer


@pytest.mark.parametrize("typed", ["", "  ", "，。", "%", "_", "'", "<", '"; DROP'])
def test_odd_signs_find_nothing_and_break_nothing(work, typed) -> None:
    named(work, "王芳")

    assert found(work, typed) == []


def test_what_matched_is_marked(work) -> None:
    named(work, "王芳", "13800000012")

    [hit] = people.find(work, "wf12")

    assert hit.name_hit == (0, 2)
    assert hit.phone.endswith("0012")
    assert hit.phone[slice(*hit.phone_hit)] == "12"


def test_a_list_is_narrowed_by_the_same_words(work) -> None:
    wang = named(work, "王芳")

    assert people.matching(work, "wf", 10) == [wang]
    assert people.matching(work, " ", 10) == []


def test_a_long_name_has_few_words_and_keeps_its_first_reading() -> None:
    terms = finding.terms_of(["曾" + "行重" * 20], [], [])

    assert any(term.startswith("zeng") for term in terms)
    assert any(term.startswith("ceng") for term in terms)
    assert len(terms) < 200


def test_a_name_comes_before_a_village_and_only_a_name_is_marked(books) -> None:
    with books.work(HOUSE) as work:
        lives_there = named(work, "高荣")
        work.session.get_one(CustomerRow, lives_there).village = "王庄"
        customers.reindex(work, lives_there)
        bears_it = named(work, "汤旺")

        there, named_so = people.find(work, "wang")[::-1]

    assert (named_so.id, there.id) == (bears_it, lives_there)
    assert named_so.name_hit != people.NOWHERE
    assert there.name_hit == people.NOWHERE
