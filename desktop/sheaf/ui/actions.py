"""Every act, its words and its key: menus, tooltips, hints and key card come from it.

A key means one thing wherever it works: ``where`` names the kind of page an act lives on,
``WINDOW`` is everywhere. What happens when it is pressed is an ``Offer``, made by the page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from sheaf.domain.teller import Permission, Teller

translate = QCoreApplication.translate

WINDOW, FORM, LIST, PREVIEW = "window", "form", "list", "preview"
CUSTOMER, APPLICATION, LOAN, OFFICE = "customer", "application", "loan", "office"
COMMITTEE = "committee"
REPORTS = "reports"
NOTEBOOK = "notebook"

#: Keys that are heard by the widget in front, never as a shortcut of the window.
HEARD = frozenset(
    {"Enter", "Esc", "=", "+", "-", "T", "M", "H", "Up Down", "Home End", "PgUp", "PgDown"}
)


def QT_TRANSLATE_NOOP(_context: str, words: str) -> str:
    """Mark words for lupdate, which looks for this very name; Qt's own is untyped."""
    return words


@dataclass(frozen=True, slots=True)
class Act:
    """One thing a person can do: its name, key, English words, icon, right, and where."""

    name: str
    key: str
    words: str
    icon: str = ""
    permission: Permission | None = None
    where: str = WINDOW

    @property
    def said(self) -> str:
        """The words in the reader's language."""
        return translate("actions", self.words)

    @property
    def shown_key(self) -> str:
        """The key as it stands on buttons and in the strip."""
        return self.key.replace("Up Down", "↑ ↓").replace("Home End", "Home/End")


@dataclass(frozen=True, slots=True)
class Offer:
    """An act that can be done here and now; ``words`` say it more closely, if given."""

    act: Act
    run: Callable[[], object]
    words: str = ""
    ready: bool = True

    @property
    def said(self) -> str:
        """What stands on the button and in the strip."""
        return self.words or self.act.said


