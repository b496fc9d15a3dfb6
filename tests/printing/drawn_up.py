"""Contracts drawn up between made-up people, to be printed in tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from sheaf.domain.arrears import LateRules
from sheaf.domain.collateral import Rises
from sheaf.domain.guarantee import GuaranteeKind
from sheaf.domain.loan import Covenants
from sheaf.domain.money import Money
from sheaf.domain.paper.authorisation import Authorisation, AuthorisedAs
from sheaf.domain.paper.charge import Thing
from sheaf.domain.paper.conduct_notice import ConductNotice
from sheaf.domain.paper.consent import Consent, ConsentOf
from sheaf.domain.paper.debt import Debt
from sheaf.domain.paper.group_agreement import GroupAgreement, Member
from sheaf.domain.paper.guarantee_contract import GuaranteeContract
from sheaf.domain.paper.guarantor_check import GuarantorCheck, Means
from sheaf.domain.paper.loan_contract import (
    Account,
    Counting,
    LoanContract,
    Payout,
)
from sheaf.domain.paper.mortgage_contract import MortgageContract
from sheaf.domain.paper.pledge_contract import PledgeContract
from sheaf.domain.paper.shared import Lent, Office, Party
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Instalment

LANGUAGES = ("zh_CN", "en")
NINE = Rate(Decimal(9))
OFFICE = Office(
    "清河信用社上河分社",
    licence="91130000MA00000000",
    place="清河县上河镇中街1号",
    phone="0300-0000012",
)
WANG = Party("王芳", "130000198503151229", "138-0000-0012", "清河县上河镇东村四组12号")
LI = Party("李国平", "130000198503151210", "138-0000-0013", "清河县上河镇东村四组12号")
ZHANG = Party("张建军", "130000197902030011", "138-0000-0021", "清河县上河镇西村一组3号")
SUN = Party("孙秀英", "130000198110120023", "138-0000-0022", "清河县上河镇西村一组3号")
LENT = Lent(
    Money.parse("30000"), NINE, "equal_instalments", 6, date(2026, 3, 10), date(2026, 9, 10)
)
LOAN = "清河农信借字〔2026〕第00012号"
GUARANTEE = "清河农信保字〔2026〕第00012-1号"
MORTGAGE = "清河农信抵字〔2026〕第00012-1号"
PLEDGE = "清河农信质字〔2026〕第00012-1号"
ACCOUNT = Account("王芳", "6210000000000000017", "清河信用社上河分社")
DEBT = Debt(LOAN, WANG, "农户生产经营贷款", LENT, "购买春耕用的种子、化肥和农膜")
#: The instalments of DOMAIN 3.6.1.
ROWS = (
    ("2026-04-10", 31, "30000.00", "4907.07", "225.00"),
    ("2026-05-10", 30, "25092.93", "4943.87", "188.20"),
    ("2026-06-10", 31, "20149.06", "4980.95", "151.12"),
    ("2026-07-10", 30, "15168.11", "5018.31", "113.76"),
    ("2026-08-10", 31, "10149.80", "5055.95", "76.12"),
    ("2026-09-10", 31, "5093.85", "5093.85", "38.20"),
)
LINES = tuple(
    Instalment(k, date.fromisoformat(day), days, *map(Money.parse, amounts))
    for k, (day, days, *amounts) in enumerate(ROWS, 1)
)
SPITEFUL = "<b>&</b> ${borrower} $principal %s"
LONG = "阿卜杜热合曼·买买提依明吐尔逊江艾合麦提托合提如则麦麦提江吐尔逊古丽阿依夏木"


def a_loan_contract(language: str = "zh_CN", **changes: Any) -> LoanContract:
    contract = LoanContract(
        language=language,
        number=LOAN,
        office=OFFICE,
        borrower=WANG,
        co_borrowers=(LI,),
        product="农户生产经营贷款",
        lent=LENT,
        purpose=DEBT.purpose,
        lines=LINES,
        covenants=Covenants(LateRules(NINE, Decimal("0.50"))),
        signed_at="清河县上河镇",
        inclusive=Decimal(9),
        counting=Counting.PERIODS,
        payout=Payout.ACCOUNT,
        account=ACCOUNT,
        extension_months=6,
    )
    return replace(contract, **changes)


def a_guarantee(language: str = "zh_CN", **changes: Any) -> GuaranteeContract:
    contract = GuaranteeContract(
        language=language,
        number=GUARANTEE,
        office=OFFICE,
        debt=DEBT,
        guarantor=ZHANG,
        relation="同村好友",
        kind=GuaranteeKind.JOINT_SEVERAL,
        years=3,
        signed_at="清河县上河镇",
        spouse=SUN,
    )
    return replace(contract, **changes)


HOUSE = Thing(
    "住宅及所占建设用地使用权",
    Money.parse("180000"),
    Rises.REGISTRATION,
    quantity="1套，98.5平方米",
    place="清河县上河镇中街18号2单元301室",
    certificate="冀（2024）清河县不动产权第0000123号",
)
TRACTOR = Thing(
    "轮式拖拉机 704型",
    Money.parse("46000"),
    Rises.CONTRACT,
    quantity="1台",
    place="清河县上河镇东村四组12号",
    certificate="行驶证 冀13-00012",
)
DEPOSIT = Thing(
    "定期存单（一年期）",
    Money.parse("40000"),
    Rises.DELIVERY,
    quantity="1张",
    place="清河信用社上河分社",
    certificate="存单号 0000456",
)


def a_mortgage(language: str = "zh_CN", **changes: Any) -> MortgageContract:
    contract = MortgageContract(
        language=language,
        number=MORTGAGE,
        office=OFFICE,
        debt=DEBT,
        owner=ZHANG,
        things=(HOUSE, TRACTOR),
        signed_at="清河县上河镇",
        co_owners=(SUN,),
        registry="清河县不动产登记中心",
    )
    return replace(contract, **changes)


def a_pledge(language: str = "zh_CN", **changes: Any) -> PledgeContract:
    contract = PledgeContract(
        language=language,
        number=PLEDGE,
        office=OFFICE,
        debt=DEBT,
        owner=WANG,
        things=(DEPOSIT,),
        signed_at="清河县上河镇",
    )
    return replace(contract, **changes)


def a_group(language: str = "zh_CN", count: int = 5, **changes: Any) -> GroupAgreement:
    names = "王芳 张建军 赵铁柱 孙秀英 钱有福 周大山 吴桂兰 郑小满 冯春生 陈月娥"
    members = tuple(
        Member(
            Party(
                name,
                f"1300001985031{k:02}229",
                f"138-0000-00{k:02}",
                f"清河县上河镇东村{k}组{k}号",
            ),
            Money.parse("50000"),
        )
        for k, name in enumerate(names.split()[:count], 1)
    )
    agreement = GroupAgreement(
        language=language,
        number="清河农信联字〔2026〕第00003号",
        office=OFFICE,
        group="东村大棚蔬菜联保小组",
        members=members,
        leader="王芳",
        start=date(2026, 3, 1),
        end=date(2029, 2, 28),
        years=3,
        fewest=5,
        freezes=True,
        signed_at="清河县上河镇",
    )
    return replace(agreement, **changes)


def a_consent(language: str = "zh_CN", **changes: Any) -> Consent:
    consent = Consent(
        language=language,
        number="清河农信同字〔2026〕第00012-1号",
        office=OFFICE,
        debt=DEBT,
        kind=ConsentOf.BORROWERS_SPOUSE,
        signatory=LI,
        principal=WANG,
    )
    return replace(consent, **changes)


def a_check(language: str = "zh_CN", **changes: Any) -> GuarantorCheck:
    check = GuarantorCheck(
        language=language,
        number="清河农信核字〔2026〕第00012-1号",
        office=OFFICE,
        debt=DEBT,
        contract=GUARANTEE,
        guarantor=ZHANG,
        relation="同村好友",
        kind=GuaranteeKind.JOINT_SEVERAL,
        years=3,
        means=Means(
            Money.parse("6500"),
            Money.parse("260000"),
            Money.parse("15000"),
            work="镇上汽车修理铺，自营八年",
        ),
        clerks=("刘洋", "何静"),
        spouse=SUN,
    )
    return replace(check, **changes)


def an_authorisation(language: str = "zh_CN", **changes: Any) -> Authorisation:
    authorisation = Authorisation(
        language=language,
        number="清河农信授字〔2026〕第00087号",
        office=OFFICE,
        person=WANG,
        role=AuthorisedAs.BORROWER,
        valid_until=date(2026, 6, 1),
    )
    return replace(authorisation, **changes)


def a_conduct_notice(language: str = "zh_CN", **changes: Any) -> ConductNotice:
    notice = ConductNotice(
        language=language,
        number="清河农信廉字〔2026〕第00087号",
        office=OFFICE,
        customer=WANG,
        officers=("刘洋", "何静"),
        contract=LOAN,
    )
    return replace(notice, **changes)


def pages(pdf: bytes) -> list[str]:
    """Read every page back, lines as they stand, without the spaces between letters."""
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def squeezed(text: str) -> str:
    """Take out what only lays text out: spaces and line ends."""
    return "".join(text.split())


def signing_page(pdf: bytes, language: str) -> str:
    """Find the page with the places to sign; two lines of text must stand above them."""
    [page] = [one for one in pages(pdf) if _SIGN[language] in one]
    above = page.split(_SIGN[language])[0]
    assert len([line for line in above.splitlines() if len(line) > 12]) >= 2
    return page


_SIGN = {"zh_CN": "日　期", "en": "Date\n"}
