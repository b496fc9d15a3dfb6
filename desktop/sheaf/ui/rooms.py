"""The rooms on the rail, and which page shows which place; a page is imported when needed.

Whoever adds a page adds its line to ``PAGES``. A room stands on the rail when its page is
here and the person signed in holds one of its rights.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from sheaf.domain.teller import Permission, Teller
from sheaf.ui.place import Place

PAGES: dict[str, str] = {
    "customers": "sheaf.ui.customers.list:CustomersPage",
    "customer": "sheaf.ui.customers.page:CustomerPage",
    "customer_edit": "sheaf.ui.customers.edit:EditPage",
    "link": "sheaf.ui.customers.link:LinkSheet",
    "unlink": "sheaf.ui.customers.link:UnlinkSheet",
    "mark": "sheaf.ui.customers.mark:MarkSheet",
    "lift": "sheaf.ui.customers.mark:LiftSheet",
    "account": "sheaf.ui.customers.account:AccountSheet",
    "choose_account": "sheaf.ui.customers.account:ChooseAccountSheet",
    "contact": "sheaf.ui.customers.contact:ContactSheet",
    "photo": "sheaf.ui.customers.photo:PhotoSheet",
    "picture": "sheaf.ui.customers.picture:PictureSheet",
    "apply": "sheaf.ui.applications.apply:ApplySheet",
    "amend": "sheaf.ui.applications.apply:AmendSheet",
    "loans": "sheaf.ui.loans.list:LoansPage",
    "loan": "sheaf.ui.loans.page:LoanPage",
    "contract": "sheaf.ui.loans.contract:ContractPage",
    "sign": "sheaf.ui.loans.sign:SignSheet",
    "register": "sheaf.ui.loans.register:RegisterSheet",
    "disburse": "sheaf.ui.loans.disburse:DisburseSheet",
    "arrival": "sheaf.ui.loans.arrival:ArrivalSheet",
    "withdraw_certificate": (
        "sheaf.ui.loans.withdraw_certificate:WithdrawCertificateSheet"
    ),
    "receive": "sheaf.ui.counter.receive:ReceiveSheet",
    "settle": "sheaf.ui.counter.settle:SettleSheet",
    "reverse": "sheaf.ui.counter.reverse:ReverseSheet",
    "password": "sheaf.ui.change_password:ChangePassword",
    "today": "sheaf.ui.today.page:TodayPage",
}

BUSINESS = frozenset(Permission) - {
    Permission.APPOINT,
    Permission.BACK_UP,
    Permission.CHANGE_POLICY,
}
LENDING = BUSINESS - {Permission.CLOSE_DAY, Permission.CHANGE_PRODUCT}


@dataclass(frozen=True, slots=True)
class Room:
    """A door on the rail: its name is its act's and its place's; one right opens it."""

    name: str
    rights: frozenset[Permission]


ROOMS = (
    Room("today", frozenset(Permission)),
    Room("customers", LENDING),
    Room("applications", LENDING),
    Room("loans", LENDING),
    Room("monitoring", frozenset({Permission.INVESTIGATE, Permission.SEE_REPORTS})),
    Room("committee", frozenset({Permission.APPROVE})),
    Room("reports", frozenset({Permission.SEE_REPORTS})),
    Room(
        "office",
        frozenset(
            {
                Permission.CLOSE_DAY,
                Permission.BACK_UP,
                Permission.CHANGE_PRODUCT,
                Permission.CHANGE_POLICY,
                Permission.APPOINT,
            }
        ),
    ),
)

#: The room in which one is, for places that are not rooms themselves.
INSIDE = {
    "customer": "customers",
    "customer_edit": "customers",
    "application": "applications",
    "apply": "applications",
    "amend": "applications",
    "sign": "applications",
    "register": "applications",
    "contract": "applications",
    "disburse": "applications",
    "arrival": "loans",
    "withdraw_certificate": "loans",
    "loan": "loans",
    "receive": "loans",
    "settle": "loans",
    "reverse": "loans",
    "products": "office",
    "product": "office",
    "settings": "office",
    "tellers": "office",
    "cash_day": "office",
    "backup": "office",
}


def open_to(teller: Teller) -> list[Room]:
    """List the rooms this person may enter, in the order of the rail."""
    rights = teller.permissions
    return [room for room in ROOMS if room.name in PAGES and room.rights & rights]


def page_for(place: Place) -> type[Any]:
    """Return the class that shows a place."""
    module, _, name = PAGES[place.kind].partition(":")
    shown: type[Any] = getattr(import_module(module), name)
    return shown


def room_of(place: Place) -> str:
    """Name the room a place lies in; empty if it belongs to none."""
    names = {room.name for room in ROOMS}
    return place.kind if place.kind in names else INSIDE.get(place.kind, "")
