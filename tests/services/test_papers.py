from datetime import date, timedelta

import pytest
from sqlalchemy import func, select
from tests.build import a_customer, a_guarantor, an_application, married
from tests.conftest import PEOPLE
from tests.lent import OFFICER, draw_up
from tests.lent import papers as drawn

from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import papers as kept
from sheaf.services import papers
from sheaf.services.papers import AlreadySigned, AlreadyVoid, NotSignedByAll, Scan, Signing
from sheaf.store.tables.papers import AttachmentRow, PrintRow, SignatureRow
from sheaf.store.tables.people import CustomerRow

DAY = date(2026, 3, 10)
NAMES = ("王芳", "周敏")


@pytest.fixture
def paper(books) -> int:
    with books.work(HOUSE) as work:
        application = an_application(work)
    return draw_up(books, application).papers[0]


def line(books, paper):
    with books.look(OFFICER) as work:
        return kept.paper(work, paper).line


def test_the_first_print_bears_no_mark_and_each_later_one_its_number(
    books, paper, clock
) -> None:
    with books.work(OFFICER) as work:
        first = papers.note_print(work, paper).marks
        second = papers.note_print(work, paper).marks
    clock.on("2026-05-02")
    with books.work(PEOPLE[Role.TELLER]) as work:
        third = papers.note_print(work, paper).marks

    assert first.reprint is None
    assert (second.reprint.nth, second.reprint.teller) == (1, "周敏")
    assert (third.reprint.nth, third.reprint.day) == (2, date(2026, 5, 2))
    assert third.reprint.teller == "李娜"
    with books.look(OFFICER) as work:
        assert work.session.scalar(select(func.count()).select_from(PrintRow)) == 3
    assert line(books, paper).printed == 3


def test_what_is_previewed_bears_the_mark_that_will_be_printed(books, paper) -> None:
    with books.work(OFFICER) as work:
        papers.note_print(work, paper)
        foreseen = kept.next_marks(work, paper)

        assert papers.note_print(work, paper).marks == foreseen


def test_a_print_that_never_came_out_does_not_count(books, paper) -> None:
    with books.work(OFFICER) as work:
        refused = papers.note_print(work, paper)
    with books.work(OFFICER) as work:
        papers.note_unprinted(work, [refused])
    assert line(books, paper).printed == 0

    with books.work(OFFICER) as work:
        first, second = (papers.note_print(work, paper) for _ in range(2))
        papers.note_unprinted(work, [second])
        third = papers.note_print(work, paper)

    assert (refused.turn, first.turn, third.turn) == (0, 1, 3)
    assert first.marks.reprint is None
    assert third.marks.reprint.nth == 1
    assert line(books, paper).printed == 2


def test_a_void_paper_says_so_on_every_later_print(books, paper) -> None:
    with books.work(OFFICER) as work:
        papers.void(work, paper, "打印错误")
        assert papers.note_print(work, paper).marks.void
        assert kept.paper(work, paper).facts.marks.void
        with pytest.raises(AlreadyVoid):
            papers.void(work, paper, "再次")


def test_a_paper_is_voided_with_a_reason(books, paper) -> None:
    with books.work(OFFICER) as work, pytest.raises(Missing):
        papers.void(work, paper, "  ")


def test_signing_keeps_bytes_scan_and_photograph_under_the_paper(books, paper) -> None:
    scan = Scan("scan.jpg", "image/jpeg", b"scan")
    photo = Scan("photo.jpg", "image/jpeg", b"photo")
    with books.work(OFFICER) as work:
        papers.sign(work, paper, Signing(DAY, NAMES, scan, photo), b"%PDF")

    with books.look(OFFICER) as work:
        rows = work.session.execute(
            select(AttachmentRow.kind, AttachmentRow.name).order_by(AttachmentRow.id)
        ).all()
        assert kept.signed_bytes(work, paper) == b"%PDF"
    assert [kind for kind, _ in rows] == ["signed_paper", "scan", "signing"]
    signed = line(books, paper)
    assert (signed.signed_on, signed.signatories) == (DAY, "王芳\n周敏")


def test_a_paper_is_signed_once_by_somebody_and_not_tomorrow(books, paper) -> None:
    with books.work(OFFICER) as work:
        with pytest.raises(Missing):
            papers.sign(work, paper, Signing(DAY, ()), b"%PDF")
        with pytest.raises(Unusable):
            papers.sign(work, paper, Signing(DAY + timedelta(1), NAMES), b"%PDF")
        papers.sign(work, paper, Signing(DAY, NAMES), b"%PDF")
        with pytest.raises(AlreadySigned):
            papers.sign(work, paper, Signing(DAY, NAMES), b"%PDF")


def test_a_paper_is_signed_by_everybody_who_stands_on_it(books) -> None:
    with books.work(HOUSE) as work:
        wife, husband = a_customer(work), a_customer(work, "李国平", sex="M")
        married(work, wife, husband)
        neighbour, his_wife = a_customer(work, "赵一"), a_customer(work, "孙秀英")
        married(work, neighbour, his_wife)
        application = an_application(work, customer=wife)
        a_guarantor(work, application, neighbour)
    draw_up(books, application)
    [paper] = [
        one.id for one in drawn(books, application) if one.kind == "guarantee_contract"
    ]

    with books.work(OFFICER) as work:
        with pytest.raises(NotSignedByAll) as refused:
            papers.sign(work, paper, Signing(DAY, ("赵一", "何静")), b"%PDF")
        papers.sign(work, paper, Signing(DAY, ("赵一", "孙秀英", "何静")), b"%PDF")

    assert refused.value.names == ("孙秀英",)
    assert line(books, paper).signatories == "赵一\n孙秀英\n何静"


def test_a_paper_is_not_signed_before_it_was_made(books, paper) -> None:
    with books.work(OFFICER) as work, pytest.raises(Unusable) as refused:
        papers.sign(work, paper, Signing(DAY - timedelta(1), NAMES), b"%PDF")

    assert refused.value.reason == "before_made"


def test_what_shows_one_signing_is_kept_once_for_all_its_papers(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    signing = Signing(
        DAY,
        NAMES,
        Scan("all.pdf", "application/pdf", b"scan"),
        Scan("photo.jpg", "image/jpeg", b"photo"),
    )
    made = draw_up(books, application).papers
    with books.work(OFFICER) as work:
        for paper in made:
            papers.sign(work, paper, signing, b"%PDF")

    with books.look(OFFICER) as work:
        kinds = work.session.scalars(select(AttachmentRow.kind)).all()
        photos = set(work.session.scalars(select(SignatureRow.photo_id)))
    assert len(made) > 1
    assert sorted(kinds) == ["scan", *["signed_paper"] * len(made), "signing"]
    assert len(photos) == 1


def test_a_void_paper_is_not_signed(books, paper) -> None:
    with books.work(OFFICER) as work:
        papers.void(work, paper, "打印错误")
        with pytest.raises(AlreadyVoid):
            papers.sign(work, paper, Signing(DAY, NAMES), b"%PDF")


def test_a_paper_keeps_what_it_said_when_the_customer_moves(books, paper) -> None:
    with books.look(OFFICER) as work:
        before = kept.paper(work, paper).facts
    with books.work(HOUSE) as work:
        row = work.session.scalars(select(CustomerRow)).first()
        row.name, row.phone = "王芳芳", "13900000000"

    with books.look(OFFICER) as work:
        assert kept.paper(work, paper).facts == before