ACTS: tuple[Act, ...] = (
    Act("search", "Ctrl+K", QT_TRANSLATE_NOOP("actions", "Search"), "search"),
    Act("help", "F1", QT_TRANSLATE_NOOP("actions", "Help"), "help"),
    Act("keys", "Ctrl+/", QT_TRANSLATE_NOOP("actions", "All keys"), "keyboard"),
    Act("menu", "F10", QT_TRANSLATE_NOOP("actions", "Menu"), "menu"),
    Act("back", "Esc", QT_TRANSLATE_NOOP("actions", "Back"), "back"),
    Act("default", "Enter", QT_TRANSLATE_NOOP("actions", "Next step"), "forward"),
    Act(
        "new_customer",
        "F3",
        QT_TRANSLATE_NOOP("actions", "New customer"),
        "person",
        Permission.REGISTER_CUSTOMER,
    ),
    Act(
        "receive",
        "F4",
        QT_TRANSLATE_NOOP("actions", "Receive a repayment"),
        "cash",
        Permission.RECEIVE,
    ),
    Act(
        "new_application",
        "F5",
        QT_TRANSLATE_NOOP("actions", "New application"),
        "applications",
        Permission.APPLY,
    ),
    Act(
        "new_enquiry",
        "Shift+F5",
        QT_TRANSLATE_NOOP("actions", "New enquiry"),
        "note",
        Permission.APPLY,
    ),
    Act("schedule", "F6", QT_TRANSLATE_NOOP("actions", "Schedule and rates"), "calendar"),
    Act("calculator", "F7", QT_TRANSLATE_NOOP("actions", "Calculator"), "calculator"),
    Act("print", "F8", QT_TRANSLATE_NOOP("actions", "Print with preview"), "print"),
    Act(
        "print_reckoning",
        "Shift+F8",
        QT_TRANSLATE_NOOP("actions", "Print the calculation"),
        "print",
    ),
    Act("edit", "F2", QT_TRANSLATE_NOOP("actions", "Edit"), "edit"),
    Act("park", "F9", QT_TRANSLATE_NOOP("actions", "Save draft"), "park"),
    Act("cash_day", "F11", QT_TRANSLATE_NOOP("actions", "Cash book of the day"), "cash"),
    Act(
        "back_up",
        "F12",
        QT_TRANSLATE_NOOP("actions", "Back up to a stick"),
        "backup",
        Permission.BACK_UP,
    ),
    Act(
        "classification",
        "Ctrl+Shift+F",
        QT_TRANSLATE_NOOP("actions", "Classes of loans"),
        "reports",
        Permission.SEE_REPORTS,
    ),
    Act("today", "Ctrl+1", QT_TRANSLATE_NOOP("actions", "Today"), "today"),
    Act("customers", "Ctrl+2", QT_TRANSLATE_NOOP("actions", "Customers"), "customers"),
    Act(
        "applications",
        "Ctrl+3",
        QT_TRANSLATE_NOOP("actions", "Applications"),
        "applications",
    ),
    Act("loans", "Ctrl+4", QT_TRANSLATE_NOOP("actions", "Loans"), "loans"),
    Act("committee", "Ctrl+5", QT_TRANSLATE_NOOP("actions", "Committee"), "committee"),
    Act(
        "reports",
        "Ctrl+6",
        QT_TRANSLATE_NOOP("actions", "Reports"),
        "reports",
        Permission.SEE_REPORTS,
    ),
    Act("office", "Ctrl+7", QT_TRANSLATE_NOOP("actions", "Office"), "office"),
    Act("bigger", "Ctrl+=", QT_TRANSLATE_NOOP("actions", "Larger"), "bigger"),
    Act("smaller", "Ctrl+-", QT_TRANSLATE_NOOP("actions", "Smaller"), "smaller"),
    Act("plain", "Ctrl+0", QT_TRANSLATE_NOOP("actions", "Usual size"), "search"),
    Act("theme", "Ctrl+Shift+D", QT_TRANSLATE_NOOP("actions", "Light or dark"), "moon"),
    Act(
        "language",
        "Ctrl+Shift+L",
        QT_TRANSLATE_NOOP("actions", "中文 / English"),
        "language",
    ),
    Act("new_window", "Ctrl+Shift+N", QT_TRANSLATE_NOOP("actions", "New window"), "window"),
    Act(
        "password",
        "Ctrl+Shift+K",
        QT_TRANSLATE_NOOP("actions", "Change my password"),
        "key",
    ),
    Act("sign_out", "Ctrl+Shift+Q", QT_TRANSLATE_NOOP("actions", "Sign out"), "lock"),
    Act("quit", "Ctrl+Q", QT_TRANSLATE_NOOP("actions", "Quit"), "quit"),
    Act("choose", "Up Down", QT_TRANSLATE_NOOP("actions", "Choose"), where=LIST),
    Act("ends", "Home End", QT_TRANSLATE_NOOP("actions", "First, last"), where=LIST),
    Act("filter", "Ctrl+F", QT_TRANSLATE_NOOP("actions", "Filter"), where=LIST),
    Act(
        "copy", "Ctrl+C", QT_TRANSLATE_NOOP("actions", "Copy the line"), "copy", where=LIST
    ),
    Act(
        "confirm",
        "Ctrl+Enter",
        QT_TRANSLATE_NOOP("actions", "Confirm"),
        "paid",
        where=FORM,
    ),
    Act(
        "offered",
        "=",
        QT_TRANSLATE_NOOP("actions", "In an amount: what is due, or what balances"),
        where=FORM,
    ),
    Act("later", "+", QT_TRANSLATE_NOOP("actions", "In a date: a day on"), where=FORM),
    Act("earlier", "-", QT_TRANSLATE_NOOP("actions", "In a date: a day back"), where=FORM),
    Act("day", "T", QT_TRANSLATE_NOOP("actions", "In a date: today"), where=FORM),
    Act("first", "M", QT_TRANSLATE_NOOP("actions", "In a date: the first"), where=FORM),
    Act("last", "H", QT_TRANSLATE_NOOP("actions", "In a date: the last"), where=FORM),
    Act(
        "open_choice",
        "Alt+Down",
        QT_TRANSLATE_NOOP("actions", "In a choice: show all"),
        where=FORM,
    ),
    Act(
        "kind",
        "Ctrl+Shift+G",
        QT_TRANSLATE_NOOP("actions", "Person, household or business"),
        "customers",
        where=FORM,
    ),
    Act(
        "discard",
        "Ctrl+Shift+E",
        QT_TRANSLATE_NOOP("actions", "Start afresh"),
        "remove",
        where=FORM,
    ),
    Act(
        "entries",
        "Shift+F2",
        QT_TRANSLATE_NOOP("actions", "To the page it arises from"),
        "note",
        where=FORM,
    ),
    Act(
        "new_line",
        "Shift+Enter",
        QT_TRANSLATE_NOOP("actions", "In a long text: a new line"),
        where=FORM,
    ),
    Act(
        "mark",
        "Ctrl+M",
        QT_TRANSLATE_NOOP("actions", "Mark with a reason"),
        "mark",
        Permission.MARK_CUSTOMER,
        CUSTOMER,
    ),
    Act(
        "keeping",
        "Ctrl+L",
        QT_TRANSLATE_NOOP("actions", "Deposits and turnover here"),
        "bank",
        Permission.MARK_CUSTOMER,
        CUSTOMER,
    ),
    Act(
        "relate",
        "Ctrl+G",
        QT_TRANSLATE_NOOP("actions", "Link a person or firm"),
        "household",
        Permission.REGISTER_CUSTOMER,
        CUSTOMER,
    ),
    Act(
        "reveal",
        "Ctrl+R",
        QT_TRANSLATE_NOOP("actions", "Show numbers"),
        "eye",
        None,
        CUSTOMER,
    ),
    Act(
        "unlink",
        "Ctrl+U",
        QT_TRANSLATE_NOOP("actions", "Take the link away"),
        "remove",
        Permission.REGISTER_CUSTOMER,
        CUSTOMER,
    ),
    Act(
        "account",
        "Ctrl+B",
        QT_TRANSLATE_NOOP("actions", "Add an account"),
        "bank",
        Permission.REGISTER_CUSTOMER,
        CUSTOMER,
    ),
    Act(
        "contact",
        "Ctrl+J",
        QT_TRANSLATE_NOOP("actions", "Add a telephone or address"),
        "phone",
        Permission.REGISTER_CUSTOMER,
        CUSTOMER,
    ),
    Act("attach", "Ctrl+T", QT_TRANSLATE_NOOP("actions", "Add a paper"), "attach"),
    Act(
        "photo", "Ctrl+Shift+P", QT_TRANSLATE_NOOP("actions", "Add a photograph"), "camera"
    ),
    Act("note", "Ctrl+N", QT_TRANSLATE_NOOP("actions", "Add a note"), "note"),
    Act("history", "Ctrl+H", QT_TRANSLATE_NOOP("actions", "History"), "history"),
    Act(
        "submit",
        "Ctrl+S",
        QT_TRANSLATE_NOOP("actions", "Submit"),
        "forward",
        Permission.INVESTIGATE,
        APPLICATION,
    ),
    Act(
        "withdraw",
        "Ctrl+W",
        QT_TRANSLATE_NOOP("actions", "Withdraw"),
        "undo",
        Permission.APPLY,
        APPLICATION,
    ),
    Act(
        "investigate",
        "Ctrl+I",
        QT_TRANSLATE_NOOP("actions", "Record the visit"),
        "monitoring",
        Permission.INVESTIGATE,
        APPLICATION,
    ),
    Act(
        "notebook",
        "Ctrl+Shift+V",
        QT_TRANSLATE_NOOP("actions", "Notebook and checks"),
        "note",
        None,
        APPLICATION,
    ),
    Act(
        "worksheet",
        "Ctrl+P",
        QT_TRANSLATE_NOOP("actions", "Blank worksheets"),
        "print",
        None,
        NOTEBOOK,
    ),
    Act(
        "checks",
        "Ctrl+E",
        QT_TRANSLATE_NOOP("actions", "To the checks"),
        "tick",
        None,
        NOTEBOOK,
    ),
    Act(
        "pages",
        "Ctrl+J",
        QT_TRANSLATE_NOOP("actions", "All pages"),
        "papers",
        None,
        NOTEBOOK,
    ),
    Act(
        "by_month",
        "Ctrl+M",
        QT_TRANSLATE_NOOP("actions", "Month by month"),
        "calendar",
        None,
        NOTEBOOK,
    ),
    Act(
        "confirm_line",
        "Ctrl+L",
        QT_TRANSLATE_NOOP("actions", "The line is still so"),
        "tick",
        None,
        NOTEBOOK,
    ),
    Act(
        "confirm_page",
        "Ctrl+G",
        QT_TRANSLATE_NOOP("actions", "The page is still so"),
        "tick",
        None,
        NOTEBOOK,
    ),
    Act(
        "copy_line",
        "Ctrl+D",
        QT_TRANSLATE_NOOP("actions", "Write the line above once more"),
        where=NOTEBOOK,
    ),
    Act(
        "take_out",
        "Ctrl+Del",
        QT_TRANSLATE_NOOP("actions", "Take the line out"),
        where=NOTEBOOK,
    ),
    Act(
        "page_on",
        "PgDown",
        QT_TRANSLATE_NOOP("actions", "Next page of the notebook"),
        where=NOTEBOOK,
    ),
    Act("page_back", "PgUp", QT_TRANSLATE_NOOP("actions", "Page before"), where=NOTEBOOK),
    Act(
        "leaf_on",
        "Ctrl+PgDown",
        QT_TRANSLATE_NOOP("actions", "Read the next page"),
        where=NOTEBOOK,
    ),
    Act(
        "leaf_back",
        "Ctrl+PgUp",
        QT_TRANSLATE_NOOP("actions", "Read the page before"),
        where=NOTEBOOK,
    ),
    Act(
        "train",
        "Ctrl+Shift+I",
        QT_TRANSLATE_NOOP("actions", "Training day"),
        "calendar",
        Permission.INVESTIGATE,
        APPLICATION,
    ),
    Act(
        "pressure",
        "Ctrl+Shift+X",
        QT_TRANSLATE_NOOP("actions", "Somebody put in a word"),
        "warning",
        None,
        APPLICATION,
    ),
    Act(
        "guarantor",
        "Ctrl+G",
        QT_TRANSLATE_NOOP("actions", "Add a guarantor"),
        "guarantor",
        None,
        APPLICATION,
    ),
    Act(
        "spouse",
        "Ctrl+M",
        QT_TRANSLATE_NOOP("actions", "Register the spouse"),
        "household",
        Permission.REGISTER_CUSTOMER,
        APPLICATION,
    ),
    Act(
        "guarantor_off",
        "Ctrl+Del",
        QT_TRANSLATE_NOOP("actions", "Take the guarantor back"),
        "remove",
        Permission.APPLY,
        APPLICATION,
    ),
    Act(
        "collateral",
        "Ctrl+L",
        QT_TRANSLATE_NOOP("actions", "Add collateral"),
        "collateral",
        None,
        APPLICATION,
    ),
    Act(
        "papers",
        "Ctrl+E",
        QT_TRANSLATE_NOOP("actions", "Papers received"),
        "papers",
        None,
        APPLICATION,
    ),
    Act(
        "group",
        "Ctrl+Shift+M",
        QT_TRANSLATE_NOOP("actions", "Group"),
        "group",
        None,
        APPLICATION,
    ),
    Act(
        "hand_back",
        "Ctrl+Shift+B",
        QT_TRANSLATE_NOOP("actions", "Send back"),
        "undo",
        Permission.APPLY,
        APPLICATION,
    ),
    Act(
        "prepare",
        "Ctrl+P",
        QT_TRANSLATE_NOOP("actions", "Prepare the visit"),
        "print",
        Permission.INVESTIGATE,
        APPLICATION,
    ),
    Act(
        "turn_down",
        "Ctrl+Shift+J",
        QT_TRANSLATE_NOOP("actions", "Reject"),
        "cross",
        Permission.INVESTIGATE,
        APPLICATION,
    ),
    Act(
        "approve",
        "Ctrl+Y",
        QT_TRANSLATE_NOOP("actions", "Approve"),
        "paid",
        Permission.APPROVE,
        APPLICATION,
    ),
    Act(
        "send_back",
        "Ctrl+B",
        QT_TRANSLATE_NOOP("actions", "Send back"),
        "undo",
        Permission.APPROVE,
        APPLICATION,
    ),
    Act(
        "decline",
        "Ctrl+J",
        QT_TRANSLATE_NOOP("actions", "Reject"),
        "cross",
        Permission.APPROVE,
        APPLICATION,
    ),
    Act(
        "lessons",
        "Ctrl+Shift+T",
        QT_TRANSLATE_NOOP("actions", "Cases to learn from"),
        "note",
        None,
        APPLICATION,
    ),
    Act(
        "assign",
        "Ctrl+Shift+A",
        QT_TRANSLATE_NOOP("actions", "Assign to officers"),
        "person",
        Permission.ASSIGN,
        APPLICATION,
    ),
    Act(
        "override",
        "Ctrl+Shift+O",
        QT_TRANSLATE_NOOP("actions", "Override a condition"),
        "key",
        Permission.APPLY,
        APPLICATION,
    ),
    Act(
        "draw_up",
        "Ctrl+D",
        QT_TRANSLATE_NOOP("actions", "Draw up the contracts"),
        "contract",
        Permission.CONTRACT,
        APPLICATION,
    ),
    Act(
        "sign",
        "Ctrl+U",
        QT_TRANSLATE_NOOP("actions", "Mark as signed"),
        "sign",
        Permission.CONTRACT,
        APPLICATION,
    ),
    Act(
        "disburse",
        "Ctrl+O",
        QT_TRANSLATE_NOOP("actions", "Pay out"),
        "cash",
        Permission.DISBURSE,
        APPLICATION,
    ),
    Act(
        "settle",
        "Ctrl+E",
        QT_TRANSLATE_NOOP("actions", "Settle early"),
        "settled",
        Permission.RECEIVE,
        LOAN,
    ),
    Act(
        "prepay",
        "Ctrl+L",
        QT_TRANSLATE_NOOP("actions", "Repay a part early"),
        "cash",
        Permission.RECEIVE,
        LOAN,
    ),
    Act(
        "give_back",
        "Ctrl+Shift+B",
        QT_TRANSLATE_NOOP("actions", "Give back money kept"),
        "cash",
        Permission.RECEIVE,
        LOAN,
    ),
    Act(
        "waive",
        "Ctrl+M",
        QT_TRANSLATE_NOOP("actions", "Waive"),
        "remove",
        Permission.CHANGE_LOAN,
        LOAN,
    ),
    Act(
        "extend",
        "Ctrl+Y",
        QT_TRANSLATE_NOOP("actions", "Extend"),
        "calendar",
        Permission.CHANGE_LOAN,
        LOAN,
    ),
    Act(
        "reprice",
        "Ctrl+Shift+T",
        QT_TRANSLATE_NOOP("actions", "Change the rate"),
        "edit",
        Permission.CHANGE_LOAN,
        LOAN,
    ),
    Act(
        "follow_lpr",
        "Ctrl+Shift+A",
        QT_TRANSLATE_NOOP("actions", "Set the rates anew"),
        "edit",
        Permission.CHANGE_LOAN,
        LOAN,
    ),
    Act(
        "reschedule",
        "Ctrl+J",
        QT_TRANSLATE_NOOP("actions", "Reschedule"),
        "calendar",
        Permission.CHANGE_LOAN,
        LOAN,
    ),
    Act(
        "misuse",
        "Ctrl+Shift+X",
        QT_TRANSLATE_NOOP("actions", "Charge misuse"),
        "warning",
        Permission.CHANGE_LOAN,
        LOAN,
    ),
    Act(
        "write_off",
        "Ctrl+Shift+W",
        QT_TRANSLATE_NOOP("actions", "Write off"),
        "cross",
        Permission.CHANGE_LOAN,
        LOAN,
    ),
    Act(
        "sign_loan",
        "Ctrl+Shift+S",
        QT_TRANSLATE_NOOP("actions", "Mark as signed"),
        "sign",
        Permission.CONTRACT,
        LOAN,
    ),
    Act(
        "linked_loan",
        "Ctrl+Shift+R",
        QT_TRANSLATE_NOOP("actions", "Open the loan it paid off, or that paid it"),
        "loans",
        None,
        LOAN,
    ),
    Act(
        "draw",
        "Ctrl+G",
        QT_TRANSLATE_NOOP("actions", "Draw on the limit"),
        "cash",
        Permission.DISBURSE,
        LOAN,
    ),
    Act(
        "former_plan",
        "Ctrl+PgUp",
        QT_TRANSLATE_NOOP("actions", "Schedule before"),
        "back",
        None,
        LOAN,
    ),
    Act(
        "next_plan",
        "Ctrl+PgDown",
        QT_TRANSLATE_NOOP("actions", "Schedule after"),
        "forward",
        None,
        LOAN,
    ),
    Act(
        "reverse",
        "Ctrl+R",
        QT_TRANSLATE_NOOP("actions", "Reverse an act"),
        "undo",
        Permission.REVERSE,
        LOAN,
    ),
    Act(
        "certificate",
        "Ctrl+U",
        QT_TRANSLATE_NOOP("actions", "Settlement certificate"),
        "contract",
        None,
        LOAN,
    ),
    Act(
        "collect",
        "Ctrl+D",
        QT_TRANSLATE_NOOP("actions", "Note a collection"),
        "phone",
        None,
        LOAN,
    ),
    Act(
        "close_day",
        "Ctrl+D",
        QT_TRANSLATE_NOOP("actions", "Close the day"),
        "lock",
        Permission.CLOSE_DAY,
        OFFICE,
    ),
    Act(
        "close_month",
        "Ctrl+M",
        QT_TRANSLATE_NOOP("actions", "Close a month"),
        "lock",
        Permission.CLOSE_MONTH,
        OFFICE,
    ),
    Act(
        "take_back_move",
        "Ctrl+Shift+Z",
        QT_TRANSLATE_NOOP("actions", "Take a cash move back"),
        "undo",
        Permission.CLOSE_DAY,
        OFFICE,
    ),
    Act(
        "fetch_cash",
        "Ctrl+E",
        QT_TRANSLATE_NOOP("actions", "Fetch cash"),
        "add",
        Permission.CLOSE_DAY,
        OFFICE,
    ),
    Act(
        "hand_in_cash",
        "Ctrl+G",
        QT_TRANSLATE_NOOP("actions", "Hand cash in to the bank"),
        "bank",
        Permission.CLOSE_DAY,
        OFFICE,
    ),
    Act("add", "Ctrl+I", QT_TRANSLATE_NOOP("actions", "Add"), "add", None, OFFICE),
    Act(
        "remove",
        "Ctrl+Del",
        QT_TRANSLATE_NOOP("actions", "Remove"),
        "remove",
        None,
        OFFICE,
    ),
    Act(
        "fill_in",
        "Ctrl+L",
        QT_TRANSLATE_NOOP("actions", "Fill in the year as announced"),
        "calendar",
        None,
        OFFICE,
    ),
    Act(
        "former_year",
        "Ctrl+PgUp",
        QT_TRANSLATE_NOOP("actions", "Year before"),
        "back",
        None,
        OFFICE,
    ),
    Act(
        "next_year",
        "Ctrl+PgDown",
        QT_TRANSLATE_NOOP("actions", "Next year"),
        "forward",
        None,
        OFFICE,
    ),
    Act(
        "own_file",
        "Ctrl+Shift+O",
        QT_TRANSLATE_NOOP("actions", "Own file"),
        "person",
        Permission.APPOINT,
        OFFICE,
    ),
    Act(
        "renew_password",
        "Ctrl+U",
        QT_TRANSLATE_NOOP("actions", "Give a new password"),
        "key",
        Permission.APPOINT,
        OFFICE,
    ),
    Act(
        "dismiss",
        "Ctrl+J",
        QT_TRANSLATE_NOOP("actions", "Let someone go"),
        "cross",
        Permission.APPOINT,
        OFFICE,
    ),
    Act(
        "choose_folder",
        "Ctrl+O",
        QT_TRANSLATE_NOOP("actions", "Choose another folder"),
        "folder",
        Permission.BACK_UP,
        OFFICE,
    ),
    Act(
        "stop",
        "Ctrl+B",
        QT_TRANSLATE_NOOP("actions", "Stop"),
        "cross",
        None,
        OFFICE,
    ),
    Act(
        "update",
        "Ctrl+Y",
        QT_TRANSLATE_NOOP("actions", "Install the newer Sheaf"),
        "forward",
        Permission.BACK_UP,
        OFFICE,
    ),
    Act(
        "restore", "Ctrl+R", QT_TRANSLATE_NOOP("actions", "Restore"), "backup", None, OFFICE
    ),
    Act(
        "print_again",
        "Ctrl+P",
        QT_TRANSLATE_NOOP("actions", "Print again"),
        "print",
        None,
        LOAN,
    ),
    Act(
        "contract",
        "Ctrl+O",
        QT_TRANSLATE_NOOP("actions", "Contract and papers"),
        "contract",
        None,
        LOAN,
    ),
    Act(
        "arrival",
        "Ctrl+I",
        QT_TRANSLATE_NOOP("actions", "Confirm what arrived"),
        "phone",
        Permission.DISBURSE,
        LOAN,
    ),
    Act(
        "withdraw_certificate",
        "Ctrl+B",
        QT_TRANSLATE_NOOP("actions", "Withdraw the certificate"),
        "cross",
        Permission.OVERRIDE,
        LOAN,
    ),
    Act(
        "risk_note",
        "Ctrl+Shift+M",
        QT_TRANSLATE_NOOP("actions", "Note an event"),
        "mark",
        Permission.CLASSIFY,
        LOAN,
    ),
    Act(
        "risk_class",
        "Ctrl+Shift+C",
        QT_TRANSLATE_NOOP("actions", "Set the class by hand"),
        "warning",
        Permission.CLASSIFY,
        LOAN,
    ),
    Act(
        "principal_first",
        "Ctrl+Shift+H",
        QT_TRANSLATE_NOOP("actions", "Principal first"),
        "edit",
        Permission.CHANGE_LOAN,
        LOAN,
    ),
    Act(
        "risk_end",
        "Ctrl+Shift+U",
        QT_TRANSLATE_NOOP("actions", "End an event, take a class back"),
        "undo",
        Permission.CLASSIFY,
        LOAN,
    ),
    Act(
        "risk_cure",
        "Ctrl+Shift+Y",
        QT_TRANSLATE_NOOP("actions", "Upgrade a non-performing loan"),
        "paid",
        Permission.CLASSIFY,
        LOAN,
    ),
    Act(
        "register",
        "Ctrl+R",
        QT_TRANSLATE_NOOP("actions", "Registered or delivered"),
        "collateral",
        Permission.CONTRACT,
        APPLICATION,
    ),
    Act(
        "take_in",
        "Ctrl+Shift+U",
        QT_TRANSLATE_NOOP("actions", "Keep the originals"),
        "key",
        Permission.CONTRACT,
        APPLICATION,
    ),
    Act(
        "fulfil",
        "Ctrl+Shift+Y",
        QT_TRANSLATE_NOOP("actions", "Condition is met"),
        "paid",
        Permission.CONTRACT,
        APPLICATION,
    ),
    Act(
        "reopen",
        "Ctrl+Shift+Z",
        QT_TRANSLATE_NOOP("actions", "Condition is not met after all"),
        "cross",
        Permission.CONTRACT,
        APPLICATION,
    ),
    Act(
        "save_table",
        "Ctrl+S",
        QT_TRANSLATE_NOOP("actions", "Save as a table"),
        "save",
        None,
        REPORTS,
    ),
    Act(
        "convene",
        "Ctrl+L",
        QT_TRANSLATE_NOOP("actions", "Convene a session"),
        "committee",
        None,
        COMMITTEE,
    ),
    Act(
        "record",
        "Ctrl+R",
        QT_TRANSLATE_NOOP("actions", "How it turned out"),
        "reports",
        Permission.SEE_REPORTS,
        COMMITTEE,
    ),
    Act(
        "attend",
        "Ctrl+G",
        QT_TRANSLATE_NOOP("actions", "Another member comes in"),
        "person",
        None,
        COMMITTEE,
    ),
    Act(
        "leave",
        "Ctrl+B",
        QT_TRANSLATE_NOOP("actions", "A member is not there"),
        "remove",
        None,
        COMMITTEE,
    ),
    Act(
        "end_session",
        "Ctrl+E",
        QT_TRANSLATE_NOOP("actions", "End the session"),
        "tick",
        None,
        COMMITTEE,
    ),
    Act(
        "vote",
        "Ctrl+Y",
        QT_TRANSLATE_NOOP("actions", "Vote"),
        "vote",
        None,
        COMMITTEE,
    ),
    Act(
        "vote_for",
        "1",
        QT_TRANSLATE_NOOP("actions", "In favour"),
        "paid",
        None,
        COMMITTEE,
    ),
    Act(
        "vote_again",
        "2",
        QT_TRANSLATE_NOOP("actions", "Investigate again"),
        "undo",
        None,
        COMMITTEE,
    ),
    Act(
        "vote_against",
        "3",
        QT_TRANSLATE_NOOP("actions", "Against"),
        "cross",
        None,
        COMMITTEE,
    ),
    Act(
        "remark",
        "Ctrl+I",
        QT_TRANSLATE_NOOP("actions", "Note what is said"),
        "note",
        None,
        COMMITTEE,
    ),
    Act(
        "stand_aside",
        "Ctrl+W",
        QT_TRANSLATE_NOOP("actions", "Stand aside"),
        "remove",
        None,
        COMMITTEE,
    ),
    Act(
        "count_votes",
        "Ctrl+D",
        QT_TRANSLATE_NOOP("actions", "Decide by the votes"),
        "committee",
        None,
        COMMITTEE,
    ),
    Act(
        "countersign",
        "Ctrl+U",
        QT_TRANSLATE_NOOP("actions", "Sign as a director"),
        "sign",
        None,
        COMMITTEE,
    ),
    Act(
        "veto",
        "Ctrl+J",
        QT_TRANSLATE_NOOP("actions", "Veto"),
        "cross",
        None,
        COMMITTEE,
    ),
    Act(
        "report",
        "Ctrl+P",
        QT_TRANSLATE_NOOP("actions", "Report of the investigation"),
        "note",
        None,
        COMMITTEE,
    ),
    Act(
        "to_application",
        "Ctrl+O",
        QT_TRANSLATE_NOOP("actions", "Open the application"),
        "applications",
        None,
        COMMITTEE,
    ),
    Act(
        "choose_printer",
        "Ctrl+R",
        QT_TRANSLATE_NOOP("actions", "Choose the printer"),
        "settings",
        None,
        PREVIEW,
    ),
    Act(
        "print_now", "Ctrl+P", QT_TRANSLATE_NOOP("actions", "Print"), "print", None, PREVIEW
    ),
    Act(
        "save_as",
        "Ctrl+S",
        QT_TRANSLATE_NOOP("actions", "Save as PDF"),
        "save",
        None,
        PREVIEW,
    ),
    Act(
        "next_paper",
        "Ctrl+PgDown",
        QT_TRANSLATE_NOOP("actions", "Next paper"),
        "forward",
        None,
        PREVIEW,
    ),
    Act(
        "former_paper",
        "Ctrl+PgUp",
        QT_TRANSLATE_NOOP("actions", "Paper before"),
        "back",
        None,
        PREVIEW,
    ),
)

