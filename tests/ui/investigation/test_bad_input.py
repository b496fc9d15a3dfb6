"""What cannot be so is met at the window, in both languages: what is wrong, what to do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from tests import asked
from tests.asked import OFFICER
from tests.build import a_customer
from tests.notebooks import LENT_ON, VILLAGE_SHOP, typed, with_line
from tests.ui.investigation.conftest import standing
from tests.windows import CTRL, ENTER

from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.relation import Relation
from sheaf.domain.teller import HOUSE
from sheaf.queries import applications
from sheaf.services import investigations as services
from sheaf.services import ties
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.office import TellerRow
from sheaf.ui.language import Tongue
from sheaf.ui.place import Place

Key = Qt.Key
BOTH = CTRL | Qt.KeyboardModifier.ShiftModifier
WHOLE = with_line(typed(VILLAGE_SHOP), Sheet.DRAWINGS, LENT_ON)

UNBALANCED = {
    "en": "2025: assets less debts and equity leave 50.00. Ask for the sheet again",
    "zh_CN": "2025：资产减负债减权益余50.00。请重新索取报表",
}
TOO_MUCH_STOCK = {
    "en": "Nobody keeps more than a year sells: count again",
    "zh_CN": "存货不会超过一年的销售额：请按进价重新盘点",
}
NO_PURCHASES = {
    "en": "and no purchase is written down. Ask for invoices and delivery slips.",
    "zh_CN": "却没有进货记录。请索取发票和送货单。",
}
LOAN_FOR_LOAN = {
    "en": "amend the application and declare it; if not, say what that debt is paid from",
    "zh_CN": "请修改申请并申报；如不是，请说明那笔债用什么偿还",
}
FROZEN = {
    "en": "What was submitted is not changed. Sent back, it goes on in a new version.",
    "zh_CN": "已提交的调查报告不能修改；退回后在新版本中继续。",
}
BROTHER = {
    "en": "is linked in the registry to someone who has. Somebody else does it.",
    "zh_CN": "与当事人有登记的亲属、合伙等关系，应由他人办理。",
}


@pytest.fixture(params=["en", "zh_CN"])
def tongue(request, qapp) -> Iterator[str]:
    spoken = Tongue(request.param)
    yield request.param
    spoken.speak("en")


def written(books, application, pages=WHOLE) -> None:
    with books.work(OFFICER) as work:
        for sheet, lines in pages.items():
            services.write(work, application, services.Page(sheet, lines))


def opened(window, application):
    shown = window(OFFICER)
    shown.go(Place("investigation", application))
    return shown


def leaf_to(shown, keys, sheet: Sheet) -> None:
    while shown.page.view.spot.sheet is not sheet:
        keys.press(Key.Key_PageDown)


def settled() -> None:
    """Let what was typed be worked out."""
    for _turn in range(3):
        QApplication.processEvents()


def said(shown) -> str:
    return " ".join(label.text() for label in shown.findChildren(QLabel))


def test_a_sheet_that_does_not_balance(window, books, begun, keys, tongue) -> None:
    pages = {**WHOLE, Sheet.STATEMENTS: (("2025", "1200", "500", "", ""),)}
    written(books, begun, pages)
    shown = opened(window, begun)
    leaf_to(shown, keys, Sheet.STATEMENTS)

    keys.press(ENTER)  # over the assets
    keys.press(ENTER)  # and the debts
    keys.type("650")
    settled()

    assert UNBALANCED[tongue] in shown.page.results.doubt.text()


def test_stock_above_a_years_sales(window, books, begun, keys, tongue) -> None:
    written(books, begun)
    shown = opened(window, begun)
    leaf_to(shown, keys, Sheet.STOCK)

    keys.press(ENTER)  # over the count
    keys.type("1200000")
    keys.press(ENTER)
    settled()
    shown.page.results.checks.mark_key("stock_in_year")

    assert TOO_MUCH_STOCK[tongue] in shown.page.results.detail.text()


def test_sales_with_no_purchases(window, books, begun, keys, tongue) -> None:
    written(books, begun, {**WHOLE, Sheet.PURCHASES: (("烟草公司", "100", "", "", ""),)})
    shown = opened(window, begun)
    leaf_to(shown, keys, Sheet.PURCHASES)

    keys.type("0")
    settled()

    assert NO_PURCHASES[tongue] in shown.page.results.doubt.text()


def test_a_loan_for_a_loan_that_is_not_declared(window, books, begun, keys, tongue) -> None:
    with books.work(HOUSE) as work:
        work.session.get_one(ApplicationRow, begun).purpose = "归还农行到期贷款"
    written(books, begun)

    shown = opened(window, begun)
    settled()

    assert "归还农行到期贷款" in shown.page.results.doubt.text()
    assert LOAN_FOR_LOAN[tongue] in shown.page.results.doubt.text()
    keys.ctrl(Key.Key_S)
    assert standing(books, begun).case is not None
    assert not shown.page.frozen  # nobody submits what is not answered


def brothers(books, application) -> None:
    """Let the officer's own file be that of the applicant's brother."""
    with books.work(HOUSE) as work:
        brother = a_customer(work, "周强", sex="M", phone="13800000099")
        keeper = applications.one(work, application).customer_id
        work.session.get_one(TellerRow, OFFICER.id).customer_id = brother
    with books.work(asked.TELLER) as work:
        ties.link(work, keeper, brother, Relation.SIBLING, "")


def test_an_officer_does_not_investigate_a_brother(
    window, books, application, keys, tongue
) -> None:
    brothers(books, application)
    shown = window(OFFICER)
    shown.go(Place("application", application))
    keys.press(Key.Key_V, BOTH)
    keys.type("1")

    keys.press(ENTER, CTRL)

    assert BROTHER[tongue] in said(shown)
    assert shown.sheets  # it stays open


def test_a_report_is_not_changed_after_submission(
    window, books, begun, keys, tongue
) -> None:
    written(books, begun)
    shown = opened(window, begun)
    leaf_to(shown, keys, Sheet.CASH)
    keys.type("99999")
    asked.submit(books, begun)  # at another desk, before the cell is left

    keys.press(ENTER)

    assert FROZEN[tongue] in said(shown.page)
    assert standing(books, begun).pages["cash"][0][1] == "6200"
