"""Notebooks of made-up visits, to practise on and to play the tour with.

The village shop is the worked example of the trade's handbooks; its figures, like those of
the greenhouse and of the lorry, are the same in both languages and stand here once. A tab
lies between two cells, a bar between two lines. What happened since the first point that
can be proved took two years, whatever day the visit is on.
"""

from __future__ import annotations

from datetime import date

from sheaf.domain.calendar import months_after
from sheaf.domain.investigation.notebook import Line, Sheet

PROVED, LEFT = -24, 12  # months: since when all is proved; how long the lorry is paid for

VILLAGE_SHOP = """
story: 入行年数与经历\t十一年，以前打工 | 第一笔本钱：自有还是借入\t自有两万，借一万已还
person: 11 | 9 | 1 | 1 | 1 | 3 | 3 | 3
suppliers: 烟草公司\t30\t0\t\t货到付款 | 批发商\t70\t15\t\t月结
customers: 零售\t75\t0\t\t现金和收款码 | 赊账户\t25\t30\t\t月结
said: 87000 | 1150000 | | 60 |
days: 平日\t22\t2500\t流水本 | 集日\t8\t4000\t流水本
weeks: 本周\t20100\t笔记本 | 上周\t20500\t笔记本
flows: 上月\t51300\t\t手机 | 前一个月\t52800\t\t手机 | 再前一个月\t52500\t\t手机
seasons: 旺季\t12 1 2\t130000 | 淡季\t7 8\t70000
products: 烟\t30\t10\t9 | 酒水饮料\t25\t48\t38.4 | 粮油\t30\t60\t51 | 日用百货\t15\t12\t8.4
purchases: 烟草公司\t5800\t\tw\t票据 | 酒水\t8700\t2\t\t票据 | \
粮油食品\t5550\t4\t\t票据 | 日用百货\t9100\t\t\t票据
turnover: | 1500 | 59 | 25 | 30
costs: 房租\t1000 | 工资\t2000 | 水电\t650 | 运费油费\t800 | 电话\t100 | 损耗\t300
incomes: 外出务工\t3500\tm\t3-12\t工资卡流水 | 土地净收入\t5000\ty\t\t土地流转合同
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
start: {start} | 118000
profits: 第一年\t9800\t12 | 第二年\t11285.83\t12
injections: 务工及土地收入\t40000\t2
drawings: 家庭开支\t3800\t24 | 2025年盖房\t98000 | 上学与医疗\t24000 | 车贷利息\t150\t24
depreciation: 折旧\t650\t24
wish: 52000 | 2000
"""

#: What the shop's owner says when asked where the rest has gone.
LENT_ON = ("借给妻弟", "9000", "1", "微信转账记录")

GREENHOUSE = """
story: 种植年数与经历\t十二年，自学
person: 12 | 12 | 2 | 1 | 1 | 2 | 2 | 2
suppliers: 种苗场\t30\t0\t\t现款 | 农资店\t70\t90\t\t卖菜后付清
customers: 收购商\t80\t11\t\t按旬结 | 集市\t20\t0\t\t现款
said: 30000 | 420000 | | 60 |
days: 采收日\t20\t1500\t流水本
flows: 上月\t18000\t\t手机 | 前一个月\t18100\t\t手机 | 再前一个月\t17900\t\t手机
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
deposits: 银行存款及收款码余额\t20000\t手机余额
receivables: 收购商欠款\t9000\t\t\t过磅单
stock: 农资\t1\t8000\t盘点表
fixed_assets: 大棚\t120000\t照片
off_sheet: 自住房屋\t180000\t照片
start: {start} | 100000
profits: 两年\t15000\t24
drawings: 家庭开支\t4000\t24 | 盖房购车\t180000
depreciation: 折旧\t1000\t24
wish: 60000 | 10000
"""

TRANSPORT = """
story: 驾龄与从业经历\t十五年
person: 15 | 8 | 1 | 1 | 1 | 2 | 2 | 2
suppliers: 加油站\t70\t0\t\t油卡预付 | 修理厂\t30\t30\t\t月结
customers: 货主\t80\t19\t\t按趟结 | 货运平台\t20\t3\t\t平台代付
said: 40000 | 480000 | | 80 |
weeks: 本周\t9200\t派车单 | 上周\t9260\t派车单
flows: 上月\t32000\t\t手机 | 前一个月\t31500\t\t手机 | 再前一个月\t32500\t\t手机
products: 长途\t100\t4000\t2000
purchases: 柴油\t14000\t\t\t油卡账单 | 过路费\t6000\t\t\t票据
turnover: | | | 80 | 19
costs: 司机工资\t6000 | 保险\t18000\ty | 维修轮胎\t2000
incomes: 配偶工资\t3000\tm\t\t工资卡流水
household: 家庭生活\t3000 | 上学\t1000
home: 4500 | 5000
reports: 本人	60000
cash: 现金\t3000\t清点
deposits: 银行存款及收款码余额\t30000\t手机余额
receivables: 货主欠运费\t20000\t\t\t运单
fixed_assets: 货车\t150000\t行驶证
vehicles: 货车\t155000\t本人\t保单
debts: 车贷\t60000\t5000\t{until}\t还款计划
off_sheet: 自住房屋\t97000\t照片
start: {start} | 60000 | 198000
profits: 两年\t10500\t24
injections: 配偶收入\t3000\t24
drawings: 家庭开支\t4000\t24 | 盖房购车\t97000
depreciation: 车辆折旧\t2000\t24
wish: 40000 | 10000
"""