_BY_NAME = {act.name: act for act in ACTS}


def act(name: str) -> Act:
    """Find an act by its name; a name that is not in the table is our own mistake."""
    return _BY_NAME[name]


def offer(name: str, run: Callable[[], object], words: str = "") -> Offer:
    """Offer an act here, with closer words if there are any."""
    return Offer(act(name), run, words)


def allowed(offers: Iterable[Offer], teller: Teller) -> list[Offer]:
    """Leave out what the person signed in may not do."""
    rights = teller.permissions
    return [
        one for one in offers if one.act.permission is None or one.act.permission in rights
    ]


def group_said(where: str) -> str:
    """Head the acts of one kind of page, in the reader's language."""
    return {
        WINDOW: translate("actions", "Everywhere"),
        LIST: translate("actions", "In a list"),
        FORM: translate("actions", "In a form"),
        PREVIEW: translate("actions", "In the preview"),
        CUSTOMER: translate("actions", "On a customer"),
        APPLICATION: translate("actions", "On an application"),
        NOTEBOOK: translate("actions", "In the notebook of an investigation"),
        LOAN: translate("actions", "On a loan"),
        COMMITTEE: translate("actions", "In the committee"),
        REPORTS: translate("actions", "In the reports"),
        OFFICE: translate("actions", "In the office"),
    }[where]


def card(acts: Sequence[Act]) -> list[tuple[str, list[tuple[str, str]]]]:
    """Lay out a card of keys: a heading, then each key and what it does."""
    groups = groupby(
        sorted(acts, key=lambda one: _ORDER.index(one.where)), lambda a: a.where
    )
    return [
        (group_said(where), [(one.shown_key, one.said) for one in members])
        for where, members in groups
    ]


_ORDER = (
    WINDOW,
    LIST,
    FORM,
    CUSTOMER,
    APPLICATION,
    NOTEBOOK,
    LOAN,
    COMMITTEE,
    REPORTS,
    OFFICE,
    PREVIEW,
)
