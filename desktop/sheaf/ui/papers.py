"""Papers in a window of their own: looked at, printed, saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from sheaf.ui import theme
from sheaf.ui.actions import Offer, act, offer
from sheaf.ui.kit.foot import Foot, Hint, hints
from sheaf.ui.kit.keys import Keys
from sheaf.ui.kit.layout import ENTER, across, clear, down, label, margins, press, strip
from sheaf.ui.preferences import Preferences
from sheaf.ui.preview import Preview

WIDE, HIGH = 900, 720


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper's name, as its file is called, its bytes, and what it is to a reader."""

    name: str
    content: bytes
    title: str = ""


class PaperWindow(QWidget):
    """One paper or a set of them; Enter prints, Esc closes."""

    def __init__(self, papers: Sequence[Paper], parent: QWidget) -> None:
        super().__init__(parent.window(), Qt.WindowType.Window)
        self.papers, self.at = papers, 0
        theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.size(self, theme.dp(WIDE), theme.dp(HIGH))
        theme.stand(self, parent.window())
        self.keys, self.foot = Keys(self), Foot()
        self._name, self._count = label("", scale="title"), label("", "muted", "small")
        self._buttons = across(gap=8)
        row = across(self._name, self._count, None, self._buttons, gap=12)
        margins(row, 24, 0, 24, 0)
        self._place = down(gap=0)
        whole = down(strip("topbar", 60, row, 24, 24), self._place, self.foot, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._show(0)

    @property
    def paper(self) -> Paper:
        """The paper in front."""
        return self._drawn

    def acts(self) -> list[Offer]:
        """Print, save, turn, zoom, close."""
        turning = [
            offer("next_paper", lambda: self._show(self.at + 1)),
            offer("former_paper", lambda: self._show(self.at - 1)),
        ]
        return [
            offer("print_now", self.print_paper),
            offer("save_as", self.save),
            *(turning if len(self.papers) > 1 else []),
            offer("bigger", self.preview.closer),
            offer("smaller", self.preview.farther),
            offer("plain", self.preview.fit),
            offer("back", self.close),
        ]

    def print_paper(self) -> None:
        """Ask for the printer, then print these very bytes."""
        from sheaf.ui import printer  # noqa: PLC0415 (late: only who prints needs it)

        printer.ask(self.paper.content, self.paper.name, self)

    def save(self) -> None:
        """Ask where, then write these very bytes."""
        preferences = Preferences.of_this_machine()
        start = Path(preferences.papers or Path.home()) / f"{self.paper.name}.pdf"
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), str(start), "PDF (*.pdf)"
        )
        if chosen:
            preferences.papers = str(Path(chosen).parent)
            self.let_out(Path(chosen))

    def let_out(self, path: Path) -> None:
        """Let the paper in front leave this window in a file."""
        write(path, self.paper)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Print on Enter, close on Esc."""
        if event.key() in ENTER:
            self.print_paper()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _show(self, at: int) -> None:
        at %= len(self.papers)
        self._drawn = self.papers[at]  # may be refused: then the one before stays in front
        self.at = at
        self.setWindowTitle(f"{self.paper.title}  {self.paper.name}".strip())
        self._name.setText(self.paper.title or self.paper.name)
        several = self.tr("{0} of {1}").format(self.at + 1, len(self.papers))
        number = self.paper.name if self.paper.title else ""
        several = several if len(self.papers) > 1 else ""
        self._count.setText(f"{number}   {several}".strip())
        clear(self._place)
        self.preview = Preview(self.paper.content)
        self._place.addWidget(self.preview)
        self.preview.setFocus()
        clear(self._buttons)
        acts = self.acts()
        self._buttons.addWidget(press(acts[1]))
        self._buttons.addWidget(press(acts[0], "default"))
        self.keys.always(acts)
        self.foot.show_hints(self._hints(acts))

    def _hints(self, acts: Sequence[Offer]) -> list[Hint]:
        """Say what Enter and Esc do, then the other keys; the way back always."""
        first, rest = acts[0], [one for one in acts[1:] if one.act.name != "back"]
        way = (act("back").shown_key, self.tr("Close"))
        return [("Enter", first.said), *hints(rest, []), way]


class ReadyWindow(PaperWindow):
    """The same for papers that go out at once: Enter prints on the printer used last."""

    def acts(self) -> list[Offer]:
        """Let another printer be chosen, besides what every preview can do."""
        return [*super().acts(), offer("choose_printer", self.choose_printer)]

    def print_paper(self) -> None:
        """Print on the printer used last; ask for one when none was used yet."""
        from sheaf.ui import printer  # noqa: PLC0415 (late: only who prints needs it)

        known = printer.remembered(self.paper.content, self.paper.name)
        if known is None:
            self.choose_printer()
        else:
            self.print_on(known)

    def choose_printer(self) -> None:
        """Ask for the printer, then print."""
        from sheaf.ui import printer  # noqa: PLC0415 (late: only who prints needs it)

        printer.choose(self.paper.content, self.paper.name, self, self.print_on)

    def print_on(self, chosen: QPrinter) -> None:
        """Print, and close; windows say what else follows."""
        raise NotImplementedError


def write(path: Path, paper: Paper) -> None:
    """Write a paper where someone wants it."""
    from sheaf.ui import sending  # noqa: PLC0415 (late: only who prints needs it)

    sending.put(path.with_suffix(".pdf"), paper.content)


def show(papers: Sequence[Paper], parent: QWidget) -> PaperWindow:
    """Open papers beside the window one is in."""
    window = PaperWindow(papers, parent)
    window.show()
    window.activateWindow()
    return window
