"""What an application is judged by, as papers name it."""

from __future__ import annotations

from sheaf.domain.condition import Check
from sheaf.printing import investigation_words

CONDITIONS = {
    **investigation_words.CONDITIONS,
    Check.AGE: ("年龄", "Age"),
    Check.AGE_AT_MATURITY: ("到期年龄", "Age at maturity"),
    Check.AMOUNT: ("金额", "Amount"),
    Check.TERM: ("期限", "Term"),
    Check.ARREARS: ("无逾期", "No arrears"),
    Check.NOT_BLACKLISTED: ("不在黑名单", "Not blacklisted"),
    Check.EVADES_NO_DEBTS: ("无逃废债", "Evades no debts"),
    Check.RELATED_PARTY_SECURED: ("关联方有担保", "Related party secured"),
    Check.PAPERS: ("材料齐全", "Papers complete"),
    Check.SECURITY: ("担保", "Security"),
    Check.PLAN_AHEAD: ("还款计划首日未过", "Days of the plan still ahead"),
    Check.GUARANTOR_AGE: ("保证人年龄", "Age of the guarantor"),
    Check.GUARANTOR_APART: ("保证人非本人", "Guarantor is another person"),
    Check.GUARANTOR_NOT_MUTUAL: ("无互保", "No mutual guarantee"),
    Check.GUARANTOR_INSTALMENT: ("保证人可承担每期还款", "Guarantor can bear it monthly"),
    Check.GUARANTOR_INCOME: ("担保总额（按收入）", "Guaranteed within income"),
    Check.GUARANTOR_ASSETS: ("担保总额（按净资产）", "Guaranteed within assets"),
    Check.GUARANTOR_BORROWERS: ("担保户数（含本笔）", "Guaranteed, this loan with it"),
    Check.GUARANTOR_SPOUSE: ("保证人配偶同意", "Consent of the guarantor's spouse"),
    Check.GROUP_SIZE: ("联保户数", "Households in the group"),
    Check.GROUP_AGREEMENT: ("联保协议", "Group agreement"),
    Check.GROUP_LEADER: ("联保组长", "Group leader"),
    Check.GROUP_HOUSEHOLDS: ("每户一人", "One member a household"),
    Check.GROUP_RELATIVES: ("无近亲属", "No close relatives"),
    Check.GROUP_ADULTS: ("成员均已成年", "Members of age"),
    Check.GROUP_LOCAL: ("成员均为本地", "Members are local"),
    Check.GROUP_ARREARS: ("组内无逾期", "No arrears in the group"),
    Check.GROUP_LIMIT: ("不超过成员限额", "Within the member's limit"),
    Check.COLLATERAL_COVER: ("抵押率", "Cover by collateral"),
}
