"""The rooms on the rail, and which page shows which place; a page is imported when needed.

Whoever adds a page adds its line to ``PAGES``. A room stands on the rail when its page is
here and the person signed in holds one of its rights.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any

from sheaf.domain.teller import Permission, Teller
from sheaf.ui.actions import Act, act
from sheaf.ui.place import Place

PAGES: dict[str, str] = {
    "customers": "sheaf.ui.customers.list:CustomersPage",
    "customer": "sheaf.ui.customers.page:CustomerPage",
    "keeping": "sheaf.ui.customers.keeping:KeepingSheet",
    "customer_edit": "sheaf.ui.customers.edit:EditPage",
    "link": "sheaf.ui.customers.link:LinkSheet",
    "unlink": "sheaf.ui.customers.link:UnlinkSheet",
    "mark": "sheaf.ui.customers.mark:MarkSheet",
    "lift": "sheaf.ui.customers.mark:LiftSheet",
    "account": "sheaf.ui.customers.account:AccountSheet",
    "choose_account": "sheaf.ui.customers.account:ChooseAccountSheet",
    "correct_phone": "sheaf.ui.customers.correct_contact:CorrectPhoneSheet",
    "correct_address": "sheaf.ui.customers.correct_contact:CorrectAddressSheet",
    "correct_account": "sheaf.ui.customers.correct_contact:CorrectAccountSheet",
    "contact": "sheaf.ui.customers.contact:ContactSheet",
    "photo": "sheaf.ui.customers.photo:PhotoSheet",
    "picture": "sheaf.ui.customers.picture:PictureSheet",
    "calculator": "sheaf.ui.loans.calculator:CalculatorSheet",
    "products": "sheaf.ui.office.products:ProductsPage",
    "product": "sheaf.ui.office.product:ProductSheet",
    "apply": "sheaf.ui.applications.apply:ApplySheet",
    "amend": "sheaf.ui.applications.apply:AmendSheet",
    "enquire": "sheaf.ui.applications.enquiry:EnquireSheet",
    "enquiry": "sheaf.ui.applications.enquiry:EnquiryPage",
    "assign_enquiry": "sheaf.ui.applications.enquiry:AssignEnquirySheet",
    "close_enquiry": "sheaf.ui.applications.enquiry:CloseEnquirySheet",
    "applications": "sheaf.ui.applications.list:ApplicationsPage",
    "application": "sheaf.ui.applications.page:ApplicationPage",
    "papers": "sheaf.ui.applications.papers:PapersSheet",
    "guarantor": "sheaf.ui.applications.guarantor:GuarantorSheet",
    "guarantor_edit": "sheaf.ui.applications.guarantor:CorrectGuarantorSheet",
    "guarantor_off": "sheaf.ui.applications.guarantor:GuarantorOffSheet",
    "collateral": "sheaf.ui.applications.collateral:CollateralSheet",
    "collateral_off": "sheaf.ui.applications.collateral:CollateralOffSheet",
    "group": "sheaf.ui.applications.group:GroupSheet",
    "group_new": "sheaf.ui.applications.group:NewGroupSheet",
    "group_member": "sheaf.ui.applications.group:MemberSheet",
    "override": "sheaf.ui.applications.override:OverrideSheet",
    "assign": "sheaf.ui.applications.assign:AssignSheet",
    "visit": "sheaf.ui.applications.visit:VisitSheet",
    "notebook": "sheaf.ui.investigation.begin:BeginSheet",
    "investigation": "sheaf.ui.investigation.page:InvestigationPage",
    "evidence": "sheaf.ui.investigation.evidence:EvidenceSheet",
    "investigation_reason": "sheaf.ui.investigation.explain:ExplainSheet",
    "ways": "sheaf.ui.investigation.ways:WaysSheet",
    "pressure": "sheaf.ui.applications.pressure:PressureSheet",
    "training": "sheaf.ui.applications.training:TrainingSheet",
    "decide": "sheaf.ui.applications.decide:DecideSheet",
    "send_back": "sheaf.ui.applications.decide:SendBackSheet",
    "decline": "sheaf.ui.applications.decide:DeclineSheet",
    "withdraw": "sheaf.ui.applications.withdraw:WithdrawSheet",
    "hand_back": "sheaf.ui.applications.withdraw:HandBackSheet",
    "turn_down": "sheaf.ui.applications.withdraw:TurnDownSheet",
    "lessons": "sheaf.ui.committee.lessons:LessonsPage",
    "lesson": "sheaf.ui.committee.lessons:LessonPage",
    "committee": "sheaf.ui.committee.list:CommitteePage",
    "convene": "sheaf.ui.committee.convene:ConveneSheet",
    "session": "sheaf.ui.committee.session:SessionPage",
    "attend": "sheaf.ui.committee.attend:AttendSheet",
    "record": "sheaf.ui.committee.record:RecordPage",
    "case": "sheaf.ui.committee.case:CasePage",
    "vote": "sheaf.ui.committee.vote:VoteSheet",
    "remark": "sheaf.ui.committee.remark:RemarkSheet",
    "unsay": "sheaf.ui.committee.unsay:UnsaySheet",
    "leave": "sheaf.ui.committee.leave:LeaveSheet",
    "aside": "sheaf.ui.committee.aside:AsideSheet",
    "countersign": "sheaf.ui.committee.countersign:CountersignSheet",
    "veto": "sheaf.ui.committee.countersign:VetoSheet",
    "loans": "sheaf.ui.loans.list:LoansPage",
    "loan": "sheaf.ui.loans.page:LoanPage",
    "contract": "sheaf.ui.loans.contract:ContractPage",
    "sign": "sheaf.ui.loans.sign:SignSheet",
    "register": "sheaf.ui.loans.register:RegisterSheet",
    "take_in": "sheaf.ui.loans.take_in:TakeInSheet",
    "fulfil": "sheaf.ui.loans.fulfil:FulfilSheet",
    "reopen": "sheaf.ui.loans.fulfil:ReopenSheet",
    "disburse": "sheaf.ui.loans.disburse:DisburseSheet",
    "arrival": "sheaf.ui.loans.arrival:ArrivalSheet",
    "withdraw_certificate": (
        "sheaf.ui.loans.withdraw_certificate:WithdrawCertificateSheet"
    ),
    "classification": "sheaf.ui.risk.page:ClassificationPage",
    "class_loans": "sheaf.ui.risk.loans:ClassLoansPage",
    "figure_loans": "sheaf.ui.risk.loans:FigureLoansPage",
    "reports": "sheaf.ui.reports.page:ReportsPage",
    "figures": "sheaf.ui.reports.figures:FiguresPage",
    "passed": "sheaf.ui.reports.passed:PassedPage",
    "tills": "sheaf.ui.reports.tills:TillsPage",
    "broken": "sheaf.ui.reports.broken:BrokenPage",
    "performance_pay": "sheaf.ui.reports.performance_pay:PerformancePayPage",
    "risk_note": "sheaf.ui.risk.note:NoteSheet",
    "risk_class": "sheaf.ui.risk.by_hand:ByHandSheet",
    "principal_first": "sheaf.ui.risk.principal_first:PrincipalFirstSheet",
    "risk_end": "sheaf.ui.risk.end:EndSheet",
    "risk_cure": "sheaf.ui.risk.cure:CureSheet",
    "give_back": "sheaf.ui.counter.give_back:GiveBackSheet",
    "waive": "sheaf.ui.loans.waive:WaiveSheet",
    "extend": "sheaf.ui.loans.extend:ExtendSheet",
    "reschedule": "sheaf.ui.loans.reschedule:RescheduleSheet",
    "reprice": "sheaf.ui.loans.reprice:RepriceSheet",
    "repricings": "sheaf.ui.loans.repricings:RepricingsPage",
    "misuse": "sheaf.ui.loans.misuse:MisuseSheet",
    "write_off": "sheaf.ui.loans.write_off:WriteOffSheet",
    "sign_loan": "sheaf.ui.loans.sign:SignLoanSheet",
    "draw": "sheaf.ui.loans.draw:DrawSheet",
    "receive": "sheaf.ui.counter.receive:ReceiveSheet",
    "settle": "sheaf.ui.counter.settle:SettleSheet",
    "prepay": "sheaf.ui.counter.prepay:PrepaySheet",
    "reverse": "sheaf.ui.counter.reverse:ReverseSheet",
    "reverse_payout": "sheaf.ui.loans.reverse_payout:ReversePayoutSheet",
    "office": "sheaf.ui.office.room:OfficePage",
    "letterhead": "sheaf.ui.office.letterhead:LetterheadSheet",
    "settings": "sheaf.ui.office.settings:SettingsPage",
    "setting": "sheaf.ui.office.setting:SettingSheet",
    "tellers": "sheaf.ui.office.people:PeoplePage",
    "appoint": "sheaf.ui.office.appoint:AppointSheet",
    "roles": "sheaf.ui.office.roles:RolesSheet",
    "own_file": "sheaf.ui.office.own_file:OwnFileSheet",
    "dismiss": "sheaf.ui.office.dismiss:DismissSheet",
    "delegations": "sheaf.ui.office.delegations:DelegationsPage",
    "delegate": "sheaf.ui.office.delegate:DelegateSheet",
    "end_delegation": "sheaf.ui.office.delegate:EndDelegationSheet",
    "renew_password": "sheaf.ui.office.renew_password:RenewPasswordSheet",
    "recovery_key": "sheaf.ui.office.recovery_key:RecoveryKeySheet",
    "holidays": "sheaf.ui.office.holidays:HolidaysPage",
    "holiday": "sheaf.ui.office.holiday:HolidaySheet",
    "trades": "sheaf.ui.office.trades:TradesPage",
    "trade": "sheaf.ui.office.trade:TradePage",
    "trade_ranges": "sheaf.ui.office.trade_ranges:TradeRangesSheet",
    "trade_pages": "sheaf.ui.office.trade_pages:TradePagesSheet",
    "trade_lines": "sheaf.ui.office.trade_lines:TradeLinesSheet",
    "new_trade": "sheaf.ui.office.new_trade:NewTradeSheet",
    "lpr": "sheaf.ui.office.lpr:LprPage",
    "lpr_value": "sheaf.ui.office.lpr_value:LprValueSheet",
    "cash_day": "sheaf.ui.office.cash_day:CashDayPage",
    "close_day": "sheaf.ui.office.close_day:CloseDaySheet",
    "joined": "sheaf.ui.office.joined:JoinedPage",
    "months": "sheaf.ui.office.months:MonthsPage",
    "close_month": "sheaf.ui.office.close_month:CloseMonthSheet",
    "take_back_move": "sheaf.ui.office.take_back_move:TakeBackMoveSheet",
    "move_cash": "sheaf.ui.office.move_cash:MoveCashSheet",
    "backup": "sheaf.ui.office.backup:BackupPage",
    "password": "sheaf.ui.change_password:ChangePassword",
    "today": "sheaf.ui.today.page:TodayPage",
}

BUSINESS = frozenset(Permission) - {
    Permission.APPOINT,
    Permission.BACK_UP,
    Permission.CHANGE_POLICY,
}
LENDING = BUSINESS - {
    Permission.CLOSE_DAY,
    Permission.CLOSE_MONTH,
    Permission.CHANGE_PRODUCT,
}


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
    Room(
        "committee",
        frozenset({Permission.VOTE, Permission.CONVENE, Permission.COUNTERSIGN}),
    ),
    Room("reports", frozenset({Permission.SEE_REPORTS})),
    Room(
        "office",
        frozenset(
            {
                Permission.CLOSE_DAY,
                Permission.CLOSE_MONTH,
                Permission.BACK_UP,
                Permission.CHANGE_PRODUCT,
                Permission.CHANGE_POLICY,
                Permission.APPOINT,
            }
        ),
    ),
)

#: The room a page lies in, by the package it stands in …
PACKAGES = {"counter": "loans", "risk": "reports", "investigation": "applications"}
PACKAGES |= {room.name: room.name for room in ROOMS}
#: … but for those that belong to what is not a loan yet, and the lessons opened there.
BEFORE_THE_LOAN = frozenset(
    {
        "contract",
        "sign",
        "register",
        "take_in",
        "fulfil",
        "reopen",
        "disburse",
        "lessons",
        "lesson",
    }
)


def open_to(teller: Teller) -> list[Room]:
    """List the rooms this person may enter, in the order of the rail."""
    rights = teller.permissions
    return [room for room in ROOMS if room.name in PAGES and room.rights & rights]


def doors(teller: Teller) -> list[Act]:
    """Name the rooms this person may enter as acts: numbered as they stand on the rail."""
    return [
        replace(act(room.name), key=f"Ctrl+{turn}")
        for turn, room in enumerate(open_to(teller), start=1)
    ]


def page_for(place: Place) -> type[Any]:
    """Return the class that shows a place."""
    module, _, name = PAGES[place.kind].partition(":")
    shown: type[Any] = getattr(import_module(module), name)
    return shown


def room_of(place: Place) -> str:
    """Name the room a place lies in; empty if it belongs to none."""
    if place.kind in BEFORE_THE_LOAN:
        return "applications"
    module = PAGES[place.kind].partition(":")[0]
    return PACKAGES.get(module.split(".")[-2], "")
