import io

import pypdf
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from reportlab.pdfgen.canvas import Canvas
from tests.build import a_loan, an_application, yuan
from tests.lent import draw_up
from tests.windows import (
    COUNTER,
    ENTER,
    Keyboard,
    books,
    clock,
    keyring,
    let_print,
    printer,
    this_machine,
    window,
)

from sheaf.domain.ledger import Channel
from sheaf.domain.teller import HOUSE
from sheaf.printing import kinds
from sheaf.queries import papers as asked
from sheaf.services import contracts, repayments
from sheaf.services import papers as filing
from sheaf.services.papers import Signing
from sheaf.services.repayments import Tender
from sheaf.ui import kept_papers, sending
from sheaf.ui import printer as printers
from sheaf.ui.kept_papers import KeptWindow, WordingChanged
from sheaf.ui.messages import lament
from sheaf.ui.paper_words import KINDS

__all__ = ["books", "clock", "keyring", "printer", "this_machine", "window"]


@pytest.fixture
def receipt(books, clock) -> int:
    with books.work(HOUSE) as work:
        loan = a_loan(work)
    clock.on("2026-04-10")
    with books.work(COUNTER) as work:
        tender = Tender(yuan("5132.07"), Channel.CASH, "")
        return repayments.receive(work, "k", loan, tender).paper_id


@pytest.fixture
def contract(books) -> int:
    with books.work(HOUSE) as work:
        application = an_application(work)
    with books.work(COUNTER) as work:
        made = contracts.draw_up(work, "d", application, kinds.stamp)
    return made.papers[0]


def a_pdf() -> bytes:
    written = io.BytesIO()
    canvas = Canvas(written)
    canvas.drawString(100, 100, "signed")
    canvas.save()
    return written.getvalue()


SIGNED = a_pdf()


def signed(books, paper) -> None:
    with books.work(COUNTER) as work:
        contracts.sign(work, paper, Signing(work.today, ("王芳",)), SIGNED)


def text(content: bytes) -> str:
    return "".join(
        page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages
    )


def trayed(tray) -> list[bytes]:
    return [one.read_bytes() for one in sorted(tray.glob("*.pdf"))]


def preview(shown, *ids) -> KeptWindow:
    opened = kept_papers.preview(shown.desk, ids, shown)
    QApplication.processEvents()
    return opened


