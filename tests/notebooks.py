"""Notebooks of made-up visits, as they are typed: a tab between cells, a line a line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from sheaf.domain.agreement import Agreement
from sheaf.domain.investigation.case import Case, Setting, worked_out
from sheaf.domain.investigation.limit import Asked
from sheaf.domain.investigation.notebook import Line, Sheet, columns, single
from sheaf.domain.investigation.trade import Trade
from sheaf.domain.money import Money
from sheaf.domain.policy import Policy
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Method

VISITED = date(2026, 6, 15)

#: The village shop of DOMAIN 9.5. Proofs, refill days and what others show are added so
#: that every figure has its two methods.
VILLAGE_SHOP = """
said: 87000 | 1150000 | | 60 |
days: 平日\t22\t2500 | 集日\t8\t4000
weeks: 本周\t20100\t笔记本 | 上周\t20500\t笔记本
flows: 3月\t51300 | 4月\t52800 | 5月\t52500
seasons: 旺季\t12 1 2\t130000 | 淡季\t7 8\t70000
products: 烟\t30\t10\t9 | 酒水饮料\t25\t48\t38.4 | 粮油\t30\t60\t51 | 百货\t15\t12\t8.4
purchases: 烟草公司\t5800\t\tw | 酒水\t8700\t2 | 粮油食品\t5550\t4 | 日用百货\t9100
turnover: | 1500 | 59 | |
costs: 房租\t1000 | 工资\t2000 | 水电\t650 | 运费油费\t800 | 电话\t100 | 损耗\t300
incomes: 丈夫外出务工\t3500\tm\t3-12\t工资卡流水 | 土地净收入\t5000\ty\t\t土地流转合同
household: 家庭生活(含上学)\t3200 | 保险\t200 | 人情\t400
home: 9500 | 13800 | 1150
cash: 现金\t6200\t清点
deposits: 银行存款及收款码余额\t18400\t手机余额
receivables: 客户赊账\t21500\t\t\t赊账本
prepayments: 预付款\t4000\t收据
stock: 全店存货\t1\t142000\t盘点表
fixed_assets: 冷柜货架\t18000\t照片 | 送货面包车\t32000\t行驶证
prepaid_rent: 待摊租金\t6000\t合同
payables: 供货商\t26500
advances: 预收款\t1200
debts: 车贷\t13800\t1150\t\t还款计划
start: 2024-06-30 | 118000
profits: 第一年\t9800\t12 | 第二年\t11285.83\t12
injections: 务工及土地\t40000\t2
drawings: 家庭开支\t3800\t24 | 2025年盖房\t98000 | 上学与医疗\t24000 | 车贷利息\t150\t24
depreciation: 折旧\t650\t24
wish: 52000 | 2000
"""

#: What the husband said when he was asked where the rest had gone.
LENT_ON = "借给妻弟\t9000\t1\t微信转账记录"


def typed(text: str) -> dict[Sheet, tuple[Line, ...]]:
    """Read a notebook as the tests write it."""
    pages = dict[Sheet, tuple[Line, ...]]()
    for row in text.strip().splitlines():
        name, _, rest = row.partition(":")
        sheet = Sheet(name)
        cells = [part.strip(" ") for part in rest.split("|")]
        wide = 1 if single(sheet) else len(columns(sheet))
        pages[sheet] = tuple(
            tuple((cell.split("\t") + [""] * wide)[:wide]) for cell in cells
        )
    return pages


def with_line(
    pages: Mapping[Sheet, tuple[Line, ...]], sheet: Sheet, text: str
) -> dict[Sheet, tuple[Line, ...]]:
    """Write one more line."""
    line = tuple((text.split("\t") + [""] * len(columns(sheet)))[: len(columns(sheet))])
    return {**pages, sheet: (*pages.get(sheet, ()), line)}


def asked(amount: str = "60000") -> Asked:
    """Ask for a year's loan in level payments, at 8 per mille a month."""
    rate = Rate(Decimal(8), Quote.PERMILLE_PER_MONTH)
    agreement = Agreement(Money.parse(amount), rate, Method.EQUAL_INSTALMENTS, 12)
    return Asked(agreement, VISITED)


def setting(trade: Trade = Trade.VILLAGE_SHOP, policy: Policy | None = None) -> Setting:
    return Setting(trade, VISITED, asked(), policy or Policy())


def shop(*more: tuple[Sheet, str]) -> Case:
    """Work the village shop out, with further lines."""
    pages = typed(VILLAGE_SHOP)
    for sheet, text in more:
        pages = with_line(pages, sheet, text)
    return worked_out(pages, setting())


#: Six greenhouses that pick from autumn to summer, with no debts at all.
GREENHOUSE = """
story: 种植年数与经历\t十二年，自学
said: 30000 | 420000 | | 60 |
days: 采收日\t20\t1500
flows: 3月\t18000\t\t手机 | 4月\t18100 | 5月\t17900
seasons: 采收旺季\t4-6\t60000 | 休棚\t8\t0
products: 黄瓜\t60\t3\t1.2 | 番茄\t40\t4\t1.6
purchases: 种苗\t3000 | 化肥农药\t7000 | 薄膜\t24000\t\ty
work: | | | | | 3 | 1.2 | |
costs: 地租\t12000\ty | 雇工\t4000 | 水电\t1000
household: 家庭生活\t3000 | 上学\t1000
home: | 0 | 0
cash: 现金\t2000\t清点
deposits: 银行存款\t20000\t手机余额
receivables: 收购商\t9000\t\t\t过磅单
stock: 农资\t1\t8000\t盘点
fixed_assets: 大棚\t120000\t照片
start: 2024-06-15 | 100000
profits: 两年\t15000\t24
drawings: 家庭开支\t4000\t24 | 盖房\t180000
depreciation: 折旧\t1000\t24
wish: 60000 | 10000
"""

#: One lorry, half of it still the bank's.
TRANSPORT = """
story: 驾龄与从业经历\t十五年
said: 40000 | 480000 | | 80 |
weeks: 本周\t9200\t派车单 | 上周\t9260\t派车单
flows: 3月\t32000 | 4月\t31500 | 5月\t32500
products: 长途\t100\t4000\t2000
purchases: 柴油\t14000\t\t\t油卡账单 | 过路费\t6000
costs: 司机工资\t6000 | 保险\t18000\ty | 维修轮胎\t2000
incomes: 配偶工资\t3000\tm\t\t工资卡流水
household: 家庭生活\t3000 | 上学\t1000
home: 4500 | 60000 | 5000
cash: 现金\t3000\t清点
deposits: 银行存款\t30000\t手机余额
receivables: 货主\t20000\t\t\t运单
fixed_assets: 货车\t150000\t行驶证
debts: 车贷\t60000\t5000\t2027-06-10\t还款计划
start: 2024-06-15 | 60000
profits: 两年\t10500\t24
injections: 配偶收入\t3000\t24
drawings: 家庭开支\t4000\t24 | 盖房\t97000
depreciation: 车辆折旧\t2000\t24
wish: 40000 | 10000
"""