#: The words of the notebooks in English; figures and dates stay as they are.
ENGLISH_WORDS = {
    "流水本": "Day book",
    "票据": "Receipt or slip",
    "入行年数与经历": "Years in the trade, and before",
    "十一年，以前打工": "Eleven; before that at a shop in town",
    "第一笔本钱：自有还是借入": "First money: own or borrowed",
    "自有两万，借一万已还": "20,000 own, 10,000 of her father's, repaid",
    "平日": "Weekday",
    "集日": "Market day",
    "本周": "This week",
    "上周": "Last week",
    "笔记本": "Her notebook",
    "上月": "Last month",
    "前一个月": "The month before",
    "再前一个月": "The one before that",
    "旺季": "Good months",
    "淡季": "Slack months",
    "烟": "Tobacco",
    "烟草公司": "Tobacco",
    "酒水饮料": "Drinks",
    "酒水": "Drinks",
    "粮油食品": "Food",
    "粮油": "Food",
    "日用百货": "Household goods",
    "房租": "Rent",
    "工资": "Wages",
    "水电": "Water and power",
    "运费油费": "Freight and fuel",
    "电话": "Telephone",
    "损耗": "Losses",
    "外出务工": "Work elsewhere",
    "工资卡流水": "Wage card",
    "土地净收入": "Land",
    "土地流转合同": "Lease",
    "家庭生活(含上学)": "Living, with schooling",
    "家庭生活": "Living",
    "上学": "School",
    "保险": "Insurance",
    "人情": "Gifts",
    "现金": "Cash",
    "清点": "Counted",
    "银行存款及收款码余额": "Bank and payment code",
    "手机余额": "Telephone",
    "手机": "Telephone",
    "客户赊账": "Customers on credit",
    "赊账本": "Credit book",
    "预付款": "Paid ahead",
    "收据": "Receipt",
    "全店存货": "All goods in the shop",
    "盘点表": "Count sheet",
    "冷柜货架": "Shelves and freezers",
    "照片": "Photograph",
    "送货面包车": "Van",
    "行驶证": "Registration",
    "待摊租金": "Rent paid ahead",
    "合同": "Contract",
    "供货商": "Suppliers",
    "预收款": "Received ahead",
    "车贷": "Car loan",
    "还款计划": "Bank plan",
    "第一年": "First year",
    "第二年": "Second year",
    "两年": "Two years",
    "务工及土地收入": "Wages and land",
    "家庭开支": "Household",
    "2025年盖房": "House built in 2025",
    "盖房购车": "House or car",
    "上学与医疗": "School and doctor",
    "车贷利息": "Interest on the car",
    "折旧": "Depreciation",
    "自住房屋": "House lived in",
    "借给妻弟": "Lent to a brother-in-law",
    "微信转账记录": "Record of the transfer",
    "种植年数与经历": "Years of growing, and before",
    "十二年，自学": "Twelve; taught herself",
    "采收日": "Picking day",
    "采收旺季": "Main picking",
    "休棚": "Fallow",
    "黄瓜": "Cucumbers",
    "番茄": "Tomatoes",
    "种苗": "Seedlings",
    "化肥农药": "Fertiliser and sprays",
    "薄膜": "Film",
    "地租": "Rent of land",
    "雇工": "Labour",
    "收购商欠款": "Buyers",
    "过磅单": "Weigh slips",
    "农资": "Supplies",
    "大棚": "Greenhouses",
    "驾龄与从业经历": "Years at the wheel, and before",
    "十五年": "Fifteen",
    "派车单": "Trip slips",
    "长途": "Long haul",
    "柴油": "Diesel",
    "油卡账单": "Fuel card",
    "过路费": "Tolls",
    "司机工资": "Driver",
    "维修轮胎": "Repairs and tyres",
    "配偶工资": "Wages of the spouse",
    "货主欠运费": "Freight owed",
    "运单": "Waybills",
    "货车": "Lorry",
    "本人": "Their own",
    "保单": "Policy",
    "配偶收入": "Wages of the spouse",
    "车辆折旧": "Wear of the lorry",
    "批发商": "Wholesaler",
    "货到付款": "On delivery",
    "月结": "Monthly",
    "零售": "Over the counter",
    "现金和收款码": "Cash, code",
    "赊账户": "On credit",
    "按旬结": "Every ten days",
    "种苗场": "Nursery",
    "现款": "Cash",
    "农资店": "Farm shop",
    "卖菜后付清": "From the crop",
    "收购商": "Wholesale buyer",
    "集市": "Market",
    "加油站": "Filling station",
    "油卡预付": "Fuel card",
    "修理厂": "Workshop",
    "货主": "Shipper",
    "按趟结": "By the trip",
    "货运平台": "Freight platform",
    "平台代付": "By the platform",
}


def lines_of(notebook: str, sheet: Sheet, visited: date, language: str) -> tuple[Line, ...]:
    """Return what a notebook has for a page, in the words of a language."""
    start, until = months_after(visited, PROVED), months_after(visited, LEFT)
    dated = notebook.format(start=start, until=until)
    for row in dated.strip().splitlines():
        name, _, rest = row.partition(":")
        if name == sheet.value:
            lines = (line.strip(" ").split("\t") for line in rest.split("|"))
            return tuple(tuple(worded(one, language) for one in line) for line in lines)
    return ()


def worded(cell: str, language: str) -> str:
    """Say a cell in a language; a figure stays as it is."""
    return ENGLISH_WORDS.get(cell, cell) if language == "en" else cell