def test_a_paper_of_a_set_is_drawn_when_it_is_looked_at(window, books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    with books.work(COUNTER) as work:
        made = contracts.draw_up(work, "d", application, kinds.stamp)

    shown = preview(window(), *made.papers)
    assert list(shown.papers._found) == [made.papers[0]]
    shown._show(1)
    second = shown.paper
    shown._show(0)
    shown._show(1)

    assert list(shown.papers._found) == list(made.papers[:2])
    assert shown.paper is second


def test_what_is_previewed_is_what_is_printed(window, receipt, printer) -> None:
    shown = window()
    previewed = preview(shown, receipt).paper.content

    Keyboard().press(ENTER)

    assert trayed(printer) == [previewed]
    assert "补打" not in text(previewed)


def test_the_next_print_says_which_reprint_it_is_already_in_the_preview(
    window, receipt, printer
) -> None:
    shown = window()
    keys = Keyboard()
    for _turn in range(2):
        preview(shown, receipt)
        keys.press(ENTER)

    again = preview(shown, receipt)

    assert "补打 第2次" in text(again.paper.content)
    assert "补打 第1次" in text(trayed(printer)[1])


def test_looking_is_no_printing(window, books, receipt) -> None:
    preview(window(), receipt).close()

    with books.look(COUNTER) as work:
        assert asked.paper(work, receipt).line.printed == 0


def test_a_void_paper_is_drawn_void(window, books, contract) -> None:
    desk = window().desk
    before = kept_papers.foreseen(desk, contract).content

    with books.work(COUNTER) as work:
        filing.void(work, contract, "打印错误")

    after = kept_papers.foreseen(desk, contract).content
    assert after != before
    assert "作废" in text(after)


def test_a_signed_paper_is_previewed_as_it_will_be_printed(window, books, contract) -> None:
    desk = window().desk
    kept_papers.printed(desk, contract)
    signed(books, contract)

    seen = kept_papers.foreseen(desk, contract).content

    assert seen == kept_papers.printed(desk, contract).paper.content
    assert "补打第1次" in "".join(text(seen).split())


def test_the_same_facts_give_the_same_bytes(window, contract) -> None:
    desk = window().desk

    assert kept_papers.as_made(desk, contract) == kept_papers.as_made(desk, contract)


def test_a_paper_whose_wording_is_gone_is_not_printed_in_another(
    window, books, printer
) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    with books.work(COUNTER) as work:
        made = contracts.draw_up(work, "d", application, lambda *_: "1 0000")

    with pytest.raises(WordingChanged):
        kept_papers.put_out(window().desk, made.papers[:1], QApplication.activeWindow())

    assert trayed(printer) == []
    with books.look(COUNTER) as work:
        assert asked.paper(work, made.papers[0]).line.printed == 0


def test_a_signed_paper_whose_wording_is_gone_is_printed_as_it_was_signed(
    window, books, printer
) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    with books.work(COUNTER) as work:
        made = contracts.draw_up(work, "d", application, lambda *_: "1 0000")
    signed(books, made.papers[0])

    kept_papers.put_out(window().desk, made.papers[:1], QApplication.activeWindow())
    let_print()

    assert trayed(printer) == [SIGNED]


def test_every_kind_of_paper_can_be_rendered_and_is_named() -> None:
    assert set(KINDS) == set(asked.FACTS)


def test_unstamped_papers_are_drawn_all_the_same(window, books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    made = draw_up(books, application)

    assert preview(window(), *made.papers).paper.content.startswith(b"%PDF")


def test_a_file_counts_as_a_print_and_bears_its_mark(
    window, books, receipt, tmp_path, monkeypatch
) -> None:
    shown = preview(window(), receipt)
    for turn in (1, 2):
        chosen = tmp_path / f"{turn}.pdf"
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_a, to=chosen: (str(to), "")
        )
        shown.save()

    first, second = (text((tmp_path / f"{turn}.pdf").read_bytes()) for turn in (1, 2))
    assert "补打" not in first
    assert "补打 第1次" in second
    assert "补打 第2次" in text(shown.paper.content)
    with books.look(COUNTER) as work:
        assert asked.paper(work, receipt).line.printed == 2


def test_a_file_not_saved_after_all_is_no_print(
    window, books, receipt, monkeypatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: ("", ""))

    preview(window(), receipt).save()

    with books.look(COUNTER) as work:
        assert asked.paper(work, receipt).line.printed == 0


def counted(books, paper) -> int:
    with books.look(COUNTER) as work:
        return asked.paper(work, paper).line.printed


def test_a_paper_the_printer_refused_is_printed_again_as_the_first(
    window, books, receipt, printer, qtbot
) -> None:
    service = printer.parent / "lp"
    working = service.read_text()
    service.write_text("#!/bin/sh\nexit 1\n")
    shown = window()
    preview(shown, receipt)

    with qtbot.captureExceptions() as raised:
        Keyboard().press(ENTER)
    assert "no mark of a reprint" in lament(raised[0][1])
    assert counted(books, receipt) == 0

    service.write_text(working)
    preview(shown, receipt)
    Keyboard().press(ENTER)

    [out] = trayed(printer)
    assert "补打" not in text(out)
    assert counted(books, receipt) == 1


def test_a_paper_that_may_have_come_out_is_a_reprint_the_next_time(
    window, books, receipt, printer, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr(sending, "PATIENCE", 0.1)
    (printer.parent / "lp").write_text("#!/bin/sh\nexec sleep 60\n")
    shown = window()
    preview(shown, receipt)

    with qtbot.captureExceptions() as raised:
        Keyboard().press(ENTER)

    assert "Look whether the paper came out" in lament(raised[0][1])
    assert counted(books, receipt) == 1
    assert "补打 第1次" in text(preview(shown, receipt).paper.content)


def test_a_printer_that_hangs_stops_no_counter(window, books, receipt, printer) -> None:
    gate = printer.parent / "gate"
    service = (
        f'#!/bin/sh\nwhile [ ! -e "{gate}" ]; do sleep 0.02; done\ncat > "{printer}/1.pdf"'
    )
    (printer.parent / "lp").write_text(service)
    shown = window()
    preview(shown, receipt)

    QTest.keyClick(QApplication.focusWidget(), ENTER)
    QApplication.processEvents()

    assert trayed(printer) == []  # and yet we are here
    assert counted(books, receipt) == 1  # noted before it is sent
    gate.touch()
    let_print()
    assert len(trayed(printer)) == 1


def test_after_a_refused_paper_none_of_the_set_is_tried_or_counts(
    window, books, printer, qtbot
) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    with books.work(COUNTER) as work:
        made = contracts.draw_up(work, "d", application, kinds.stamp)
    tried = printer.parent / "tried"
    (printer.parent / "lp").write_text(f'#!/bin/sh\necho >> "{tried}"\nexit 1\n')
    preview(window(), *made.papers)

    with qtbot.captureExceptions() as raised:
        Keyboard().press(ENTER)

    assert len(raised) == 1
    assert tried.read_text() == "\n"
    assert [counted(books, one) for one in made.papers] == [0] * len(made.papers)


def test_chosen_pages_are_of_the_paper_in_front(window, books, printer) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    with books.work(COUNTER) as work:
        made = contracts.draw_up(work, "d", application, kinds.stamp)
    said = printer.parent / "said"
    (printer.parent / "lp").write_text(f'#!/bin/sh\nprintf "%s\\n" "$*" >> "{said}"\n')
    shown = preview(window(), *made.papers)
    shown._show(1)
    chosen = printers.remembered(shown.paper.content, shown.paper.name)
    chosen.setFromTo(1, 1)

    shown.print_on(chosen)
    let_print()

    assert said.read_text().count("\n") == 1
    assert "-P 1" in said.read_text()
    assert [counted(books, one) for one in made.papers[:2]] == [0, 1]


def test_a_file_that_cannot_be_written_is_no_print(
    window, books, receipt, tmp_path, monkeypatch
) -> None:
    chosen = tmp_path / "nowhere" / "1.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(chosen), ""))

    with pytest.raises(sending.NoFile):
        preview(window(), receipt).save()

    assert counted(books, receipt) == 0


def test_what_was_sent_is_out_and_noted_before_the_desk_is_left(
    window, books, receipt, printer, qtbot
) -> None:
    (printer.parent / "lp").write_text("#!/bin/sh\nsleep 0.2\nexit 1\n")
    shown = window()
    preview(shown, receipt)
    QTest.keyClick(QApplication.focusWidget(), ENTER)

    with qtbot.captureExceptions():
        shown.desk.printing.finish()
        QApplication.processEvents()

    assert counted(books, receipt) == 0
