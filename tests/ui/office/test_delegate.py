"""Only who decides can be away, and only who does business acts."""

from PySide6.QtCore import Qt
from tests.conftest import PEOPLE

from sheaf.domain.teller import Role
from sheaf.ui.place import Place

Key = Qt.Key


def test_only_who_decides_can_be_away_and_only_who_does_business_acts(window) -> None:
    shown = window(PEOPLE[Role.ADMINISTRATOR])
    shown.go(Place("delegate"))
    form = shown.front.form

    away = [option.text for option in form.field("principal").widget._options]
    acts = [option.text for option in form.field("deputy").widget._options]

    assert away == ["李娜", "陈涛", "赵敏"]  # a teller agrees to reversals
    assert PEOPLE[Role.ADMINISTRATOR].name not in acts
