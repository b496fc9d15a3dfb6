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
person: 11 | 9 | 1 | 1 | 1 | 3 | 3 | 3
said: 87000 | 1150000 | | 60 |
days: 平日\t22\t2500\t流水本 | 集日\t8\t4000\t流水本
weeks: 本周\t20100\t笔记本 | 上周\t20500\t笔记本
flows: 3月\t51300\t\t手机 | 4月\t52800\t\t手机 | 5月\t52500\t\t手机
seasons: 旺季\t12 1 2\t130000 | 淡季\t7 8\t70000
products: 烟\t30\t10\t9 | 酒水饮料\t25\t48\t38.4 | 粮油\t30\t60\t51 | 百货\t15\t12\t8.4
purchases: 烟草\t5800\t\tw\t票据 | 酒水\t8700\t2\t\t票据 | \
粮油\t5550\t4\t\t票据 | 百货\t9100\t\t\t票据
turnover: | 1500 | 59 | 25 | 30
costs: 房租\t1000 | 工资\t2000 | 水电\t650 | 运费油费\t800 | 电话\t100 | 损耗\t300
incomes: 丈夫外出务工\t3500\tm\t3-12\t工资卡流水 | 土地净收入\t5000\ty\t\t土地流转合同
household: 家庭生活(含上学)\t3200 | 保险\t200 | 人情\t400
home: 9500 | 1150
reports: 本人	13800
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
off_sheet: 自住房屋\t98000\t照片
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
person: 12 | 12 | 2 | 1 | 1 | 2 | 2 | 2
said: 30000 | 420000 | | 60 |
days: 采收日\t20\t1500\t流水本
flows: 3月\t18000\t\t手机 | 4月\t18100\t\t手机 | 5月\t17900\t\t手机
seasons: 采收旺季\t4-6\t60000 | 休棚\t8\t0
products: 黄瓜\t60\t3\t1.2 | 番茄\t40\t4\t1.6
purchases: 种苗\t3000\t\t\t票据 | 化肥农药\t7000\t\t\t票据 | 薄膜\t24000\t\ty\t票据
turnover: | | 20 | 80 | 11
work: | | | | | 3 | 1.2 | |
costs: 地租\t12000\ty | 雇工\t4000 | 水电\t1000
household: 家庭生活\t3000 | 上学\t1000
home: 11000 | 0
reports: 本人	0
cash: 现金\t2000\t清点
deposits: 银行存款\t20000\t手机余额
receivables: 收购商\t9000\t\t\t过磅单
stock: 农资\t1\t8000\t盘点
fixed_assets: 大棚\t120000\t照片
off_sheet: 自住房屋\t180000\t照片
start: 2024-06-15 | 100000
profits: 两年\t15000\t24
drawings: 家庭开支\t4000\t24 | 盖房\t180000
depreciation: 折旧\t1000\t24
wish: 60000 | 10000
"""

#: One lorry, half of it still the bank's.
TRANSPORT = """
story: 驾龄与从业经历\t十五年
person: 15 | 8 | 1 | 1 | 1 | 2 | 2 | 2
said: 40000 | 480000 | | 80 |
weeks: 本周\t9200\t派车单 | 上周\t9260\t派车单
flows: 3月\t32000\t\t手机 | 4月\t31500\t\t手机 | 5月\t32500\t\t手机
products: 长途\t100\t4000\t2000
purchases: 柴油\t14000\t\t\t油卡账单 | 过路费\t6000\t\t\t票据
turnover: | | | 80 | 19
costs: 司机工资\t6000 | 保险\t18000\ty | 维修轮胎\t2000
incomes: 配偶工资\t3000\tm\t\t工资卡流水
household: 家庭生活\t3000 | 上学\t1000
home: 4500 | 5000
reports: 本人	60000
cash: 现金\t3000\t清点
deposits: 银行存款\t30000\t手机余额
receivables: 货主\t20000\t\t\t运单
fixed_assets: 货车\t150000\t行驶证
vehicles: 货车\t155000\t本人\t保单
debts: 车贷\t60000\t5000\t2027-06-10\t还款计划
off_sheet: 自住房屋\t97000\t照片
start: 2024-06-15 | 60000 | 198000
profits: 两年\t10500\t24
injections: 配偶收入\t3000\t24
drawings: 家庭开支\t4000\t24 | 盖房\t97000
depreciation: 车辆折旧\t2000\t24
wish: 40000 | 10000
"""

#: A restaurant with six tables and a platform that brings guests.
RESTAURANT = """
story: 从业年数\t十年，跟师傅学
person: 10 | 6 | 1 | 1 | 1 | 3 | 3 | 3
said: 60000 | 720000 | | 70 |
days: 平日\t22\t1800\t流水本 | 周末\t8\t2550\t流水本
flows: 3月\t42000\t\t手机 | 4月\t41800\t\t手机 | 5月\t42200\t\t手机
products: 菜品\t70\t30\t13.5 | 酒水\t20\t10\t6 | 主食\t10\t5\t2
purchases: 肉类\t15000\t\t\t票据 | 蔬菜\t8000\t\t\t票据 | 粮油调料\t5500\t\t\t票据
turnover: | 0 | 5 | 10 | 20
costs: 房租\t4000 | 厨师工资\t8000 | 服务员工资\t4000 | 水电燃气\t2700 | 平台抽成\t1300
incomes: 配偶工资\t3000\t\t\t工资卡
household: 家庭生活\t3500 | 上学\t1000 | 人情\t500
home: 7000 | 2500
reports: 本人	30000
cash: 现金\t3000\t清点
deposits: 银行存款\t25000\t手机余额
receivables: 单位挂账\t4000\t\t\t挂账本
stock: 酒水\t1\t3000\t盘点 | 冻品干货\t1\t1750\t盘点
fixed_assets: 厨房设备\t40000\t照片 | 桌椅空调\t20000\t照片
prepaid_rent: 待摊租金\t8000\t收据
debts: 装修贷款\t30000\t2500\t2027-05-31\t还款计划
off_sheet: 自住房屋\t150000\t照片
start: 2024-06-15 | 30000
profits: 两年\t11500\t24
injections: 配偶收入\t3000\t24
drawings: 家庭开支\t5000\t24 | 盖房\t150000 | 贷款利息\t9250
depreciation: 装修折旧\t1000\t24
wish: 50000 | 10000
"""

#: A hundred pigs on the way, sold a third each month or so.
PIG_FARM = """
story: 养殖年数\t八年
person: 8 | 8 | 1 | 1 | 1 | 2 | 2 | 2
said: 37500 | 450000 | | 60 |
days: 出栏日\t3\t12500\t过磅单
flows: 3月\t22500\t\t手机 | 4月\t22300\t\t手机 | 5月\t22700\t\t手机
products: 育肥猪\t100\t16\t12
purchases: 饲料\t22125\t\t\t票据 | 仔猪\t6000\t\t\t票据
turnover: | | 120 | |
costs: 雇工\t1500 | 水电\t600 | 防疫\t300 | 保险\t200
incomes: 外出务工\t2500\t\t\t工资卡
household: 家庭生活\t3000 | 上学\t800
home: 3475 | 2000
reports: 本人	50000
cash: 现金\t2000\t清点
deposits: 银行存款\t15000\t手机余额
stock: 育肥猪\t100\t1000\t点数照片 | 饲料\t1\t12500\t盘点
fixed_assets: 猪舍设备\t80000\t照片
debts: 银行贷款\t50000\t2000\t2028-06-10\t还款计划
off_sheet: 自住房屋\t90000\t照片
start: 2024-06-15 | 100000
profits: 两年\t6775\t24
injections: 务工收入\t2500\t24
drawings: 家庭开支\t3800\t24 | 贷款利息\t35900
depreciation: 猪舍折旧\t1500\t24
wish: 40000 | 10000
"""

#: Two harvests a year and nothing between; no debts.
GRAIN = """
story: 种粮年数\t二十年
person: 20 | 20 | 1 | 1 | 1 | 2 | 2 | 2
said: 0 | 240000 | 238000 | |
seasons: 夏粮\t6\t90000 | 秋粮\t10\t150000
products: 小麦\t40\t2.5\t1.2 | 玉米\t60\t2.4\t1.2
purchases: 种子\t20000\t\ty\t票据 | 化肥\t60000\t\ty\t票据 | 机耕机收\t38080\t\ty\t票据
turnover: 51 | | 31 | |
costs: 地租\t30000\ty | 雇工\t6000\ty | 农业保险\t2400\ty
incomes: 种粮补贴\t6000\ty\t\t一卡通流水
household: 家庭生活\t2500 | 人情\t500
home: 4460 | 0
reports: 本人	0
cash: 现金\t5000\t清点
deposits: 银行存款\t40000\t存折
stock: 库存粮食\t1\t10000\t过磅
fixed_assets: 农机\t70000\t行驶证
off_sheet: 自住房屋\t80000\t照片
start: 2024-06-15 | 80000
profits: 两年\t6960\t24
injections: 补贴\t500\t24
drawings: 家庭开支\t3000\t24 | 盖房\t38040
depreciation: 农机折旧\t1000\t24
wish: 40000 | 10000
"""

#: A workshop that keeps statements of its own, and sells on credit.
WORKSHOP = """
story: 从业年数与技术\t十二年，模具工
person: 12 | 7 | 1 | 1 | 1 | 3 | 3 | 3
said: 80000 | 960000 | | 50 |
weeks: 本周\t18400\t送货单 | 上周\t18520\t送货单
flows: 3月\t40000\t\t手机 | 4月\t39800\t\t手机 | 5月\t40200\t\t手机
products: 主要产品\t100\t200\t140
purchases: 主材\t46000\t\t\t增值税发票 | 辅料\t10000\t\t\t票据
turnover: | 0 | 30 | 60 | 50
work: 4000 | 10 | | | | 200 | 140 | | | 电费单
costs: 厂租\t3000 | 工资\t8000 | 运费\t800 | 维修税费\t700
incomes: 配偶工资\t3500\t\t\t工资卡
household: 家庭生活\t4000 | 上学\t1000
home: 7000 | 3000
reports: 本人	60000
statements: 去年\t300000\t60000\t240000\t950000
cash: 现金\t4000\t清点
deposits: 银行存款\t46000\t对账单
receivables: 客户欠款\t80000\t\t\t对账单
stock: 原材料\t1\t26000\t盘点 | 成品\t1\t30000\t盘点
fixed_assets: 机器设备\t120000\t发票
debts: 设备贷款\t60000\t3000\t2027-12-31\t还款计划
off_sheet: 自住房屋\t120000\t照片
start: 2024-06-15 | 150000
profits: 两年\t11500\t24
injections: 配偶收入\t3500\t24
drawings: 家庭开支\t5000\t24 | 盖房\t96000
depreciation: 设备折旧\t2000\t24
wish: 60000 | 10000
"""

#: An honest notebook of every trade; that of the village shop once it was asked.
HONEST = {
    Trade.VILLAGE_SHOP: VILLAGE_SHOP.replace(" | 车贷利息", f" | {LENT_ON} | 车贷利息"),
    Trade.GREENHOUSE: GREENHOUSE,
    Trade.TRANSPORT: TRANSPORT,
    Trade.RESTAURANT: RESTAURANT,
    Trade.PIG_FARM: PIG_FARM,
    Trade.GRAIN: GRAIN,
    Trade.WORKSHOP: WORKSHOP,
}
