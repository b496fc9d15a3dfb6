<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountSheet</name>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>For repayments</source>
        <translation>用作还款账户</translation>
    </message>
    <message>
        <source>Account of {0}</source>
        <translation>{0}的账户</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>已添加。</translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message>
        <source>Signed on</source>
        <translation>签署日</translation>
    </message>
    <message>
        <source>It counts from that day.</source>
        <translation>自签署日起生效。</translation>
    </message>
    <message>
        <source>Consent in writing</source>
        <translation>书面同意人</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名人</translation>
    </message>
    <message>
        <source>Scan, if any</source>
        <translation>扫描件（如有）</translation>
    </message>
    <message>
        <source>Who does not, answers only for what was agreed before; the guarantee period stays as it was.</source>
        <translation>未同意的，仍只按原约定承担责任，保证期间不变。</translation>
    </message>
    <message>
        <source>F8 prints the agreement; confirm once it is signed</source>
        <translation>按F8打印协议，各方签署后再确认</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Photograph, if any</source>
        <translation>面签照片（如有）</translation>
    </message>
    <message>
        <source>Committee minutes</source>
        <translation>审贷会纪要编号</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>审议日期</translation>
    </message>
    <message>
        <source>The committee decides on so much.</source>
        <translation>超过审批人权限，须经审贷会。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>AmendSheet</name>
    <message>
        <source>Change the application</source>
        <translation>修改申请</translation>
    </message>
    <message>
        <source>Change of {0}</source>
        <translation>修改申请 {0}</translation>
    </message>
    <message>
        <source>The form is made anew, the one before is void</source>
        <translation>申请表重新生成，原表作废</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>{0}; the others stand on its page</source>
        <translation>{0}；其余条件见申请页</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>Conditions</source>
        <translation>准入条件</translation>
    </message>
    <message>
        <source>Guarantors</source>
        <translation>保证人</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>抵质押物</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>联保小组</translation>
    </message>
    <message>
        <source>Papers received</source>
        <translation>已收材料</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>实地调查</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>审批决议</translation>
    </message>
    <message>
        <source>Papers to sign</source>
        <translation>待签文件</translation>
    </message>
    <message>
        <source>History</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>首期还款</translation>
    </message>
    <message>
        <source>Approved (yuan)</source>
        <translation>审批金额（元）</translation>
    </message>
    <message>
        <source>Asked for (yuan)</source>
        <translation>申请金额（元）</translation>
    </message>
    <message>
        <source>To the contracts</source>
        <translation>办理合同</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>重新受理调查</translation>
    </message>
    <message>
        <source>Note as expired</source>
        <translation>登记为已失效</translation>
    </message>
    <message>
        <source>Open the loan</source>
        <translation>打开贷款</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>客户培训</translation>
    </message>
    <message>
        <source>To the committee</source>
        <translation>转到审贷会</translation>
    </message>
    <message>
        <source>Letter of refusal</source>
        <translation>拒贷告知书</translation>
    </message>
    <message>
        <source>Visit of {0}</source>
        <translation>{0} 的调查</translation>
    </message>
    <message>
        <source>loan to value {0}%</source>
        <translation>抵押率{0}%</translation>
    </message>
    <message>
        <source>Pressure and interventions</source>
        <translation>说情与干预</translation>
    </message>
    <message>
        <source>Done by: {0}.</source>
        <translation>由{0}办理。</translation>
    </message>
    <message>
        <source>Proposed (yuan)</source>
        <translation>建议金额（元）</translation>
    </message>
</context>
<context>
    <name>ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>贷款申请</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>To visit</source>
        <translation>待调查</translation>
    </message>
    <message>
        <source>To submit</source>
        <translation>待上报</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>待补齐</translation>
    </message>
    <message>
        <source>To contract</source>
        <translation>待签约</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>待放款</translation>
    </message>
    <message>
        <source>No application is under way. F5 takes one in.</source>
        <translation>目前没有在办申请。按 F5 受理新申请。</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Total {0}</source>
        <translation>合计 {0}</translation>
    </message>
    <message>
        <source>{0} under way, {1} answers promised, {2} of them late.</source>
        <translation>在办 {0} 笔，已承诺答复 {1} 笔，其中逾期 {2} 笔。</translation>
    </message>
    <message>
        <source>{0}, {1} months</source>
        <translation>{0}，{1} 个月</translation>
    </message>
    <message>
        <source>answer today</source>
        <translation>今天须答复</translation>
    </message>
    <message>
        <source>answer by {0}</source>
        <translation>{0} 前答复</translation>
    </message>
    <message>
        <source>answer {0} late</source>
        <translation>答复已逾期 {0}</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>客户咨询</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>待审贷会审议</translation>
    </message>
    <message>
        <source>To assign</source>
        <translation>待分派</translation>
    </message>
</context>
<context>
    <name>ApplySheet</name>
    <message>
        <source>New application</source>
        <translation>新申请</translation>
    </message>
    <message>
        <source>Application of {0}</source>
        <translation>{0}的申请</translation>
    </message>
    <message>
        <source>The form, authorisations and notice are made with it</source>
        <translation>同时生成申请表、授权书和廉洁服务承诺书</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>all met</source>
        <translation>全部通过</translation>
    </message>
    <message>
        <source>{0} not met</source>
        <translation>{0} 项未通过</translation>
    </message>
    <message>
        <source>Application {0} is taken in; it stands at “{1}”</source>
        <translation>申请 {0} 已登记，现处于“{1}”</translation>
    </message>
    <message>
        <source>{0}   as enquired for on {1}</source>
        <translation>{0}&#x3000;{1}咨询</translation>
    </message>
    <message>
        <source>{0}   as enquired for on {1}, by name and telephone</source>
        <translation>{0}   {1} 咨询过（姓名和电话相符）</translation>
    </message>
    <message>
        <source>Conditions to apply</source>
        <translation>准入条件</translation>
    </message>
    <message>
        <source>{0} to follow</source>
        <translation>{0} 项待补</translation>
    </message>
</context>
<context>
    <name>AppointSheet</name>
    <message>
        <source>Appoint someone</source>
        <translation>任用人员</translation>
    </message>
    <message>
        <source>Name, as on papers</source>
        <translation>姓名（与文件一致）</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>任用</translation>
    </message>
    <message>
        <source>They change it when they sit here</source>
        <translation>本人登录后可自行修改</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>岗位</translation>
    </message>
</context>
<context>
    <name>ArrivalSheet</name>
    <message>
        <source>{0}   contract {1}</source>
        <translation>{0}   合同 {1}</translation>
    </message>
    <message>
        <source>Confirm what arrived</source>
        <translation>确认到账</translation>
    </message>
    <message>
        <source>Amount that arrived (yuan)</source>
        <translation>到账金额（元）</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已放款</translation>
    </message>
    <message>
        <source>Ask {0}, by telephone or here, how much arrived.</source>
        <translation>请电话或当面向{0}核实到账金额。</translation>
    </message>
    <message>
        <source>Arrival of the money of {0}</source>
        <translation>{0}的到账确认</translation>
    </message>
    <message>
        <source>Noted that {0} arrived</source>
        <translation>已登记：到账 {0}</translation>
    </message>
    <message>
        <source>Why not all of it</source>
        <translation>未全部到账的原因</translation>
    </message>
    <message>
        <source>Still on its way</source>
        <translation>仍在途中</translation>
    </message>
    <message>
        <source>Will not arrive</source>
        <translation>不会到账</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>其余款项</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>未到账</translation>
    </message>
    <message>
        <source>Write how much arrived; = is all of it.</source>
        <translation>请填写已到账金额；全部到账时按 =。</translation>
    </message>
    <message>
        <source>All of it arrived; the payout is done.</source>
        <translation>款项已全部到账，放款完成。</translation>
    </message>
    <message>
        <source>{0} arrived, {1} is missing for good. The payout is done.</source>
        <translation>已到账{0}元，另{1}元不会再到账。放款完成。</translation>
    </message>
    <message>
        <source>{0} arrived. {1} is awaited, and {2} will be asked again.</source>
        <translation>已到账{0}元，尚有{1}元在途，之后再向{2}核实。</translation>
    </message>
</context>
<context>
    <name>AsideSheet</name>
    <message>
        <source>Stand aside</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Standing aside from {0}</source>
        <translation>回避{0}一案</translation>
    </message>
    <message>
        <source>The others vote without them</source>
        <translation>由其他委员表决</translation>
    </message>
    <message>
        <source>Noted: does not vote</source>
        <translation>已记录：不参加表决</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>担保方式</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>联保小组</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>借款用途</translation>
    </message>
    <message>
        <source>Repaid from</source>
        <translation>还款来源</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Loan officer</source>
        <translation>主办客户经理</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>协办客户经理</translation>
    </message>
    <message>
        <source>Papers handed in</source>
        <translation>已交材料</translation>
    </message>
    <message>
        <source>Space or the number ticks one, = ticks all</source>
        <translation>空格或数字键勾选，= 全选</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>{0} to {1} yuan</source>
        <translation>{0} 至 {1} 元</translation>
    </message>
    <message>
        <source>{0} to {1} yuan; outside, a manager must agree</source>
        <translation>{0} 至 {1} 元；超出须由主管豁免</translation>
    </message>
    <message>
        <source>outside {0} to {1}, a manager must agree</source>
        <translation>超出 {0} 至 {1}，须由主管豁免</translation>
    </message>
    <message>
        <source>own</source>
        <translation>本社</translation>
    </message>
    <message>
        <source>Not in a group yet: form one on the next page</source>
        <translation>尚未加入小组：可在下一页组建</translation>
    </message>
    <message>
        <source>Repays an old loan</source>
        <translation>偿还旧贷</translation>
    </message>
    <message>
        <source>Must be declared: guarantors have to know, and the class follows</source>
        <translation>必须申明：保证人须知情，分类随之调整</translation>
    </message>
    <message>
        <source>contract {0}, {1} left</source>
        <translation>合同{0}，余额{1}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Account to pay out to and repay from</source>
        <translation>放款及还款账户</translation>
    </message>
    <message>
        <source>…{1}, {0}</source>
        <translation>尾号 {1}，{0}</translation>
    </message>
    <message>
        <source>Rate {0}</source>
        <translation>年利率 {0}</translation>
    </message>
</context>
<context>
    <name>AssignEnquirySheet</name>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Loan officer</source>
        <translation>主办客户经理</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>协办客户经理</translation>
    </message>
    <message>
        <source>Officers for {0}</source>
        <translation>{0}的客户经理</translation>
    </message>
</context>
<context>
    <name>AssignSheet</name>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Loan officer</source>
        <translation>主办客户经理</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>协办客户经理</translation>
    </message>
    <message>
        <source>Officers for {0}</source>
        <translation>{0}的调查人员</translation>
    </message>
    <message>
        <source>The days until the visit count from the first time</source>
        <translation>上门期限自首次分配起算</translation>
    </message>
</context>
<context>
    <name>AttendSheet</name>
    <message>
        <source>Another member comes in</source>
        <translation>增加到会委员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Member of session {0}</source>
        <translation>会议{0}的到会委员</translation>
    </message>
    <message>
        <source>Note as present</source>
        <translation>记为出席</translation>
    </message>
    <message>
        <source>Noted as present</source>
        <translation>已记为出席</translation>
    </message>
</context>
<context>
    <name>BackingNote</name>
    <message>
        <source>Backup to {0}: {1} …</source>
        <translation>备份到 {0}：{1}……</translation>
    </message>
    <message>
        <source>Backup of {0}, {1}, opened and checked: {2}</source>
        <translation>{0} 的备份（{1}）已打开核验：{2}</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A backup counts only after it was opened and every page of it checked. Whoever finds it can read nothing in it.</source>
        <translation>备份须打开并逐页核验后才有效。备份已加密，遗失也不会泄露内容。</translation>
    </message>
    <message>
        <source>Plugged in now</source>
        <translation>已插入的 U 盘</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in, and it shows here.</source>
        <translation>没有插入 U 盘。插入后会显示在这里。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核验的备份</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>尚未做过备份。</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>备份存放的位置</translation>
    </message>
    <message>
        <source>Choose a stick below, or another folder.</source>
        <translation>请在下面选择 U 盘，或另选文件夹。</translation>
    </message>
    <message>
        <source>Write a backup to {0}.</source>
        <translation>把备份写入 {0}。</translation>
    </message>
    <message>
        <source>Plug a stick in, or choose another folder.</source>
        <translation>请插入 U 盘，或另选文件夹。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已写保护</translation>
    </message>
    <message>
        <source>{0} free</source>
        <translation>剩余 {0}</translation>
    </message>
    <message>
        <source>The backup is verified. Sheaf {0} lies on the stick and can be installed; this Sheaf closes meanwhile, and the books stay as they are.</source>
        <translation>备份已核验。U盘上有禾束 {0}，现在可以安装；安装时本程序会自行关闭，账簿保持原样。</translation>
    </message>
    <message>
        <source>Sheaf {0} lies on the stick. Write a backup first; then it can be installed.</source>
        <translation>U盘上有禾束 {0}。请先做一次备份，然后再安装。</translation>
    </message>
    <message>
        <source>{0} is damaged, or was not copied whole with its checksums. Nothing was changed. Copy it to the stick again.</source>
        <translation>{0} 已损坏，或没有连同校验文件完整复制。未作任何改动。请重新复制到U盘。</translation>
    </message>
    <message>
        <source>{0} is whole, but nothing here opens it. Close Sheaf and open the file itself.</source>
        <translation>{0}文件完整，但本机无法自动打开。请退出禾束后直接打开该文件。</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>Open the notebook</source>
        <translation>打开调查表</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Notebook of {0}</source>
        <translation>{0}的调查表</translation>
    </message>
    <message>
        <source>What is typed is kept at once, line by line</source>
        <translation>录入内容逐行自动保存</translation>
    </message>
    <message>
        <source>Print the preparation</source>
        <translation>打印准备单</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Like this one</source>
        <translation>相近的客户</translation>
    </message>
    <message>
        <source>{0}: this is the file of {1}. Down and Enter open it.</source>
        <translation>{0}：这是{1}的档案。按 ↓ 再按 Enter 打开。</translation>
    </message>
    <message>
        <source>{0}: likely the same person. Down and Enter open the file.</source>
        <translation>{0}：很可能是同一人。按 ↓ 再按 Enter 查看档案。</translation>
    </message>
    <message>
        <source>{0}, but not the same number. If in doubt, look there first.</source>
        <translation>{0}，证件号不同。若有疑问，请先查看其档案。</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Nobody waits longer than was promised.</source>
        <translation>没有超过承诺期限的事项。</translation>
    </message>
    <message>
        <source>To visit</source>
        <translation>待调查</translation>
    </message>
    <message>
        <source>Answers promised</source>
        <translation>已承诺的答复</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>超过承诺期限</translation>
    </message>
</context>
<context>
    <name>ByHandSheet</name>
    <message>
        <source>{0}   contract {1}</source>
        <translation>{0}&#x3000;合同 {1}</translation>
    </message>
    <message>
        <source>Set the class by hand</source>
        <translation>手工下调分类</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Now: {0}. {1}</source>
        <translation>现为{0}。{1}</translation>
    </message>
    <message>
        <source>Class of {0}</source>
        <translation>{0}的分类</translation>
    </message>
    <message>
        <source>Taking it back needs a second person</source>
        <translation>撤回须由第二人确认</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>The class is set.</source>
        <translation>分类已下调。</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>Enter puts the result into the field</source>
        <translation>按 Enter 把结果填回金额栏</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Sum, with + − × ÷ ( ) and %</source>
        <translation>算式，可用 + − × ÷ ( ) 和 %</translation>
    </message>
    <message>
        <source>Take the result</source>
        <translation>采用结果</translation>
    </message>
</context>
<context>
    <name>CalculatorSheet</name>
    <message>
        <source>Schedule and rates</source>
        <translation>还款试算</translation>
    </message>
    <message>
        <source>nothing of this is kept</source>
        <translation>试算不保存</translation>
    </message>
    <message>
        <source>A trial calculation; the contract decides</source>
        <translation>试算结果，以合同为准</translation>
    </message>
    <message>
        <source>Repayment schedule</source>
        <translation>还款计划表</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>放款日</translation>
    </message>
    <message>
        <source>Fees at payout (yuan)</source>
        <translation>放款时费用（元）</translation>
    </message>
    <message>
        <source>How the schedule came about</source>
        <translation>还款计划计算说明</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Votes</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Not voting</source>
        <translation>回避表决</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>主任签批</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>发言记录</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>还没有人表决。</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>还没有发言记录。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>{0}   {1}   presented by {2}   session {3}</source>
        <translation>{0}   {1}   汇报人{2}   会议{3}</translation>
    </message>
    <message>
        <source>{0} yuan over {1} months, {2}, at {3}, for {4}.</source>
        <translation>{0}元，{1} 个月，{2}，年利率{3}，用途：{4}。</translation>
    </message>
    <message>
        <source>Approved (yuan)</source>
        <translation>审批金额（元）</translation>
    </message>
    <message>
        <source>Asked for (yuan)</source>
        <translation>申请金额（元）</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>审批层级</translation>
    </message>
    <message>
        <source>Your vote is awaited.</source>
        <translation>等您表决。</translation>
    </message>
    <message>
        <source>Still to vote: {0}.</source>
        <translation>尚未表决：{0}。</translation>
    </message>
    <message>
        <source>This case was put off; a later session takes it up.</source>
        <translation>本案已延期，由下次会议审议。</translation>
    </message>
    <message>
        <source>Decided on {0}.</source>
        <translation>已于{0}作出决定。</translation>
    </message>
    <message>
        <source>The votes come to: {0}. Directors still to sign: {1}.</source>
        <translation>表决结果：{0}。还须{1}名主任签批。</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Every check agrees.</source>
        <translation>各项检验均相符。</translation>
    </message>
    <message>
        <source>{0} proposes {1} yuan; held down by: {2}</source>
        <translation>{0}建议{1}元；受限于：{2}</translation>
    </message>
    <message>
        <source>The votes come to: {0}</source>
        <translation>表决结果：{0}</translation>
    </message>
    <message>
        <source>Green channel: {0} votes are a quorum.</source>
        <translation>绿色通道：{0}票即达法定人数。</translation>
    </message>
    <message>
        <source>There is no notebook</source>
        <translation>没有调查笔记</translation>
    </message>
    <message>
        <source>Pressure and interventions</source>
        <translation>说情与干预</translation>
    </message>
    <message>
        <source>Proposed (yuan)</source>
        <translation>建议金额（元）</translation>
    </message>
    <message>
        <source>Voted for: {0} yuan over {1} months, to be looked into again: {2}</source>
        <translation>各票合计：{0} 元，{1} 个月，须重新调查：{2}</translation>
    </message>
    <message>
        <source>A quorum is {0}: {1} more must come in before votes count.</source>
        <translation>法定人数为{0}人：还须{1}人到会，表决才算数。</translation>
    </message>
</context>
<context>
    <name>CashDayPage</name>
    <message>
        <source>Cash book of the day</source>
        <translation>现金日报</translation>
    </message>
    <message>
        <source>count it and close it</source>
        <translation>清点并日结</translation>
    </message>
    <message>
        <source>Days not closed</source>
        <translation>未日结的日子</translation>
    </message>
    <message>
        <source>What passed today</source>
        <translation>今日收付</translation>
    </message>
    <message>
        <source>Nothing has passed through this till today.</source>
        <translation>今天这个尾箱没有收付。</translation>
    </message>
    <message>
        <source>Other tills not closed</source>
        <translation>其他未日结的尾箱</translation>
    </message>
    <message>
        <source>Must hold (yuan)</source>
        <translation>应存（元）</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已日结</translation>
    </message>
    <message>
        <source>The till of {0} was not closed. Close that day first.</source>
        <translation>{0} 的尾箱尚未日结，请先办理那一天的日结。</translation>
    </message>
    <message>
        <source>Close that day</source>
        <translation>结清那一天</translation>
    </message>
    <message>
        <source>Count the till and close the day.</source>
        <translation>清点尾箱，办理日结。</translation>
    </message>
    <message>
        <source>Fetch cash</source>
        <translation>领现</translation>
    </message>
    <message>
        <source>Hand cash in</source>
        <translation>缴现</translation>
    </message>
    <message>
        <source>Closed: {0} counted, it agrees with the book.</source>
        <translation>已日结：实点 {0}，账款相符。</translation>
    </message>
    <message>
        <source>Closed: {0} counted, {1} from the book: {2}.</source>
        <translation>已日结：实点 {0}，与账相差 {1}：{2}。</translation>
    </message>
    <message>
        <source>Print the cash book</source>
        <translation>打印现金日报</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>现金收入</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>现金支出</translation>
    </message>
</context>
<context>
    <name>ChangePassword</name>
    <message>
        <source>Change my password</source>
        <translation>修改我的密码</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>现在的密码</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{0}   contract {1}</source>
        <translation>{0}&#x3000;合同 {1}</translation>
    </message>
    <message>
        <source>Done under number {0}.</source>
        <translation>已办理，编号 {0}。</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
</context>
<context>
    <name>ChooseAccountSheet</name>
    <message>
        <source>Repay from this account</source>
        <translation>改用此账户还款</translation>
    </message>
    <message>
        <source>From now on repayments come from {0} {1}, and from no other.</source>
        <translation>今后还款从{0} {1} 扣收，不再使用其他账户。</translation>
    </message>
    <message>
        <source>Account of {0}</source>
        <translation>{0}的账户</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>已选定。</translation>
    </message>
</context>
<context>
    <name>ClassLoansPage</name>
    <message>
        <source>Loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>As of {0}</source>
        <translation>截至 {0}</translation>
    </message>
    <message>
        <source>the first {0} of {1} loans</source>
        <translation>共 {1} 笔，列出前 {0} 笔</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>担保方式</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>分类依据</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Overdue principal</source>
        <translation>逾期本金</translation>
    </message>
    <message>
        <source>Principal left</source>
        <translation>贷款余额</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>应提准备</translation>
    </message>
    <message>
        <source>There is no such loan on this day.</source>
        <translation>当日没有这样的贷款。</translation>
    </message>
    <message>
        <source>Overdue principal {0}   Principal left {1}</source>
        <translation>逾期本金 {0}   贷款余额 {1}</translation>
    </message>
</context>
<context>
    <name>ClassificationPage</name>
    <message>
        <source>Classes</source>
        <translation>五级分类</translation>
    </message>
    <message>
        <source>Moves since the month end</source>
        <translation>自上月末以来的迁徙</translation>
    </message>
    <message>
        <source>Figures of risk</source>
        <translation>风险指标</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>损失准备</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Classes of loans</source>
        <translation>贷款五级分类</translation>
    </message>
    <message>
        <source>Reading the loans …</source>
        <translation>正在读取贷款……</translation>
    </message>
    <message>
        <source>Moves since {0}</source>
        <translation>自 {0} 以来的迁徙</translation>
    </message>
    <message>
        <source>{0}, if nothing more is paid until then</source>
        <translation>{0}，假定此前不再还款</translation>
    </message>
    <message>
        <source>{0}, by what the books know today</source>
        <translation>{0}，按账簿今日所知</translation>
    </message>
    <message>
        <source>Principal left (yuan)</source>
        <translation>贷款余额（元）</translation>
    </message>
    <message>
        <source>General, 1 % of all loans</source>
        <translation>一般准备，全部贷款的 1 %</translation>
    </message>
    <message>
        <source>General, 1 % of normal loans</source>
        <translation>一般准备，正常类贷款的 1 %</translation>
    </message>
    <message>
        <source>Specific, by class</source>
        <translation>专项准备，按分类计提</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>准备合计</translation>
    </message>
    <message>
        <source>NPL ratio</source>
        <translation>不良率</translation>
    </message>
</context>
<context>
    <name>CloseDaySheet</name>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Counted (yuan)</source>
        <translation>实点（元）</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>差额原因</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>{0} 日结</translation>
    </message>
    <message>
        <source>Prints the book, makes a backup</source>
        <translation>随后打印日报并备份</translation>
    </message>
    <message>
        <source>{0} is closed, cash book {1}</source>
        <translation>{0} 已日结，现金日报 {1}</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>应存</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Count the till, or press = if it agrees.</source>
        <translation>请清点尾箱；账款相符时按 =。</translation>
    </message>
    <message>
        <source>Close {0}: {1} counted, it agrees with the book.</source>
        <translation>{0} 日结：实点 {1}，账款相符。</translation>
    </message>
    <message>
        <source>Close {0}: {1} counted, {2} short of the book.</source>
        <translation>{0} 日结：实点 {1}，短款 {2}。</translation>
    </message>
    <message>
        <source>Close {0}: {1} counted, {2} more than the book.</source>
        <translation>{0} 日结：实点 {1}，长款 {2}。</translation>
    </message>
    <message>
        <source>Closing {0} …</source>
        <translation>正在结账：{0} ……</translation>
    </message>
</context>
<context>
    <name>CloseEnquirySheet</name>
    <message>
        <source>Close the enquiry</source>
        <translation>结束咨询</translation>
    </message>
    <message>
        <source>This is an end</source>
        <translation>此后不能再办理</translation>
    </message>
    <message>
        <source>The enquiry is closed</source>
        <translation>咨询已结束</translation>
    </message>
</context>
<context>
    <name>CloseMonthSheet</name>
    <message>
        <source>Close a month</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>Interest is accrued up to {0}, and nothing counts for a day up to then any more. This cannot be taken back.</source>
        <translation>利息计提至{0}，此后任何业务都不能再记到该日及以前。月结不能撤销。</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>{0} 月结</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>The books are closed up to {0}</source>
        <translation>账已结至 {0}</translation>
    </message>
    <message>
        <source>Closing {0} …</source>
        <translation>正在结账：{0} ……</translation>
    </message>
</context>
<context>
    <name>CollateralOffSheet</name>
    <message>
        <source>Take the collateral back</source>
        <translation>撤回抵质押物</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>CollateralSheet</name>
    <message>
        <source>Add collateral</source>
        <translation>添加抵质押物</translation>
    </message>
    <message>
        <source>Collateral of {0}</source>
        <translation>{0}的抵质押物</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>{0} secures the application</source>
        <translation>{0}已作为担保</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>担保方式</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>权证号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Co-owners, with a space between</source>
        <translation>共有人（用空格隔开）</translation>
    </message>
    <message>
        <source>Value (yuan)</source>
        <translation>评估价值（元）</translation>
    </message>
    <message>
        <source>Charged before</source>
        <translation>在先担保债权</translation>
    </message>
    <message>
        <source>Valued on</source>
        <translation>评估日期</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>评估人</translation>
    </message>
    <message>
        <source>secures {0}; {1} is asked for</source>
        <translation>可担保 {0}；申请 {1}</translation>
    </message>
    <message>
        <source>Registered once it is signed</source>
        <translation>签约后办理登记或交付</translation>
    </message>
    <message>
        <source>Which one, its model</source>
        <translation>名称、型号</translation>
    </message>
    <message>
        <source>How many, how large</source>
        <translation>数量、面积</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Leased to</source>
        <translation>租给谁</translation>
    </message>
    <message>
        <source>Until, if agreed</source>
        <translation>租期至（有约定时）</translation>
    </message>
    <message>
        <source>Insured with</source>
        <translation>投保的保险公司</translation>
    </message>
    <message>
        <source>Not leased, and the contract says so</source>
        <translation>没有出租，合同里照此写明</translation>
    </message>
    <message>
        <source>Not insured, and the contract says so</source>
        <translation>没有投保，合同里照此写明</translation>
    </message>
    <message>
        <source>Insured until</source>
        <translation>保险期至</translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message>
        <source>On the table</source>
        <translation>正在审议</translation>
    </message>
    <message>
        <source>Waiting for a session</source>
        <translation>待上会</translation>
    </message>
    <message>
        <source>Nothing waits for a session.</source>
        <translation>没有待上会的申请。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>历次会议</translation>
    </message>
    <message>
        <source>No session was held yet.</source>
        <translation>还没有开过会。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>The administrator appoints the members of the committee.</source>
        <translation>委员由管理员任命。</translation>
    </message>
    <message>
        <source>Credit committee</source>
        <translation>审贷会</translation>
    </message>
    <message>
        <source>Total {0}</source>
        <translation>合计 {0}</translation>
    </message>
    <message>
        <source>Your vote on {0} is awaited: {1} yuan over {2} months.</source>
        <translation>等您表决：{0}，{1}元，{2} 个月。</translation>
    </message>
    <message>
        <source>Session {0} goes on.</source>
        <translation>会议{0}正在进行。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Decides on more than {0} yuan. {1} members, a quorum of {2}; {3}.</source>
        <translation>审议{0}元以上的申请。委员{1}人，法定人数{2}人；{3}。</translation>
    </message>
    <message>
        <source> An odd number of members is better.</source>
        <translation>委员人数宜为单数。</translation>
    </message>
    <message>
        <source>Waiting for a session: {0}.</source>
        <translation>待上会申请：{0}件。</translation>
    </message>
    <message>
        <source> On a proved customer {0} are a quorum.</source>
        <translation>优质客户法定人数{0}人。</translation>
    </message>
    <message>
        <source> Above {0} yuan {1} are a quorum.</source>
        <translation>{0} 元以上须 {1} 人参加表决。</translation>
    </message>
    <message>
        <source>Total {0}, proposed {1}</source>
        <translation>合计 {0}，建议 {1}</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Add a telephone or address</source>
        <translation>添加电话或地址</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Contact of {0}</source>
        <translation>{0}的联系方式</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>已添加。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>机主</translation>
    </message>
    <message>
        <source>Called to check on</source>
        <translation>回访核实日</translation>
    </message>
    <message>
        <source>Province, city, county, township</source>
        <translation>省、市、县、乡镇</translation>
    </message>
    <message>
        <source>Years there</source>
        <translation>居住（经营）年数</translation>
    </message>
    <message>
        <source>Group and door</source>
        <translation>组、门牌</translation>
    </message>
</context>
<context>
    <name>ContractPage</name>
    <message>
        <source>No paper yet: the contract is drawn up from the decision.</source>
        <translation>还没有文件：合同按审批结论制作。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Before paying out</source>
        <translation>放款条件</translation>
    </message>
    <message>
        <source>Nothing is required.</source>
        <translation>没有其他条件。</translation>
    </message>
    <message>
        <source>{0} of {1} met</source>
        <translation>已落实 {0} / {1}</translation>
    </message>
    <message>
        <source>Open the loan</source>
        <translation>打开贷款</translation>
    </message>
    <message>
        <source>not yet drawn up</source>
        <translation>尚未制作</translation>
    </message>
    <message>
        <source>Application {0}    contract {1}    {2}    {3}</source>
        <translation>申请 {0}    合同 {1}    {2}    {3}</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} 个月</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>年利率</translation>
    </message>
    <message>
        <source>Agreed (yuan)</source>
        <translation>审批金额（元）</translation>
    </message>
    <message>
        <source>Draw up the contract and everything that has to be signed.</source>
        <translation>制作合同和全部需要签署的文件。</translation>
    </message>
    <message>
        <source>All is signed and fulfilled. Pay out {0}.</source>
        <translation>文件已签齐，条件已落实。放款 {0} 元。</translation>
    </message>
    <message>
        <source>All is signed and fulfilled; {0} waits to be paid out.</source>
        <translation>文件已签齐，条件已落实，{0} 元等待放款。</translation>
    </message>
    <message>
        <source>Paid out. What follows is on the loan.</source>
        <translation>已经放款，后续见贷款页。</translation>
    </message>
    <message>
        <source>There is nothing to sign at this stage.</source>
        <translation>这一阶段没有要签的文件。</translation>
    </message>
    <message>
        <source>All is signed. Still open: {0}.</source>
        <translation>文件已签齐。尚未落实：{0}。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Contract {0}: {1} papers</source>
        <translation>合同 {0}：已制作 {1} 份文件</translation>
    </message>
    <message>
        <source>Training comes first: {0} days still to be held.</source>
        <translation>须先培训，还差 {0} 天。</translation>
    </message>
    <message>
        <source>Print the papers ({0}) and have them signed.</source>
        <translation>请打印 {0} 份文件，请各方签署。</translation>
    </message>
    <message>
        <source>Papers that wait to be signed: {0}. Mark them once they are.</source>
        <translation>有 {0} 份文件等待签署，签好后请登记。</translation>
    </message>
    <message>
        <source>Draw up the consent</source>
        <translation>制作同意书</translation>
    </message>
    <message>
        <source>Papers drawn up: {0}</source>
        <translation>已制作文件 {0} 份</translation>
    </message>
    <message>
        <source>No consent of {0}&apos;s spouse was drawn up: draw it up, and have it signed.</source>
        <translation>尚未制作 {0} 配偶的同意书：请制作并签字。</translation>
    </message>
    <message>
        <source>No consent of {0}&apos;s spouse was drawn up: draw the papers up anew.</source>
        <translation>尚未制作 {0} 配偶的同意书：请重新制作全部文件。</translation>
    </message>
    <message>
        <source>Void the consent</source>
        <translation>作废同意书</translation>
    </message>
    <message>
        <source>{0} is no spouse any more, and need not consent.</source>
        <translation>{0} 已不是配偶，不必再签同意书。</translation>
    </message>
    <message>
        <source>It is void.</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>ConveneSheet</name>
    <message>
        <source>Convene a session</source>
        <translation>召集会议</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席委员</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Whoever comes later is added; what is not decided is put off</source>
        <translation>迟到委员可随时补记；未作决定的延至下次会议</translation>
    </message>
    <message>
        <source>Session of {0}</source>
        <translation>{0}的会议</translation>
    </message>
    <message>
        <source>Convene</source>
        <translation>召集</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>会议{0}</translation>
    </message>
    <message>
        <source>A number ticks one, = ticks all</source>
        <translation>按数字勾选一人，按 = 全选</translation>
    </message>
</context>
<context>
    <name>CorrectAccountSheet</name>
    <message>
        <source>Correct an account</source>
        <translation>更正账户</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
</context>
<context>
    <name>CorrectAddressSheet</name>
    <message>
        <source>Correct an address</source>
        <translation>更正地址</translation>
    </message>
    <message>
        <source>Province, city, county, township</source>
        <translation>省、市、县、乡镇</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Years there</source>
        <translation>居住年数</translation>
    </message>
    <message>
        <source>Group and door</source>
        <translation>组、门牌</translation>
    </message>
</context>
<context>
    <name>CorrectGuarantorSheet</name>
    <message>
        <source>Correct the guarantor</source>
        <translation>更正保证人</translation>
    </message>
    <message>
        <source>Correction of guarantor {0}</source>
        <translation>更正保证人 {0}</translation>
    </message>
    <message>
        <source>What was said before stays in the audit book</source>
        <translation>更正前的内容留在审计记录里</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
</context>
<context>
    <name>CorrectPhoneSheet</name>
    <message>
        <source>Correct a telephone</source>
        <translation>更正电话</translation>
    </message>
    <message>
        <source>Called to check on</source>
        <translation>回访核实日</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>机主</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>No longer in use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What stood there is kept in the file</source>
        <translation>原内容仍留在档案里</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>已更正。</translation>
    </message>
</context>
<context>
    <name>CountersignSheet</name>
    <message>
        <source>Director</source>
        <translation>主任</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The committee: {0}</source>
        <translation>审贷会：{0}</translation>
    </message>
    <message>
        <source>It is written once and never changed</source>
        <translation>签批后不能更改</translation>
    </message>
    <message>
        <source>Sign the decision</source>
        <translation>签批决议</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签批</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签批</translation>
    </message>
    <message>
        <source>Vetoed</source>
        <translation>已否决</translation>
    </message>
</context>
<context>
    <name>CountsFor</name>
    <message>
        <source>Counts for</source>
        <translation>入账日</translation>
    </message>
    <message>
        <source>Done for later days, and looked at again: {0}</source>
        <translation>此日之后已办业务将重新核算：{0}</translation>
    </message>
</context>
<context>
    <name>CureSheet</name>
    <message>
        <source>{0}   contract {1}</source>
        <translation>{0}&#x3000;合同 {1}</translation>
    </message>
    <message>
        <source>Good again: {0}</source>
        <translation>恢复正常：{0}</translation>
    </message>
    <message>
        <source>Both names are kept</source>
        <translation>两人姓名都留下</translation>
    </message>
    <message>
        <source>Call it good</source>
        <translation>恢复正常</translation>
    </message>
    <message>
        <source>The loan is good again.</source>
        <translation>已恢复正常。</translation>
    </message>
    <message>
        <source>Upgrade a non-performing loan</source>
        <translation>不良贷款上调</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Why</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>为什么更正</translation>
    </message>
    <message>
        <source>Empty: for life.</source>
        <translation>留空表示长期有效。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card valid from</source>
        <translation>证件有效期起</translation>
    </message>
    <message>
        <source>Card valid until</source>
        <translation>证件有效期至</translation>
    </message>
    <message>
        <source>Mobile or landline</source>
        <translation>手机或座机</translation>
    </message>
    <message>
        <source>More</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Card issued by</source>
        <translation>发证机关</translation>
    </message>
    <message>
        <source>Number and date of the marriage certificate</source>
        <translation>结婚证（离婚证）编号及日期</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Name it goes by</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>经营主体</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Licence valid until</source>
        <translation>营业执照有效期至</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>经营</translation>
    </message>
    <message>
        <source>Main trade</source>
        <translation>主业</translation>
    </message>
    <message>
        <source>Years in the trade</source>
        <translation>从业年数</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>登记机关</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Second telephone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Group and door</source>
        <translation>组、门牌</translation>
    </message>
    <message>
        <source>People in the family</source>
        <translation>家庭人口</translation>
    </message>
    <message>
        <source>Land (mu)</source>
        <translation>土地面积（亩）</translation>
    </message>
    <message>
        <source>Member&apos;s share (yuan)</source>
        <translation>社员股金（元）</translation>
    </message>
    <message>
        <source>Farming household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Hide numbers</source>
        <translation>隐藏号码</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Shown; that you asked is noted.</source>
        <translation>已显示完整号码，并已留痕。</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>No loan yet.</source>
        <translation>还没有贷款。</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>No application yet.</source>
        <translation>还没有申请。</translation>
    </message>
    <message>
        <source>Guarantees for others</source>
        <translation>为他人担保</translation>
    </message>
    <message>
        <source>Family and firms</source>
        <translation>家庭与企业</translation>
    </message>
    <message>
        <source>Nobody is linked.</source>
        <translation>还没有关联的人或企业。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>No card or passbook; repayments come in cash.</source>
        <translation>没有银行卡或存折，以现金还款。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>More telephones and addresses</source>
        <translation>其他电话和地址</translation>
    </message>
    <message>
        <source>Photographs and scans</source>
        <translation>照片与扫描件</translation>
    </message>
    <message>
        <source>No photograph and no scan.</source>
        <translation>没有照片，也没有扫描件。</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>opened {0} by {1}</source>
        <translation>{0} 由{1}建档</translation>
    </message>
    <message>
        <source>Principal left (yuan)</source>
        <translation>贷款余额（元）</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>The file is complete. Take an application.</source>
        <translation>档案完整，可以受理申请。</translation>
    </message>
    <message>
        <source>Link the spouse</source>
        <translation>关联配偶</translation>
    </message>
    <message>
        <source>Opened so far: {0}; the last time {1}, by {2}</source>
        <translation>共被查看 {0} 次，上次 {1}，{2}</translation>
    </message>
    <message>
        <source>{0}, {1} of 100 points</source>
        <translation>{0}，{1}分</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Initials, name, village, phone or ID number</source>
        <translation>拼音首字母、姓名、村、电话或证件号</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>No such customer. F3 opens a new file.</source>
        <translation>没有这样的客户。按 F3 新建档案。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>The latest {0} of {1}; more follow at the foot of the list.</source>
        <translation>共 {1} 份，先列最近的 {0} 份；到列表末尾会继续列出。</translation>
    </message>
    <message>
        <source>The file opened last stands first.</source>
        <translation>最近建档的排在最前。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Main trade</source>
        <translation>主业</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Principal left</source>
        <translation>贷款余额</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Choose the day</source>
        <translation>选择日期</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Conditions on these terms</source>
        <translation>按此条件核对</translation>
    </message>
    <message>
        <source>Decision on {0}</source>
        <translation>审批{0}的申请</translation>
    </message>
    <message>
        <source>A decision is written once and never changed</source>
        <translation>决议一经作出，不再修改</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Conditions to be fulfilled before money is paid out, one a line</source>
        <translation>放款前须落实的条件，每行一条</translation>
    </message>
    <message>
        <source>asked for: {0}</source>
        <translation>申请金额：{0}</translation>
    </message>
    <message>
        <source>{0} not met</source>
        <translation>{0} 项未通过</translation>
    </message>
    <message>
        <source>asked for at {0}</source>
        <translation>申请利率：{0}</translation>
    </message>
    <message>
        <source>for {0}, up to {1} yuan</source>
        <translation>代{0}，限额{1}元</translation>
    </message>
</context>
<context>
    <name>DeclineSheet</name>
    <message>
        <source>Reason, as the customer is told</source>
        <translation>否决理由（告知客户）</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否决</translation>
    </message>
</context>
<context>
    <name>DelegateSheet</name>
    <message>
        <source>Let somebody act</source>
        <translation>办理转授权</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>外出人员</translation>
    </message>
    <message>
        <source>Who acts for them</source>
        <translation>受托人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation>截止日（含当日）</translation>
    </message>
    <message>
        <source>Up to (yuan)</source>
        <translation>限额（元）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>They decide, vote, sign and agree as a second person, as far as whoever is away may. Each paper says for whom; they pass it on to nobody.</source>
        <translation>受托人在外出人员的权限内代为审批、表决、签批和复核；文书上注明代何人办理，不得再行转授。</translation>
    </message>
    <message>
        <source>It can be taken back on any day</source>
        <translation>随时可以撤回</translation>
    </message>
    <message>
        <source>Let them act</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>{0} acts for {1} until {2}</source>
        <translation>{0} 代 {1}，至 {2}</translation>
    </message>
</context>
<context>
    <name>DelegationsPage</name>
    <message>
        <source>Acting for others</source>
        <translation>代行职权</translation>
    </message>
    <message>
        <source>Now and to come</source>
        <translation>现行和即将生效</translation>
    </message>
    <message>
        <source>Everybody acts in their own name.</source>
        <translation>目前无人代行他人职权。</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Whoever is away lets a colleague decide, vote or agree for them.</source>
        <translation>外出人员可授权同事代为审批、表决或复核。</translation>
    </message>
    <message>
        <source>Let somebody act</source>
        <translation>办理转授权</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0}（代{1}）</translation>
    </message>
    <message>
        <source>{0} (given by {1})</source>
        <translation>{0}（授权人 {1}）</translation>
    </message>
    <message>
        <source>taken back by {0}: {1}</source>
        <translation>由 {0} 撤回：{1}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未生效</translation>
    </message>
</context>
<context>
    <name>DisburseSheet</name>
    <message>
        <source>{0}   contract {1}</source>
        <translation>{0}   合同 {1}</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>Payout to {0}</source>
        <translation>向{0}放款</translation>
    </message>
    <message>
        <source>Voucher, debit note and schedule are printed once you confirm</source>
        <translation>确认后打印放款通知、借据、凭证和还款计划</translation>
    </message>
    <message>
        <source>Voucher {0}: paid out {1}</source>
        <translation>凭证 {0}：已放款 {1} 元</translation>
    </message>
    <message>
        <source>To be paid out (yuan)</source>
        <translation>放款金额（元）</translation>
    </message>
    <message>
        <source>In your till</source>
        <translation>尾箱现金</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>放款条件</translation>
    </message>
    <message>
        <source>{0} of {1} met</source>
        <translation>已落实 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} The first instalment, {1}, is due on {2}.</source>
        <translation>{0}第一期 {1} 元，{2} 到期。</translation>
    </message>
    <message>
        <source>Notice, debit note and voucher are printed once you confirm</source>
        <translation>确认后打印放款通知书、借款借据和放款凭证</translation>
    </message>
    <message>
        <source>Limit (yuan)</source>
        <translation>额度（元）</translation>
    </message>
    <message>
        <source>Drawn now (yuan)</source>
        <translation>本次支用（元）</translation>
    </message>
    <message>
        <source>Write the amount that is drawn now.</source>
        <translation>请填写本次支用的金额。</translation>
    </message>
    <message>
        <source>{0} The limit may be drawn on until {1}.</source>
        <translation>{0}额度可用至{1}。</translation>
    </message>
    <message>
        <source>Pays off {0}</source>
        <translation>偿还合同{0}</translation>
    </message>
    <message>
        <source>Leaves the desk</source>
        <translation>实际支付</translation>
    </message>
    <message>
        <source>Pay contract {0} off with {1}.</source>
        <translation>用{1}还清合同{0}。</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}{1}</translation>
    </message>
</context>
<context>
    <name>DismissSheet</name>
    <message>
        <source>Let someone go</source>
        <translation>办理离岗</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{0} can no longer sign in. The name stays on papers and in books.</source>
        <translation>{0} 将不能再登录。姓名仍保留在文件和账簿上。</translation>
    </message>
    <message>
        <source>Their till still holds {0}. Have it handed in and closed first.</source>
        <translation>其尾箱仍有 {0}，请先缴现并日结。</translation>
    </message>
    <message>
        <source>Let {0} go</source>
        <translation>{0} 离岗</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>办理离岗</translation>
    </message>
</context>
<context>
    <name>Doorway</name>
    <message>
        <source>Sheaf</source>
        <translation>禾束</translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation>中文 / English</translation>
    </message>
    <message>
        <source>The loan desk of a rural credit cooperative</source>
        <translation>农村信用社信贷系统</translation>
    </message>
    <message>
        <source>Wait until this is done.</source>
        <translation>请等待完成。</translation>
    </message>
</context>
<context>
    <name>DrawSheet</name>
    <message>
        <source>{0}   contract {1}</source>
        <translation>{0}   合同 {1}</translation>
    </message>
    <message>
        <source>Draw on the limit</source>
        <translation>支用额度</translation>
    </message>
    <message>
        <source>Drawn now (yuan)</source>
        <translation>本次支用（元）</translation>
    </message>
    <message>
        <source>Draw of {0}</source>
        <translation>{0}的支用</translation>
    </message>
    <message>
        <source>Notice, debit note and voucher are printed once you confirm</source>
        <translation>确认后打印放款通知书、借款借据和放款凭证</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>Voucher {0}: paid out {1}</source>
        <translation>凭证 {0}：已放款 {1} 元</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>In your till</source>
        <translation>尾箱现金</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>支用条件</translation>
    </message>
    <message>
        <source>{0} of {1} met</source>
        <translation>已落实 {0} / {1}</translation>
    </message>
    <message>
        <source>{0} {1} stay free until {2}.</source>
        <translation>{0}此后可用{1}，至{2}止。</translation>
    </message>
    <message>
        <source>Write the amount that is drawn now.</source>
        <translation>请填写本次支用的金额。</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Save the customer</source>
        <translation>保存客户</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>Somebody like this is registered already: see beside. If it is another person, save again.</source>
        <translation>已有相近的客户，见右侧。若确非同一人，请再保存一次。</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>客户种类</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What you typed {0} is back. {1} starts afresh.</source>
        <translation>已恢复 {0} 录入的内容。按 {1} 重新开始。</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <translation>已暂存 {0}</translation>
    </message>
    <message>
        <source>Correct a file</source>
        <translation>更正档案</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1}的{0}</translation>
    </message>
</context>
<context>
    <name>EndDelegationSheet</name>
    <message>
        <source>{0} acts for {1} until {2}</source>
        <translation>{0} 代 {1}，至 {2}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>{0} acts for {1}</source>
        <translation>{0} 代 {1}</translation>
    </message>
    <message>
        <source>What was done until now stays done</source>
        <translation>此前已办事项仍然有效</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>{0}   contract {1}</source>
        <translation>{0}&#x3000;合同 {1}</translation>
    </message>
    <message>
        <source>End an event, take a class back</source>
        <translation>终止事件、撤回分类</translation>
    </message>
    <message>
        <source>It is over from today on</source>
        <translation>自今日起结束</translation>
    </message>
    <message>
        <source>It was noted by mistake and never counted</source>
        <translation>当初记错，从未算数</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎样结束</translation>
    </message>
    <message>
        <source>End: {0}</source>
        <translation>终止：{0}</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>已终止。</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>A non-performing loan stays so until its time of proof is over</source>
        <translation>曾列入不良的，观察期满后方可上调</translation>
    </message>
</context>
<context>
    <name>EnquireSheet</name>
    <message>
        <source>New enquiry</source>
        <translation>登记咨询</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>How much (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>as far as they say</source>
        <translation>客户说多少填多少，可不填</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>It is assigned this evening</source>
        <translation>当晚分配</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>if the card is here: it tells people of one name apart</source>
        <translation>带了身份证就填：可与同名的人区分</translation>
    </message>
</context>
<context>
    <name>EnquiryPage</name>
    <message>
        <source>{0}   taken down {1} by {2}</source>
        <translation>{0}&#x3000;{1}由{2}登记</translation>
    </message>
    <message>
        <source>Asks for money for {0}.</source>
        <translation>咨询用途：{0}。</translation>
    </message>
    <message>
        <source>{0} and {1} see to it.</source>
        <translation>由{0}和{1}跟进。</translation>
    </message>
    <message>
        <source>How much (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Close the enquiry</source>
        <translation>结束咨询</translation>
    </message>
    <message>
        <source>Take the application in</source>
        <translation>受理申请</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>It became an application.</source>
        <translation>已转为申请。</translation>
    </message>
    <message>
        <source>Closed: {0}</source>
        <translation>已结束：{0}</translation>
    </message>
    <message>
        <source>On file already</source>
        <translation>已有档案</translation>
    </message>
    <message>
        <source>{0} on file are called and reached so. Choose one below.</source>
        <translation>有 {0} 份档案姓名和电话相同，请在下面选择。</translation>
    </message>
    <message>
        <source>Who is on file has another ID number; a new file is opened.</source>
        <translation>已有档案的身份证号码不同，不是同一人；将新建档案。</translation>
    </message>
    <message>
        <source>Not on file yet: the file comes first, then the application.</source>
        <translation>尚无档案：先建档，再受理申请。</translation>
    </message>
    <message>
        <source>On file by the ID number; nothing is asked a second time.</source>
        <translation>身份证号码相符，已有档案；无须重复填写。</translation>
    </message>
    <message>
        <source>On file by name and telephone alone, in {0}. Compare the ID card first.</source>
        <translation>仅姓名和电话与 {0} 的档案相符，请先核对身份证。</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>Add a photograph or paper</source>
        <translation>添加照片或资料</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Photograph for {0}</source>
        <translation>{0}的照片</translation>
    </message>
    <message>
        <source>Kept in the books; the report shows it</source>
        <translation>存入账册，列入报告</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Kept as P{0}: write P{0} as the proof of what it shows.</source>
        <translation>已存为P{0}：在它所证明的那一行证据栏写P{0}。</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason for {0}</source>
        <translation>{0}的原因</translation>
    </message>
    <message>
        <source>The report shows it</source>
        <translation>报告中列示</translation>
    </message>
    <message>
        <source>Reason kept</source>
        <translation>原因已保存</translation>
    </message>
</context>
<context>
    <name>ExtendSheet</name>
    <message>
        <source>Extend the loan</source>
        <translation>贷款展期</translation>
    </message>
    <message>
        <source>New maturity</source>
        <translation>展期后到期日</translation>
    </message>
    <message>
        <source>New rate, if any</source>
        <translation>新利率（不变则留空）</translation>
    </message>
    <message>
        <source>Extension for {0}</source>
        <translation>{0}的展期</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>展期</translation>
    </message>
    <message>
        <source>Matures on {0} at {1} a year. May be extended to {2} at most.</source>
        <translation>{0} 到期，年利率 {1}。最长可展期至 {2}。</translation>
    </message>
    <message>
        <source>Extend contract {0} from {1} to {2}, at {3} a year.</source>
        <translation>合同 {0} 由 {1} 展期至 {2}，年利率 {3}。</translation>
    </message>
    <message>
        <source>Write the new maturity; the schedule follows.</source>
        <translation>填写展期后到期日，还款计划随即列出。</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>By {0}</source>
        <translation>按{0}统计</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>这段时间没有业务</translation>
    </message>
    <message>
        <source>Figures of a period</source>
        <translation>业务统计</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>By</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Reading the loans …</source>
        <translation>正在读取贷款…</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>选择起止日期</translation>
    </message>
    <message>
        <source>{0} to {1}. Enquiries {2}, applied for {3}, approved {4}, paid out {5}. Late interest received {6}.</source>
        <translation>{0} 至 {1}。咨询 {2} 笔，申请 {3} 笔，审批通过 {4} 笔，放款 {5} 笔。收回罚息和复利 {6}。</translation>
    </message>
    <message>
        <source>approved of applied {0}</source>
        <translation>审批通过/申请 {0}</translation>
    </message>
    <message>
        <source>paid out of applied {0}</source>
        <translation>放款/申请 {0}</translation>
    </message>
    <message>
        <source>paid out of enquiries {0}</source>
        <translation>放款/咨询 {0}</translation>
    </message>
    <message>
        <source>{0} Ratios: {1}.</source>
        <translation>{0}通过率：{1}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Lent (yuan)</source>
        <translation>放款金额（元）</translation>
    </message>
    <message>
        <source>Principal received</source>
        <translation>收回本金</translation>
    </message>
    <message>
        <source>Principal left</source>
        <translation>贷款余额</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>存为表格文件</translation>
    </message>
    <message>
        <source>Fallen due and received</source>
        <translation>到期与收回</translation>
    </message>
    <message>
        <source>Figures of a period {0} to {1} by {2}</source>
        <translation>期间统计 {0}至{1} 按{2}</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
</context>
<context>
    <name>FileEdit</name>
    <message>
        <source>Pictures and scans (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>图片和扫描件 (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎使用禾束</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>请选择要做的事。</translation>
    </message>
    <message>
        <source>Try a practice office</source>
        <translation>试用练习机构</translation>
    </message>
    <message>
        <source>Made-up customers and loans in every state. Nothing you do there counts. Everyone&apos;s password is: practice</source>
        <translation>虚构的客户和各种状态的贷款，在里面做什么都不作数。所有人的密码都是 practice</translation>
    </message>
    <message>
        <source>Set up our office</source>
        <translation>设立本社账簿</translation>
    </message>
    <message>
        <source>Empty, encrypted books for your own cooperative.</source>
        <translation>为本社新建一套空白的加密账簿。</translation>
    </message>
    <message>
        <source>Open other books</source>
        <translation>打开其他账簿</translation>
    </message>
    <message>
        <source>Books that stand in another folder of this machine.</source>
        <translation>账簿在本机的另一个文件夹里。</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>After a broken disk, or on a new machine.</source>
        <translation>磁盘损坏之后，或换了新电脑。</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>本社信息</translation>
    </message>
    <message>
        <source>This stands on contracts and receipts. It can be changed later.</source>
        <translation>这些内容会印在合同和收据上，以后可以修改。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Who looks after the program</source>
        <translation>谁来管理本程序</translation>
    </message>
    <message>
        <source>The administrator appoints the others. They do no business themselves, so appoint a second name for yourself if you lend or receive money too.</source>
        <translation>管理员负责任命其他人员，本身不办业务。如果您也要放款或收款，请另设一个姓名。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Make the books</source>
        <translation>建立账簿</translation>
    </message>
    <message>
        <source>Making the books …</source>
        <translation>正在建立账簿……</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>When every password is forgotten, this key alone opens the books. No machine keeps it. Print it, put it into the safe, then type its last block to show that you hold it.</source>
        <translation>所有密码都忘记时，只有这把密钥能打开账簿。任何电脑都不保存它。请打印出来放进保险柜，然后输入最后一组，表示您已拿到。</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>打印或保存</translation>
    </message>
    <message>
        <source>The last block</source>
        <translation>最后一组</translation>
    </message>
    <message>
        <source>Open the books</source>
        <translation>打开账簿</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Where the books live</source>
        <translation>账簿存放位置</translation>
    </message>
    <message>
        <source>Full name of the office</source>
        <translation>机构全称</translation>
    </message>
    <message>
        <source>Short name, for the numbers of papers</source>
        <translation>简称（用于文件编号）</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Place (county, town)</source>
        <translation>所在地（县、乡镇）</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Further lines of the letterhead</source>
        <translation>抬头的其他内容</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>No books can be made in this folder. Choose another one, or ask whoever looks after this machine to let you write there.</source>
        <translation>无法在此文件夹中建立账簿。请另选文件夹，或请本机管理人员开放该文件夹的写入权限。</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>What you typed {0} is back. {1} starts afresh.</source>
        <translation>已恢复 {0} 录入的内容。按 {1} 重新开始。</translation>
    </message>
</context>
<context>
    <name>FulfilSheet</name>
    <message>
        <source>Condition is met</source>
        <translation>条件已落实</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>落实依据</translation>
    </message>
    <message>
        <source>It can be taken back while something else is still open</source>
        <translation>其他条件尚未落实前，可以撤回</translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <translation>已登记：{0}</translation>
    </message>
</context>
<context>
    <name>GiveBackSheet</name>
    <message>
        <source>{0}   contract {1}</source>
        <translation>{0}   合同 {1}</translation>
    </message>
    <message>
        <source>Give back money kept</source>
        <translation>退还暂收款</translation>
    </message>
    <message>
        <source>Given back (yuan)</source>
        <translation>退还金额（元）</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Refund to {0}</source>
        <translation>向{0}退还暂收款</translation>
    </message>
    <message>
        <source>The refund voucher is printed once you confirm</source>
        <translation>确认后打印退款凭证</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>{0} given back, voucher {1}.</source>
        <translation>已退还{0}元，凭证{1}。</translation>
    </message>
    <message>
        <source>Money kept</source>
        <translation>暂收款</translation>
    </message>
    <message>
        <source>In your till</source>
        <translation>尾箱现金</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Give {0} of money kept back to {1}, {2}. {3} stays kept.</source>
        <translation>向{1}退还暂收款{0}元（{2}），剩余暂收款{3}元。</translation>
    </message>
    <message>
        <source>Write how much is given back; = is all of it.</source>
        <translation>请填写退还金额；全部退还时按 =。</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>联保条件</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>入组</translation>
    </message>
    <message>
        <source>Let it secure the application</source>
        <translation>由该小组担保本申请</translation>
    </message>
    <message>
        <source>Another household&apos;s member</source>
        <translation>另一农户的成员</translation>
    </message>
    <message>
        <source>May borrow (yuan)</source>
        <translation>可借限额（元）</translation>
    </message>
    <message>
        <source>Joint-liability group</source>
        <translation>联保小组</translation>
    </message>
    <message>
        <source>{0} is a member now</source>
        <translation>{0}已入组</translation>
    </message>
    <message>
        <source>Households: {0}</source>
        <translation>{0} 户</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>GuarantorOffSheet</name>
    <message>
        <source>Take the guarantor back</source>
        <translation>撤回保证人</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>What they were to sign is void</source>
        <translation>其待签文件作废</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>GuarantorSheet</name>
    <message>
        <source>Add a guarantor</source>
        <translation>添加保证人</translation>
    </message>
    <message>
        <source>What they can carry</source>
        <translation>担保能力</translation>
    </message>
    <message>
        <source>Guarantor for {0}</source>
        <translation>{0}的保证人</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>{0} guarantees the application</source>
        <translation>{0}已为本申请提供保证</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>保证人</translation>
    </message>
    <message>
        <source>Relation to the borrower</source>
        <translation>与借款人关系</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>保证方式</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>保证期间（年）</translation>
    </message>
    <message>
        <source>after the loan is due</source>
        <translation>自借款到期日起</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>现有负债</translation>
    </message>
    <message>
        <source>Guarantees elsewhere</source>
        <translation>他处担保</translation>
    </message>
    <message>
        <source>Assets after debts</source>
        <translation>净资产</translation>
    </message>
    <message>
        <source>The spouse consents</source>
        <translation>配偶同意</translation>
    </message>
    <message>
        <source>Not registered yet: a file is opened with the ID number</source>
        <translation>尚未建档：将凭身份证号码建档</translation>
    </message>
    <message>
        <source>An authorisation is made with it</source>
        <translation>同时生成查询授权书</translation>
    </message>
    <message>
        <source>Spare income a month</source>
        <translation>月可支配收入</translation>
    </message>
    <message>
        <source>Somebody like this is registered already: see below. If it is another person, put them forward again.</source>
        <translation>已有相近的客户，见下方。若确非同一人，请再添加一次。</translation>
    </message>
    <message>
        <source>Whether they are married is not said: contracts ask for it</source>
        <translation>婚姻状况未说明，签合同前须补登记</translation>
    </message>
</context>
<context>
    <name>HandBackSheet</name>
    <message>
        <source>What the customer still has to bring</source>
        <translation>客户还须补交的材料</translation>
    </message>
    <message>
        <source>Send the application back</source>
        <translation>退回申请</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>HolidaySheet</name>
    <message>
        <source>Add a day</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>weekend day worked</source>
        <translation>周末上班</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>HolidaysPage</name>
    <message>
        <source>No day of this year stands here yet. Fill it in, then correct it.</source>
        <translation>这一年还没有内容。请先填入，再核对修改。</translation>
    </message>
    <message>
        <source>Holidays {0}</source>
        <translation>{0} 年节假日</translation>
    </message>
    <message>
        <source>{0} days off, {1} weekend days worked. Loans paid out before a change keep the days that held then.</source>
        <translation>放假 {0} 天，周末上班 {1} 天。改动之前已发放的贷款仍按当时的日历。</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>The State Council announces each year&apos;s days in autumn.</source>
        <translation>国务院办公厅每年秋季公布次年安排。</translation>
    </message>
    <message>
        <source>weekend day worked</source>
        <translation>周末上班</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>{0} is a day like any other again.</source>
        <translation>{0} 恢复为普通日。</translation>
    </message>
    <message numerus="yes">
        <source>%n days written. Compare them with the notice.</source>
        <translation>
            <numerusform>已填入 %n 天，请与通知核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>All days known for {0} stand here.</source>
        <translation>{0} 年已知的日子都已在表中。</translation>
    </message>
    <message>
        <source>The notice for this year is not known here yet: filled in, it has the days that the law names, without days in lieu. Correct it once the notice is out.</source>
        <translation>本年放假通知尚未公布：填入的只有法定节假日，没有调休。通知公布后请更正。</translation>
    </message>
</context>
<context>
    <name>InvestigationPage</name>
    <message>
        <source>Disposable in a month</source>
        <translation>月可支配</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Proposed (yuan)</source>
        <translation>建议金额（元）</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>in the making</source>
        <translation>调查中</translation>
    </message>
    <message>
        <source>{0}, not submitted yet</source>
        <translation>{0}（未提交）</translation>
    </message>
    <message>
        <source>{0}, worksheets</source>
        <translation>{0}工作底稿</translation>
    </message>
    <message>
        <source>Somebody else wrote here too: both stand.</source>
        <translation>另一窗口也写了这一页：两边写的都在。</translation>
    </message>
    <message>
        <source>A page takes {0} lines: none was pasted.</source>
        <translation>一页最多 {0} 行：一行也没有粘贴。</translation>
    </message>
    <message>
        <source>{0}, {1}, version {2}, by {3}; page {4} of {5}</source>
        <translation>{0}，{1}，第 {2} 版，{3}；第 {4} 页，共 {5} 页</translation>
    </message>
    <message>
        <source>Nothing stops it any more.</source>
        <translation>已无阻碍，可以提交。</translation>
    </message>
    <message>
        <source>Not met: {0}.</source>
        <translation>未满足：{0}。</translation>
    </message>
    <message>
        <source>Not met: {0}; {1} more.</source>
        <translation>未满足：{0}；另有 {1} 项。</translation>
    </message>
</context>
<context>
    <name>JoinedPage</name>
    <message>
        <source>Joined steps</source>
        <translation>兼岗例外</translation>
    </message>
    <message>
        <source>A small office lets one person do what two should. Whoever supervises looks at each of these again every week, and signs the report.</source>
        <translation>小机构允许一人兼办本应两人办理的环节。主管人员每周逐笔复核，并在周报上签字。</translation>
    </message>
    <message>
        <source>Nobody did two steps of one case.</source>
        <translation>没有一人兼办同一笔业务的两个环节。</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0}至{1}</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>{0}, and {1}</source>
        <translation>{0}、{1}</translation>
    </message>
</context>
<context>
    <name>KeepingSheet</name>
    <message>
        <source>Deposits and turnover here</source>
        <translation>存款和资金回流</translation>
    </message>
    <message>
        <source>On deposit, on average (yuan)</source>
        <translation>日均存款（元）</translation>
    </message>
    <message>
        <source>Comes in a month (yuan)</source>
        <translation>月回流资金（元）</translation>
    </message>
    <message>
        <source>Deposits of {0}</source>
        <translation>{0}的存款</translation>
    </message>
    <message>
        <source>As the accounts of the last twelve months show</source>
        <translation>按近十二个月账户流水</translation>
    </message>
    <message>
        <source>{0}, {1} of 100 points</source>
        <translation>{0}，{1}分</translation>
    </message>
    <message>
        <source>{0}   {1} of {2} instalments paid on time</source>
        <translation>{0}   {2} 期中按时还款 {1} 期</translation>
    </message>
</context>
<context>
    <name>KeptWindow</name>
    <message>
        <source>Saved; it counts as a print. The next one says so.</source>
        <translation>已保存，并记为打印一次；下一份将标明补打。</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>按 Esc 返回</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>打印按键卡</translation>
    </message>
    <message>
        <source>The keys of Sheaf</source>
        <translation>禾束按键卡</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>A member is not there</source>
        <translation>委员不在场</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>How so</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>The others vote without them; who comes back is noted again</source>
        <translation>其余委员照常表决；返回时再补记到会</translation>
    </message>
    <message>
        <source>Not in session {0}</source>
        <translation>会议{0}不在场</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已记录</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The money goes</source>
        <translation>放款方式</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Pay {0} in cash to {1} for contract {2}.</source>
        <translation>向{1}支付现金 {0} 元，合同 {2}。</translation>
    </message>
    <message>
        <source>Pay {0} to the account of {1} for contract {2}.</source>
        <translation>向{1}的账户划转 {0} 元，合同 {2}。</translation>
    </message>
    <message>
        <source>Pay {0} to {3}, for {1}, contract {2}.</source>
        <translation>受{1}委托，向{3}支付 {0} 元，合同 {2}。</translation>
    </message>
    <message>
        <source>the payee</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>This is not the account in the contract, which ends in {0}.</source>
        <translation>注意：该账号与合同约定账户（尾号{0}）不一致。</translation>
    </message>
    <message>
        <source>Why not to the account in the contract</source>
        <translation>为什么不付到合同约定的账户</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>{0} yuan over {1} months, for {2}.</source>
        <translation>{0}元，{1}个月，用途：{2}。</translation>
    </message>
    <message>
        <source>Proposed (yuan)</source>
        <translation>建议金额（元）</translation>
    </message>
    <message>
        <source>What would you decide, on how much, and on which conditions?</source>
        <translation>换作是您，批不批、批多少、附什么条件？</translation>
    </message>
    <message>
        <source>Show the decision</source>
        <translation>看当时的决定</translation>
    </message>
    <message>
        <source>{0} yuan, {1} months, {2} a year</source>
        <translation>{0}元，{1}个月，年利率{2}</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>重新隐藏</translation>
    </message>
    <message>
        <source>Later: {0}, never late</source>
        <translation>贷后：{0}，从未逾期</translation>
    </message>
    <message>
        <source>Later: {0}, at most {1} days late</source>
        <translation>贷后：{0}，最长逾期{1}天</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>No case was looked into and decided yet.</source>
        <translation>还没有调查并审结的案例。</translation>
    </message>
    <message>
        <source>Finished cases</source>
        <translation>审结案例</translation>
    </message>
    <message>
        <source>Cases to learn from</source>
        <translation>案例学习</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, places and numbers are taken out where the books know them or they look like it; read a case through before you show it.</source>
        <translation>已隐去系统中已有的以及疑似的姓名、地点和号码；拿给别人看之前，请先通读一遍。</translation>
    </message>
</context>
<context>
    <name>LetterheadSheet</name>
    <message>
        <source>Letterhead</source>
        <translation>抬头</translation>
    </message>
    <message>
        <source>New papers bear the new letterhead.</source>
        <translation>新文件将使用新的抬头。</translation>
    </message>
    <message>
        <source>Holds from today; older papers keep theirs</source>
        <translation>今日起生效，已有文件不变</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Full name of the office</source>
        <translation>机构全称</translation>
    </message>
    <message>
        <source>Short name, for the numbers of papers</source>
        <translation>简称（用于文件编号）</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Place (county, town)</source>
        <translation>所在地（县、乡镇）</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>文件语言</translation>
    </message>
    <message>
        <source>Further lines of the letterhead</source>
        <translation>抬头的其他内容</translation>
    </message>
</context>
<context>
    <name>LiftSheet</name>
    <message>
        <source>Lift the mark</source>
        <translation>解除标记</translation>
    </message>
    <message>
        <source>Set {0} by {1}: {2}</source>
        <translation>{0} 由{1}标记：{2}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lifting of a mark: {0}</source>
        <translation>解除标记：{0}</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Lifted.</source>
        <translation>已解除。</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>At most {0} characters: the rest was left out.</source>
        <translation>最多 {0} 个字，其余未录入。</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Link a person or firm</source>
        <translation>关联人员或企业</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>持股比例（%）</translation>
    </message>
    <message>
        <source>Registered customer</source>
        <translation>已建档的客户</translation>
    </message>
    <message>
        <source>Not registered yet? F3 opens a new file, linked to this one.</source>
        <translation>还没有建档？按 F3 新建，并自动关联。</translation>
    </message>
    <message>
        <source>What they are to {0}</source>
        <translation>对方是{0}的</translation>
    </message>
    <message>
        <source>Link of {0}</source>
        <translation>{0}的关联人</translation>
    </message>
    <message>
        <source>Written on both files</source>
        <translation>双方档案同时记载</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation>已关联。</translation>
    </message>
    <message>
        <source>Why the share changed</source>
        <translation>持股比例变更原因</translation>
    </message>
    <message>
        <source>now {0} %</source>
        <translation>现为{0} %</translation>
    </message>
</context>
<context>
    <name>LoanPage</name>
    <message>
        <source>Schedule</source>
        <translation>还款计划</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>担保</translation>
    </message>
    <message>
        <source>Lent on credit alone.</source>
        <translation>信用贷款，无担保。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>No paper yet.</source>
        <translation>还没有文件。</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Contract {0}    {1}, {2} instalments    {3} a year    {4} to {5}    officer {6}</source>
        <translation>合同 {0}    {1} {2} 期    年利率 {3}    {4} 至 {5}    主办 {6}</translation>
    </message>
    <message>
        <source>Money kept</source>
        <translation>暂收款</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Principal left</source>
        <translation>贷款余额</translation>
    </message>
    <message>
        <source>Due today (yuan)</source>
        <translation>今日应还（元）</translation>
    </message>
    <message>
        <source>{0} instalments</source>
        <translation>{0} 期</translation>
    </message>
    <message>
        <source>{0} paid</source>
        <translation>已还 {0} 期</translation>
    </message>
    <message>
        <source>Certificate {0} issued</source>
        <translation>已开具结清证明 {0}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>How the schedule came about</source>
        <translation>还款计划计算说明</translation>
    </message>
    <message>
        <source>Schedule {0} of {1}</source>
        <translation>还款计划&#x3000;第 {0} 版，共 {1} 版</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>There is nothing to reverse in this line</source>
        <translation>这一行没有可以冲正的业务</translation>
    </message>
    <message>
        <source>as paid out on {0}</source>
        <translation>{0} 放款时</translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1}，{2}</translation>
    </message>
    <message>
        <source>Contract {0}    {1}    {3} a year    limit from {4} until {5}    officer {6}</source>
        <translation>合同{0}&#x3000;&#x3000;{1}&#x3000;&#x3000;年利率{3}&#x3000;&#x3000;额度自{4}至{5}&#x3000;&#x3000;经办{6}</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>结息</translation>
    </message>
    <message>
        <source>as it is drawn now</source>
        <translation>按目前已用额度测算</translation>
    </message>
    <message>
        <source>Settlements {0} of {1}</source>
        <translation>结息表 第{0}版，共{1}版</translation>
    </message>
    <message>
        <source>paid contract {0} off</source>
        <translation>偿还了合同{0}</translation>
    </message>
    <message>
        <source>paid off by contract {0}</source>
        <translation>由合同{0}偿还</translation>
    </message>
    <message>
        <source>What is owed, and why</source>
        <translation>欠款计算说明</translation>
    </message>
    <message>
        <source>Go to the line of the history that is to be reversed</source>
        <translation>请在历史记录中选中要冲正的一行</translation>
    </message>
    <message>
        <source>Contract {0}</source>
        <translation>合同 {0}</translation>
    </message>
    <message>
        <source>Was paid out</source>
        <translation>原放款金额</translation>
    </message>
    <message>
        <source>The payout of {0} was reversed on {1} by {2}, and {3} agreed: {4} ({5})</source>
        <translation>{0} 的放款已于 {1} 由 {2} 冲正，{3} 复核。原因：{4}（{5}）</translation>
    </message>
</context>
<context>
    <name>LoansPage</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>No such loans.</source>
        <translation>没有这样的贷款。</translation>
    </message>
    <message>
        <source>Principal left {0}</source>
        <translation>贷款余额 {0}</translation>
    </message>
    <message>
        <source>The first {0} of {1}. Search (Ctrl+K) for the others.</source>
        <translation>显示前 {0} 笔，共 {1} 笔。其余请搜索 (Ctrl+K)。</translation>
    </message>
    <message>
        <source>Late ones first, then by their next due date.</source>
        <translation>逾期的在前，其余按下次应还日排列。</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已还期数</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次到期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Principal left</source>
        <translation>贷款余额</translation>
    </message>
</context>
<context>
    <name>LongDoorway</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>It stops as soon as it can …</source>
        <translation>正在停止……</translation>
    </message>
</context>
<context>
    <name>LongSheet</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>LprPage</name>
    <message>
        <source>No prime rate stands here yet. Add the one published last.</source>
        <translation>还没有 LPR，请添加最近一次公布的数值。</translation>
    </message>
    <message>
        <source>Loan prime rate</source>
        <translation>贷款市场报价利率（LPR）</translation>
    </message>
    <message>
        <source>Published on the 20th of each month, or the next day worked.</source>
        <translation>每月 20 日公布，遇节假日顺延。</translation>
    </message>
    <message>
        <source>Contracts and rate changes keep the value they were made with.</source>
        <translation>合同和利率调整保留当时采用的数值。</translation>
    </message>
    <message>
        <source>The value published on {0} is not here yet.</source>
        <translation>{0} 公布的数值还没有录入。</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>添加 LPR</translation>
    </message>
    <message>
        <source>more than 5 years</source>
        <translation>5年期以上</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年期</translation>
    </message>
    <message>
        <source>The value of {0} is taken out.</source>
        <translation>{0} 的数值已删除。</translation>
    </message>
</context>
<context>
    <name>LprValueSheet</name>
    <message>
        <source>Add a value</source>
        <translation>添加 LPR</translation>
    </message>
    <message>
        <source>Loan prime rate</source>
        <translation>贷款市场报价利率（LPR）</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年期</translation>
    </message>
    <message>
        <source>more than 5 years</source>
        <translation>5年期以上</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公布日</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限品种</translation>
    </message>
    <message>
        <source>Per cent a year</source>
        <translation>年利率（%）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sheaf</source>
        <translation>禾束</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Sheaf closes as soon as this is done.</source>
        <translation>这件事做完，禾束就关闭。</translation>
    </message>
    <message>
        <source>Wait until the books are closed for the day.</source>
        <translation>请等结账做完再走。</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Making a practice office</source>
        <translation>正在建立练习机构</translation>
    </message>
    <message>
        <source>Made-up customers and loans in every state. It takes a moment, once.</source>
        <translation>虚构的客户和各种状态的贷款。只需一次，请稍候。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Making the books …</source>
        <translation>正在建立账簿……</translation>
    </message>
</context>
<context>
    <name>MarkSheet</name>
    <message>
        <source>Mark with a reason</source>
        <translation>添加标记</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Mark of {0}</source>
        <translation>{0}的标记</translation>
    </message>
    <message>
        <source>It stays in the file, also when lifted</source>
        <translation>解除后仍留在档案里</translation>
    </message>
    <message>
        <source>Marked.</source>
        <translation>已标记。</translation>
    </message>
</context>
<context>
    <name>MemberSheet</name>
    <message>
        <source>leaves the group</source>
        <translation>退出小组</translation>
    </message>
    <message>
        <source>leads the group from now on</source>
        <translation>担任新组长</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更事项</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>MisuseSheet</name>
    <message>
        <source>Charge misuse</source>
        <translation>计收挪用罚息</translation>
    </message>
    <message>
        <source>Misused since</source>
        <translation>挪用起日</translation>
    </message>
    <message>
        <source>Amount misused (yuan)</source>
        <translation>挪用金额（元）</translation>
    </message>
    <message>
        <source>Misuse of {0}</source>
        <translation>{0}的挪用罚息</translation>
    </message>
    <message>
        <source>It is owed as late interest from that day on</source>
        <translation>自该日起计入应还罚息</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>计收</translation>
    </message>
    <message>
        <source>Principal owed</source>
        <translation>贷款余额</translation>
    </message>
    <message>
        <source>Charged on it</source>
        <translation>应计罚息</translation>
    </message>
    <message>
        <source>Charge {0} on {1} misused since {2}, at {3} a year.</source>
        <translation>对自 {2} 起挪用的 {1}，按年利率 {3} 计收 {0}。</translation>
    </message>
    <message>
        <source>Write since when, and how much was misused.</source>
        <translation>请填写挪用起日和金额。</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>Enter on a month leads to its entries, Esc to the notebook.</source>
        <translation>在某月上回车看其构成，Esc返回调查表。</translation>
    </message>
    <message>
        <source>Nothing is proposed that has a schedule.</source>
        <translation>尚无可排出还款计划的建议。</translation>
    </message>
    <message>
        <source>Cash by month</source>
        <translation>逐月现金流</translation>
    </message>
    <message>
        <source>What is left in bad times</source>
        <translation>不利情形下的月末结余</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Income by month</source>
        <translation>逐月损益</translation>
    </message>
</context>
<context>
    <name>MonthsPage</name>
    <message>
        <source>Months</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>closed {0} by {1}</source>
        <translation>{0} 由{1}办理</translation>
    </message>
    <message>
        <source>Nothing counts for a day of a closed month any more, and nothing of it is reversed. A month is closed when it is over and its tills are counted.</source>
        <translation>月份结账后，业务不能再记到该月，该月的业务也不能再冲正。一个月过完、尾箱全部日结后，方可月结。</translation>
    </message>
    <message>
        <source>No month is closed yet</source>
        <translation>尚无月份结账</translation>
    </message>
    <message>
        <source>The books are closed up to {0}</source>
        <translation>账已结至 {0}</translation>
    </message>
    <message>
        <source>Nothing was posted yet.</source>
        <translation>还没有任何记账。</translation>
    </message>
    <message>
        <source>{0} runs; it can be closed when it is over.</source>
        <translation>{0} 尚未过完，过完后方可月结。</translation>
    </message>
    <message>
        <source>{0} is over. The till of {1} was not counted on {2}.</source>
        <translation>{0} 已过完，但{1}在{2}的尾箱还没有日结。</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>{0} 月结</translation>
    </message>
    <message>
        <source>{0} is over and its tills are counted: it can be closed.</source>
        <translation>{0} 已过完，尾箱均已日结，可以月结。</translation>
    </message>
</context>
<context>
    <name>MoveCashSheet</name>
    <message>
        <source>Hand cash in</source>
        <translation>缴现</translation>
    </message>
    <message>
        <source>Fetch cash</source>
        <translation>领现</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>缴现</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>领现</translation>
    </message>
    <message>
        <source>{0} handed in, number {1}</source>
        <translation>已缴现 {0}，编号 {1}</translation>
    </message>
    <message>
        <source>{0} fetched, number {1}</source>
        <translation>已领现 {0}，编号 {1}</translation>
    </message>
    <message>
        <source>The till must hold</source>
        <translation>尾箱应存</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>办理后</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Fetch {0} from the bank; the till then must hold {1}.</source>
        <translation>从银行领现 {0}，办理后尾箱应存 {1}。</translation>
    </message>
    <message>
        <source>Hand {0} in to the bank; the till then must hold {1}.</source>
        <translation>向银行缴现 {0}，办理后尾箱应存 {1}。</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>请填写金额。</translation>
    </message>
</context>
<context>
    <name>NewGroupSheet</name>
    <message>
        <source>Form a group</source>
        <translation>组建联保小组</translation>
    </message>
    <message>
        <source>led by {0}</source>
        <translation>组长：{0}</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>小组名称</translation>
    </message>
    <message>
        <source>Without a name it is called by its number</source>
        <translation>不填则以编号为名</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>协议到期日</translation>
    </message>
    <message>
        <source>May borrow (yuan)</source>
        <translation>可借限额（元）</translation>
    </message>
    <message>
        <source>Group of {0}</source>
        <translation>{0}的联保小组</translation>
    </message>
    <message>
        <source>The other households join one by one</source>
        <translation>其他农户随后逐户入组</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>组建</translation>
    </message>
</context>
<context>
    <name>NewTradeSheet</name>
    <message>
        <source>Like</source>
        <translation>参照行业</translation>
    </message>
    <message>
        <source>New trade</source>
        <translation>新增行业</translation>
    </message>
    <message>
        <source>It begins with the pages, lines and ranges of the other</source>
        <translation>先沿用所参照行业的页、行和正常范围，再作修改</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>NewcomerFields</name>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>ID number of the spouse</source>
        <translation>配偶身份证号</translation>
    </message>
    <message>
        <source>not registered yet: a file is opened too</source>
        <translation>尚未登记，将一并建档</translation>
    </message>
    <message>
        <source>may follow; signs before the money leaves</source>
        <translation>可后补，放款前须签字</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>{0}   contract {1}</source>
        <translation>{0}&#x3000;合同 {1}</translation>
    </message>
    <message>
        <source>Note an event</source>
        <translation>登记风险事件</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自何日起</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Event of {0}</source>
        <translation>{0}的风险事件</translation>
    </message>
    <message>
        <source>It stays in the file, also when it is over</source>
        <translation>结束后仍留在档案里</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Excuses lateness of up to a week.</source>
        <translation>七天以内的逾期不计。</translation>
    </message>
    <message>
        <source>The class will be at least {0}.</source>
        <translation>至少归为{0}。</translation>
    </message>
</context>
<context>
    <name>NotebookView</name>
    <message>
        <source>d w m y</source>
        <translation>日周月年</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice given on</source>
        <translation>通知日期</translation>
    </message>
    <message>
        <source>the contract asks for {0} days of notice</source>
        <translation>合同约定提前{0}天通知</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Cash book of the day</source>
        <translation>现金日报</translation>
    </message>
    <message>
        <source>The till of {0} was not closed</source>
        <translation>{0} 的尾箱尚未日结</translation>
    </message>
    <message>
        <source>Closed today, {0} counted</source>
        <translation>今天已日结，实点 {0}</translation>
    </message>
    <message>
        <source>The till must hold {0}</source>
        <translation>尾箱应存 {0}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>None was made yet</source>
        <translation>尚未做过备份</translation>
    </message>
    <message>
        <source>Verified {0}: {1}</source>
        <translation>{0} 已核验：{1}</translation>
    </message>
    <message numerus="yes">
        <source>%n on offer</source>
        <translation>
            <numerusform>在售 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>As they came, nothing was changed yet</source>
        <translation>均为初始设置，尚未改动</translation>
    </message>
    <message>
        <source>Last change from {0}</source>
        <translation>最近一次改动自 {0} 起</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>None is known from today on</source>
        <translation>今天以后的节假日尚未填入</translation>
    </message>
    <message>
        <source>Known up to {0}</source>
        <translation>已填至 {0}</translation>
    </message>
    <message>
        <source>Name, licence, address and language of our papers</source>
        <translation>文件上的名称、执照、地址和语言</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>抬头</translation>
    </message>
    <message numerus="yes">
        <source>%n work here</source>
        <translation>
            <numerusform>在岗 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>The one you sign in with</source>
        <translation>本人登录密码</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>For the safe: opens the books when every password is forgotten</source>
        <translation>存放在保险柜，所有密码都忘记时用它打开账簿</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Loan prime rate</source>
        <translation>贷款市场报价利率（LPR）</translation>
    </message>
    <message>
        <source>None was written yet</source>
        <translation>还没有录入</translation>
    </message>
    <message>
        <source>Last published {0}</source>
        <translation>最近一次公布 {0}</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>No month is closed yet</source>
        <translation>尚无月份结账</translation>
    </message>
    <message>
        <source>The books are closed up to {0}</source>
        <translation>账已结至 {0}</translation>
    </message>
    <message>
        <source>What is usual in each trade, and what a visit asks</source>
        <translation>各行业的正常范围和调查问题</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Acting for others</source>
        <translation>代行职权</translation>
    </message>
    <message>
        <source>Everybody acts in their own name</source>
        <translation>目前无人代行他人职权</translation>
    </message>
    <message>
        <source>{0} acts for {1} until {2}</source>
        <translation>{0} 代 {1}，至 {2}</translation>
    </message>
    <message>
        <source>Joined steps</source>
        <translation>兼岗例外</translation>
    </message>
    <message>
        <source>Nothing this week</source>
        <translation>本周没有</translation>
    </message>
    <message>
        <source>Cases of one person this week: {0}</source>
        <translation>本周兼岗：{0}笔</translation>
    </message>
</context>
<context>
    <name>OverrideSheet</name>
    <message>
        <source>Override a condition</source>
        <translation>豁免条件</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Override for {0}</source>
        <translation>{0}的条件豁免</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Nothing stops this application.</source>
        <translation>本申请没有未通过的条件。</translation>
    </message>
    <message>
        <source>Found: {0}. Limit: {1}.</source>
        <translation>实际：{0}。标准：{1}。</translation>
    </message>
    <message>
        <source>Both names are kept</source>
        <translation>两人姓名均留存</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Overridden; the application stands at “{0}”</source>
        <translation>已豁免，申请现处于“{0}”</translation>
    </message>
    <message>
        <source>Found: {0}.</source>
        <translation>实际：{0}。</translation>
    </message>
</context>
<context>
    <name>OwnFileSheet</name>
    <message>
        <source>Own file</source>
        <translation>本人档案</translation>
    </message>
    <message>
        <source>Their file as a customer</source>
        <translation>本人在客户档案中的记录</translation>
    </message>
    <message>
        <source>Whoever sits on the committee does not vote on their own case, nor on that of anybody their file is linked to: spouse, relatives, partners, firms.</source>
        <translation>审贷会委员对本人的申请，以及与本人档案有关联的配偶、亲属、合伙人、企业的申请，一律回避表决。</translation>
    </message>
    <message>
        <source>Own file of {0}</source>
        <translation>{0}的本人档案</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>OwnHandSheet</name>
    <message>
        <source>Their password</source>
        <translation>本人密码</translation>
    </message>
</context>
<context>
    <name>PagesSheet</name>
    <message>
        <source>Pages of the notebook</source>
        <translation>笔记各页</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 项填了 {0} 项</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} 格读不懂</translation>
    </message>
    <message>
        <source>lines: {0}</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>{0} of {1} written; type a number to go to its page</source>
        <translation>已填 {0} 页，共 {1} 页；输入页码即到该页</translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>第 {0} 份，共 {1} 份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PapersSheet</name>
    <message>
        <source>Papers received</source>
        <translation>已收材料</translation>
    </message>
    <message>
        <source>Papers handed in</source>
        <translation>已交材料</translation>
    </message>
    <message>
        <source>Space or the number ticks one, = ticks all</source>
        <translation>空格或数字键勾选，= 全选</translation>
    </message>
    <message>
        <source>Papers of {0}</source>
        <translation>{0}的材料</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>PassedPage</name>
    <message>
        <source>Nothing came from a borrower or went to one on this day.</source>
        <translation>当日没有向借款人收付款项。</translation>
    </message>
    <message>
        <source>What passed</source>
        <translation>收付明细</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Money in and out</source>
        <translation>当日收付</translation>
    </message>
    <message>
        <source>Received (yuan)</source>
        <translation>收款（元）</translation>
    </message>
    <message>
        <source>Paid out (yuan)</source>
        <translation>付款（元）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>这一天还没有到。</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Work here</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Worked here</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>Each person signs in with a password of their own.</source>
        <translation>每人用自己的密码登录。</translation>
    </message>
    <message>
        <source>Appoint someone</source>
        <translation>任用人员</translation>
    </message>
    <message>
        <source>Change places</source>
        <translation>调整岗位</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>has no password yet</source>
        <translation>尚未设密码</translation>
    </message>
    <message>
        <source>still holds a key</source>
        <translation>仍持有密钥</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离岗</translation>
    </message>
</context>
<context>
    <name>PerformancePayPage</name>
    <message>
        <source>Nobody lent anything, and no loan is outstanding.</source>
        <translation>本月没有放款，也没有未结清的贷款。</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Month up to</source>
        <translation>截至（当月）</translation>
    </message>
    <message>
        <source>Officers&apos; pay</source>
        <translation>客户经理绩效</translation>
    </message>
    <message>
        <source>Reading the loans …</source>
        <translation>正在读取贷款……</translation>
    </message>
    <message>
        <source>{0} to {1}, by what the books know today</source>
        <translation>{0}至{1}，按今天账面所知</translation>
    </message>
    <message>
        <source>Lent (yuan)</source>
        <translation>放款额（元）</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>应发</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>放款额</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期率</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按笔数</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>按金额</translation>
    </message>
    <message>
        <source>By customers</source>
        <translation>按户数</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>扣减</translation>
    </message>
    <message>
        <source>by decision</source>
        <translation>另定</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>from {0} % on {1} %</source>
        <translation>达 {0}% 扣 {1}%</translation>
    </message>
    <message>
        <source>Kept back by the overdue rate: {0}</source>
        <translation>扣减按逾期率：{0}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>{0} of {1}, low</source>
        <translation>{0}/{1}，偏低</translation>
    </message>
    <message>
        <source>{0} of {1}, high</source>
        <translation>{0}/{1}，偏高</translation>
    </message>
</context>
<context>
    <name>PersonEdit</name>
    <message>
        <source>Initials, name, phone or ID number</source>
        <translation>拼音首字母、姓名、手机或身份证号</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Add a photograph or scan</source>
        <translation>添加照片或扫描件</translation>
    </message>
    <message>
        <source>Path of the picture or PDF</source>
        <translation>图片或 PDF 的位置</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>内容说明</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Picture of {0}</source>
        <translation>{0}的照片</translation>
    </message>
    <message>
        <source>Kept in the books, encrypted</source>
        <translation>加密保存在账簿里</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>图片和 PDF</translation>
    </message>
    <message>
        <source>Added. Your own file was left where it is.</source>
        <translation>已添加，您的原文件仍在原处。</translation>
    </message>
    <message>
        <source>Kept, {0} KB</source>
        <translation>已存入账簿，{0} KB</translation>
    </message>
</context>
<context>
    <name>PhotographSheet</name>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>此文件无法在此显示。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>First payment</source>
        <translation>首期还款</translation>
    </message>
    <message>
        <source>Total interest</source>
        <translation>利息合计</translation>
    </message>
    <message>
        <source>Annual rate</source>
        <translation>年化利率</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>还款计划</translation>
    </message>
    <message>
        <source>{0} instalments</source>
        <translation>共 {0} 期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还日</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>应还</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余本金</translation>
    </message>
    <message>
        <source>As if all of the limit were drawn at once</source>
        <translation>按首日支用全部额度测算</translation>
    </message>
    <message>
        <source>Write amount, rate and term, and the schedule stands here.</source>
        <translation>填写金额、利率和期限后，此处显示还款计划。</translation>
    </message>
    <message>
        <source>… {0} more</source>
        <translation>…… 另有 {0} 期</translation>
    </message>
</context>
<context>
    <name>PlanEdit</name>
    <message>
        <source>Due on</source>
        <translation>应还日</translation>
    </message>
    <message>
        <source>Principal (yuan)</source>
        <translation>本金（元）</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余本金</translation>
    </message>
    <message>
        <source>{0} lines are too many, at most {1} are taken. Nothing was changed.</source>
        <translation>共 {0} 行，超过上限 {1} 行；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>PrepaySheet</name>
    <message>
        <source>{0}   contract {1}</source>
        <translation>{0}&#x3000;合同 {1}</translation>
    </message>
    <message>
        <source>Repay a part early</source>
        <translation>部分提前还款</translation>
    </message>
    <message>
        <source>Principal repaid early (yuan)</source>
        <translation>提前归还本金（元）</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>还款后</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Early repayment of {0}</source>
        <translation>{0}的提前还款</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Receipt {0}: {1} repaid early</source>
        <translation>收据 {0}：提前归还本金 {1}</translation>
    </message>
    <message>
        <source>Principal not yet due</source>
        <translation>未到期本金</translation>
    </message>
    <message>
        <source>Interest to the day</source>
        <translation>截至当日利息</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Interest is counted for {0}, to {1}.</source>
        <translation>利息计 {0}，算至 {1}。</translation>
    </message>
    <message>
        <source>Write the principal; here it then says what will be posted.</source>
        <translation>填写提前归还的本金，此处列明将如何入账。</translation>
    </message>
    <message>
        <source>Receive {0} from {1} for contract {2}: {3} of principal early, interest to the day {4}, fee {5}. The last instalment is then due on {6}.</source>
        <translation>向{1}收取 {0}，合同 {2}：提前归还本金 {3}，截至当日利息 {4}，费用 {5}。还款后最后一期 {6} 到期。</translation>
    </message>
    <message>
        <source>Receipt and new schedule are printed once you confirm</source>
        <translation>确认后打印收据和新的还款计划</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>应收</translation>
    </message>
</context>
<context>
    <name>PressureSheet</name>
    <message>
        <source>Pressure on this case</source>
        <translation>记录说情或干预</translation>
    </message>
    <message>
        <source>Who put in a word</source>
        <translation>说情或干预的人</translation>
    </message>
    <message>
        <source>How, and what was wanted</source>
        <translation>经过和要求</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>如何答复</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pressure in the case of {0}</source>
        <translation>{0}申请的说情记录</translation>
    </message>
    <message>
        <source>It is written once, and whoever judges the case sees it</source>
        <translation>写下后不能更改，审批人都能看到</translation>
    </message>
    <message>
        <source>Kept with the case</source>
        <translation>已记入本申请</translation>
    </message>
</context>
<context>
    <name>PrincipalFirstSheet</name>
    <message>
        <source>{0}   contract {1}</source>
        <translation>{0}   合同 {1}</translation>
    </message>
    <message>
        <source>Let money repay principal first</source>
        <translation>改为先还本金</translation>
    </message>
    <message>
        <source>Why, and who decided it</source>
        <translation>原因和决定人</translation>
    </message>
    <message>
        <source>From today on, while interest is not counted as earned</source>
        <translation>自今日起，在非应计期间有效</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Money now repays principal first; every receipt says so.</source>
        <translation>已改为先还本金；每张收据都会注明。</translation>
    </message>
</context>
<context>
    <name>PrintedEdit</name>
    <message>
        <source>Not printed yet</source>
        <translation>尚未打印</translation>
    </message>
    <message>
        <source>Printed: {0}</source>
        <translation>已打印：{0}</translation>
    </message>
    <message>
        <source>Changed since it was printed; print it anew</source>
        <translation>打印后内容有改动，请重新打印</translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>Terms so far</source>
        <translation>历次条款</translation>
    </message>
    <message>
        <source>Terms of {0}</source>
        <translation>{0}的条款</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新产品</translation>
    </message>
    <message>
        <source>Loans under way keep the terms they have</source>
        <translation>在办和存量贷款沿用原条款</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Product {0} kept</source>
        <translation>产品 {0} 已保存</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Least (yuan)</source>
        <translation>最低（元）</translation>
    </message>
    <message>
        <source>Most (yuan)</source>
        <translation>最高（元）</translation>
    </message>
    <message>
        <source>Least months</source>
        <translation>最短（月）</translation>
    </message>
    <message>
        <source>Most months</source>
        <translation>最长（月）</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Late: % more</source>
        <translation>罚息上浮 %</translation>
    </message>
    <message>
        <source>Misuse: % more</source>
        <translation>挪用上浮 %</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>担保方式</translation>
    </message>
    <message>
        <source>Other security, by name</source>
        <translation>其他担保方式（写名称）</translation>
    </message>
    <message>
        <source>Papers to hand in</source>
        <translation>须交材料</translation>
    </message>
    <message>
        <source>Other papers, by name</source>
        <translation>其他材料（写名称）</translation>
    </message>
    <message>
        <source>Fee at payout</source>
        <translation>放款时费用</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>% of the loan</source>
        <translation>占贷款 %</translation>
    </message>
    <message>
        <source>Paying early: %</source>
        <translation>提前还款违约金 %</translation>
    </message>
    <message>
        <source>In the first months</source>
        <translation>仅限前几个月</translation>
    </message>
    <message>
        <source>Age at least</source>
        <translation>最低年龄</translation>
    </message>
    <message>
        <source>Men at maturity</source>
        <translation>到期时男性上限</translation>
    </message>
    <message>
        <source>Women at maturity</source>
        <translation>到期时女性上限</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Training before the contract</source>
        <translation>签约前须培训</translation>
    </message>
    <message>
        <source>Rate for proved customers</source>
        <translation>优质客户利率</translation>
    </message>
    <message>
        <source>Rate for new customers</source>
        <translation>新客户利率</translation>
    </message>
    <message>
        <source>empty: the same</source>
        <translation>不填：同产品利率</translation>
    </message>
    <message>
        <source>empty: {0}, the office&apos;s own</source>
        <translation>留空则按本社的 {0} 岁</translation>
    </message>
    <message>
        <source>For spending, not for a trade (consumer loan)</source>
        <translation>用于消费，不用于经营（消费贷款）</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Nothing is lent yet. Ctrl+I adds a product.</source>
        <translation>尚无产品。按 Ctrl+I 添加。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>贷款产品</translation>
    </message>
    <message>
        <source>What we lend</source>
        <translation>贷款产品</translation>
    </message>
    <message>
        <source>{0} of {1} offered</source>
        <translation>共 {1} 个，在售 {0} 个</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新产品</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>停售</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The folder with the books</source>
        <translation>账簿所在的文件夹</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>The books are restored. Sign in with the password of then.</source>
        <translation>账簿已恢复。请用备份时的密码登录。</translation>
    </message>
    <message>
        <source>The books that stood here before are kept as {0}.</source>
        <translation>原有账簿已保留，名为 {0}。</translation>
    </message>
</context>
<context>
    <name>RateEdit</name>
    <message>
        <source>% a year</source>
        <translation>年利率 %</translation>
    </message>
    <message>
        <source>‰ a month</source>
        <translation>月利率 ‰</translation>
    </message>
    <message>
        <source>per 10,000 a day</source>
        <translation>日利率 ‱</translation>
    </message>
    <message>
        <source>% a period</source>
        <translation>每期 %</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ReceiveSheet</name>
    <message>
        <source>{0}   contract {1}</source>
        <translation>{0}   合同 {1}</translation>
    </message>
    <message>
        <source>Receive a repayment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Amount received (yuan)</source>
        <translation>收到金额（元）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Repayment of {0}</source>
        <translation>{0}的还款</translation>
    </message>
    <message>
        <source>The receipt is printed once you confirm</source>
        <translation>确认后打印收据，A5 横向</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>确认收款</translation>
    </message>
    <message>
        <source>Receipt {0}: received {1} from {2}</source>
        <translation>收据 {0}：已收{2} {1} 元</translation>
    </message>
    <message>
        <source>Due in all</source>
        <translation>应还合计</translation>
    </message>
    <message>
        <source>Owing afterwards</source>
        <translation>收后仍欠</translation>
    </message>
    <message>
        <source>Nothing is due today. What you receive is kept for the next due date.</source>
        <translation>今天没有应还款项。收到的款项记入暂收款，到下一个应还日使用。</translation>
    </message>
    <message>
        <source>Receive {0} from {1} for contract {2}: {3}.</source>
        <translation>收{1} {0} 元，合同 {2}：{3}。</translation>
    </message>
    <message>
        <source>Write the amount; here it then says what will be posted.</source>
        <translation>填写金额后，此处说明如何入账。</translation>
    </message>
    <message>
        <source>Receive on a loan written off</source>
        <translation>收回已核销贷款</translation>
    </message>
    <message>
        <source>Nothing was due on {0}. What you receive is kept for the next due date.</source>
        <translation>{0} 没有到期款项。所收款项记入暂收款，到下一个应还日使用。</translation>
    </message>
    <message>
        <source>Receive {0} from {1} for contract {2}, as of {4}: {3}.</source>
        <translation>向{1}收取 {0}，合同 {2}，入账日 {4}：{3}。</translation>
    </message>
    <message>
        <source>Recover {0} from {1} on contract {2}: {3}.</source>
        <translation>向{1}收回 {0}，合同 {2}：{3}。</translation>
    </message>
    <message>
        <source>Nothing is due. What you receive repays principal at once.</source>
        <translation>目前没有到期款项，收到的钱当即归还本金。</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>By who decided</source>
        <translation>按审批人和委员</translation>
    </message>
    <message>
        <source>By loan officer</source>
        <translation>按客户经理</translation>
    </message>
    <message>
        <source>Time each step took</source>
        <translation>各环节用时</translation>
    </message>
    <message>
        <source>How it turned out</source>
        <translation>责任与成效</translation>
    </message>
    <message>
        <source>Reading the applications …</source>
        <translation>正在读取申请……</translation>
    </message>
    <message>
        <source>Approved of applied</source>
        <translation>通过/受理</translation>
    </message>
    <message>
        <source>Paid out of applied</source>
        <translation>发放/受理</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>发放金额</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期余额</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Days on average</source>
        <translation>平均天数</translation>
    </message>
    <message>
        <source>Days at most</source>
        <translation>最长天数</translation>
    </message>
    <message>
        <source>Applied for since {0}: {1}. Approved {2}, declined {3}, paid out {4}. Assigned late: {5}. Visits late: {6}. Answers late: {7}.</source>
        <translation>{0}以来申请{1}笔，通过{2}笔，否决{3}笔，已放款{4}笔。分配超时：{5}；上门超时：{6}；答复超时：{7}。</translation>
    </message>
    <message>
        <source>What deviated, and later</source>
        <translation>调查偏差与贷后表现</translation>
    </message>
    <message>
        <source>Nothing deviated</source>
        <translation>无偏差</translation>
    </message>
    <message>
        <source>Enquiries: {0}; became applications {1}, closed {2}, assigned late {3}.</source>
        <translation>客户咨询{0}人次：转申请{1}，结束{2}，未当晚分配{3}。</translation>
    </message>
    <message>
        <source>Ever late</source>
        <translation>曾逾期</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Take the sheet out of the safe and type its eight blocks.</source>
        <translation>请从保险柜取出密钥纸，按顺序输入八组字符。</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>使用恢复密钥</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>New password for</source>
        <translation>为谁设置新密码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open the books</source>
        <translation>打开账簿</translation>
    </message>
    <message>
        <source>Opening the books …</source>
        <translation>正在打开账簿……</translation>
    </message>
</context>
<context>
    <name>RecoveryKeySheet</name>
    <message>
        <source>A new recovery key</source>
        <translation>另制恢复密钥</translation>
    </message>
    <message>
        <source>The last block</source>
        <translation>最后一组</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>您本人的密码</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>打印或保存</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>启用新密钥</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>When every password is forgotten, this key alone opens the books. Print it, put it into the safe and destroy the old sheet: once you confirm, the old key opens nothing. No machine keeps the new one.</source>
        <translation>所有密码都忘记时，只有这把密钥能打开账簿。请打印出来放进保险柜，并销毁旧的那张：确认之后旧密钥作废。任何电脑都不保存新密钥。</translation>
    </message>
    <message>
        <source>The new recovery key holds; the old one opens nothing.</source>
        <translation>新恢复密钥已启用，旧密钥作废。</translation>
    </message>
</context>
<context>
    <name>Redrawn</name>
    <message>
        <source>Next payment</source>
        <translation>每期还款</translation>
    </message>
    <message>
        <source>Last due date</source>
        <translation>最后应还日</translation>
    </message>
    <message>
        <source>Interest saved</source>
        <translation>节省利息</translation>
    </message>
    <message>
        <source>Schedule, now and new</source>
        <translation>还款计划：现行与新计划</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>More interest</source>
        <translation>增加利息</translation>
    </message>
    <message>
        <source>Then each time</source>
        <translation>以后每期还款</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>Noted: {0}</source>
        <translation>已登记：{0}</translation>
    </message>
    <message>
        <source>Mortgage registered</source>
        <translation>抵押登记</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>登记机构</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number of the certificate of registration</source>
        <translation>登记证明号</translation>
    </message>
    <message>
        <source>Pledge handed over</source>
        <translation>质物交付</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>保管地点</translation>
    </message>
    <message>
        <source>{0}, worth {1}, certificate {2}</source>
        <translation>{0}，价值 {1} 元，权证 {2}</translation>
    </message>
    <message>
        <source>Filed with the village that let the land, and when</source>
        <translation>发包方备案（备案单位和日期）</translation>
    </message>
    <message>
        <source>Original of the title kept at</source>
        <translation>权属证书原件存放处</translation>
    </message>
    <message>
        <source>Empty: the owner keeps it. Else a receipt is printed.</source>
        <translation>空着：由权利人自己保管；填写后打印收据。</translation>
    </message>
</context>
<context>
    <name>RemarkSheet</name>
    <message>
        <source>What is said</source>
        <translation>发言记录</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>By</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Said on {0}</source>
        <translation>关于{0}的发言</translation>
    </message>
    <message>
        <source>It stands in the minutes and is not changed</source>
        <translation>记入会议纪要，不能修改</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已记录</translation>
    </message>
</context>
<context>
    <name>RenewPasswordSheet</name>
    <message>
        <source>Give a new password</source>
        <translation>重设密码</translation>
    </message>
    <message>
        <source>New password for {0}</source>
        <translation>{0} 的新密码</translation>
    </message>
    <message>
        <source>The old one opens nothing from then on</source>
        <translation>原密码随即失效</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>重设</translation>
    </message>
</context>
<context>
    <name>ReopenSheet</name>
    <message>
        <source>Condition is not met after all</source>
        <translation>条件实未落实</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>It is open again, and nothing is paid out before it is met</source>
        <translation>条件重新列为未落实，落实前不得放款</translation>
    </message>
</context>
<context>
    <name>Repaying</name>
    <message>
        <source>Repayment</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>按季</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>按半年</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>by days</source>
        <translation>按实际天数</translation>
    </message>
    <message>
        <source>by months and odd days</source>
        <translation>满月加零头天数</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>还款周期</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>首期应还日</translation>
    </message>
    <message>
        <source>Reckoned over months</source>
        <translation>按几个月计算</translation>
    </message>
    <message>
        <source>Changes after every</source>
        <translation>每隔几期变动</translation>
    </message>
    <message>
        <source>By (yuan)</source>
        <translation>变动额（元）</translation>
    </message>
    <message>
        <source>Growth each time (%)</source>
        <translation>每期递增（%）</translation>
    </message>
    <message>
        <source>Principal each time (%)</source>
        <translation>各期还本比例（%）</translation>
    </message>
    <message>
        <source>Interest counted</source>
        <translation>计息方法</translation>
    </message>
    <message>
        <source>the rest is due at maturity</source>
        <translation>其余到期还清</translation>
    </message>
    <message>
        <source>instalments</source>
        <translation>期</translation>
    </message>
    <message>
        <source>less: with a minus</source>
        <translation>减少加负号</translation>
    </message>
    <message>
        <source>5 5 15 15 30 30; = adds what is missing to 100</source>
        <translation>5 5 15 15 30 30；= 补足到 100</translation>
    </message>
    <message>
        <source>with the principal</source>
        <translation>随本金一起付</translation>
    </message>
    <message>
        <source>Months with money</source>
        <translation>有收入的月份</translation>
    </message>
    <message>
        <source>Space or the number ticks one; the plan follows</source>
        <translation>空格或数字勾选，计划随之生成</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>付息</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>还款计划</translation>
    </message>
    <message>
        <source>= what is left   Ctrl+D the line before   Ctrl+V a spreadsheet   Ctrl+Del takes out</source>
        <translation>= 填剩余本金&#x3000;Ctrl+D 照抄上一行&#x3000;Ctrl+V 从表格粘贴&#x3000;Ctrl+Del 删除一行</translation>
    </message>
    <message>
        <source>Interest only at first</source>
        <translation>前几期只付息</translation>
    </message>
    <message>
        <source>number of instalments, or empty</source>
        <translation>期数，不填即无</translation>
    </message>
    <message>
        <source>the last on {0}</source>
        <translation>最后一期{0}</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>每两周</translation>
    </message>
    <message>
        <source>every ten days</source>
        <translation>每十天</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>按日</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Money in and out</source>
        <translation>当日收付</translation>
    </message>
    <message>
        <source>What borrowers brought and were paid on a day, over all tills</source>
        <translation>某一天各柜和银行向借款人收付的款项</translation>
    </message>
    <message>
        <source>Classes of loans</source>
        <translation>贷款五级分类</translation>
    </message>
    <message>
        <source>The five classes, PAR, bad loans and provisions, on any day</source>
        <translation>任意一天的五级分类、风险贷款率、不良贷款和准备金</translation>
    </message>
    <message>
        <source>How it turned out</source>
        <translation>责任与成效</translation>
    </message>
    <message>
        <source>What became of what was decided, and by whom</source>
        <translation>谁作的决定，后来结果如何</translation>
    </message>
    <message>
        <source>Joined steps</source>
        <translation>兼岗例外</translation>
    </message>
    <message>
        <source>Where one person did two steps of one case, week by week</source>
        <translation>每周内同一人办了同一笔业务两个环节的情况</translation>
    </message>
    <message>
        <source>Figures of a period</source>
        <translation>业务统计</translation>
    </message>
    <message>
        <source>Lent, due, received and left, by officer, product, village …</source>
        <translation>放款、到期、收回和余额，按客户经理、产品、村等统计</translation>
    </message>
    <message>
        <source>Officers&apos; pay</source>
        <translation>客户经理绩效</translation>
    </message>
    <message>
        <source>What officers earned in a month by their loans, less for arrears</source>
        <translation>客户经理一个月的绩效工资，按放款、户数计算，按逾期扣减</translation>
    </message>
</context>
<context>
    <name>RepriceSheet</name>
    <message>
        <source>Change the rate</source>
        <translation>调整利率</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>新利率</translation>
    </message>
    <message>
        <source>{0} a year so far.</source>
        <translation>目前年利率 {0}。</translation>
    </message>
    <message>
        <source>The running period bears each rate for its own days. A floating rate so changed follows the prime rate no longer.</source>
        <translation>正在计息的一期按各自天数分段计息。浮动利率另行约定后，不再随 LPR 调整。</translation>
    </message>
    <message>
        <source>The new schedule is printed once you confirm</source>
        <translation>确认后打印新的还款计划</translation>
    </message>
    <message>
        <source>New rate for {0}</source>
        <translation>{0} 调整利率</translation>
    </message>
    <message>
        <source>Contract {0}: {1} a year becomes {2}, from {3} on.</source>
        <translation>合同 {0}：年利率 {1} 调整为 {2}，自 {3} 起。</translation>
    </message>
    <message>
        <source>Write the new rate; the schedule follows.</source>
        <translation>填写新利率，还款计划随之算出。</translation>
    </message>
</context>
<context>
    <name>RepricingsPage</name>
    <message>
        <source>Every floating rate follows the prime rate.</source>
        <translation>浮动利率贷款都已按 LPR 调整。</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Rates to set anew</source>
        <translation>待重定价</translation>
    </message>
    <message>
        <source>From its repricing day a floating rate follows the prime rate.</source>
        <translation>浮动利率自重定价日起随 LPR 调整。</translation>
    </message>
    <message>
        <source>Each loan gets its new schedule to hand out.</source>
        <translation>每笔贷款打印新的还款计划交给借款人。</translation>
    </message>
    <message>
        <source>{0} of them wait; the list says for what.</source>
        <translation>其中 {0} 笔暂不能办理，原因见列表。</translation>
    </message>
    <message numerus="yes">
        <source>Set %n anew</source>
        <translation>
            <numerusform>重定价 %n 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rates set anew.</source>
        <translation>
            <numerusform>已重定价 %n 笔。</numerusform>
        </translation>
    </message>
    <message>
        <source>repricing day</source>
        <translation>重定价日</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Repricing day</source>
        <translation>重定价日</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>原利率</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新利率</translation>
    </message>
    <message>
        <source>From</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>waits for the prime rate of {0}</source>
        <translation>待录入 {0} 公布的 LPR</translation>
    </message>
    <message>
        <source>LPR {0} of {1}, {2} bp</source>
        <translation>{1} 公布的 LPR {0}，{2} 个基点</translation>
    </message>
</context>
<context>
    <name>RescheduleSheet</name>
    <message>
        <source>Reschedule the loan</source>
        <translation>贷款重组</translation>
    </message>
    <message>
        <source>Rescheduling for {0}</source>
        <translation>{0}的重组</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>重组</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Reschedule contract {0}: {1}, the last payment on {2}.</source>
        <translation>合同 {0} 重组：{1}，最后一期 {2} 到期。</translation>
    </message>
    <message>
        <source>Write the months; the new schedule follows.</source>
        <translation>填写期限，新的还款计划随即列出。</translation>
    </message>
    <message>
        <source>Principal {0} follows the new terms from {3} on. Interest {1} to the day and late interest {2} stay owed as they are.</source>
        <translation>本金 {0} 自{3}起按新条件归还。截至当日的利息 {1}、罚息和复利 {2} 照旧应还。</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>The backup is opened and every page of it checked before anything is touched. Books that stand in the folder now are kept aside.</source>
        <translation>先打开备份逐页核验，通过后才恢复。文件夹里现有的账簿会改名保留。</translation>
    </message>
    <message>
        <source>Checking every page of the backup …</source>
        <translation>正在逐页核验备份……</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Backup (a file ending in .sheaf)</source>
        <translation>备份文件（以 .sheaf 结尾）</translation>
    </message>
    <message>
        <source>Who opens it</source>
        <translation>使用者姓名</translation>
    </message>
    <message>
        <source>Password, or the recovery key</source>
        <translation>密码或恢复密钥</translation>
    </message>
    <message>
        <source>Where the books live</source>
        <translation>账簿存放位置</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Cross-checks</source>
        <translation>交叉检验</translation>
    </message>
    <message>
        <source>As soon as there are two figures for one thing, they stand here.</source>
        <translation>同一科目有两个数可比时，在此列出。</translation>
    </message>
    <message>
        <source>Found in two ways</source>
        <translation>两种方法检验</translation>
    </message>
    <message>
        <source>What each bound allows</source>
        <translation>各项约束下的金额</translation>
    </message>
    <message>
        <source>Cash until maturity</source>
        <translation>到期前现金流</translation>
    </message>
    <message>
        <source>Average month, and the lowest</source>
        <translation>平均月与最低月</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>资产负债表</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>{0} without a reason</source>
        <translation>{0}项未说明</translation>
    </message>
    <message>
        <source>{0} carried out</source>
        <translation>共{0}项</translation>
    </message>
    <message>
        <source>{0} of {1} stand</source>
        <translation>{1}项中{0}项成立</translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation>原因：{0}</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>建议方案</translation>
    </message>
    <message>
        <source>reason given</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>待说明</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>与上次相比</translation>
    </message>
    <message>
        <source>Photographs and papers</source>
        <translation>照片与资料</translation>
    </message>
    <message>
        <source>Add one by its key; a proof names it by its number.</source>
        <translation>用快捷键添加；在证据栏写上编号即可对应。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Their own statements</source>
        <translation>自有报表</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>Equity reconciliation</source>
        <translation>权益检验</translation>
    </message>
    <message>
        <source>No first point was proved.</source>
        <translation>没有可证实的起点。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are those of last time: look at each again. {0} confirms one, {1} its page; what is not confirmed counts as no way to find a figure.</source>
        <translation>
            <numerusform>有%n行沿用上次，请逐行重新核实：{0}确认一行，{1}确认整页；未确认的不计入相符的方法。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>读不懂的格</translation>
    </message>
</context>
<context>
    <name>ReversePayoutSheet</name>
    <message>
        <source>{0}   contract {1}</source>
        <translation>{0}   合同 {1}</translation>
    </message>
    <message>
        <source>Reverse the payout</source>
        <translation>放款冲正</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Reversal of the payout to {0}</source>
        <translation>{0}放款的冲正</translation>
    </message>
    <message>
        <source>The reversal voucher is printed once you confirm</source>
        <translation>确认后打印冲正凭证</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>确认冲正</translation>
    </message>
    <message>
        <source>Payout {0} reversed by {1}.</source>
        <translation>放款 {0} 已由 {1} 冲正。</translation>
    </message>
    <message>
        <source>The money came back on</source>
        <translation>款项退回日期</translation>
    </message>
    <message>
        <source>{0} of {1}: {2} paid out in cash to {3}</source>
        <translation>{1} 的 {0}：现金支付 {2} 给{3}</translation>
    </message>
    <message>
        <source>{0} of {1}: {2} transferred to {3}, account {4}</source>
        <translation>{1} 的 {0}：转账 {2} 给{3}，账号 {4}</translation>
    </message>
    <message>
        <source>{0} of {1}: {5} lent to {3}, nothing of which left the desk</source>
        <translation>{1} 的 {0}：发放给{3} {5}，未付出款项</translation>
    </message>
    <message>
        <source>Contract {0}, which {1} of it paid off, is owed again.</source>
        <translation>其中 {1} 还清的合同 {0} 恢复应还。</translation>
    </message>
    <message>
        <source>Interest of {0} earned since is no income any more.</source>
        <translation>已计提利息 {0} 同时冲回。</translation>
    </message>
    <message>
        <source>Charges of {0} are owed no more.</source>
        <translation>放款时计收的费用 {0} 不再应付。</translation>
    </message>
    <message>
        <source>Void from now on: {0}</source>
        <translation>同时作废：{0}</translation>
    </message>
    <message>
        <source>The contract stays signed, and waits to be paid out again.</source>
        <translation>合同继续有效，等待重新放款。</translation>
    </message>
    <message>
        <source>{0} in cash goes back into your till.</source>
        <translation>现金 {0} 收回到您的尾箱。</translation>
    </message>
    <message>
        <source>{0} is back on the bank account.</source>
        <translation>{0} 已退回银行账户。</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>不涉及款项收付。</translation>
    </message>
</context>
<context>
    <name>ReverseSheet</name>
    <message>
        <source>{0}   contract {1}</source>
        <translation>{0}   合同 {1}</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Reversal of {0}</source>
        <translation>冲正 {0}</translation>
    </message>
    <message>
        <source>The reversal voucher is printed once you confirm</source>
        <translation>确认后打印冲正凭证</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>确认冲正</translation>
    </message>
    <message>
        <source>{0} reversed by {1}.</source>
        <translation>{0} 已由 {1} 冲正。</translation>
    </message>
    <message>
        <source>{0} of {1}: {2} received from {3}</source>
        <translation>{0}，{1}，收{3} {2} 元</translation>
    </message>
    <message>
        <source>{0} is owed again: {1}</source>
        <translation>{0}恢复应还：{1}</translation>
    </message>
    <message>
        <source>Reverse {0} by posting its opposite: {1}. Both papers are kept.</source>
        <translation>冲正 {0}，金额 {1} 元。两张凭证都保留。</translation>
    </message>
    <message>
        <source>Reverse: {0}</source>
        <translation>冲正：{0}</translation>
    </message>
    <message>
        <source>{0} of {1}: {4}, for the reason: {5}</source>
        <translation>{1} 的 {0}：{4}，原因：{5}</translation>
    </message>
    <message>
        <source>Reverse {0}: the loan is as if it had never been done.</source>
        <translation>冲正 {0}：贷款恢复到未办理此项时的状态。</translation>
    </message>
    <message>
        <source>Done again after it, each on its own day, under a new number: {0}</source>
        <translation>其后下列业务将按各自日期重做，并另编新号：{0}</translation>
    </message>
    <message>
        <source>{0} of principal is left again, by the schedule before it.</source>
        <translation>本金 {0} 恢复为未还，按原还款计划执行。</translation>
    </message>
    <message>
        <source>{0} of {1}: {2} drawn by {3}</source>
        <translation>{1} 的 {0}：{3}支用 {2}</translation>
    </message>
    <message>
        <source>{0} is not drawn any more; it is free again.</source>
        <translation>{0} 不再计入已支用，重新可用。</translation>
    </message>
    <message>
        <source>{0} of {1}: {2} given back to {3}</source>
        <translation>{0}，{1}：向{3}退还{2}元</translation>
    </message>
    <message>
        <source>{0} is kept for the borrower again.</source>
        <translation>{0}元恢复为借款人的暂收款。</translation>
    </message>
</context>
<context>
    <name>RolesSheet</name>
    <message>
        <source>Change places</source>
        <translation>调整岗位</translation>
    </message>
    <message>
        <source>Holds from when they sign in next</source>
        <translation>下次登录时生效</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Roles of {0}</source>
        <translation>{0} 的岗位</translation>
    </message>
</context>
<context>
    <name>RoomsRail</name>
    <message>
        <source>Sheaf</source>
        <translation>禾束</translation>
    </message>
    <message>
        <source>Practice office</source>
        <translation>练习机构</translation>
    </message>
    <message>
        <source>No backup verified yet</source>
        <translation>还没有核验过的备份</translation>
    </message>
    <message>
        <source>Backup verified today {0}</source>
        <translation>备份已核验 今天 {0}</translation>
    </message>
    <message>
        <source>Backup verified yesterday {0}</source>
        <translation>备份已核验 昨天 {0}</translation>
    </message>
    <message>
        <source>Backup verified {0}</source>
        <translation>备份已核验 {0}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>acts for {0}</source>
        <translation>代 {0}</translation>
    </message>
</context>
<context>
    <name>SearchLines</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Principal left (yuan)</source>
        <translation>贷款余额（元）</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>{0} days overdue</source>
        <translation>逾期 {0} 天</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>{0} 到期</translation>
    </message>
    <message>
        <source>no loan</source>
        <translation>无贷款</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>未逾期</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} 期</translation>
    </message>
    <message>
        <source>{0}, reversed</source>
        <translation>{0}，已冲正</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0}以上</translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation>未提款</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>已核销</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>There is no loan to repay here.</source>
        <translation>这里没有可还的贷款。</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>repayment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>loans only</source>
        <translation>只看贷款</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Repayment: who repays, or which loan?</source>
        <translation>收款：谁来还款，或哪笔贷款？</translation>
    </message>
    <message>
        <source>New application: who applies?</source>
        <translation>新建申请：谁来申请？</translation>
    </message>
    <message>
        <source>new application</source>
        <translation>新建申请</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>Their password</source>
        <translation>复核人密码</translation>
    </message>
</context>
<context>
    <name>SendBackSheet</name>
    <message>
        <source>Send back with questions</source>
        <translation>退回（附问题）</translation>
    </message>
    <message>
        <source>Questions to the officer</source>
        <translation>须补充说明的问题</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席委员</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>会议{0}</translation>
    </message>
    <message>
        <source>{0}   in the chair {1}   opened {2}</source>
        <translation>{0}   主持人{1}   {2}开会</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>The session ended at {0}.</source>
        <translation>会议已于{0}结束。</translation>
    </message>
    <message>
        <source>Next on the agenda: {0}, {1} yuan.</source>
        <translation>下一议题：{0}，{1}元。</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开本案</translation>
    </message>
    <message>
        <source>Everything is decided; end the session.</source>
        <translation>议程已全部审议，请结束会议。</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>会议已结束</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>打印会议纪要</translation>
    </message>
</context>
<context>
    <name>SettingSheet</name>
    <message>
        <source>Change a setting</source>
        <translation>更改参数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>From {0}: {1}</source>
        <translation>自 {0} 起：{1}</translation>
    </message>
    <message>
        <source>default {0}</source>
        <translation>默认 {0}</translation>
    </message>
    <message>
        <source>From {0}: {1} instead of {2}. What was agreed before stays.</source>
        <translation>自 {0} 起：{1}，原为 {2}。此前约定的不变。</translation>
    </message>
    <message>
        <source>From {0}: {1} ({2})</source>
        <translation>自 {0} 起：{1}（{2}）</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>自哪天起</translation>
    </message>
    <message>
        <source>Why, and who decided it</source>
        <translation>原因及决定人</translation>
    </message>
    <message>
        <source>New setting</source>
        <translation>新的取值</translation>
    </message>
    <message>
        <source>Now: {0}. Write what it is to be.</source>
        <translation>现为“{0}”，请填写新的内容。</translation>
    </message>
    <message>
        <source>Not used yet: nothing in the program reads it so far.</source>
        <translation>尚未启用：程序目前还没有用到这项设置。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>A change holds from a day on; loans agreed before keep what they have.</source>
        <translation>改动自生效日起执行，此前签订的贷款不受影响。</translation>
    </message>
    <message>
        <source>Filter by words, such as late or 30 %</source>
        <translation>输入文字筛选，如 罚息、30 %</translation>
    </message>
    <message>
        <source>Filter the settings</source>
        <translation>筛选参数</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有符合的参数。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>default {0}</source>
        <translation>默认 {0}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{1} 起改为 {0}</translation>
    </message>
    <message>
        <source>never changed</source>
        <translation>未改动过</translation>
    </message>
    <message>
        <source>since {0}, {1}</source>
        <translation>{0} 起，{1}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>尚未启用</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>默认值</translation>
    </message>
</context>
<context>
    <name>SettleSheet</name>
    <message>
        <source>{0}   contract {1}</source>
        <translation>{0}   合同 {1}</translation>
    </message>
    <message>
        <source>Settle early</source>
        <translation>提前结清</translation>
    </message>
    <message>
        <source>Amount received (yuan)</source>
        <translation>收到金额（元）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Settlement of {0}</source>
        <translation>{0}的提前结清</translation>
    </message>
    <message>
        <source>The receipt is printed once you confirm</source>
        <translation>确认后打印收据，A5 横向</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>确认结清</translation>
    </message>
    <message>
        <source>Receipt {0}: contract {1} is settled</source>
        <translation>收据 {0}：合同 {1} 已结清</translation>
    </message>
    <message>
        <source>Paid from money kept</source>
        <translation>由暂收款支付</translation>
    </message>
    <message>
        <source>Interest saved</source>
        <translation>节省利息</translation>
    </message>
    <message>
        <source>Interest to the day: {0} from {1} to {2}, {3} at {4} a year, comes to {5}.</source>
        <translation>利息算到当日：{0} 元，{1} 至 {2} 共 {3}，年利率 {4}，计 {5} 元。</translation>
    </message>
    <message>
        <source>Receive {0} for contract {1}; nothing is owed on it any more.</source>
        <translation>收 {0} 元，合同 {1} 结清。</translation>
    </message>
    <message>
        <source>Settling takes exactly {0} today. Press = to fill it in.</source>
        <translation>今天结清正好需要 {0} 元，按 = 填入。</translation>
    </message>
    <message>
        <source>Settles it</source>
        <translation>结清需要</translation>
    </message>
    <message>
        <source>Receive {0} for contract {1}, as of {2}; nothing is owed on it any more.</source>
        <translation>收 {0} 元，计入{2}，合同 {1} 从此不再欠款。</translation>
    </message>
    <message>
        <source>Settling took exactly {0} on {1}. Press = to fill it in.</source>
        <translation>{1}结清正好需要 {0} 元，按 = 填入。</translation>
    </message>
    <message>
        <source>Interest put off until now: {0}.</source>
        <translation>此前推迟支付的利息：{0}。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SheetBase</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This is a practice office. Everyone&apos;s password is: practice</source>
        <translation>这是练习机构，所有人的密码都是 practice</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>使用恢复密钥</translation>
    </message>
    <message>
        <source>Open other books</source>
        <translation>打开其他账簿</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Opening the books …</source>
        <translation>正在打开账簿……</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>{0}   contract {1}</source>
        <translation>{0}   合同 {1}</translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>登记签署</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Scan, if there is one</source>
        <translation>扫描件（如有）</translation>
    </message>
    <message>
        <source>Photograph of the signing, if there is one</source>
        <translation>面签照片（如有）</translation>
    </message>
    <message>
        <source>Signing of {0}</source>
        <translation>{0}的签署</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已经签署</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Signed papers are kept as they were signed and never changed</source>
        <translation>已签文件原样保存，不再改动</translation>
    </message>
    <message>
        <source>Papers marked as signed: {0}</source>
        <translation>已登记签署 {0} 份文件</translation>
    </message>
    <message>
        <source>Scan of all of them, if any</source>
        <translation>全部文件的扫描件（如有）</translation>
    </message>
</context>
<context>
    <name>StageMap</name>
    <message>
        <source>Stands at: {0}.</source>
        <translation>当前：{0}。</translation>
    </message>
    <message>
        <source>May follow: {0}.</source>
        <translation>之后可为：{0}。</translation>
    </message>
</context>
<context>
    <name>TakeBackMoveSheet</name>
    <message>
        <source>Take a cash move back</source>
        <translation>冲正领缴现金</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Taking back of {0}</source>
        <translation>冲正{0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>{0} taken back by {1}.</source>
        <translation>{0} 已由 {1} 冲正。</translation>
    </message>
    <message>
        <source>{0} goes back from the till to the bank.</source>
        <translation>{0}元由尾箱退回银行。</translation>
    </message>
    <message>
        <source>{0} comes back from the bank into the till.</source>
        <translation>{0}元由银行退回尾箱。</translation>
    </message>
</context>
<context>
    <name>TakeInSheet</name>
    <message>
        <source>Keep the originals</source>
        <translation>收存权证</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>保管地点</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>A receipt is printed; both sides sign it</source>
        <translation>随后打印权证收据，双方签字</translation>
    </message>
    <message>
        <source>Originals of {0}</source>
        <translation>{0}的权证</translation>
    </message>
    <message>
        <source>In custody: {0}</source>
        <translation>已收存：{0}</translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>Shift+Enter starts a new line</source>
        <translation>Shift+Enter 换行</translation>
    </message>
</context>
<context>
    <name>TillsPage</name>
    <message>
        <source>No till has held cash yet.</source>
        <translation>还没有尾箱存放过现金。</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>尾箱</translation>
    </message>
    <message>
        <source>Cash in the tills</source>
        <translation>库存现金</translation>
    </message>
    <message>
        <source>Must be there (yuan)</source>
        <translation>应有（元）</translation>
    </message>
    <message>
        <source>not closed since {0}</source>
        <translation>{0}起未日结</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>今日已日结</translation>
    </message>
    <message>
        <source>open today</source>
        <translation>今日未日结</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天没有到期的款项。</translation>
    </message>
    <message>
        <source>Next three days</source>
        <translation>三天内到期</translation>
    </message>
    <message>
        <source>Nothing falls due in the next three days.</source>
        <translation>三天内没有到期的款项。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>没有逾期。</translation>
    </message>
    <message>
        <source>Total {0}</source>
        <translation>合计 {0}</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>没有等候的事项。</translation>
    </message>
    <message>
        <source>To visit</source>
        <translation>待调查</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Answers promised</source>
        <translation>已承诺的答复</translation>
    </message>
    <message>
        <source>To contract</source>
        <translation>待签约</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>待放款</translation>
    </message>
    <message>
        <source>Papers to sign</source>
        <translation>待签文件</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等您处理</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有等您处理的事项。</translation>
    </message>
    <message>
        <source>To vote on</source>
        <translation>待我表决</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Appoint the people of the office first, in the room Office. The manager then makes a product, and loans can begin.</source>
        <translation>请先到“机构”任用人员；再由主管设立产品，即可办理贷款。</translation>
    </message>
    <message>
        <source>Rates to set anew</source>
        <translation>待重定价</translation>
    </message>
    <message>
        <source>To assign</source>
        <translation>待分配</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>客户咨询</translation>
    </message>
    <message>
        <source>The office today</source>
        <translation>全社今日</translation>
    </message>
    <message>
        <source>Waiting for a session</source>
        <translation>待上会</translation>
    </message>
    <message>
        <source>{0} due, {1} yuan. {2} overdue, {3} yuan with all interest.</source>
        <translation>应收 {0} 笔，{1} 元。逾期 {2} 笔，本息共 {3} 元。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Customer, contract, ID number, phone, village</source>
        <translation>搜索客户、合同、证件号、电话、村</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>TradeLinesSheet</name>
    <message>
        <source>A line each, by Shift+Enter. Empty: as it came. - alone: none.</source>
        <translation>每行一项，Shift+Enter换行。留空恢复程序自带的内容；只写“-”则不预填。</translation>
    </message>
    <message>
        <source>A notebook that was begun keeps what it began with</source>
        <translation>已开的调查表沿用开表时的内容</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>TradePage</name>
    <message>
        <source>What a notebook begins with, page by page</source>
        <translation>调查表各页预填的行</translation>
    </message>
    <message>
        <source>A notebook that was begun keeps what it began with.</source>
        <translation>已开的调查表沿用开表时的内容。</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>since {0}, {1}</source>
        <translation>自{0}起，{1}</translation>
    </message>
    <message>
        <source>Name, ranges</source>
        <translation>名称、范围</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>What is usual, and what is asked</source>
        <translation>通常范围与调查内容</translation>
    </message>
    <message>
        <source>{0}, without: {1}</source>
        <translation>共{0}页，不含：{1}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>TradePagesSheet</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pages that a case may do without</source>
        <translation>可以不要的页面</translation>
    </message>
    <message>
        <source>A notebook that was begun keeps what it began with</source>
        <translation>已开始的调查表不受影响</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>TradeRangesSheet</name>
    <message>
        <source>Trade</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>A notebook that was begun keeps what it began with</source>
        <translation>已开的调查表沿用开表时的内容</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{0}, from</source>
        <translation>{0}，下限</translation>
    </message>
    <message>
        <source>{0}, from %</source>
        <translation>{0}，下限（%）</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>up to %</source>
        <translation>上限（%）</translation>
    </message>
</context>
<context>
    <name>TradesPage</name>
    <message>
        <source>Trades</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>What is usual in a trade, and what is asked, where notebooks begin.</source>
        <translation>各行业的正常范围和调查问题，新开的调查表以此为准。</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>own since {0}</source>
        <translation>自{0}起自定</translation>
    </message>
    <message>
        <source>New trade</source>
        <translation>新增行业</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>自{0}起</translation>
    </message>
    <message>
        <source>changes on {0}</source>
        <translation>{0}起变更</translation>
    </message>
</context>
<context>
    <name>TrainingSheet</name>
    <message>
        <source>Training day</source>
        <translation>培训日</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>培训内容</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>培训日期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>{0} days still to be held</source>
        <translation>还差 {0} 天</translation>
    </message>
    <message>
        <source>Training of {0}</source>
        <translation>{0}的培训</translation>
    </message>
    <message>
        <source>Kept. {0} days still to be held</source>
        <translation>已登记，还差 {0} 天</translation>
    </message>
    <message>
        <source>Kept. The training is complete</source>
        <translation>已登记，培训天数已满</translation>
    </message>
</context>
<context>
    <name>TurnDownSheet</name>
    <message>
        <source>Reject after the visit</source>
        <translation>调查后否决</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>This is an end</source>
        <translation>此后不能再办理</translation>
    </message>
</context>
<context>
    <name>UnlinkSheet</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>解除关联</translation>
    </message>
    <message>
        <source>End of a link: {0}</source>
        <translation>解除关联：{0}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Taken away; the history keeps that there was one.</source>
        <translation>已解除；经过里仍有记载。</translation>
    </message>
</context>
<context>
    <name>UnsaySheet</name>
    <message>
        <source>Withdraw a note</source>
        <translation>撤回记录</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>错在哪里</translation>
    </message>
    <message>
        <source>The note stays in the minutes, marked as withdrawn</source>
        <translation>原记录保留在会议纪要中，并注明已撤回</translation>
    </message>
    <message>
        <source>Withdrawing a note of {0}</source>
        <translation>撤回{0}的记录</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>VetoSheet</name>
    <message>
        <source>Veto the decision</source>
        <translation>否决决议</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>否决</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>Record the visit</source>
        <translation>登记实地调查</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>调查日期</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>同行人</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>调查情况</translation>
    </message>
    <message>
        <source>Visit to {0}</source>
        <translation>调查 {0}</translation>
    </message>
    <message>
        <source>Visit kept. An answer is promised by {0}</source>
        <translation>调查已登记，承诺 {0} 前答复</translation>
    </message>
    <message>
        <source>Photograph {0}, if there is one</source>
        <translation>照片 {0}（如有）</translation>
    </message>
    <message>
        <source>A visit is written once</source>
        <translation>调查记录不再修改</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>走访地点</translation>
    </message>
</context>
<context>
    <name>VoteSheet</name>
    <message>
        <source>{0}   {1}   {2} of {3} have voted</source>
        <translation>{0}   {1}   已表决{2}人，共{3}人</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Vote on {0}</source>
        <translation>表决：{0}</translation>
    </message>
    <message>
        <source>A vote is cast once and never changed</source>
        <translation>每人只投一票，投后不能更改</translation>
    </message>
    <message>
        <source>{0} of {1} have voted</source>
        <translation>已表决{0}人，共{1}人</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Conditions to be fulfilled before money is paid out, one a line</source>
        <translation>放款前须落实的条件，每行一条</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Questions to the officer</source>
        <translation>需要客户经理重新调查的问题</translation>
    </message>
    <message>
        <source>asked for: {0}</source>
        <translation>申请金额：{0}</translation>
    </message>
    <message>
        <source>asked for at {0}</source>
        <translation>申请利率：{0}</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Not met: {0}.</source>
        <translation>未满足：{0}。</translation>
    </message>
</context>
<context>
    <name>WaiveSheet</name>
    <message>
        <source>Waive</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>What</source>
        <translation>减免项目</translation>
    </message>
    <message>
        <source>Amount waived (yuan)</source>
        <translation>减免金额（元）</translation>
    </message>
    <message>
        <source>Waiver for {0}</source>
        <translation>{0}的减免</translation>
    </message>
    <message>
        <source>Owed of it</source>
        <translation>该项欠款</translation>
    </message>
    <message>
        <source>Owed in all afterwards</source>
        <translation>减免后欠款合计</translation>
    </message>
    <message>
        <source>Write the amount, or press = for all of it.</source>
        <translation>填写金额，或按 = 全部减免。</translation>
    </message>
    <message>
        <source>Nothing is owed that can be waived.</source>
        <translation>没有可以减免的欠款。</translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation>欠款合计</translation>
    </message>
    <message>
        <source>Waive {0} of {1} for {2}; {3} is then still owed.</source>
        <translation>为{2}减免{1} {0}；减免后尚欠 {3}。</translation>
    </message>
    <message>
        <source>The note of the waiver is printed once you confirm</source>
        <translation>确认后打印减免通知单</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Repayment</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>还款计划</translation>
    </message>
</context>
<context>
    <name>WaysSheet</name>
    <message>
        <source>{0} of at least {1} agree</source>
        <translation>{0} 种相符，至少需 {1} 种</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>agrees, proves nothing yet</source>
        <translation>相符，尚不算数</translation>
    </message>
    <message>
        <source>differs by {0}</source>
        <translation>相差 {0}</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>还没写</translation>
    </message>
</context>
<context>
    <name>WithdrawCertificateSheet</name>
    <message>
        <source>{0}   contract {1}</source>
        <translation>{0}   合同 {1}</translation>
    </message>
    <message>
        <source>Withdraw the certificate</source>
        <translation>撤回结清证明</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Certificate {0} is void from now on, and says so on every later print. What it released is held again.</source>
        <translation>结清证明 {0} 从现在起作废，以后打印都会注明。已解除的担保恢复。</translation>
    </message>
    <message>
        <source>Withdrawal of {0}</source>
        <translation>撤回 {0}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>确认撤回</translation>
    </message>
    <message>
        <source>Certificate {0} is void</source>
        <translation>结清证明 {0} 已作废</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw the application</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>This is an end</source>
        <translation>此后不能再办理</translation>
    </message>
</context>
<context>
    <name>WitnessedSheet</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>WriteOffSheet</name>
    <message>
        <source>Write the loan off</source>
        <translation>贷款核销</translation>
    </message>
    <message>
        <source>Write-off for {0}</source>
        <translation>{0}的核销</translation>
    </message>
    <message>
        <source>Write off {0} on contract {1} of {2}.</source>
        <translation>核销{2}合同 {1} 的贷款 {0}。</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>The principal of {0} leaves the loans on the books. The borrower still owes it, with {1} due in all; what comes in later is a recovery (F4).</source>
        <translation>本金 {0} 从账面贷款中转出。借款人的债务不因核销而消灭，到期应还合计 {1}；以后收到的款项按收回已核销贷款入账（F4）。</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Receive a repayment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新申请</translation>
    </message>
    <message>
        <source>Schedule and rates</source>
        <translation>还款试算</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Print with preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Cash book of the day</source>
        <translation>现金日报</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation>备份到 U 盘</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>审贷会</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>恢复原大小</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色 / 深色</translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation>中文 / English</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新窗口</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>首行、末行</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>复制本行</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>In an amount: what is due, or what balances</source>
        <translation>金额栏：填入应还或配平的金额</translation>
    </message>
    <message>
        <source>In a date: a day on</source>
        <translation>日期栏：后一天</translation>
    </message>
    <message>
        <source>In a date: a day back</source>
        <translation>日期栏：前一天</translation>
    </message>
    <message>
        <source>In a date: today</source>
        <translation>日期栏：今天</translation>
    </message>
    <message>
        <source>In a date: the first</source>
        <translation>日期栏：本月第一天</translation>
    </message>
    <message>
        <source>In a date: the last</source>
        <translation>日期栏：本月最后一天</translation>
    </message>
    <message>
        <source>In a choice: show all</source>
        <translation>选择栏：列出全部</translation>
    </message>
    <message>
        <source>In a long text: a new line</source>
        <translation>长文本：换行</translation>
    </message>
    <message>
        <source>Mark with a reason</source>
        <translation>标记并写明原因</translation>
    </message>
    <message>
        <source>Link a person or firm</source>
        <translation>添加关联人或企业</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add a photograph</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation>登记调查</translation>
    </message>
    <message>
        <source>Add a guarantor</source>
        <translation>添加保证人</translation>
    </message>
    <message>
        <source>Add collateral</source>
        <translation>添加抵质押物</translation>
    </message>
    <message>
        <source>Papers received</source>
        <translation>已收材料</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Draw up the contracts</source>
        <translation>制作合同</translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>登记签署</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>Settle early</source>
        <translation>提前结清</translation>
    </message>
    <message>
        <source>Settlement certificate</source>
        <translation>结清证明</translation>
    </message>
    <message>
        <source>Note a collection</source>
        <translation>登记催收</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>下一份</translation>
    </message>
    <message>
        <source>Paper before</source>
        <translation>上一份</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各处通用</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>列表中</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>表单中</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>预览中</translation>
    </message>
    <message>
        <source>On a customer</source>
        <translation>客户页</translation>
    </message>
    <message>
        <source>On an application</source>
        <translation>申请页</translation>
    </message>
    <message>
        <source>On a loan</source>
        <translation>贷款页</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>机构页</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>修改我的密码</translation>
    </message>
    <message>
        <source>Confirm what arrived</source>
        <translation>确认到账</translation>
    </message>
    <message>
        <source>Withdraw the certificate</source>
        <translation>撤回结清证明</translation>
    </message>
    <message>
        <source>Registered or delivered</source>
        <translation>登记或交付</translation>
    </message>
    <message>
        <source>Choose the printer</source>
        <translation>选择打印机</translation>
    </message>
    <message>
        <source>Person, household or business</source>
        <translation>换客户种类</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>解除关联</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Add a telephone or address</source>
        <translation>添加电话或地址</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>联保小组</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Contract and papers</source>
        <translation>合同和文件</translation>
    </message>
    <message>
        <source>Hand cash in to the bank</source>
        <translation>向银行缴现</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Fill in the year as announced</source>
        <translation>按公布的安排填入全年</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Give a new password</source>
        <translation>重设密码</translation>
    </message>
    <message>
        <source>Let someone go</source>
        <translation>办理离岗</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>另选文件夹</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Training day</source>
        <translation>培训日</translation>
    </message>
    <message>
        <source>Condition is met</source>
        <translation>条件已落实</translation>
    </message>
    <message>
        <source>Classes of loans</source>
        <translation>贷款五级分类</translation>
    </message>
    <message>
        <source>Note an event</source>
        <translation>登记风险事件</translation>
    </message>
    <message>
        <source>Set the class by hand</source>
        <translation>手工下调分类</translation>
    </message>
    <message>
        <source>End an event, take a class back</source>
        <translation>终止事件、撤回分类</translation>
    </message>
    <message>
        <source>Repay a part early</source>
        <translation>部分提前还款</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>展期</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>重组</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Schedule before</source>
        <translation>前一版还款计划</translation>
    </message>
    <message>
        <source>Schedule after</source>
        <translation>后一版还款计划</translation>
    </message>
    <message>
        <source>Reverse an act</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Draw on the limit</source>
        <translation>支用额度</translation>
    </message>
    <message>
        <source>Convene a session</source>
        <translation>召集会议</translation>
    </message>
    <message>
        <source>Another member comes in</source>
        <translation>增加到会委员</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>结束会议</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Note what is said</source>
        <translation>记录发言</translation>
    </message>
    <message>
        <source>Stand aside</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Decide by the votes</source>
        <translation>按表决结果作出决定</translation>
    </message>
    <message>
        <source>Sign as a director</source>
        <translation>主任签批</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>打开申请</translation>
    </message>
    <message>
        <source>In the committee</source>
        <translation>审贷会</translation>
    </message>
    <message>
        <source>Open the loan it paid off, or that paid it</source>
        <translation>打开借新还旧的另一笔</translation>
    </message>
    <message>
        <source>How it turned out</source>
        <translation>责任与成效</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>本人档案</translation>
    </message>
    <message>
        <source>Prepare the visit</source>
        <translation>打印调查准备单</translation>
    </message>
    <message>
        <source>Notebook and checks</source>
        <translation>调查表与交叉检验</translation>
    </message>
    <message>
        <source>To the checks</source>
        <translation>到交叉检验</translation>
    </message>
    <message>
        <source>Write the line above once more</source>
        <translation>重复上一行</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>删除该行</translation>
    </message>
    <message>
        <source>Next page of the notebook</source>
        <translation>调查表下一页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>In the notebook of an investigation</source>
        <translation>在调查表中</translation>
    </message>
    <message>
        <source>Install the newer Sheaf</source>
        <translation>安装新版禾束</translation>
    </message>
    <message>
        <source>Print the calculation</source>
        <translation>打印计算说明</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Override a condition</source>
        <translation>豁免条件</translation>
    </message>
    <message>
        <source>Fetch cash</source>
        <translation>领现</translation>
    </message>
    <message>
        <source>Upgrade a non-performing loan</source>
        <translation>不良贷款上调</translation>
    </message>
    <message>
        <source>Blank worksheets</source>
        <translation>空白工作底稿</translation>
    </message>
    <message>
        <source>Change the rate</source>
        <translation>调整利率</translation>
    </message>
    <message>
        <source>Set the rates anew</source>
        <translation>办理重定价</translation>
    </message>
    <message>
        <source>Close a month</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>Charge misuse</source>
        <translation>计收挪用罚息</translation>
    </message>
    <message>
        <source>Report of the investigation</source>
        <translation>调查报告</translation>
    </message>
    <message>
        <source>Assign to officers</source>
        <translation>分配客户经理</translation>
    </message>
    <message>
        <source>Condition is not met after all</source>
        <translation>条件实未落实</translation>
    </message>
    <message>
        <source>Cases to learn from</source>
        <translation>案例学习</translation>
    </message>
    <message>
        <source>Read the next page</source>
        <translation>翻到下一页</translation>
    </message>
    <message>
        <source>Read the page before</source>
        <translation>翻到上一页</translation>
    </message>
    <message>
        <source>New enquiry</source>
        <translation>登记咨询</translation>
    </message>
    <message>
        <source>Deposits and turnover here</source>
        <translation>存款和资金回流</translation>
    </message>
    <message>
        <source>Give back money kept</source>
        <translation>退还暂收款</translation>
    </message>
    <message>
        <source>Principal first</source>
        <translation>先还本金</translation>
    </message>
    <message>
        <source>Take a cash move back</source>
        <translation>冲正领缴现金</translation>
    </message>
    <message>
        <source>Keep the originals</source>
        <translation>收存权证</translation>
    </message>
    <message>
        <source>Somebody put in a word</source>
        <translation>有人说情或干预</translation>
    </message>
    <message>
        <source>Take the guarantor back</source>
        <translation>撤回保证人</translation>
    </message>
    <message>
        <source>To the page it arises from</source>
        <translation>到对应页面</translation>
    </message>
    <message>
        <source>Register the spouse</source>
        <translation>登记配偶</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月查看</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>存为表格文件</translation>
    </message>
    <message>
        <source>In the reports</source>
        <translation>在统计中</translation>
    </message>
    <message>
        <source>The line is still so</source>
        <translation>本行仍属实</translation>
    </message>
    <message>
        <source>The page is still so</source>
        <translation>本页仍属实</translation>
    </message>
    <message>
        <source>A member is not there</source>
        <translation>委员不在场</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>各页目录</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Investigate again</source>
        <translation>重新调查</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>不同意</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>No backup was made: {0} is full. Delete what is not needed there, or take another stick.</source>
        <translation>没有做成备份：{0} 已满。请删去其中不需要的内容，或换一个 U 盘。</translation>
    </message>
    <message>
        <source>No backup was made: {0} cannot be written to. Slide the lock of the stick, or take another one.</source>
        <translation>没有做成备份：{0} 不能写入。请拨开 U 盘的写保护开关，或换一个 U 盘。</translation>
    </message>
    <message>
        <source>No backup was made: what was written to {0} could not be read back whole. The stick is damaged. Take another one.</source>
        <translation>没有做成备份：写入 {0} 的内容不能完整读出。U 盘已损坏，请换一个。</translation>
    </message>
    <message>
        <source>No backup was made: {0} is not there now. Plug the stick in again.</source>
        <translation>没有做成备份：现在找不到 {0}。请重新插好 U 盘。</translation>
    </message>
</context>
<context>
    <name>cash_lines</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>In</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>付出</translation>
    </message>
    <message>
        <source>{0}, bank</source>
        <translation>{0}（转账）</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}第 {1} 行：{2}</translation>
    </message>
</context>
<context>
    <name>charged</name>
    <message>
        <source>Interest on the misuse beyond what is charged anyway, in all: {0}</source>
        <translation>挪用罚息合计（扣除已计收部分，只舍入一次）：{0}</translation>
    </message>
    <message>
        <source>Misused, {1} from {0}: {2}</source>
        <translation>挪用，自 {0} 起 {1}：{2}</translation>
    </message>
    <message>
        <source>Misused and overdue, {1} from {0}: {2}</source>
        <translation>挪用且逾期，自 {0} 起 {1}：{2}</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Sales by day</source>
        <translation>按天推算</translation>
    </message>
    <message>
        <source>Sales by week</source>
        <translation>按周推算</translation>
    </message>
    <message>
        <source>Payment code over its share</source>
        <translation>收款码流水推算</translation>
    </message>
    <message>
        <source>Purchases calculated back</source>
        <translation>进货量反推</translation>
    </message>
    <message>
        <source>Season against year</source>
        <translation>季节与全年对比</translation>
    </message>
    <message>
        <source>This year against last</source>
        <translation>趋势对比</translation>
    </message>
    <message>
        <source>Tax and invoices</source>
        <translation>报税与发票</translation>
    </message>
    <message>
        <source>Production capacity</source>
        <translation>产能推算</translation>
    </message>
    <message>
        <source>Wages by commission</source>
        <translation>工资提成反推</translation>
    </message>
    <message>
        <source>Income against cost</source>
        <translation>收入与成本对比</translation>
    </message>
    <message>
        <source>Margin told against prices</source>
        <translation>口述毛利与进销价对比</translation>
    </message>
    <message>
        <source>Cost of a unit</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Stock turnover</source>
        <translation>存货周转反推</translation>
    </message>
    <message>
        <source>Stock against a year&apos;s sales</source>
        <translation>存货与全年销售对比</translation>
    </message>
    <message>
        <source>Receivables calculated back</source>
        <translation>应收款反推</translation>
    </message>
    <message>
        <source>Savings of the household</source>
        <translation>家庭结余</translation>
    </message>
    <message>
        <source>Credit report</source>
        <translation>征信报告</translation>
    </message>
    <message>
        <source>Debt service in the accounts</source>
        <translation>流水中月还款</translation>
    </message>
    <message>
        <source>Equity reconciliation</source>
        <translation>权益检验</translation>
    </message>
    <message>
        <source>Margin among peers</source>
        <translation>同业毛利率</translation>
    </message>
    <message>
        <source>Stock days among peers</source>
        <translation>同业存货天数</translation>
    </message>
    <message>
        <source>Receivables among peers</source>
        <translation>同业应收款比例</translation>
    </message>
    <message>
        <source>Debts among peers</source>
        <translation>同业负债率</translation>
    </message>
    <message>
        <source>Stock seen</source>
        <translation>存货有证据</translation>
    </message>
    <message>
        <source>Receivables seen</source>
        <translation>应收款有证据</translation>
    </message>
    <message>
        <source>Debts seen</source>
        <translation>借款有证据</translation>
    </message>
    <message>
        <source>Household income seen</source>
        <translation>家庭收入有证据</translation>
    </message>
    <message>
        <source>Assets seen</source>
        <translation>资产有证据</translation>
    </message>
    <message>
        <source>Sales of the last days</source>
        <translation>近日销售</translation>
    </message>
    <message>
        <source>Statements of their own</source>
        <translation>客户自有报表</translation>
    </message>
    <message>
        <source>Guarantor&apos;s month as found</source>
        <translation>保证人月结余</translation>
    </message>
    <message>
        <source>Nobody keeps more than a year sells: count again, at what was paid, and leave out what does not sell or is not theirs.</source>
        <translation>存货不会超过一年的销售额：请按进价重新盘点，剔除滞销和他人的货。</translation>
    </message>
    <message>
        <source>So few sales do not carry these costs: ask for both again.</source>
        <translation>这样的销售额养不起这些开支：两项都要再问。</translation>
    </message>
    <message>
        <source>Ask about every debt in the report, and write it among the debts.</source>
        <translation>逐笔核对征信报告中的负债，并列入借款。</translation>
    </message>
    <message>
        <source>The accounts pay for debts that nobody named: ask whose they are.</source>
        <translation>流水中有未申报的还款：问清是谁的借款。</translation>
    </message>
    <message>
        <source>Ask where past profits went, or whose money is in the business.</source>
        <translation>问清以往利润的去向，或店里有谁的钱。</translation>
    </message>
    <message>
        <source>Margin among our cases</source>
        <translation>本社案例毛利率</translation>
    </message>
    <message>
        <source>Stock days among our cases</source>
        <translation>本社案例存货天数</translation>
    </message>
    <message>
        <source>Receivables, our cases</source>
        <translation>本社案例应收款</translation>
    </message>
    <message>
        <source>Debts among our cases</source>
        <translation>本社案例负债率</translation>
    </message>
    <message>
        <source>Power, gas or fuel</source>
        <translation>用电用气用油反推</translation>
    </message>
    <message>
        <source>Fixed assets carried on</source>
        <translation>固定资产增减核对</translation>
    </message>
    <message>
        <source>Vehicles as insured</source>
        <translation>车辆保险核对</translation>
    </message>
    <message>
        <source>Own books: sales of two years</source>
        <translation>自有报表：销售变动</translation>
    </message>
    <message>
        <source>Own books: profit of two years</source>
        <translation>自有报表：利润下降</translation>
    </message>
    <message>
        <source>Own books: current ratio</source>
        <translation>自有报表：流动比率</translation>
    </message>
    <message>
        <source>Own books: gross margin</source>
        <translation>自有报表：毛利率</translation>
    </message>
    <message>
        <source>Own books: net margin</source>
        <translation>自有报表：净利率</translation>
    </message>
    <message>
        <source>Own books: stock in days</source>
        <translation>自有报表：存货天数</translation>
    </message>
    <message>
        <source>Own books: receivables</source>
        <translation>自有报表：应收款</translation>
    </message>
    <message>
        <source>Own books: debts to assets</source>
        <translation>自有报表：负债率</translation>
    </message>
    <message>
        <source>More is shown than was there and was paid for since: ask whose it is, and with whose money it was bought.</source>
        <translation>现有的比原有加购置的多：问清是谁的，用谁的钱买的。</translation>
    </message>
    <message>
        <source>Their insurer covers less than is shown: look at the registration and the policy of every vehicle, and leave out what is in another&apos;s name.</source>
        <translation>投保的比申报的少：逐辆核对行驶证和保单，不在其名下的不计入。</translation>
    </message>
    <message>
        <source>Known to the guarantor</source>
        <translation>保证人所知负债</translation>
    </message>
    <message>
        <source>Known to neighbours</source>
        <translation>旁人所知负债</translation>
    </message>
    <message>
        <source>The guarantor knows of more debts than were named: ask to whom, since when, and what they were for.</source>
        <translation>保证人所知负债多于所列：问清欠谁、何时借、用在何处。</translation>
    </message>
    <message>
        <source>The neighbours know of more debts than were named: ask to whom, since when, and what they were for.</source>
        <translation>旁人所知负债多于所列：问清欠谁、何时借、用在何处。</translation>
    </message>
    <message>
        <source>Write the sales of the last days, with what shows them.</source>
        <translation>写最近几天的营业额及其凭证。</translation>
    </message>
    <message>
        <source>Write what good and slack days sell, with what shows it.</source>
        <translation>写旺日、淡日的营业额及其凭证。</translation>
    </message>
    <message>
        <source>Write the sales of some weeks, with what shows them.</source>
        <translation>写几周的营业额及其凭证。</translation>
    </message>
    <message>
        <source>Write what came in by bank and payment code, with the statement; and, under Sales as told, how much is paid by code.</source>
        <translation>写银行和收款码进账及流水凭证；并在“口述销售”写扫码支付占比。</translation>
    </message>
    <message>
        <source>Write what was bought, with the invoices; the margin must be known.</source>
        <translation>写进货金额及进货单据；毛利率须已知。</translation>
    </message>
    <message>
        <source>Write the good and slack months; and, under Sales as told, the year.</source>
        <translation>写旺淡各月；并在“口述销售”写全年营业额。</translation>
    </message>
    <message>
        <source>Write what is declared a month, with the returns or invoices.</source>
        <translation>写每月申报额及申报表或发票。</translation>
    </message>
    <message>
        <source>Write power or fuel a month, what a unit takes of it, and the price of a unit.</source>
        <translation>写每月电费或燃料、单位耗用和单价。</translation>
    </message>
    <message>
        <source>Write hours a month, what is made in an hour, and the price of a unit.</source>
        <translation>写每月工时、每小时产量和单价。</translation>
    </message>
    <message>
        <source>Write the commission paid a month, and its share of the sales.</source>
        <translation>写每月提成及其占营业额的比例。</translation>
    </message>
    <message>
        <source>Write the margin as the owner tells it; and, under Products, shares, prices and costs.</source>
        <translation>写老板所说的毛利率；并在“产品”写占比、售价和成本。</translation>
    </message>
    <message>
        <source>Write the price and the cost of a unit.</source>
        <translation>写单价和单位成本。</translation>
    </message>
    <message>
        <source>Write after how many days the stock is bought anew.</source>
        <translation>写多少天补一次货。</translation>
    </message>
    <message>
        <source>Write how much is sold on credit, and after how many days it is paid.</source>
        <translation>写赊销占比和收回天数。</translation>
    </message>
    <message>
        <source>Write what the household saves a month, as its accounts show.</source>
        <translation>写账户所示的每月家庭结余。</translation>
    </message>
    <message>
        <source>Write the debts that stand in the credit report, 0 where there are none.</source>
        <translation>写征信报告上的债务，没有写 0。</translation>
    </message>
    <message>
        <source>Write the debt service that the accounts show, 0 where there is none.</source>
        <translation>写账户流水所示的每月还债额，没有写 0。</translation>
    </message>
    <message>
        <source>Write the equity of a day that lies a year back at least, the profits since, and what the household drew since: without both it proves nothing.</source>
        <translation>写至少一年前某日的权益、此后的利润和家庭支取：缺一项都不算数。</translation>
    </message>
    <message>
        <source>It follows by itself, as soon as sales, products and what stands here are written.</source>
        <translation>营业额、产品和本页写齐后自动得出。</translation>
    </message>
    <message>
        <source>Write beside every entry what shows it: who counted it, a paper, or P and the number of a photograph.</source>
        <translation>每笔旁写凭证：谁盘点、哪张单据，或 P 加照片编号。</translation>
    </message>
</context>
<context>
    <name>committee</name>
    <message>
        <source>signed</source>
        <translation>同意签批</translation>
    </message>
    <message>
        <source>vetoed</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>approved, {0}</source>
        <translation>通过，{0}</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>延期审议</translation>
    </message>
    <message>
        <source>presented by {0}</source>
        <translation>汇报人{0}</translation>
    </message>
    <message>
        <source>chaired by {0}, {1} of {2} decided</source>
        <translation>主持人{0}，议题{2}项，已决定{1}项</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>超出测算额度</translation>
    </message>
    <message>
        <source>Not the price of the table</source>
        <translation>偏离价目</translation>
    </message>
    <message>
        <source>{0} of {1} ways</source>
        <translation>{1} 种方法中 {0} 种相符</translation>
    </message>
    <message>
        <source>{0} yuan, {1} months, {2}, {3}</source>
        <translation>{0} 元，{1} 个月，年利率 {2}，{3}</translation>
    </message>
    <message>
        <source>by a plan of their own</source>
        <translation>按本人另拟的还款计划</translation>
    </message>
    <message>
        <source>{0}: {1} yuan over {2} months at {3}, {4}</source>
        <translation>{0}：{1} 元，{2} 个月，年利率 {3}，{4}</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>未说明原因。</translation>
    </message>
    <message>
        <source>No reason was given. {0}</source>
        <translation>未说明原因。{0}</translation>
    </message>
    <message>
        <source>left at {0}</source>
        <translation>{0}离席</translation>
    </message>
    <message>
        <source>withdrawn by {0}, {1}: {2}</source>
        <translation>{0}已撤回（{1}）：{2}</translation>
    </message>
    <message>
        <source>overridden by {0}: {1}</source>
        <translation>{0}豁免：{1}</translation>
    </message>
    <message>
        <source>nobody has voted</source>
        <translation>尚无人表决</translation>
    </message>
    <message>
        <source>{0} voted</source>
        <translation>已表决{0}人</translation>
    </message>
    <message>
        <source>{0} proposed of</source>
        <translation>建议 {0} / 申请</translation>
    </message>
    <message>
        <source> The report proposes {0} yuan.</source>
        <translation>调查报告建议 {0} 元。</translation>
    </message>
</context>
<context>
    <name>conditions</name>
    <message>
        <source>met</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>不低于 {0}</translation>
    </message>
    <message>
        <source>until {0} at most</source>
        <translation>最迟至 {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>不超过 {0}</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>missing: {0}</source>
        <translation>尚缺：{0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>youngest {0}</source>
        <translation>全部成年，最小 {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>至 {0}</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} 岁</translation>
    </message>
    <message>
        <source>{0} month</source>
        <translation>{0} 个月</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} 个月</translation>
    </message>
    <message>
        <source>{0} from outside</source>
        <translation>{0} 人非本地</translation>
    </message>
    <message>
        <source>{0} related</source>
        <translation>{0} 人为近亲</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} 人逾期</translation>
    </message>
    <message>
        <source>overridden by {0}: {1}</source>
        <translation>{0}豁免：{1}</translation>
    </message>
    <message>
        <source>{0} of {1} met</source>
        <translation>{1} 项中 {0} 项通过</translation>
    </message>
    <message>
        <source>{0} overridden</source>
        <translation>{0} 项豁免</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>not met; {0} overrode only “{1}”</source>
        <translation>未通过；{0}仅豁免过“{1}”</translation>
    </message>
    <message>
        <source>{0}: still to be named</source>
        <translation>{0}：待登记</translation>
    </message>
    <message>
        <source>{0}, half of {1}</source>
        <translation>{0}（{1} 的一半）</translation>
    </message>
    <message>
        <source>{0}, {1} % of {2}</source>
        <translation>{0}（{2} 的 {1}%）</translation>
    </message>
    <message>
        <source>{0}; {1} more</source>
        <translation>{0}；另有 {1} 处</translation>
    </message>
    <message>
        <source>not met for {0} as proposed either</source>
        <translation>按拟贷 {0} 也不满足</translation>
    </message>
    <message>
        <source>met for {0} as proposed, not for {1} as asked for</source>
        <translation>按拟贷 {0} 满足，按申请 {1} 不满足</translation>
    </message>
</context>
<context>
    <name>conditions_list</name>
    <message>
        <source>Met</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未落实</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Something in Sheaf itself went wrong. What is in the books is safe; the last step was not kept. Close this window and do the step again. If it happens twice, send this file to whoever looks after Sheaf: {0}</source>
        <translation>禾束程序本身出了差错。账簿里的内容是安全的，最后一步没有保存。请关闭此窗口，再办一次。如果再次出现，请把这个文件交给维护人员：{0}</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>{0} of {1} paid</source>
        <translation>已还 {0}/{1} 期</translation>
    </message>
    <message>
        <source>blacklisted</source>
        <translation>黑名单</translation>
    </message>
    <message>
        <source>for repayments</source>
        <translation>还款账户</translation>
    </message>
    <message>
        <source>{0}; lifted {1} by {2}: {3}</source>
        <translation>{0}；{1} 由{2}解除：{3}</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>{0}, checked {1}</source>
        <translation>{0}，{1} 核实</translation>
    </message>
    <message>
        <source>{0}, {1} years</source>
        <translation>{0}，{1} 年</translation>
    </message>
    <message>
        <source>{0}: {1} became {2}. {3} {4}</source>
        <translation>{0}：{1} 改为 {2}。{3} {4}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发证机关</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期起</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Born or founded</source>
        <translation>出生（成立）日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻</translation>
    </message>
    <message>
        <source>Marriage certificate</source>
        <translation>结婚证</translation>
    </message>
    <message>
        <source>Farming household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>主体类型</translation>
    </message>
    <message>
        <source>Main trade</source>
        <translation>主业</translation>
    </message>
    <message>
        <source>Years in the trade</source>
        <translation>从业年数</translation>
    </message>
    <message>
        <source>People in the family</source>
        <translation>家庭人口</translation>
    </message>
    <message>
        <source>Land (mu)</source>
        <translation>土地面积（亩）</translation>
    </message>
    <message>
        <source>Member&apos;s share (yuan)</source>
        <translation>社员股金（元）</translation>
    </message>
    <message>
        <source>Credit grade of the village</source>
        <translation>信用村评级</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村 / 社区</translation>
    </message>
    <message>
        <source>Group and door</source>
        <translation>组、门牌</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>File opened</source>
        <translation>建档</translation>
    </message>
    <message>
        <source>Corrected: {0}</source>
        <translation>更正：{0}</translation>
    </message>
    <message>
        <source>Linked: {1}, {0}</source>
        <translation>关联：{1}，{0}</translation>
    </message>
    <message>
        <source>Link taken away: {1}, {0}</source>
        <translation>解除关联：{1}，{0}</translation>
    </message>
    <message>
        <source>Marked: {0}</source>
        <translation>标记：{0}</translation>
    </message>
    <message>
        <source>Mark lifted: {0}</source>
        <translation>解除标记：{0}</translation>
    </message>
    <message>
        <source>Telephone added: {0}</source>
        <translation>添加电话 {0}</translation>
    </message>
    <message>
        <source>Address added: {0}</source>
        <translation>添加地址：{0}</translation>
    </message>
    <message>
        <source>Account added: {0}</source>
        <translation>添加账户 {0}</translation>
    </message>
    <message>
        <source>Repays from {0}</source>
        <translation>还款账户改为 {0}</translation>
    </message>
    <message>
        <source>Photograph added: {0}</source>
        <translation>添加照片：{0}</translation>
    </message>
    <message>
        <source>Scan added: {0}</source>
        <translation>添加扫描件：{0}</translation>
    </message>
    <message>
        <source>Application {0} for {1} yuan: {2}</source>
        <translation>申请 {0}，{1} 元：{2}</translation>
    </message>
    <message>
        <source>Loan {0} of {1} yuan paid out</source>
        <translation>贷款 {0} 放款 {1} 元</translation>
    </message>
    <message>
        <source>Loan {0} is late since {1}</source>
        <translation>贷款 {0} 自 {1} 起逾期</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation>{0}，{1}%</translation>
    </message>
    <message>
        <source>born {0}, {1} years old</source>
        <translation>{0} 出生，{1} 岁</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Number of the household register</source>
        <translation>户口簿户号</translation>
    </message>
    <message>
        <source>The number is right. It says: {0}, born {1}, {2} years old.</source>
        <translation>号码校验通过。由号码得出：{0}，{1} 出生，{2} 岁。</translation>
    </message>
    <message>
        <source>Under age: a file may be opened, a loan taken from {0} on.</source>
        <translation>未到借款年龄：可以建档，{0} 起方可借款。</translation>
    </message>
    <message>
        <source>The number is right, but the organisation code inside does not fit. Compare it with the licence.</source>
        <translation>号码校验通过，但其中的组织机构代码校验不符。请与营业执照核对。</translation>
    </message>
    <message>
        <source>The number is right.</source>
        <translation>号码校验通过。</translation>
    </message>
    <message>
        <source>The number is right. It says: {0}.</source>
        <translation>号码校验通过。由号码得出：{0}。</translation>
    </message>
    <message>
        <source>Further telephone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Whose telephone</source>
        <translation>电话机主</translation>
    </message>
    <message>
        <source>Telephone called on</source>
        <translation>电话回访核实日</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>地址种类</translation>
    </message>
    <message>
        <source>Further address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Years at the address</source>
        <translation>该地址居住年数</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>账户种类</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>On deposit here {0}, {1} comes in a month</source>
        <translation>日均存款{0}，月回流资金{1}</translation>
    </message>
    <message>
        <source>Payout of loan {0} reversed ({1})</source>
        <translation>贷款 {0} 的放款已冲正（{1}）</translation>
    </message>
</context>
<context>
    <name>dear</name>
    <message>
        <source>{0} a year is above {1}: a court may reduce it on request.</source>
        <translation>年利率{0}高于{1}，法院可能应请求予以调减。</translation>
    </message>
    <message>
        <source>{0} a year once late is above {1}: a court may reduce it on request.</source>
        <translation>逾期年利率{0}高于{1}，法院可能应请求予以调减。</translation>
    </message>
</context>
<context>
    <name>doubts</name>
    <message>
        <source>{0}: assets less debts and equity leave {1}. Ask for the sheet again; until it balances it proves nothing.</source>
        <translation>{0}：资产减负债减权益余{1}。请重新索取报表；不平的报表不能作为依据。</translation>
    </message>
    <message>
        <source>Sales of {0} a month need goods for {1}, and no purchase is written down. Ask for invoices and delivery slips.</source>
        <translation>月销售{0}需进货{1}，却没有进货记录。请索取发票和送货单。</translation>
    </message>
    <message>
        <source>{0} is owed to this office, the debts named come to {1}. Write all of them down.</source>
        <translation>在本社尚欠{0}，所列借款合计{1}。请把全部借款列入。</translation>
    </message>
    <message>
        <source>This looks like a loan to pay another: {0}. If it is, amend the application and declare it; if not, say what that debt is paid from.</source>
        <translation>疑为借新还旧：{0}。如属实，请修改申请并申报；如不是，请说明那笔债用什么偿还。</translation>
    </message>
    <message>
        <source>{0}: look into the guarantor apart from the borrower, and write down what hold they have.</source>
        <translation>{0}：请背着借款人单独调查保证人，并记下其制约能力。</translation>
    </message>
    <message>
        <source>{0} is named as a proof, and {1} photographs are here. Add it, or correct the number.</source>
        <translation>证据栏写了{0}，但照片和资料只有{1}份。请补上或更正编号。</translation>
    </message>
    <message>
        <source>{0} years in the trade: write down what was done before.</source>
        <translation>入行只有{0}年：请记下此前做什么。</translation>
    </message>
    <message>
        <source>{0} years at this place: write down where the business was before.</source>
        <translation>在此经营只有{0}年：请记下此前在哪里经营。</translation>
    </message>
    <message>
        <source>{0} years of age: write down who helps, and who would go on.</source>
        <translation>年龄{0}岁：请记下有谁帮手、谁能接班。</translation>
    </message>
    <message>
        <source>Lives without a spouse: write down who stands by the borrower.</source>
        <translation>无配偶：请记下有谁支持借款人。</translation>
    </message>
    <message>
        <source>A payment here was {0} days late: write down why, and what changed.</source>
        <translation>在本社曾逾期{0}天：请记下原因和现在的变化。</translation>
    </message>
    <message>
        <source>{0} of {1} others say that the borrower can repay: ask what the rest have seen, and write down what came of it.</source>
        <translation>旁人{1}人中只有{0}人认为有能力还款。问清其余的人看到了什么，并写明核实结果。</translation>
    </message>
    <message>
        <source>{0} of {1} others say that the borrower would repay: ask which debt was left unpaid, and write down what came of it.</source>
        <translation>旁人{1}人中只有{0}人认为愿意还款。问清曾欠谁的账未还，并写明核实结果。</translation>
    </message>
    <message>
        <source>No house or land of their own: write down whose the home is, and what they could fall back on.</source>
        <translation>没有自有房屋或土地。写明住房是谁的，遇事靠什么周转。</translation>
    </message>
    <message>
        <source>{0} children to bring up: see that the costs of the household have school, board and doctor.</source>
        <translation>抚养子女{0}人。核对家庭开支是否已含上学、食宿和医疗。</translation>
    </message>
    <message>
        <source>{0} of {1} sites were seen: go to the others, or write down why not.</source>
        <translation>{1}处经营点只看过{0}处。看完其余各处，或写明原因。</translation>
    </message>
    <message>
        <source>Nobody went along on a visit: go again with a second person, who checks the figures.</source>
        <translation>调查时无人同去。须与第二人再去一次，由其核对数字。</translation>
    </message>
    <message>
        <source>A plan, or months with money, are written down, and another way of repaying is proposed: they are not used. Take them out, or propose to repay as planned.</source>
        <translation>已写有还款计划或有钱的月份，却建议了其他还款方式，所写的不会采用。请删去，或改为建议按计划还款。</translation>
    </message>
    <message>
        <source>Somebody put in a word: {0}. Judge the case by its figures; who asked, and what was answered, stands with the application.</source>
        <translation>有人说情或干预：{0}。应按数据判断；经过和答复见申请页。</translation>
    </message>
    <message>
        <source>Nobody saw the household at home: go there, best in the evening, when all of it is there.</source>
        <translation>没有家访：应到家里看，最好在晚上，家人都在时。</translation>
    </message>
    <message>
        <source>The products come to {0} of all sales, not to 100%. Name what is left, or correct the shares: the margin is reckoned from them.</source>
        <translation>主要商品占比合计{0}，不是100%。请补齐其余商品或更正占比：毛利率按占比计算。</translation>
    </message>
    <message>
        <source>More than one season has month {0}, and the last one counts. Give each month to one season.</source>
        <translation>{0}月出现在不止一个季节中，以最后一个为准。请把每个月归入一个季节。</translation>
    </message>
    <message>
        <source>The first point, {0}, lies less than {1} months back: too near to show where profits went. Begin earlier, or say why that cannot be.</source>
        <translation>起点{0}距今不足{1}个月，看不清利润去向。请选更早的起点，或说明为何不能。</translation>
    </message>
    <message>
        <source>{0} others were asked about the borrower: ask {1} at least, apart from each other, whether the borrower can repay, and whether the borrower would.</source>
        <translation>只问过旁人{0}人。至少分别询问{1}人：是否有能力还，是否愿意还。</translation>
    </message>
    <message>
        <source>The credit report has late payments: {0}. Ask when, how much and why, and write down whether it was paid.</source>
        <translation>征信报告有逾期记录：{0}。请问清时间、金额、原因，并写明是否还清。</translation>
    </message>
    <message>
        <source>Many lenders asked for the report in the last months: {0}. Ask what was applied for, and what became of it.</source>
        <translation>近三个月贷款审批查询过多：{0}。请问清向谁申请、结果如何。</translation>
    </message>
    <message>
        <source>The credit report has guarantees of {0}, those named come to {1}. Write all of them down, and for whom.</source>
        <translation>征信报告对外担保{0}，所列只有{1}。请全部写明，并说明为谁担保。</translation>
    </message>
    <message>
        <source>Nobody said when this ends: {0}. Write the day, so that the forecast pays it then; if none was agreed, say who may ask for it and what would pay it.</source>
        <translation>没有写明到期日：{0}。请写上到期日，以便列入现金流预测；确实未约定的，说明债权人何时可能要求归还、用什么归还。</translation>
    </message>
</context>
<context>
    <name>enquiries</name>
    <message>
        <source>became an application</source>
        <translation>已转申请</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>to be assigned</source>
        <translation>待分配</translation>
    </message>
</context>
<context>
    <name>explained</name>
    <message>
        <source>Level payment: {0}</source>
        <translation>每期还款额：{0}</translation>
    </message>
    <message>
        <source>Payment: {0}, leaves {1}</source>
        <translation>应还合计：{0}，剩余本金 {1}</translation>
    </message>
    <message>
        <source>From {0} to {1}, {2}, {3}; {4} before</source>
        <translation>{0} 至 {1}，{2}，{3}；期初本金 {4}</translation>
    </message>
    <message>
        <source>Interest: {0}</source>
        <translation>利息：{0}</translation>
    </message>
    <message>
        <source>{0}, put off to after the grace</source>
        <translation>{0}，推迟到宽限期后支付</translation>
    </message>
    <message>
        <source>Principal: {0}</source>
        <translation>本金：{0}</translation>
    </message>
    <message>
        <source>Principal: {0}, the last repays what is left</source>
        <translation>本金：{0}，末期还清余额</translation>
    </message>
    <message>
        <source>Principal: {0}, none in the grace</source>
        <translation>本金：{0}，宽限期内不还本</translation>
    </message>
    <message>
        <source>Principal: {0}, all of it at maturity</source>
        <translation>本金：{0}，到期一次还本</translation>
    </message>
    <message>
        <source>Principal: {0}, as planned</source>
        <translation>本金：{0}，按计划</translation>
    </message>
    <message>
        <source>Due {0}, moved on to {1} for a weekend or holiday; late after that</source>
        <translation>原定 {0} 到期，遇节假日顺延至 {1}，过后算逾期</translation>
    </message>
    <message>
        <source>Due {0}, moved back to {1} for a weekend or holiday; late after that</source>
        <translation>原定 {0} 到期，遇节假日提前至 {1}，过后算逾期</translation>
    </message>
    <message>
        <source>{0} a year from {1}</source>
        <translation>自 {1} 起年利率 {0}</translation>
    </message>
    <message>
        <source>Payment as before: {0}</source>
        <translation>每期还款额不变：{0}</translation>
    </message>
    <message>
        <source>Level payment, by what each is worth at first: {0}</source>
        <translation>每期还款额（各期折现）：{0}</translation>
    </message>
    <message>
        <source>Principal, in proportion as before: {0}</source>
        <translation>本金（按原计划比例）：{0}</translation>
    </message>
    <message>
        <source>Principal: {0}, as before</source>
        <translation>本金：{0}，按原计划</translation>
    </message>
    <message>
        <source>Principal: {0}, repaid early</source>
        <translation>本金：{0}，提前归还</translation>
    </message>
    <message>
        <source>Interest counted to {0} inclusive, to be paid on {1}</source>
        <translation>利息计至{0}（含），应于{1}支付</translation>
    </message>
    <message>
        <source>{0}  to {1}, {2}</source>
        <translation>{0}  {2}到 {1} 元</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>{0}. Found {1}, stated {2}: {3}, allowed {4} ({5}).</source>
        <translation>{0}。检验数{1}，申报数{2}：偏差{3}，允许{4}（{5}）。</translation>
    </message>
    <message>
        <source>Counts as no way to find the figure.</source>
        <translation>不计入相符的方法。</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Received {0}, {1}</source>
        <translation>收款 {0}，{1}</translation>
    </message>
    <message>
        <source>Settled with {0}, {1}</source>
        <translation>提前结清 {0}，{1}</translation>
    </message>
    <message>
        <source>Used {0} of money kept, {1}</source>
        <translation>动用暂收款 {0}，{1}</translation>
    </message>
    <message>
        <source>{0}, paid by {1}</source>
        <translation>{0}，{1}代交</translation>
    </message>
    <message>
        <source>Paid out {0} to account …{2}</source>
        <translation>放款 {0} 至尾号 {2} 账户</translation>
    </message>
    <message>
        <source>Paid out {0} to {3}</source>
        <translation>放款 {0}，受托支付 {3}</translation>
    </message>
    <message>
        <source>Borrower confirmed {0} arrived</source>
        <translation>借款人确认到账 {0}</translation>
    </message>
    <message>
        <source>Money kept put back, {0}, {1}</source>
        <translation>退回暂收款 {0}，{1}</translation>
    </message>
    <message>
        <source>{0} overdue: late interest</source>
        <translation>{0}逾期，计收罚息</translation>
    </message>
    <message>
        <source>{0}, for {1}</source>
        <translation>{0}，入账日 {1}</translation>
    </message>
    <message>
        <source>Repaid {5} early, {1}</source>
        <translation>提前归还 {5}，{1}</translation>
    </message>
    <message>
        <source>Recovered {0}, {1}</source>
        <translation>收回已核销 {0}，{1}</translation>
    </message>
    <message>
        <source>Drew {5}, {1}</source>
        <translation>支用 {5}，{1}</translation>
    </message>
    <message>
        <source>Limit of {0} opened until {4}</source>
        <translation>启用额度{0}，至{4}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0} (struck out: {1})</source>
        <translation>{0}（误记，已划去：{1}）</translation>
    </message>
    <message>
        <source>{0} (ended {1}: {2})</source>
        <translation>{0}（{1} 解除：{2}）</translation>
    </message>
    <message>
        <source>Called good again: {0}</source>
        <translation>恢复为正常：{0}</translation>
    </message>
    <message>
        <source>Reversed: {0}</source>
        <translation>已冲正：{0}</translation>
    </message>
    <message>
        <source>Waived {5}, {4}: {3} ({1})</source>
        <translation>减免{4} {5}：{3}（{1}）</translation>
    </message>
    <message>
        <source>Extended to {6}: {3} ({1})</source>
        <translation>展期至 {6}：{3}（{1}）</translation>
    </message>
    <message>
        <source>Rescheduled: {3} ({1})</source>
        <translation>重组：{3}（{1}）</translation>
    </message>
    <message>
        <source>Written off: {3} ({1})</source>
        <translation>核销：{3}（{1}）</translation>
    </message>
    <message>
        <source>Rate set to {7} a year: {3} ({1})</source>
        <translation>年利率调整为 {7}：{3}（{1}）</translation>
    </message>
    <message>
        <source>{2} reversed: {3} ({1})</source>
        <translation>冲正 {2}：{3}（{1}）</translation>
    </message>
    <message>
        <source>{2} reversed, to be done again ({1})</source>
        <translation>冲正 {2}，另行重做（{1}）</translation>
    </message>
    <message>
        <source>Paid out {0} in cash</source>
        <translation>现金放款 {0}</translation>
    </message>
    <message>
        <source>Interest on misuse of {5} since {8}: {3} ({1})</source>
        <translation>计收自 {8} 起挪用 {5} 的罚息：{3}（{1}）</translation>
    </message>
    <message>
        <source>Paid an old loan off; nothing left the desk</source>
        <translation>用于还清原借款，没有另付款项</translation>
    </message>
    <message>
        <source>Borrower saw {0} of {1} arrive: {2}</source>
        <translation>借款人确认到账{0}元（放款{1}元）：{2}</translation>
    </message>
    <message>
        <source>Gave back {5} of money kept, {1}: {3}</source>
        <translation>退还暂收款{5}元，{1}：{3}</translation>
    </message>
    <message>
        <source>{3} paid to account …{0}, not to the contract&apos;s …{1}: {2}</source>
        <translation>{3}付到尾号{0}的账户，不是合同约定的尾号{1}：{2}</translation>
    </message>
</context>
<context>
    <name>key_file</name>
    <message>
        <source>{0} signs in with the new password from now on.</source>
        <translation>{0} 即日起用新密码登录。</translation>
    </message>
    <message>
        <source>{0} can no longer sign in.</source>
        <translation>{0} 已不能登录。</translation>
    </message>
</context>
<context>
    <name>meanings</name>
    <message>
        <source>Who may borrow</source>
        <translation>借款人条件</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>还款计划</translation>
    </message>
    <message>
        <source>Late interest</source>
        <translation>罚息与复利</translation>
    </message>
    <message>
        <source>Receipts, early repayment, extension</source>
        <translation>收款、提前还款与展期</translation>
    </message>
    <message>
        <source>Risk and provisions</source>
        <translation>风险与拨备</translation>
    </message>
    <message>
        <source>Guarantees and collateral</source>
        <translation>担保与抵质押</translation>
    </message>
    <message>
        <source>Paying out</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Decisions, deadlines, pay</source>
        <translation>审批、时限与绩效</translation>
    </message>
    <message>
        <source>Whether the spouse of a married borrower signs too</source>
        <translation>已婚借款人的配偶是否一并签字</translation>
    </message>
    <message>
        <source>How old a borrower must be at least</source>
        <translation>借款人的最低年龄</translation>
    </message>
    <message>
        <source>How old a man may be at most on the day the loan matures</source>
        <translation>男性借款人在贷款到期日的最高年龄</translation>
    </message>
    <message>
        <source>How old a woman may be at most on the day the loan matures</source>
        <translation>女性借款人在贷款到期日的最高年龄</translation>
    </message>
    <message>
        <source>Days from the settlement of interest to the day it is due</source>
        <translation>结息日之后第几天为付息日</translation>
    </message>
    <message>
        <source>How the interest of a longer or shorter first period is counted</source>
        <translation>首期长于或短于一期时利息的计算方法</translation>
    </message>
    <message>
        <source>How the interest of whole quarters and half-years is counted</source>
        <translation>整季、整半年的利息如何计算</translation>
    </message>
    <message>
        <source>How long a draw may outlast the credit line it came from</source>
        <translation>用信到期日可晚于授信到期日多久</translation>
    </message>
    <message>
        <source>How much above the contract rate late principal bears</source>
        <translation>逾期本金的罚息在合同利率上加收的比例</translation>
    </message>
    <message>
        <source>How much above the contract rate misused money bears</source>
        <translation>挪用资金的罚息在合同利率上加收的比例</translation>
    </message>
    <message>
        <source>The rate of late interest on interest, before the loan matures</source>
        <translation>贷款到期前对欠息计收复利所用的利率</translation>
    </message>
    <message>
        <source>Whether late interest itself bears late interest</source>
        <translation>对罚息是否计收复利</translation>
    </message>
    <message>
        <source>Whether late interest on interest is added to what bears it</source>
        <translation>复利是否滚入计息基数</translation>
    </message>
    <message>
        <source>The yearly rate above which the program warns</source>
        <translation>年利率超过多少时程序提醒</translation>
    </message>
    <message>
        <source>Days after a due date during which nobody is late yet</source>
        <translation>到期后不计逾期的宽限天数</translation>
    </message>
    <message>
        <source>What becomes of late interest when the days of grace are over</source>
        <translation>超过宽限期后罚息如何计收</translation>
    </message>
    <message>
        <source>When a due date on a holiday begins to be late</source>
        <translation>应还日逢节假日时从何时起算逾期</translation>
    </message>
    <message>
        <source>The order in which a payment settles what is due</source>
        <translation>还款冲抵欠款的顺序</translation>
    </message>
    <message>
        <source>Days late after which interest is no longer counted as income</source>
        <translation>逾期超过多少天转为非应计、利息不再计入收入</translation>
    </message>
    <message>
        <source>What is done with money beyond what is due</source>
        <translation>超过应还金额的款项如何处理</translation>
    </message>
    <message>
        <source>Days of notice a borrower gives before repaying early</source>
        <translation>提前还款须提前几天申请</translation>
    </message>
    <message>
        <source>The least amount that may be repaid early</source>
        <translation>提前还款的最低金额</translation>
    </message>
    <message>
        <source>On what the interest of the day is taken at an early repayment</source>
        <translation>提前还款当日利息按哪部分本金计收</translation>
    </message>
    <message>
        <source>The fee for repaying early, of the amount repaid</source>
        <translation>提前还款违约金占提前还款额的比例</translation>
    </message>
    <message>
        <source>Whose rule says how long a loan may be extended</source>
        <translation>展期期限依据哪项规定</translation>
    </message>
    <message>
        <source>How often a loan may be extended</source>
        <translation>一笔贷款最多可展期几次</translation>
    </message>
    <message>
        <source>How long a restructured loan stays under watch</source>
        <translation>重组贷款的观察期</translation>
    </message>
    <message>
        <source>The loans on which the general provision is taken</source>
        <translation>一般准备按哪些贷款计提</translation>
    </message>
    <message>
        <source>Whether restructured loans count in the portfolio at risk</source>
        <translation>重组贷款是否计入风险贷款率</translation>
    </message>
    <message>
        <source>How long a guarantor answers after the loan falls due</source>
        <translation>主债务到期后保证期间的长度</translation>
    </message>
    <message>
        <source>Days before a guarantee ends on which its claim is called for</source>
        <translation>保证期间届满前多少天提醒向保证人主张权利</translation>
    </message>
    <message>
        <source>The fewest households in a joint-liability group</source>
        <translation>联保小组最少户数</translation>
    </message>
    <message>
        <source>The most households in a joint-liability group</source>
        <translation>联保小组最多户数</translation>
    </message>
    <message>
        <source>Whether arrears of one member stop new loans to the group</source>
        <translation>一户逾期时是否停止向全组发放新贷款</translation>
    </message>
    <message>
        <source>The share of a guarantor&apos;s spare income the instalments may take</source>
        <translation>被担保债务的月还款额可占保证人可支配收入的比例</translation>
    </message>
    <message>
        <source>Years of net income that all of someone&apos;s guarantees may come to</source>
        <translation>保证人担保总额最多为其几年的净收入</translation>
    </message>
    <message>
        <source>For how many borrowers one household may answer</source>
        <translation>一户最多可为几名借款人担保</translation>
    </message>
    <message>
        <source>The most that is lent on a house, of its value</source>
        <translation>住宅的最高抵押率</translation>
    </message>
    <message>
        <source>The most that is lent on a shop or workshop, of its value</source>
        <translation>商铺、厂房的最高抵押率</translation>
    </message>
    <message>
        <source>The most that is lent on a vehicle, of its value</source>
        <translation>车辆的最高抵押率</translation>
    </message>
    <message>
        <source>The most that is lent on machinery, of its value</source>
        <translation>机器设备的最高抵押率</translation>
    </message>
    <message>
        <source>The most that is lent on rights in land, of their value</source>
        <translation>土地经营权等的最高抵押率</translation>
    </message>
    <message>
        <source>The most that is lent on a pledged deposit, of its amount</source>
        <translation>存单质押的最高质押率</translation>
    </message>
    <message>
        <source>Up to what amount a business loan is paid to the borrower</source>
        <translation>经营贷款可自主支付的最高金额</translation>
    </message>
    <message>
        <source>Up to what amount a consumer loan is paid to the borrower</source>
        <translation>消费贷款可自主支付的最高金额</translation>
    </message>
    <message>
        <source>What must be left over in every month of a cash-flow plan</source>
        <translation>现金流预测中每月至少结余多少</translation>
    </message>
    <message>
        <source>How far a cross-check may differ and still agree</source>
        <translation>交叉检验偏差率在多少以内视为相符</translation>
    </message>
    <message>
        <source>How far actual equity may differ from expected equity</source>
        <translation>实际权益与应有权益允许的偏差率</translation>
    </message>
    <message>
        <source>Which deviation decides the equity check; both are shown</source>
        <translation>权益检验以哪个偏差率为准（两个都显示）</translation>
    </message>
    <message>
        <source>Up to what amount the micro committee decides</source>
        <translation>微贷审贷会的最高审批金额</translation>
    </message>
    <message>
        <source>Up to what amount the small-business committee decides</source>
        <translation>小企业审贷会的最高审批金额</translation>
    </message>
    <message>
        <source>The fewest members a credit committee has</source>
        <translation>审贷会最少委员人数</translation>
    </message>
    <message>
        <source>How many of the votes must be in favour</source>
        <translation>须有多少票赞成方为通过</translation>
    </message>
    <message>
        <source>How long an approval holds until the contract is signed</source>
        <translation>审批决议的有效期（至签约为止）</translation>
    </message>
    <message>
        <source>Days of training where a product asks for it</source>
        <translation>产品要求客户培训时的培训天数</translation>
    </message>
    <message>
        <source>Days from acceptance within which the visit is made</source>
        <translation>受理后须在几天内现场调查</translation>
    </message>
    <message>
        <source>Days from the visit within which the customer hears the answer</source>
        <translation>调查后须在几天内答复客户</translation>
    </message>
    <message>
        <source>Days from the payout within which the first check is made</source>
        <translation>放款后须在几天内作首次贷后检查</translation>
    </message>
    <message>
        <source>Days before a due date on which the borrower is reminded</source>
        <translation>应还日前几天提醒借款人</translation>
    </message>
    <message>
        <source>Days before maturity on which the notice goes out</source>
        <translation>到期前几天发出到期通知</translation>
    </message>
    <message>
        <source>Which days a deadline counts</source>
        <translation>时限按哪种日子计算</translation>
    </message>
    <message>
        <source>Instalments paid before checks may become rarer</source>
        <translation>按时还满几期后可减少检查次数</translation>
    </message>
    <message>
        <source>Days after a hand-over for which arrears stay the old officer&apos;s</source>
        <translation>移交后多少天内的逾期仍计入原客户经理</translation>
    </message>
    <message>
        <source>A fall of sales, stock or staff that raises an alarm</source>
        <translation>销售、存货或人员下降多少即预警</translation>
    </message>
    <message>
        <source>How the ladder of pay by number of loans is read</source>
        <translation>按笔数计酬的阶梯如何计算</translation>
    </message>
    <message>
        <source>The share of disposable cash that instalments may take</source>
        <translation>月可支配收入中可用于还款的比例</translation>
    </message>
    <message>
        <source>By how much sales fall in the stress test of a limit</source>
        <translation>压力测试时销售额下降的幅度</translation>
    </message>
    <message>
        <source>By how much the best months fall in the test of one bad season</source>
        <translation>旺季不旺测试时旺季销售额下降的幅度</translation>
    </message>
    <message>
        <source>The most that is lent to someone for the first time</source>
        <translation>首笔贷款的最高金额</translation>
    </message>
    <message>
        <source>Directors who sign after the micro committee</source>
        <translation>小额审贷会通过后须签批的主任人数</translation>
    </message>
    <message>
        <source>Directors who sign after the small-business committee</source>
        <translation>小企业审贷会通过后须签批的主任人数</translation>
    </message>
    <message>
        <source>Whether a director may veto what a committee approves</source>
        <translation>主任对审贷会通过的事项是否有否决权</translation>
    </message>
    <message>
        <source>Punctual instalments before a non-performing loan is upgraded</source>
        <translation>不良贷款上调分类前须连续按时还款的期数</translation>
    </message>
    <message>
        <source>How long a non-performing loan must do well before it is upgraded</source>
        <translation>不良贷款上调分类前的观察期</translation>
    </message>
    <message>
        <source>The most that a customer, their household and firms may owe here</source>
        <translation>客户、配偶、家庭及其名下企业在本社负债合计的上限</translation>
    </message>
    <message>
        <source>Officers are assigned in the evening only</source>
        <translation>调查人员不在受理时定，当晚分配</translation>
    </message>
    <message>
        <source>Up to how much one approver decides on a proved customer</source>
        <translation>优质客户一名审批人可决定的金额上限</translation>
    </message>
    <message>
        <source>Members who make a quorum on a proved customer</source>
        <translation>审议优质客户的法定人数</translation>
    </message>
    <message>
        <source>From what average deposit on a customer has all points for it</source>
        <translation>日均存款达到多少可得满分</translation>
    </message>
    <message>
        <source>From what monthly turnover here on a customer has all points for it</source>
        <translation>月回流资金达到多少可得满分</translation>
    </message>
    <message>
        <source>Which share of the borrowers, by points, may be proved customers</source>
        <translation>按得分，前百分之多少的借款人可为优质客户</translation>
    </message>
    <message>
        <source>Whether owners and all spouses sign for queries of their data</source>
        <translation>是否由押品所有人及各方配偶也签署信息查询授权</translation>
    </message>
    <message>
        <source>The most that one person waives on a loan in all</source>
        <translation>一人对一笔贷款累计可减免的最高金额</translation>
    </message>
    <message>
        <source>The fewest members who vote in the micro committee</source>
        <translation>微贷评审会表决至少须有几名委员</translation>
    </message>
    <message>
        <source>The fewest members who vote above its level</source>
        <translation>超出其权限的表决至少须有几名委员</translation>
    </message>
    <message>
        <source>Up to what amount one approver decides, and grants other terms</source>
        <translation>一名审批人可单独审批、并批准变更的最高金额</translation>
    </message>
    <message>
        <source>How many others are asked at least what they think of a borrower</source>
        <translation>至少向几位旁人了解借款人</translation>
    </message>
    <message>
        <source>With fewer years in the trade or at the place a reason is asked for</source>
        <translation>入行或在本地经营不足几年时，要求说明原因</translation>
    </message>
    <message>
        <source>Of a younger borrower the report asks who helps</source>
        <translation>借款人年龄低于几岁时，要求说明有无帮手</translation>
    </message>
    <message>
        <source>Of an older borrower the report asks who would go on</source>
        <translation>借款人年龄高于几岁时，要求说明有无接班人</translation>
    </message>
    <message>
        <source>Within how many months a large debt must end to be doubted</source>
        <translation>大额债务在几个月内到期时，怀疑贷款用于还债</translation>
    </message>
    <message>
        <source>How many enquiries a credit report may have in three months</source>
        <translation>近三个月征信贷款审批查询的次数上限</translation>
    </message>
    <message>
        <source>Two officers look into every application, where the office has two</source>
        <translation>每笔申请由两名客户经理调查（机构有两名以上时）</translation>
    </message>
    <message>
        <source>How far a reason alone excuses; beyond, a manager accepts too</source>
        <translation>凭说明即可放行的偏差上限，超过的须主管认可</translation>
    </message>
    <message>
        <source>How many children to bring up are usual; of more a report tells</source>
        <translation>要抚养的子女几个以内算平常，超过的在报告中说明</translation>
    </message>
    <message>
        <source>What the best month sells of an average one in a seasonal trade</source>
        <translation>季节性经营：最旺的月份销售达到月平均的多少</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>View</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Help and signing out</source>
        <translation>帮助与退出</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Fill this in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask someone who may.</source>
        <translation>您的角色不能办理此事，请有权限的同事办理。</translation>
    </message>
    <message>
        <source>Whoever did the other step may not do this one. Ask someone else to do it.</source>
        <translation>办过前一步的人不能再办这一步，请另一位同事办理。</translation>
    </message>
    <message>
        <source>This has changed since the window was opened. Open it again.</source>
        <translation>打开窗口后内容已有变动，请重新打开。</translation>
    </message>
    <message>
        <source>Name and password do not go together. Type the password again.</source>
        <translation>姓名与密码不符，请重新输入密码。</translation>
    </message>
    <message>
        <source>Write an amount in yuan, such as 1,234.50.</source>
        <translation>请填写以元为单位的金额，例如 1,234.50。</translation>
    </message>
    <message>
        <source>Amounts end at the fen. Write {below} or {above}.</source>
        <translation>金额只到分。请改成 {below} 或 {above}。</translation>
    </message>
    <message>
        <source>No typeface here has these characters: {characters}. The paper cannot be made without them. Write them differently, or ask whoever looks after Sheaf.</source>
        <translation>字体中没有这些字：{characters}。缺字的文件不能出具，请改用其他写法，或联系维护人员。</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>请填写大于零的金额。</translation>
    </message>
    <message>
        <source>{offered} was offered, but only {owed} is owed. Write at most {owed}.</source>
        <translation>收到 {offered}，但只欠 {owed}。请填写不超过 {owed} 的金额。</translation>
    </message>
    <message>
        <source>Nobody of this name works here now. Choose another name.</source>
        <translation>没有这位在职人员，请另选姓名。</translation>
    </message>
    <message>
        <source>{amount} is too large to be written in words. Write a smaller amount.</source>
        <translation>{amount} 太大，无法写成大写，请填写小一些的金额。</translation>
    </message>
    <message>
        <source>Somebody already signs in under this name. Choose another, such as with a number behind it.</source>
        <translation>已有同名人员，请换一个名字，例如在后面加数字。</translation>
    </message>
    <message>
        <source>The office needs one administrator at least. Appoint another first.</source>
        <translation>机构至少要有一名管理员，请先任命另一位。</translation>
    </message>
    <message>
        <source>This way of repaying has no use for this. Leave it empty.</source>
        <translation>这种还款方式不需要填写此项，请留空。</translation>
    </message>
    <message>
        <source>This way of repaying needs this. Fill it in.</source>
        <translation>这种还款方式需要此项，请填写。</translation>
    </message>
    <message>
        <source>{given} is not after {earlier}. Choose a later day.</source>
        <translation>{given} 不晚于 {earlier}，请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Two settings say different things. Change one of them.</source>
        <translation>两项设置互相矛盾，请改其中一项。</translation>
    </message>
    <message>
        <source>The parts come to {planned}, but the loan is {principal}. Make them agree.</source>
        <translation>各期本金合计 {planned}，而贷款为 {principal}，请调整一致。</translation>
    </message>
    <message>
        <source>The shares come to {total}, not to 100 %. Make them add up.</source>
        <translation>各项比例合计为 {total}，不是 100 %，请调整。</translation>
    </message>
    <message>
        <source>Payment {number} of {payment} is less than its interest of {interest}. Make it larger.</source>
        <translation>第 {number} 期还款 {payment} 少于当期利息 {interest}，请调高。</translation>
    </message>
    <message>
        <source>Rounding would repay the loan with instalment {number} of {instalments}. Choose fewer instalments.</source>
        <translation>按此取整，第 {number} 期就会还清（共 {instalments} 期），请减少期数。</translation>
    </message>
    <message>
        <source>Moved off a holiday, instalment {number} would fall on {due_on}, not after the one before. Choose another day.</source>
        <translation>避开节假日后，第 {number} 期会落在 {due_on}，不晚于前一期，请另选日期。</translation>
    </message>
    <message>
        <source>The last due date lies too far off. Shorten the term.</source>
        <translation>最后一期太远，请缩短期限。</translation>
    </message>
    <message>
        <source>Money flows one way only here, so that there is no rate. Check the amounts.</source>
        <translation>资金只有单向流动，算不出利率，请核对金额。</translation>
    </message>
    <message>
        <source>No rate balances these amounts. Check them.</source>
        <translation>这些金额算不出利率，请核对。</translation>
    </message>
    <message>
        <source>A signed paper stays as it was signed.</source>
        <translation>已签署的文件不能再改。</translation>
    </message>
    <message>
        <source>This paper is void. Make a new one.</source>
        <translation>这份文件已作废，请另制一份。</translation>
    </message>
    <message>
        <source>Write a sum, such as 12000*9%/12.</source>
        <translation>请填写算式，例如 12000*9%/12。</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero.</source>
        <translation>不能除以零。</translation>
    </message>
    <message>
        <source>A mobile number has 11 figures and begins with 13 to 19.</source>
        <translation>手机号码是 11 位数字，以 13 至 19 开头。</translation>
    </message>
    <message>
        <source>Write a landline with its area code, such as 0312-8012345.</source>
        <translation>固定电话请带区号，例如 0312-8012345。</translation>
    </message>
    <message>
        <source>A passbook number has 6 to 32 figures.</source>
        <translation>存折账号是 6 至 32 位数字。</translation>
    </message>
    <message>
        <source>A name has no punctuation but the dot ·.</source>
        <translation>姓名中除间隔号“·”外不能有标点。</translation>
    </message>
    <message>
        <source>This name has a character that cannot be printed. Type it anew.</source>
        <translation>名称中有无法打印的字符，请重新输入。</translation>
    </message>
    <message>
        <source>Write two characters at least.</source>
        <translation>请至少填写两个字。</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>内容太长，请缩短。</translation>
    </message>
    <message>
        <source>Write a date such as 2026-03-15, or 15 for this month.</source>
        <translation>请填写日期，例如 2026-03-15，或用 15 表示本月 15 日。</translation>
    </message>
    <message>
        <source>Write a rate as a number, such as 9.5.</source>
        <translation>请填写利率数字，例如 9.5。</translation>
    </message>
    <message>
        <source>This is outside what is allowed.</source>
        <translation>超出允许范围。</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>没有这个参数。</translation>
    </message>
    <message>
        <source>These capitals say another amount. Write {given} anew.</source>
        <translation>大写金额与数字不符，请重写 {given}。</translation>
    </message>
    <message>
        <source>An ID number has 18 characters (15 on old cards). Count them again.</source>
        <translation>身份号码为 18 位（旧证 15 位），请核对位数。</translation>
    </message>
    <message>
        <source>An ID number has figures only, and X at most at its end.</source>
        <translation>身份号码只能是数字，末位可以是 X。</translation>
    </message>
    <message>
        <source>No province begins with these two figures. Compare the first two with the card.</source>
        <translation>前两位不是任何省份的代码，请对照证件核对。</translation>
    </message>
    <message>
        <source>Figures 7 to 14 are no date. Compare the birth date with the card.</source>
        <translation>第 7 至 14 位不是有效日期，请对照证件核对出生日期。</translation>
    </message>
    <message>
        <source>This birth date lies in the future. Compare figures 7 to 14 with the card.</source>
        <translation>出生日期晚于今天，请核对第 7 至 14 位。</translation>
    </message>
    <message>
        <source>This birth date lies before 1900. Compare figures 7 to 14 with the card.</source>
        <translation>出生日期早于 1900 年，请核对第 7 至 14 位。</translation>
    </message>
    <message>
        <source>The last character does not fit the others: one is mistyped. Compare the number with the card.</source>
        <translation>末位校验不符，有一位输错了，请对照证件逐位核对。</translation>
    </message>
    <message>
        <source>A credit code has 18 characters. Count them again.</source>
        <translation>统一社会信用代码为 18 位，请核对位数。</translation>
    </message>
    <message>
        <source>A credit code has figures and capital letters, but no I, O, S, V or Z.</source>
        <translation>统一社会信用代码只有数字和大写字母，不含 I、O、S、V、Z。</translation>
    </message>
    <message>
        <source>The last character does not fit the others: one is mistyped. Compare the code with the licence.</source>
        <translation>末位校验不符，有一位输错了，请对照执照逐位核对。</translation>
    </message>
    <message>
        <source>A bank card number has 16 to 19 figures. Count them again.</source>
        <translation>银行卡号为 16 至 19 位，请核对位数。</translation>
    </message>
    <message>
        <source>A bank card number has figures only.</source>
        <translation>银行卡号只能是数字。</translation>
    </message>
    <message>
        <source>The last figure does not fit the others: one is mistyped. Compare the number with the card.</source>
        <translation>末位校验不符，有一位输错了，请对照银行卡核对。</translation>
    </message>
    <message>
        <source>Leave no space inside an amount in capitals.</source>
        <translation>大写金额中间不能有空格。</translation>
    </message>
    <message>
        <source>Use capitals only: 壹贰叁肆伍陆柒捌玖拾佰仟万亿.</source>
        <translation>请用大写数字：壹贰叁肆伍陆柒捌玖拾佰仟万亿。</translation>
    </message>
    <message>
        <source>Write 壹拾, not 拾 alone.</source>
        <translation>请写“壹拾”，不能只写“拾”。</translation>
    </message>
    <message>
        <source>Write one 零, not two together.</source>
        <translation>“零”不能连写两个。</translation>
    </message>
    <message>
        <source>Do not write 整 after 分.</source>
        <translation>“分”后面不写“整”。</translation>
    </message>
    <message>
        <source>Close with 整 after 元 or 角.</source>
        <translation>到“元”或“角”为止的，后面要写“整”。</translation>
    </message>
    <message>
        <source>A 零 is missing where a figure is nought.</source>
        <translation>中间的空位漏写“零”。</translation>
    </message>
    <message>
        <source>A 零 stands where none belongs.</source>
        <translation>“零”的位置不对。</translation>
    </message>
    <message>
        <source>This cannot be read. Write it anew.</source>
        <translation>无法识别，请重新填写。</translation>
    </message>
    <message>
        <source>Another window is writing in the books. Nothing was kept. Try again in a moment.</source>
        <translation>另一个窗口正在记账，本次没有保存。请稍候再试。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was kept. Make room on it, then do the step again.</source>
        <translation>磁盘已满，本次没有保存。请腾出空间后再办一次。</translation>
    </message>
    <message>
        <source>The books can be read but not written. Nothing was kept. Check that the disk or stick is not locked and that you may write in its folder.</source>
        <translation>账簿只能读不能写，本次没有保存。请检查磁盘或 U 盘是否写保护，以及您是否有权写入该文件夹。</translation>
    </message>
    <message>
        <source>This file is not a book of Sheaf&apos;s, or belongs to another key file. It was left as it is. Choose the right folder, or restore from a backup.</source>
        <translation>这个文件不是禾束的账簿，或与密钥文件不配套。文件未被改动。请选择正确的文件夹，或从备份恢复。</translation>
    </message>
    <message>
        <source>A newer Sheaf wrote these books. They were left as they are. Install the newer Sheaf on this machine.</source>
        <translation>账簿由更新版本的禾束写成，未被改动。请在本机安装新版本。</translation>
    </message>
    <message>
        <source>The system did not allow this. Nothing was kept. Check the disk, the stick and the folder, then do the step again.</source>
        <translation>系统没有允许这一步，本次没有保存。请检查磁盘、U 盘和文件夹后再办一次。</translation>
    </message>
    <message>
        <source>Write a value between {low} and {high}.</source>
        <translation>请填写 {low} 至 {high} 之间的数值。</translation>
    </message>
    <message>
        <source>The law does not let this secure a loan: {kind}. Choose other collateral.</source>
        <translation>法律不允许用此设定担保：{kind}。请另选担保物。</translation>
    </message>
    <message>
        <source>Nobody can guarantee their own loan. Choose another guarantor.</source>
        <translation>不能为自己的贷款担保，请另选保证人。</translation>
    </message>
    <message>
        <source>This product does not offer that. Choose one it offers.</source>
        <translation>该产品不提供此项，请选择产品允许的选项。</translation>
    </message>
    <message>
        <source>The least, {least}, is above the most, {most}. Change one of them.</source>
        <translation>下限 {least} 高于上限 {most}，请改其中一个。</translation>
    </message>
    <message>
        <source>The till was counted and closed for today. Do this tomorrow, or at another till.</source>
        <translation>尾箱今天已清点关账，请明天或换一个尾箱办理。</translation>
    </message>
    <message>
        <source>The count differs from the book by {difference}. Count again, or say why.</source>
        <translation>实点数与账面相差 {difference}。请重新清点，或写明原因。</translation>
    </message>
    <message>
        <source>This loan is settled; there is nothing to pay.</source>
        <translation>这笔贷款已结清，无需再还。</translation>
    </message>
    <message>
        <source>Settling takes exactly {owed} today; {offered} was given. Write {owed}.</source>
        <translation>今天结清需要正好 {owed}，填写的是 {offered}。请填 {owed}。</translation>
    </message>
    <message>
        <source>This was reversed already, by {number}.</source>
        <translation>这笔已由 {number} 冲正。</translation>
    </message>
    <message>
        <source>Write a value from {least} to {most}.</source>
        <translation>请填写 {least} 至 {most} 之间的值。</translation>
    </message>
    <message>
        <source>A password needs {least} characters at least. A few words together are easy to keep in mind.</source>
        <translation>密码至少 {least} 个字符。几个词连在一起比较好记。</translation>
    </message>
    <message>
        <source>Anyone would try this first. Choose another, such as a few words together.</source>
        <translation>这个密码太容易猜到，请换一个，例如几个词连在一起。</translation>
    </message>
    <message>
        <source>There are books in this folder already. Choose another folder, or open those.</source>
        <translation>这个文件夹里已有账簿。请另选文件夹，或打开现有账簿。</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or an earlier day.</source>
        <translation>日期还没到，请选择今天或更早的日期。</translation>
    </message>
    <message>
        <source>This day is past. Choose today or a later day.</source>
        <translation>日期已过，请选择今天或更晚的日期。</translation>
    </message>
    <message>
        <source>Write zero or more.</source>
        <translation>请填写零或更大的数。</translation>
    </message>
    <message>
        <source>A rate a period has no year. Quote it a year, a month or a day.</source>
        <translation>按期利率无法换算成年利率，请改用年、月或日利率。</translation>
    </message>
    <message>
        <source>Choose one of those offered.</source>
        <translation>请从所列选项中选择。</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>请填写数字。</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>请填写整数。</translation>
    </message>
    <message>
        <source>Write a value above zero.</source>
        <translation>请填写大于零的值。</translation>
    </message>
    <message>
        <source>This does not go with the kind chosen. Choose another.</source>
        <translation>与所选种类不符，请另选。</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>请选择是或否。</translation>
    </message>
    <message>
        <source>There is no such note or coin.</source>
        <translation>没有这种面额。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The application stands at &quot;{stage}&quot;; &quot;{wanted}&quot; does not come next. Open it again to see what does.</source>
        <translation>申请现处于“{stage}”，下一步不是“{wanted}”。请重新打开查看下一步。</translation>
    </message>
    <message>
        <source>A class set by hand can only be worse than &quot;{ruled}&quot;. Choose a worse one.</source>
        <translation>人工分类只能比“{ruled}”更差，请选择更低的级别。</translation>
    </message>
    <message>
        <source>This is not the recovery key of these books. Compare it with the sheet, block by block.</source>
        <translation>这不是这套账簿的恢复密钥，请对照纸上逐组核对。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type this one again.</source>
        <translation>两次输入的密码不同，请重新输入。</translation>
    </message>
    <message>
        <source>This is not the last block. Look at the end of the second row on the sheet.</source>
        <translation>这不是最后一组，请看纸上第二行末尾。</translation>
    </message>
    <message>
        <source>The wording of this paper cannot be read: {names}. Mend its file.</source>
        <translation>这份文书的文本读不出来：{names}。请修正文本文件。</translation>
    </message>
    <message>
        <source>The wording names fields this paper does not have: {names}. Mend its file.</source>
        <translation>文本里有这份文书没有的字段：{names}。请修正文本文件。</translation>
    </message>
    <message>
        <source>The wording leaves out fields it must have: {names}. Mend its file.</source>
        <translation>文本缺少必须有的字段：{names}。请修正文本文件。</translation>
    </message>
    <message>
        <source>The paper would have a hole: nothing was entered for {names}. Fill it in first.</source>
        <translation>文书会留下空白：{names} 还没有填写。请先填写。</translation>
    </message>
    <message>
        <source>The wording names conditions this paper does not have: {names}. Mend its file.</source>
        <translation>文本里有这份文书没有的条件：{names}。请修正文本文件。</translation>
    </message>
    <message>
        <source>The wording leaves out conditions it must have: {names}. Mend its file.</source>
        <translation>文本缺少必须有的条件：{names}。请修正文本文件。</translation>
    </message>
    <message>
        <source>The application stands at “{stage}”; what it says can no longer be changed. Whoever decides may send it back.</source>
        <translation>申请现处于“{stage}”，内容不能再改。可由审批人退回。</translation>
    </message>
    <message>
        <source>Another product has this code. Write a different one.</source>
        <translation>已有产品使用这个代码。请另写一个。</translation>
    </message>
    <message>
        <source>{name} is a member of {group}. Nobody is in two groups; leave that one first.</source>
        <translation>{name}已是{group}的成员。一人不能加入两个小组，请先退出原小组。</translation>
    </message>
    <message>
        <source>A member leaves when nothing is owed or applied for; {owed} is. Wait until that is settled.</source>
        <translation>成员须无欠款、无在办申请方可退出，现有{owed}元。请结清后再退出。</translation>
    </message>
    <message>
        <source>The leader leaves once another leads. Choose another leader first.</source>
        <translation>组长须先推选新组长，方可退出。</translation>
    </message>
    <message>
        <source>The decision holds until {valid_until}. Draw up the contracts.</source>
        <translation>决议在{valid_until}前有效，请办理签约。</translation>
    </message>
    <message>
        <source>The till of {day} is still open. Close that day first.</source>
        <translation>{day} 的尾箱尚未日结，请先办理那一天的日结。</translation>
    </message>
    <message>
        <source>The pieces come to {pieces}, but the sum says {given}. Count again, or empty the pieces.</source>
        <translation>各券别合计 {pieces}，而实点总额为 {given}。请重新清点，或清空各券别。</translation>
    </message>
    <message>
        <source>The table has this day already: {name}. Remove that line first.</source>
        <translation>表中已有这一天：{name}。请先删除该行。</translation>
    </message>
    <message>
        <source>Nobody lets themselves go. Ask another administrator to do it.</source>
        <translation>不能办理自己的离岗，请由另一名管理员办理。</translation>
    </message>
    <message>
        <source>The decision was valid until {valid_until}. Have the application decided anew.</source>
        <translation>审批结论的有效期到 {valid_until} 为止。请重新审批。</translation>
    </message>
    <message>
        <source>One of these papers is signed already, so that they cannot be drawn up anew.</source>
        <translation>其中有文件已经签署，不能重新制作。</translation>
    </message>
    <message>
        <source>Not all is fulfilled yet: {conditions}. See to it first, then pay out.</source>
        <translation>条件尚未全部落实：{conditions}。请先办妥，再放款。</translation>
    </message>
    <message>
        <source>Above {most} the payee of the purpose is paid. Choose the payee, and name them.</source>
        <translation>超过 {most} 元须受托支付。请选择受托支付并写明收款人。</translation>
    </message>
    <message>
        <source>What arrived was confirmed before. Nothing is left to do.</source>
        <translation>到账已经确认过，无需再做。</translation>
    </message>
    <message>
        <source>Something is still owed. Receive it first, then certify.</source>
        <translation>还有欠款。请先收款，再开证明。</translation>
    </message>
    <message>
        <source>Certificate {number} was issued already. Print that one again.</source>
        <translation>结清证明 {number} 已经开具。请补打这一张。</translation>
    </message>
    <message>
        <source>Certificate {number} says that nothing is owed. Have it withdrawn first.</source>
        <translation>结清证明 {number} 写明已无欠款。请先撤回。</translation>
    </message>
    <message>
        <source>The wording of this paper has changed since it was drawn up. Draw it up anew.</source>
        <translation>这份文件制作之后，文本已经改动。请重新制作。</translation>
    </message>
    <message>
        <source>This number belongs to the file of {name}. Open that one.</source>
        <translation>这个证件号已属于 {name} 的档案，请打开那一份。</translation>
    </message>
    <message>
        <source>The file has this telephone already.</source>
        <translation>档案中已有这个电话。</translation>
    </message>
    <message>
        <source>The file has this account already.</source>
        <translation>档案中已有这个账号。</translation>
    </message>
    <message>
        <source>The picture is too large: {size} MB, and {most} MB at most. Take it smaller.</source>
        <translation>图片太大：{size} MB，最多 {most} MB。请缩小后再添加。</translation>
    </message>
    <message>
        <source>The file has borne this mark since {since}.</source>
        <translation>档案自 {since} 起已有此标记。</translation>
    </message>
    <message>
        <source>Somebody else has lifted this mark meanwhile.</source>
        <translation>此标记已被他人解除。</translation>
    </message>
    <message>
        <source>Nobody is linked to themselves. Choose another customer.</source>
        <translation>不能与本人建立关系，请另选客户。</translation>
    </message>
    <message>
        <source>These two customers cannot be that to each other: {relation}. Choose another relation.</source>
        <translation>这两位客户不能是这种关系：{relation}。请另选关系。</translation>
    </message>
    <message>
        <source>The registry has {name} as the spouse of one of the two. Correct that first.</source>
        <translation>登记的配偶是 {name}，请先更正。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Only a Saturday or Sunday can be worked instead. Choose another day.</source>
        <translation>只有周六、周日才能设为调休上班。请另选日期。</translation>
    </message>
    <message>
        <source>The first payment comes after today. Choose a later day.</source>
        <translation>首期应还日应在今天之后。请选更晚的日期。</translation>
    </message>
    <message>
        <source>This day is after the loan ends. Choose an earlier day.</source>
        <translation>该日期晚于贷款到期日。请选更早的日期。</translation>
    </message>
    <message>
        <source>A household signs nothing itself. Choose one of its people.</source>
        <translation>家庭户不能签约，请选择其中的成员。</translation>
    </message>
    <message>
        <source>The file has no birth date, so that the age cannot be judged. Add the ID number to the file first.</source>
        <translation>档案中没有出生日期，无法核对年龄。请先在档案中补录身份证号码。</translation>
    </message>
    <message>
        <source>Only a loan officer who works here can look into it. Choose one.</source>
        <translation>只能由在岗的客户经理调查。请选择一位。</translation>
    </message>
    <message>
        <source>This customer does not belong to the group. Take them in first.</source>
        <translation>该客户不是小组成员。请先办理入组。</translation>
    </message>
    <message>
        <source>Only persons join a group.</source>
        <translation>只有个人可以加入联保小组。</translation>
    </message>
    <message>
        <source>This stands here already. Choose another.</source>
        <translation>此项已有，请另选。</translation>
    </message>
    <message>
        <source>Fill this in, or take the line out.</source>
        <translation>请填写，或删去此行。</translation>
    </message>
    <message>
        <source>A group agreement lasts three years at most. Choose an earlier day.</source>
        <translation>联保协议最长三年。请选更早的日期。</translation>
    </message>
    <message>
        <source>There is no such file. Choose it with the button.</source>
        <translation>没有这个文件。请用按钮选择。</translation>
    </message>
    <message>
        <source>This ends before it begins. Choose a later day.</source>
        <translation>截止日早于开始日，请选择更晚的日期。</translation>
    </message>
    <message>
        <source>This is no picture. Choose a JPEG, PNG or PDF file.</source>
        <translation>这不是图片，请选择 JPEG、PNG 或 PDF 文件。</translation>
    </message>
    <message>
        <source>This is no number of a household register.</source>
        <translation>这不是户口簿编号。</translation>
    </message>
    <message>
        <source>Write a share above 0 and up to 100 %.</source>
        <translation>请填写大于 0、不超过 100 % 的比例。</translation>
    </message>
    <message>
        <source>Nobody here is registered so. Choose a customer.</source>
        <translation>没有这位客户，请重新选择。</translation>
    </message>
    <message>
        <source>The disk with the books is full, so that no copy could be made. Make room on it, then do the step again.</source>
        <translation>账簿所在磁盘已满，无法制作副本。请先腾出空间，再重做这一步。</translation>
    </message>
    <message>
        <source>There is no such file or folder now. Plug the stick in, or correct the name, then do the step again.</source>
        <translation>找不到该文件或文件夹。请插好 U 盘或改正名称，再重做这一步。</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing of it was kept.</source>
        <translation>备份已停止，未留下任何内容。</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read. Choose another.</source>
        <translation>没有这个文件，或无法读取。请另选一个。</translation>
    </message>
    <message>
        <source>This loan was written off. Take the money as a recovery.</source>
        <translation>本笔贷款已核销。收到的款项请按“核销收回”办理。</translation>
    </message>
    <message>
        <source>This loan was not written off. Take the money as a repayment.</source>
        <translation>本笔贷款没有核销。收到的款项请按还款办理。</translation>
    </message>
    <message>
        <source>An instalment not yet due is partly paid. Wait until it falls due, or reverse that payment first.</source>
        <translation>有未到期的期次已经部分归还。请等该期到期后再办，或先冲正那笔还款。</translation>
    </message>
    <message>
        <source>{owed} is due. Receive that first, then the early repayment.</source>
        <translation>有到期应还款 {owed}。请先收到期款，再办提前还款。</translation>
    </message>
    <message>
        <source>An early repayment is at least {least}. Write {least} or more.</source>
        <translation>提前还款每次不少于 {least}。请填 {least} 或以上。</translation>
    </message>
    <message>
        <source>The loan matured on {matured_on}. An extension has to be granted before that day.</source>
        <translation>贷款已于 {matured_on} 到期。展期须在到期日之前办理。</translation>
    </message>
    <message>
        <source>A loan is extended at most {times} time(s), and this one was. A change beyond that is a rescheduling.</source>
        <translation>一笔贷款最多展期 {times} 次，本笔已经用完。再要变更，请按重组办理。</translation>
    </message>
    <message>
        <source>That would be {months} months in all; this loan may be extended by {most} at most. Choose an earlier day.</source>
        <translation>累计展期将达 {months} 个月，本笔最多 {most} 个月。请选更早的到期日。</translation>
    </message>
    <message>
        <source>The first interest of this loan is put off to a later instalment. Wait until that one was due, or settle the loan.</source>
        <translation>本笔贷款前几期的利息推迟到后面一期归还。请等该期到期后再办，或直接结清。</translation>
    </message>
    <message>
        <source>The loan was paid out only later. Choose a day from then on.</source>
        <translation>这一天贷款还没有发放。请选发放日或以后的日期。</translation>
    </message>
    <message>
        <source>Repayments come from this account. Choose another one for them first.</source>
        <translation>这是还款账户，请先把另一个账户选作还款账户。</translation>
    </message>
    <message>
        <source>A loan repaid this way has no such act.</source>
        <translation>这种还款方式的贷款不办理这项业务。</translation>
    </message>
    <message>
        <source>Of the limit of {limit} only {free} is free. Write at most {free}.</source>
        <translation>额度 {limit}，目前可用 {free}。请填不超过 {free} 的金额。</translation>
    </message>
    <message>
        <source>This product asks for no training. Draw up the contract.</source>
        <translation>本产品不要求培训，可直接制作合同。</translation>
    </message>
    <message>
        <source>Only {held} of {needed} days of training were held. Hold the others first.</source>
        <translation>要求培训 {needed} 天，现有 {held} 天，请补足后再签约。</translation>
    </message>
    <message>
        <source>This is before the decision. Training follows it.</source>
        <translation>日期在审批之前，培训应在审批之后。</translation>
    </message>
    <message>
        <source>Principal is not waived, but written off. Choose another part.</source>
        <translation>本金不能减免，只能核销。请选其他项目。</translation>
    </message>
    <message>
        <source>Something is overdue. Receive it first; then the limit may be drawn.</source>
        <translation>有逾期未还款项。请先收回逾期款，再办支用。</translation>
    </message>
    <message>
        <source>The loan has borne &quot;{kind}&quot; since {since}. Choose another.</source>
        <translation>这笔贷款自 {since} 起已登记“{kind}”。请另选。</translation>
    </message>
    <message>
        <source>This loan is settled or written off; it has no class any more.</source>
        <translation>这笔贷款已结清或核销，不再分类。</translation>
    </message>
    <message>
        <source>This is over already.</source>
        <translation>这一项已经结束。</translation>
    </message>
    <message>
        <source>A restructured loan is watched until {until}; then it ends by itself. If it was noted by mistake, say so.</source>
        <translation>重组贷款观察到 {until}，届时自动结束。若是记错，请选“当初记错”。</translation>
    </message>
    <message>
        <source>That it paid another loan off stays so while it runs. If it was noted by mistake, say so.</source>
        <translation>借新还旧在贷款存续期内一直有效。若是记错，请选“当初记错”。</translation>
    </message>
    <message>
        <source>Nothing of before holds this loan among the bad ones.</source>
        <translation>这笔贷款并非因过去列入不良而保留。</translation>
    </message>
    <message>
        <source>Something is still unpaid, or still makes the loan bad. Only when all of it is paid do the months begin to count.</source>
        <translation>还有欠款未清，或仍有使其不良的情况。全部还清后才开始计月。</translation>
    </message>
    <message>
        <source>{punctual} of {needed} instalments came on time since, and {months} of {needed_months} months have passed. Wait until both are full.</source>
        <translation>还清后已按期还 {punctual} 期（须 {needed} 期），已过 {months} 个月（须 {needed_months} 个月）。两项都满再办。</translation>
    </message>
    <message>
        <source>{months} months are no whole number of periods of {every} months. Change one of them.</source>
        <translation>{months} 个月不是 {every} 个月的整数倍，请改其中一个。</translation>
    </message>
    <message>
        <source>There are {shares} shares for {instalments} instalments. Write one for each.</source>
        <translation>有 {instalments} 期，写了 {shares} 个比例，请每期写一个。</translation>
    </message>
    <message>
        <source>The plan ends on {until}, the term on {last}. Choose a longer term.</source>
        <translation>计划到 {until}，期限到 {last}，请选更长的期限。</translation>
    </message>
    <message>
        <source>The limit ended on {ended_on}; nothing is drawn on it any more.</source>
        <translation>额度已于{ended_on}到期，不能再支用。</translation>
    </message>
    <message>
        <source>There is no investigation yet. Open its notebook first.</source>
        <translation>还没有调查记录，请先打开调查表。</translation>
    </message>
    <message>
        <source>What was submitted is not changed. Sent back, it goes on in a new version.</source>
        <translation>已提交的调查报告不能修改；退回后在新版本中继续。</translation>
    </message>
    <message>
        <source>Write a share up to 100 %.</source>
        <translation>请填写不超过100%的比例。</translation>
    </message>
    <message>
        <source>Write months such as 3-12 or 12 1 2.</source>
        <translation>请填写月份，如3-12或12 1 2。</translation>
    </message>
    <message>
        <source>One approver decides on up to {most} yuan; on {amount} the committee decides. Put it on the agenda of a session.</source>
        <translation>一名审批人可决定{most}元以内的申请；{amount}元须由审贷会决定。请列入审贷会议程。</translation>
    </message>
    <message>
        <source>This office decides on up to {most} yuan; {amount} is more. Ask for less, or change the setting.</source>
        <translation>本机构最高可决定{most}元，{amount}元已超出。请减少金额，或修改设置。</translation>
    </message>
    <message>
        <source>{name} does not vote on this case: {bar}. The other members vote.</source>
        <translation>{name}对本案回避表决：{bar}。由其他委员表决。</translation>
    </message>
    <message>
        <source>{name} has voted on this case. A vote is cast once.</source>
        <translation>{name}已对本案表决。每人只投一票。</translation>
    </message>
    <message>
        <source>This case is closed; nothing is added to it. Open it again.</source>
        <translation>本案已有结论，不能再添加内容。请重新打开查看。</translation>
    </message>
    <message>
        <source>{voters} of those present may vote, and {quorum} must. Let another member come in, or put the case off.</source>
        <translation>出席委员中{voters}人可以表决，法定人数为{quorum}人。请增加到会委员，或将本案延期。</translation>
    </message>
    <message>
        <source>These have not voted yet: {names}. Let them vote first.</source>
        <translation>以下委员尚未表决：{names}。请先表决。</translation>
    </message>
    <message>
        <source>Signatures of directors still missing: {missing}. Let them sign.</source>
        <translation>还差{missing}名主任签批。请先签批。</translation>
    </message>
    <message>
        <source>No director signs at this level, and this office has no veto.</source>
        <translation>该金额不需主任签批，本机构也未设否决权。</translation>
    </message>
    <message>
        <source>The committee has {members} members and needs {least}. Let the administrator appoint more.</source>
        <translation>审贷会现有{members}名委员，至少需要{least}名。请管理员增补委员。</translation>
    </message>
    <message>
        <source>The loan of {lent} does not settle contract {contract}, which takes {owed} today. Receive the difference there first.</source>
        <translation>{lent}不够还清合同{contract}，今天还清需要{owed}。请先在那笔贷款上收取差额。</translation>
    </message>
    <message>
        <source>Contract {contract} lent the borrower money today and does not say that it repays this loan. Declare it on an application, or take this on another day.</source>
        <translation>合同{contract}今天向同一借款人放了款，又没有申明用于偿还这笔贷款。请在申请中申明借新还旧，或者改日办理。</translation>
    </message>
    <message>
        <source>A new loan paid {number}; it is not taken back while that one stands.</source>
        <translation>{number}由新贷款偿还，新贷款在账期间不能冲正。</translation>
    </message>
    <message>
        <source>Session {number} goes on. End it, then print its minutes.</source>
        <translation>会议{number}还在进行。请先结束会议，再打印纪要。</translation>
    </message>
    <message>
        <source>These conditions are not met: {conditions}. Mend them, or let a manager override them with a reason.</source>
        <translation>以下条件未通过：{conditions}。请补正，或由主管说明理由豁免。</translation>
    </message>
    <message>
        <source>The till holds {held}, but {wanted} is to be paid out. Fetch cash first, or pay by transfer.</source>
        <translation>尾箱现有 {held}，须付 {wanted}。请先领现，或改为转账支付。</translation>
    </message>
    <message>
        <source>This is how it stands already. Write another, or leave.</source>
        <translation>与现行设置相同。请另行填写，或退出。</translation>
    </message>
    <message>
        <source>The loan matured on {matured_on}. From then on no contract rate runs that could be changed.</source>
        <translation>贷款已于 {matured_on} 到期，到期后没有可以调整的合同利率。</translation>
    </message>
    <message>
        <source>The interest of this loan was agreed as a sum or by the period. Its rate changes only by rescheduling.</source>
        <translation>这笔贷款的利息按总额或按期约定，只能通过重组变更利率。</translation>
    </message>
    <message>
        <source>The table has {value}% for this day and term already. Remove that line first.</source>
        <translation>该公布日该期限已录入 {value}%，请先删除那一行。</translation>
    </message>
    <message>
        <source>The prime rate published on {published_on} counts that day. Add it in the office first.</source>
        <translation>应采用 {published_on} 公布的 LPR，请先在机构设置中录入。</translation>
    </message>
    <message>
        <source>The prime rate is published on the 20th of a month, or the next day worked.</source>
        <translation>LPR 每月 20 日公布，遇节假日顺延，请核对公布日。</translation>
    </message>
    <message>
        <source>A prime rate lies above 0 and not above 10 per cent.</source>
        <translation>LPR 应大于 0、不超过 10%，请核对。</translation>
    </message>
    <message>
        <source>The books are closed up to {until}: nothing counts for a day up to then any more, and nothing of it is reversed. Post what is missing, or puts it right, for a later day or for today.</source>
        <translation>账已结至 {until}，不能再记到该日及以前，也不能再冲正该日及以前的业务。漏记或更正的业务，请记在此后的日期或今天。</translation>
    </message>
    <message>
        <source>This month runs until {until}. Close it when it is over.</source>
        <translation>本月到 {until} 为止，过完后再办月结。</translation>
    </message>
    <message>
        <source>The till of {teller} was not counted on {day}. Close that day first.</source>
        <translation>{teller}在 {day} 的尾箱还没有日结，请先办理该日日结。</translation>
    </message>
    <message>
        <source>Nothing was posted yet, so that no month can be closed.</source>
        <translation>还没有任何记账，没有月份可结。</translation>
    </message>
    <message>
        <source>Nothing is to be charged: since then all of it was repaid, or is overdue at a rate no lower.</source>
        <translation>没有可计收的罚息：此后已全部归还，或者已按不低于此的利率计收逾期罚息。</translation>
    </message>
    <message>
        <source>It begins before the day it is charged on. Choose an earlier day.</source>
        <translation>起日须早于计收日，请选择更早的日期。</translation>
    </message>
    <message>
        <source>Its interest is on all that was lent, so a part repaid early would not make it smaller. Settle the loan in full, or let its terms be changed.</source>
        <translation>利息按借款总额计收，提前归还一部分并不能减少利息。请全部结清，或者变更借款条件。</translation>
    </message>
    <message>
        <source>The range ends below where it begins. Exchange the two.</source>
        <translation>范围的下限高于上限，请对调。</translation>
    </message>
    <message>
        <source>The month up to {asked} was closed meanwhile; the next one ends on {until}. Open this again.</source>
        <translation>截至{asked}的月份已由他人结账；下一个月份截至{until}。请重新打开。</translation>
    </message>
    <message>
        <source>It was stopped. Nothing of it was kept, and all is as before.</source>
        <translation>已停止。什么都没有记入，一切照旧。</translation>
    </message>
    <message>
        <source>Under 18 nobody can sign a contract. Write 18 or more, or leave it empty.</source>
        <translation>未满18周岁不能签合同。请填18或以上，或留空。</translation>
    </message>
    <message>
        <source>It changes on {given} already. Choose that day or a later one.</source>
        <translation>已定于{given}变更，请选该日或以后的日期。</translation>
    </message>
    <message>
        <source>Interest by “{method}” is agreed as a sum, which no prime rate changes. Choose “fixed”, or another way of repayment.</source>
        <translation>“{method}”的利息按总额约定，不随LPR变动。请选“固定”，或换一种还款方式。</translation>
    </message>
    <message>
        <source>Beside a rate made from the prime rate this one has two places: 8.65 % a year.</source>
        <translation>按LPR定价的产品，此利率须为两位小数的年利率，如 8.65%。</translation>
    </message>
    <message>
        <source>The disk with the books did not answer. Nothing was kept. Plug the stick in again, or start the machine anew; if it comes back, the disk is failing: restore a backup on another machine.</source>
        <translation>存放账簿的磁盘没有响应，这一步没有记入。请重新插好U盘，或重启电脑；若再次出现，说明磁盘将坏：请在另一台电脑上恢复备份。</translation>
    </message>
    <message>
        <source>{name} is married, and the spouse, who signs too, is not registered. Link the spouse in the file of {name}, then draw up the contract.</source>
        <translation>{name}已婚，须由配偶一同签字，但配偶尚未登记。请先在{name}的客户档案中关联配偶，再出合同。</translation>
    </message>
    <message>
        <source>It is not said whether {name} is married; a spouse would have to sign too. Choose the marital status in the file of {name}, then draw up the contract.</source>
        <translation>{name}的婚姻状况未说明；已婚的须由配偶一同签字。请先在{name}的客户档案中选定婚姻状况，再出合同。</translation>
    </message>
    <message>
        <source>Write a way of repaying, such as debx, dq or jh; = leafs through them.</source>
        <translation>请填还款方式，如debx、dq、jh；按=逐个选择。</translation>
    </message>
    <message>
        <source>This enquiry is closed, or became an application. Take down a new one.</source>
        <translation>该咨询已结束或已转为申请。请另行登记。</translation>
    </message>
    <message>
        <source>{wanted} goes back in cash, but your till holds {held}. Fetch cash first, or let whoever has it in the till reverse this.</source>
        <translation>要退回现金{wanted}元，而您的尾箱里只有{held}元。请先领取现金，或由尾箱中有现金的柜员办理冲正。</translation>
    </message>
    <message>
        <source>Only {left} was paid out. Write what the borrower saw of it.</source>
        <translation>只放出{left}元。请填写借款人确认到账的金额。</translation>
    </message>
    <message>
        <source>At most {places} decimals are kept. Write it with fewer.</source>
        <translation>最多保留{places}位小数，请减少小数位。</translation>
    </message>
    <message>
        <source>{name} has a part in this, or is linked in the registry to someone who has. Somebody else does it.</source>
        <translation>{name}是本案当事人，或与当事人有登记的亲属、合伙等关系，应由他人办理。</translation>
    </message>
    <message>
        <source>The administrator does no business and holds no other place. Appoint a second name for the other places.</source>
        <translation>管理员不办业务，不兼其他岗位。如需兼办业务，请用另一姓名任用。</translation>
    </message>
    <message>
        <source>Whoever looked into a loan, or looks after it, takes no cash for it. Let somebody else receive it, or have it transferred.</source>
        <translation>调查过或管户该笔贷款的人不得收取其现金。请由他人收款，或改为转账。</translation>
    </message>
    <message>
        <source>Not named here: {names}. The paper is marked once all who stand on it have signed.</source>
        <translation>还缺：{names}。文件上列明的人全部签字后才能登记。</translation>
    </message>
    <message>
        <source>The paper was not made yet on that day. Write the day on which it was signed.</source>
        <translation>该日文件尚未生成。请填写实际签字的日期。</translation>
    </message>
    <message>
        <source>{kept} is kept and claimed by nothing; no more can have been given back. Write less, or first reverse what was given back.</source>
        <translation>可退还的暂收款只有{kept}元。请减少退还金额；如已退还，请先冲正该笔退款。</translation>
    </message>
    <message>
        <source>An account number has 6 to 32 figures and nothing else.</source>
        <translation>账号应为 6 至 32 位数字，不含其他字符。</translation>
    </message>
    <message>
        <source>The contract asks for {days} days of notice. Given on {given}, it may be repaid early from {earliest}.</source>
        <translation>合同约定提前{days}天通知。{given}通知的，{earliest}起才可提前还款。</translation>
    </message>
    <message>
        <source>Principal comes first only on a loan more than {after} days late; this one is {late} days late.</source>
        <translation>只有逾期超过{after}天的贷款才可以先还本金；这笔逾期{late}天。</translation>
    </message>
    <message>
        <source>This was moved at another till. It is taken back there.</source>
        <translation>该笔现金由其他尾箱领缴，请由该柜员冲正。</translation>
    </message>
    <message>
        <source>This takes another move back. Fetch or hand in the cash anew instead.</source>
        <translation>该笔本身就是冲正，不能再冲正。请重新领现或缴现。</translation>
    </message>
    <message>
        <source>{asked} was asked for and looked into. Write that or less; for more the application has to be changed first.</source>
        <translation>申请并调查的金额是 {asked}，请填这个数或更少；要增加须先变更申请。</translation>
    </message>
    <message>
        <source>Nobody acts in their own place. Name somebody else.</source>
        <translation>本人不能代行自己的职权，请另选他人。</translation>
    </message>
    <message>
        <source>{name} decides and agrees to nothing, so nobody need act for them.</source>
        <translation>{name} 没有审批、表决或复核的权限，无须他人代行。</translation>
    </message>
    <message>
        <source>{name} is an administrator, and does no business. Name somebody else.</source>
        <translation>{name} 是系统管理员，不办理业务，请另选他人。</translation>
    </message>
    <message>
        <source>Somebody acts for {name} until {until} already. Take that back first, or begin after it.</source>
        <translation>{name} 至 {until} 已有人代行。请先撤回，或在其后开始。</translation>
    </message>
    <message>
        <source>Who acts here for another does so up to {most} yuan; this is about {amount}. Ask somebody who may in their own name.</source>
        <translation>受托代行的限额是 {most} 元，本笔为 {amount} 元，请由本人有权限者办理。</translation>
    </message>
    <message>
        <source>This has ended already; there is nothing to take back.</source>
        <translation>该转授权已结束，无须撤回。</translation>
    </message>
    <message>
        <source>These originals are in custody already. The receipt for them is among the papers.</source>
        <translation>这些权证已经收存，收据就在单据里。</translation>
    </message>
    <message>
        <source>Print the agreement (F8) and have it signed; it counts from then on.</source>
        <translation>请先打印协议（F8）并由各方签署，签署后才生效。</translation>
    </message>
    <message>
        <source>What was printed and signed says otherwise. Put back what was agreed and the day it was signed, or print it anew and have it signed again.</source>
        <translation>与已打印签署的协议不一致。请改回约定的内容和签署日，或重新打印并重新签署。</translation>
    </message>
    <message>
        <source>The agreement was signed on {signed_on}; it cannot count for a day before that.</source>
        <translation>协议于{signed_on}签署，不能从此前的日期起生效。</translation>
    </message>
    <message>
        <source>No manager can override this: {condition}.</source>
        <translation>此项任何主管都不能豁免：{condition}。</translation>
    </message>
    <message>
        <source>Write a whole number of months, 1 to 1200.</source>
        <translation>请填整月数，1 至 1200。</translation>
    </message>
    <message>
        <source>{amount} yuan is more than the books can add up. Check the amount and the rate.</source>
        <translation>{amount}元超出账簿可以记载的数额。请核对金额和利率。</translation>
    </message>
    <message>
        <source>Something was done on the loan since it was paid out. Reverse that first: {numbers}.</source>
        <translation>放款之后该贷款已有业务，请先冲正：{numbers}。</translation>
    </message>
    <message>
        <source>Application {application} is to pay this loan off. Withdraw that one first.</source>
        <translation>申请 {application} 将用于还清本笔贷款，请先撤回该申请。</translation>
    </message>
    <message>
        <source>The payout of this loan was reversed; nothing is owed on it. Its application can be paid out again.</source>
        <translation>本笔贷款的放款已冲正，没有应还款项。可从原申请重新放款。</translation>
    </message>
    <message>
        <source>This takes a second person. Choose who agrees; they type a password.</source>
        <translation>此项须由另一人复核。请选择复核人，由其本人输入密码。</translation>
    </message>
    <message>
        <source>Write 30 for thirty per cent; less than one per cent needs its sign: 0.3%.</source>
        <translation>百分之三十请填 30；不足百分之一须带百分号：0.3%。</translation>
    </message>
    <message>
        <source>The doubtful part is at most the amount itself.</source>
        <translation>难收回的部分不能超过应收金额。</translation>
    </message>
    <message>
        <source>The visit lies before the application. Write the day it was made.</source>
        <translation>走访日期早于申请日期。请填实际走访的日期。</translation>
    </message>
    <message>
        <source>This person guarantees the application already. To correct what they said, go back, choose their line under “Guarantors” and press Enter.</source>
        <translation>此人已是本笔申请的保证人。如要更正其所报情况，请返回，在“保证人”中选中此人一行，按回车。</translation>
    </message>
    <message>
        <source>{name} chairs this session, and is there while it goes on. Choose another member.</source>
        <translation>{name}主持本次会议，会议期间须在场。请选择其他委员。</translation>
    </message>
    <message>
        <source>Write d, w, m or y: a day, a week, a month, a year.</source>
        <translation>请写 日、周、月 或 年（d w m y）。</translation>
    </message>
    <message>
        <source>It is posted and kept: do not do it again. If its paper was not printed, print it from the papers of the loan, the application or the day.</source>
        <translation>已办妥并入账，请勿重做。如单据未打印，请到该笔贷款、该申请或当日的单据中打印。</translation>
    </message>
    <message>
        <source>The key file is damaged where it keeps this password. Nothing was changed. Open with another name or with the recovery key, or restore from a backup.</source>
        <translation>密钥文件中保存此密码的部分已损坏，未作任何更改。请换用其他人员或恢复密钥打开，或从备份恢复。</translation>
    </message>
    <message>
        <source>Money kept settled this by itself. Reverse the receipt that the money came with.</source>
        <translation>这是暂收款自动抵扣的，不能单独冲正；请冲正收到该款的那笔收款。</translation>
    </message>
    <message>
        <source>The printer did not take the paper. What was posted is kept: do not do it again. Check the printer, then print it from the papers of the loan, the application or the day. What never came out bears no mark of a reprint then.</source>
        <translation>打印机没有接收这份文件。已入账的都已保存，请勿重做。请检查打印机，再从贷款、申请或当日的文件中打印；没有打出来的文件，再打印时不带补打标记。</translation>
    </message>
    <message>
        <source>The printer did not answer. What was posted is kept: do not do it again. Look whether the paper came out. It counts as printed: print it from the papers of the loan, the application or the day, and it says that it is a reprint.</source>
        <translation>打印机没有应答。已入账的都已保存，请勿重做。请看文件是否已经打出来。它已计为打印过：从贷款、申请或当日的文件中再打印时，会注明是补打。</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Check the printer, then print again.</source>
        <translation>打印机没有接收文件。请检查打印机后重新打印。</translation>
    </message>
    <message>
        <source>The printer did not answer. Look whether the paper came out before you print again.</source>
        <translation>打印机没有应答。请先看文件是否已经打出来，再决定是否重新打印。</translation>
    </message>
    <message>
        <source>The paper could not be written into this folder, and does not count as printed. Choose another folder.</source>
        <translation>文件不能写入这个文件夹，不计为打印。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The first payment would be due on {first}, after the loan ends on {last}. Let payments follow one another sooner.</source>
        <translation>首期应还日 {first} 已在到期日 {last} 之后，请缩短还款周期。</translation>
    </message>
    <message>
        <source>The paper does not have the pages you chose. Nothing was printed. Print it again, and choose other pages.</source>
        <translation>这份文书没有您选的页码，没有打印任何内容。请重新打印并另选页码。</translation>
    </message>
</context>
<context>
    <name>next_step</name>
    <message>
        <source>Sent back with questions: {0}</source>
        <translation>已退回，问题：{0}</translation>
    </message>
    <message>
        <source>Everything is fulfilled; the money can be paid out.</source>
        <translation>放款条件已全部落实，可以放款。</translation>
    </message>
    <message>
        <source>The money is paid out; the loan has a page of its own.</source>
        <translation>已放款，请到贷款页面办理。</translation>
    </message>
    <message>
        <source>Papers are missing. Tick them as they come in.</source>
        <translation>材料不全，收到后逐项勾选。</translation>
    </message>
    <message>
        <source>{0} visits the customer by {1}.</source>
        <translation>{0}须在 {1} 前实地调查。</translation>
    </message>
    <message>
        <source>Nothing stops it. An answer is promised by {0}.</source>
        <translation>条件均已通过或豁免，承诺 {0} 前答复客户。</translation>
    </message>
    <message>
        <source>Waits for a decision. An answer is promised by {0}.</source>
        <translation>等待审批，承诺 {0} 前答复客户。</translation>
    </message>
    <message>
        <source>Decide on it. An answer is promised by {0}.</source>
        <translation>请审批，承诺 {0} 前答复客户。</translation>
    </message>
    <message>
        <source>The decision held until {0}; nobody signed.</source>
        <translation>决议有效期至 {0}，逾期未签约。</translation>
    </message>
    <message>
        <source>The contracts are drawn up, to be signed.</source>
        <translation>合同已拟好，等待签署。</translation>
    </message>
    <message>
        <source>Approved until {0}. Draw up the contracts.</source>
        <translation>已通过，有效期至 {0}，请制作合同。</translation>
    </message>
    <message>
        <source>This application has ended. {0}</source>
        <translation>此申请已终结。{0}</translation>
    </message>
    <message>
        <source>Ask {0} whether {1} arrived.</source>
        <translation>向{0}核实 {1} 元是否到账。</translation>
    </message>
    <message>
        <source>{0} of {1}: {2} from {3}.</source>
        <translation>{0}，{1}：{3}交来 {2} 元。</translation>
    </message>
    <message>
        <source>{0} Reversed by {1}.</source>
        <translation>{0}已由 {1} 冲正。</translation>
    </message>
    <message>
        <source>Settled on {0}; certificate {1} was issued.</source>
        <translation>{0} 结清，已开具证明 {1}。</translation>
    </message>
    <message>
        <source>Settled on {0}. Issue the settlement certificate; security is released.</source>
        <translation>{0} 结清。请开具结清证明，同时解除担保。</translation>
    </message>
    <message>
        <source>Collect overdue instalment {0}, with late interest: {1} in all.</source>
        <translation>收取逾期的第 {0} 期，连同罚息、复利共 {1} 元。</translation>
    </message>
    <message>
        <source>Collect overdue instalments {0}, with late interest: {1} in all.</source>
        <translation>收取逾期的第 {0} 期，连同罚息、复利共 {1} 元。</translation>
    </message>
    <message>
        <source>Instalment {0} is due today: {1}.</source>
        <translation>第 {0} 期今天到期：{1} 元。</translation>
    </message>
    <message>
        <source>Fees are due: {0}.</source>
        <translation>有费用应收：{0} 元。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有应还款项。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Training comes before the contract: {0} days still to be held.</source>
        <translation>签约前须先培训，还差 {0} 天。</translation>
    </message>
    <message>
        <source>Written off; {0} can still be recovered.</source>
        <translation>已核销；尚可追收 {0}。</translation>
    </message>
    <message>
        <source>Carried over and due: {0}.</source>
        <translation>结转应还：{0}。</translation>
    </message>
    <message>
        <source>Nothing is drawn. {0} stay free until {1}.</source>
        <translation>没有已用额度，可用{0}，至{1}止。</translation>
    </message>
    <message>
        <source>Before the committee in session {0}.</source>
        <translation>正在审贷会会议{0}审议。</translation>
    </message>
    <message>
        <source>Waits for a session of the committee; the answer is due by {0}.</source>
        <translation>等待审贷会审议；须在{0}前答复客户。</translation>
    </message>
    <message>
        <source>Not signed yet: {0}.</source>
        <translation>尚未签署：{0}。</translation>
    </message>
    <message>
        <source>Ask {0} to count the money: {1}.</source>
        <translation>请{0}当面点清现金：{1}。</translation>
    </message>
    <message>
        <source>Ask {2} whether {1} arrived for {0}.</source>
        <translation>向{2}核实{0}的款项 {1} 是否到账。</translation>
    </message>
    <message>
        <source>Settlement on {0}, {1} as it is drawn now. {2} stay free.</source>
        <translation>{0} 结息，按现用额度应还 {1}；尚可用 {2}。</translation>
    </message>
    <message>
        <source>Instalment {0} falls due on {1}: {2}.</source>
        <translation>第 {0} 期 {1} 到期，应还 {2}。</translation>
    </message>
    <message>
        <source>A guarantor, collateral or a group is still missing.</source>
        <translation>还缺保证人、担保物或联保小组。</translation>
    </message>
    <message>
        <source>{0} visits the customer by {1}; the authorisation to query data is signed before that.</source>
        <translation>{0}须在 {1} 前实地调查；调查前先签署查询授权书。</translation>
    </message>
    <message>
        <source>Interest on misuse is due: {0}.</source>
        <translation>应收挪用罚息 {0}。</translation>
    </message>
    <message>
        <source>Accepted. It is assigned to two officers this evening.</source>
        <translation>已受理，今晚分配给主办和协办客户经理。</translation>
    </message>
    <message>
        <source>Green channel: a loan here was repaid whole, none was ever late. Decide by {0}.</source>
        <translation>绿色通道：在本社有结清贷款且从未逾期。请在 {0} 前审批。</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}：{1}。</translation>
    </message>
    <message>
        <source>Not met: {0}.</source>
        <translation>未通过：{0}。</translation>
    </message>
    <message>
        <source>{3} of {1} arrived so far: {4}. Ask {0} again.</source>
        <translation>放款{1}元，目前到账{3}元：{4}。请再向{0}核实。</translation>
    </message>
    <message>
        <source>You had a hand in this application, or are close to it; another approver decides, by {0}.</source>
        <translation>您经办过此申请，或与当事人有关联，须由另一位审批人在 {0} 前审批。</translation>
    </message>
    <message>
        <source>Settled on {0}; {1} beyond the debt is kept. Give it back.</source>
        <translation>{0}已结清，另有多收的{1}元为暂收款，请退还借款人。</translation>
    </message>
    <message>
        <source> {0} of it is kept here already.</source>
        <translation>其中 {0} 已存在本社。</translation>
    </message>
</context>
<context>
    <name>notebook</name>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>进价</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>难收回</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>欠款日</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月还款</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Bought at</source>
        <translation>进价</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>全年销售</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年销售</translation>
    </message>
    <message>
        <source>Declared a month</source>
        <translation>月报税销售</translation>
    </message>
    <message>
        <source>Margin (%)</source>
        <translation>毛利率（%）</translation>
    </message>
    <message>
        <source>Stock rose by</source>
        <translation>存货增加</translation>
    </message>
    <message>
        <source>Days until refilled</source>
        <translation>补货周期（天）</translation>
    </message>
    <message>
        <source>Sold on credit (%)</source>
        <translation>赊销占比（%）</translation>
    </message>
    <message>
        <source>Days until collected</source>
        <translation>收款天数</translation>
    </message>
    <message>
        <source>Made in an hour</source>
        <translation>每小时产量</translation>
    </message>
    <message>
        <source>Good of it (%)</source>
        <translation>成品率（%）</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>单位售价</translation>
    </message>
    <message>
        <source>Cost of a unit</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Commission (%)</source>
        <translation>提成比例（%）</translation>
    </message>
    <message>
        <source>Saved a month</source>
        <translation>月结余</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Equity then</source>
        <translation>初始权益</translation>
    </message>
    <message>
        <source>The purpose costs</source>
        <translation>用途所需资金</translation>
    </message>
    <message>
        <source>Own money</source>
        <translation>自有资金</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现价</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>一年前</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>负债</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>账期（天）</translation>
    </message>
    <message>
        <source>Relation, and what they can press with</source>
        <translation>关系与制约能力</translation>
    </message>
    <message>
        <source>Amount, if another</source>
        <translation>建议金额（如不同）</translation>
    </message>
    <message>
        <source>Months, if others</source>
        <translation>建议期限（月）</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>往来始于</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>付款习惯</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>月收入</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>月支出</translation>
    </message>
    <message>
        <source>Years in the trade</source>
        <translation>入行年数</translation>
    </message>
    <message>
        <source>Years at this place</source>
        <translation>在此经营年数</translation>
    </message>
    <message>
        <source>To watch afterwards</source>
        <translation>贷后关注</translation>
    </message>
    <message>
        <source>Children to bring up</source>
        <translation>抚养子女数</translation>
    </message>
    <message>
        <source>Sites of the business</source>
        <translation>经营点数</translation>
    </message>
    <message>
        <source>Of them seen</source>
        <translation>已看经营点</translation>
    </message>
    <message>
        <source>Others asked</source>
        <translation>询问旁人人数</translation>
    </message>
    <message>
        <source>Repayment, if another</source>
        <translation>还款方式（如不同）</translation>
    </message>
    <message>
        <source>Months with money</source>
        <translation>资金回笼月份</translation>
    </message>
    <message>
        <source>Rate, if another (%)</source>
        <translation>利率（如不同，%）</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>2 years ago</source>
        <translation>两年前</translation>
    </message>
    <message>
        <source>Net assets</source>
        <translation>净资产</translation>
    </message>
    <message>
        <source>Why otherwise</source>
        <translation>偏离的理由</translation>
    </message>
    <message>
        <source>Normal month</source>
        <translation>正常月销售（采用）</translation>
    </message>
    <message>
        <source>Paid by code (%)</source>
        <translation>收款码占比（%）</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>月开机小时</translation>
    </message>
    <message>
        <source>Commission a month</source>
        <translation>月提成工资</translation>
    </message>
    <message>
        <source>Debt service seen</source>
        <translation>流水中月还款</translation>
    </message>
    <message>
        <source>Say: can repay</source>
        <translation>其中认为有能力还</translation>
    </message>
    <message>
        <source>Say: would repay</source>
        <translation>其中认为愿意还</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>月小时</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>每小时产</translation>
    </message>
    <message>
        <source>Good (%)</source>
        <translation>合格率%</translation>
    </message>
    <message>
        <source>Fixed assets then</source>
        <translation>当时固定资产</translation>
    </message>
    <message>
        <source>Insured for</source>
        <translation>车损险保额</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>流动资产</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>应收账款</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>存货</translation>
    </message>
    <message>
        <source>Due in a year</source>
        <translation>流动负债</translation>
    </message>
    <message>
        <source>Goods sold</source>
        <translation>营业成本</translation>
    </message>
    <message>
        <source>Costs, taxes</source>
        <translation>费用及税金</translation>
    </message>
    <message>
        <source>Other gain</source>
        <translation>其他收益</translation>
    </message>
    <message>
        <source>Power or fuel a month</source>
        <translation>月用电（气、油）量</translation>
    </message>
    <message>
        <source>Power or fuel, a unit</source>
        <translation>单位用电（气、油）</translation>
    </message>
    <message>
        <source>Knows owed</source>
        <translation>所知负债</translation>
    </message>
    <message>
        <source>Debts they know of</source>
        <translation>旁人所知负债（元）</translation>
    </message>
    <message>
        <source>Proof of it</source>
        <translation>报税证据</translation>
    </message>
    <message>
        <source>Bills, wage book</source>
        <translation>证据（电费单等）</translation>
    </message>
    <message>
        <source>Whose report</source>
        <translation>谁的报告</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>负债余额</translation>
    </message>
    <message>
        <source>Times late</source>
        <translation>逾期次数</translation>
    </message>
    <message>
        <source>Guarantees</source>
        <translation>对外担保</translation>
    </message>
    <message>
        <source>Enquiries, 3 m.</source>
        <translation>近三月查询</translation>
    </message>
</context>
<context>
    <name>originals</name>
    <message>
        <source>Title certificate</source>
        <translation>不动产权证书</translation>
    </message>
    <message>
        <source>Vehicle certificate</source>
        <translation>机动车登记证书</translation>
    </message>
    <message>
        <source>Proof of ownership</source>
        <translation>权属证明</translation>
    </message>
    <message>
        <source>Land right certificate</source>
        <translation>土地经营权证</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>权证名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Further originals, with a semicolon between</source>
        <translation>其他权证，中间用分号隔开</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Paid out today</source>
        <translation>今日放款</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>今日收款</translation>
    </message>
    <message>
        <source>Still due today</source>
        <translation>今日到期未还</translation>
    </message>
    <message>
        <source>Overdue principal</source>
        <translation>逾期本金</translation>
    </message>
    <message>
        <source>PAR30</source>
        <translation>风险贷款 PAR30</translation>
    </message>
    <message>
        <source>Cash in the tills</source>
        <translation>库存现金</translation>
    </message>
    <message>
        <source>Decisions waiting</source>
        <translation>待决申请</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>超过承诺期限</translation>
    </message>
    <message>
        <source>Payouts: {0}</source>
        <translation>放款 {0} 笔</translation>
    </message>
    <message>
        <source>Receipts: {0}</source>
        <translation>收款 {0} 笔</translation>
    </message>
    <message>
        <source>{0} of all principal, {1}</source>
        <translation>占贷款本金 {0}，{1}</translation>
    </message>
    <message>
        <source>Every earlier day is closed</source>
        <translation>以前各日均已日结</translation>
    </message>
    <message>
        <source>Days not closed: {0}, since {1}</source>
        <translation>自 {1} 起有 {0} 个柜日未日结</translation>
    </message>
    <message>
        <source>By an approver: {0}</source>
        <translation>审批人待决 {0} 笔</translation>
    </message>
    <message>
        <source>by the committee: {0}</source>
        <translation>审贷会待决 {0} 笔</translation>
    </message>
    <message>
        <source>Visits: {0}</source>
        <translation>上门 {0} 笔</translation>
    </message>
    <message>
        <source>answers: {0}</source>
        <translation>答复 {0} 笔</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>贷款余额</translation>
    </message>
</context>
<context>
    <name>paper_words</name>
    <message>
        <source>Application form</source>
        <translation>借款申请表</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>现金日报表</translation>
    </message>
    <message>
        <source>Notice of our conduct</source>
        <translation>廉洁服务承诺书</translation>
    </message>
    <message>
        <source>Spouse&apos;s consent</source>
        <translation>配偶同意书</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>借款借据</translation>
    </message>
    <message>
        <source>Disbursement notice</source>
        <translation>放款通知书</translation>
    </message>
    <message>
        <source>Disbursement voucher</source>
        <translation>放款凭证</translation>
    </message>
    <message>
        <source>Group agreement</source>
        <translation>联保协议</translation>
    </message>
    <message>
        <source>Guarantee contract</source>
        <translation>保证合同</translation>
    </message>
    <message>
        <source>Loan contract</source>
        <translation>借款合同</translation>
    </message>
    <message>
        <source>Mortgage contract</source>
        <translation>抵押合同</translation>
    </message>
    <message>
        <source>Pledge contract</source>
        <translation>质押合同</translation>
    </message>
    <message>
        <source>Notice of the annual rate</source>
        <translation>年化利率告知书</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>还款收据</translation>
    </message>
    <message>
        <source>Release of security</source>
        <translation>解除担保单</translation>
    </message>
    <message>
        <source>Reversal voucher</source>
        <translation>冲正凭证</translation>
    </message>
    <message>
        <source>Repayment schedule</source>
        <translation>还款计划表</translation>
    </message>
    <message>
        <source>Settlement certificate</source>
        <translation>结清证明</translation>
    </message>
    <message>
        <source>Classification of loans</source>
        <translation>贷款五级分类表</translation>
    </message>
    <message>
        <source>Extension agreement</source>
        <translation>借款展期协议</translation>
    </message>
    <message>
        <source>Restructuring agreement</source>
        <translation>借款重组协议</translation>
    </message>
    <message>
        <source>Letter of refusal</source>
        <translation>拒贷告知书</translation>
    </message>
    <message>
        <source>Preparation for the visit</source>
        <translation>调查准备单</translation>
    </message>
    <message>
        <source>Investigation report</source>
        <translation>贷款调查报告</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Note of a waiver</source>
        <translation>减免通知单</translation>
    </message>
    <message>
        <source>Refund voucher</source>
        <translation>退款凭证</translation>
    </message>
    <message>
        <source>Co-owner&apos;s consent</source>
        <translation>共有人同意书</translation>
    </message>
    <message>
        <source>Receipt for originals</source>
        <translation>权证收据</translation>
    </message>
    <message>
        <source>Return of originals</source>
        <translation>权证归还单</translation>
    </message>
    <message>
        <source>Reversal of a disbursement</source>
        <translation>放款冲正凭证</translation>
    </message>
    <message>
        <source>Query authorisation</source>
        <translation>个人信息查询授权书</translation>
    </message>
    <message>
        <source>Committee decision</source>
        <translation>审贷会决议</translation>
    </message>
    <message>
        <source>Committee minutes</source>
        <translation>审贷会会议纪要</translation>
    </message>
    <message>
        <source>Guarantor check</source>
        <translation>核保书</translation>
    </message>
    <message>
        <source>Officers&apos; pay</source>
        <translation>客户经理绩效</translation>
    </message>
</context>
<context>
    <name>papers_list</name>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Signed {0}</source>
        <translation>已签 {0}</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>等待签署</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
</context>
<context>
    <name>password</name>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一遍</translation>
    </message>
</context>
<context>
    <name>paying</name>
    <message>
        <source>Payer</source>
        <translation>付款人</translation>
    </message>
</context>
<context>
    <name>pieces</name>
    <message>
        <source>{0} yuan</source>
        <translation>{0} 元</translation>
    </message>
    <message>
        <source>{0} jiao</source>
        <translation>{0} 角</translation>
    </message>
    <message>
        <source>{0} fen</source>
        <translation>{0} 分</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Kept for later</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>冲还明细</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>复利</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>仍欠</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>已用本金</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>Late interest</source>
        <translation>罚息</translation>
    </message>
</context>
<context>
    <name>priced</name>
    <message>
        <source>a rate of its own</source>
        <translation>直接约定利率</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>定价基准</translation>
    </message>
    <message>
        <source>Points (bp)</source>
        <translation>加减点（基点）</translation>
    </message>
    <message>
        <source>The rate is</source>
        <translation>调整方式</translation>
    </message>
    <message>
        <source>LPR over 5 years, {0} of {1}</source>
        <translation>5年期以上 LPR {0}（{1}）</translation>
    </message>
    <message>
        <source>LPR 1 year, {0} of {1}</source>
        <translation>1年期 LPR {0}（{1}）</translation>
    </message>
    <message>
        <source>LPR over 5 years {0} {1} bp, {2}</source>
        <translation>5年期以上 LPR {0} {1} 基点，{2}</translation>
    </message>
    <message>
        <source>LPR 1 year {0} {1} bp, {2}</source>
        <translation>1年期 LPR {0} {1} 基点，{2}</translation>
    </message>
    <message>
        <source>{0} a year</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} a year ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Nothing is late.</source>
        <translation>没有逾期。</translation>
    </message>
    <message>
        <source>{0} late, {1}.</source>
        <translation>逾期 {0}，{1}。</translation>
    </message>
    <message>
        <source>By what was noted: {2}.</source>
        <translation>因已登记的事件：{2}。</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>手工下调。</translation>
    </message>
    <message>
        <source>Something is still unpaid or still makes it bad.</source>
        <translation>还有欠款，或仍有使其不良的情况。</translation>
    </message>
    <message>
        <source>Paid up since {0}: {1} of {2} instalments on time, {3} of {4} months passed.</source>
        <translation>自 {0} 还清：按期 {1}/{2} 期，满 {3}/{4} 个月。</translation>
    </message>
    <message>
        <source>Since {0}: {1} ({2})</source>
        <translation>自 {0}：{1}（{2}）</translation>
    </message>
    <message>
        <source>By hand: {0}</source>
        <translation>手工：{0}</translation>
    </message>
    <message>
        <source>{0} % of {1}: {2}</source>
        <translation>{1} 的 {0} %：{2}</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>应提准备</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>{0}, {1} late: {2}</source>
        <translation>{0}，逾期 {1}：{2}</translation>
    </message>
    <message>
        <source>A week is excused, the delay is our own: {0}</source>
        <translation>本社原因，七天以内不计：{0}</translation>
    </message>
    <message>
        <source>Not counted as earned: over {0} late.</source>
        <translation>非应计：逾期超过 {0}。</translation>
    </message>
    <message>
        <source>Counted as earned, up to {0} late.</source>
        <translation>应计：逾期不超过 {0}。</translation>
    </message>
    <message>
        <source>{0}: {1} ({2}, {3})</source>
        <translation>{0}：{1}（{2}、{3}）</translation>
    </message>
    <message>
        <source>Called good</source>
        <translation>恢复正常</translation>
    </message>
    <message>
        <source>{0} to {1}: {2}</source>
        <translation>{0} 至 {1}：{2}</translation>
    </message>
    <message>
        <source>Struck out: {3} ({4}, {5})</source>
        <translation>已撤销：{3}（{4}、{5}）</translation>
    </message>
    <message>
        <source>{0} to {1}: {3} ({4}, {5})</source>
        <translation>{0} 至 {1}：{3}（{4}、{5}）</translation>
    </message>
    <message>
        <source>{0} late: at least this class by the rules for classifying risk.</source>
        <translation>逾期 {0}，按《金融资产风险分类办法》至少归为此类。</translation>
    </message>
    <message>
        <source>It was non-performing, and nobody has upgraded it.</source>
        <translation>曾列入不良，尚未上调。</translation>
    </message>
    <message>
        <source>at least {0}.</source>
        <translation>至少归为{0}。</translation>
    </message>
</context>
<context>
    <name>redrawn</name>
    <message>
        <source>Due on</source>
        <translation>应还日</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新计划</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Lent</source>
        <translation>放款金额</translation>
    </message>
    <message>
        <source>Principal left</source>
        <translation>贷款余额</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>净增</translation>
    </message>
    <message>
        <source>NPL ratio</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增户</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>收回率</translation>
    </message>
    <message>
        <source>Principal due</source>
        <translation>到期本金</translation>
    </message>
    <message>
        <source>received</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Interest due</source>
        <translation>到期利息</translation>
    </message>
    <message>
        <source>Late interest</source>
        <translation>收回罚息和复利</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>{0} of at least {1}</source>
        <translation>{0}种，至少{1}种</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Disposable</source>
        <translation>可支配</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>营业额</translation>
    </message>
    <message>
        <source>Goods sold</source>
        <translation>营业成本</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Net operating profit</source>
        <translation>经营净利</translation>
    </message>
    <message>
        <source>Debt service</source>
        <translation>偿还借款</translation>
    </message>
    <message>
        <source>Disposable in a month</source>
        <translation>月可支配</translation>
    </message>
    <message>
        <source>Lowest month ({0})</source>
        <translation>最低月（{0}）</translation>
    </message>
    <message>
        <source>month {0}</source>
        <translation>{0}月</translation>
    </message>
    <message>
        <source>Equity expected</source>
        <translation>应有权益</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Above the limit by</source>
        <translation>超过测算额度</translation>
    </message>
    <message>
        <source>Rate ({0})</source>
        <translation>利率（{0}）</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>首期还款</translation>
    </message>
    <message>
        <source>Income comes by seasons: consider</source>
        <translation>收入分季节，可考虑</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0}个月</translation>
    </message>
    <message>
        <source>Fees at the payout</source>
        <translation>放款时收费</translation>
    </message>
    <message>
        <source>Price of the table</source>
        <translation>价目利率</translation>
    </message>
    <message>
        <source>Cannot be lent so</source>
        <translation>不能这样放款</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>客户申请</translation>
    </message>
    <message>
        <source>Highest payment, on {0}</source>
        <translation>最高一期还款（{0}）</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>进货成本</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>经营开支</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭开支</translation>
    </message>
    <message>
        <source>Other debts</source>
        <translation>其他借款</translation>
    </message>
    <message>
        <source>This loan</source>
        <translation>本笔还款</translation>
    </message>
    <message>
        <source>Sales down by {0}</source>
        <translation>销售下降{0}</translation>
    </message>
    <message>
        <source>Good months down by {0}</source>
        <translation>旺季下降{0}</translation>
    </message>
    <message>
        <source>As it should come</source>
        <translation>正常情形</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>其他收入</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>月均</translation>
    </message>
    <message>
        <source>There before</source>
        <translation>月初现金</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>检验数</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Equity {0} months ago</source>
        <translation>{0}个月前的权益</translation>
    </message>
    <message>
        <source>Equity found</source>
        <translation>实际权益</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>D1: difference to what is expected</source>
        <translation>D1：差额占应有权益</translation>
    </message>
    <message>
        <source>D2: missing each month, in months&apos; cash</source>
        <translation>D2：每月缺口占月可支</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>容差</translation>
    </message>
</context>
<context>
    <name>righted</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 的 {0}</translation>
    </message>
    <message>
        <source>{0} is now {1}</source>
        <translation>{0} 改为 {1}</translation>
    </message>
    <message>
        <source>Done again: {0}.</source>
        <translation>已重做：{0}。</translation>
    </message>
</context>
<context>
    <name>risk_tables</name>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Principal left</source>
        <translation>贷款余额</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Specific</source>
        <translation>专项准备</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>结清</translation>
    </message>
    <message>
        <source>Class then</source>
        <translation>当时分类</translation>
    </message>
    <message>
        <source>Lent since</source>
        <translation>新发放</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>receives repayments, keeps a till, opens files and applications</source>
        <translation>收款、管尾箱、建档、受理申请</translation>
    </message>
    <message>
        <source>takes applications, visits, draws up contracts; handles no cash</source>
        <translation>受理、调查、制作合同，不经手现金</translation>
    </message>
    <message>
        <source>decides on applications that others took; reads reports</source>
        <translation>审批他人受理的申请，查看报表</translation>
    </message>
    <message>
        <source>pays out what others approved; keeps a till</source>
        <translation>发放他人审批的贷款，管尾箱</translation>
    </message>
    <message>
        <source>lifts conditions with a reason, changes products and settings</source>
        <translation>凭理由放宽条件，调整产品和参数</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>votes in the credit committee; convenes and keeps its sessions</source>
        <translation>在审贷会上表决；召集并记录会议</translation>
    </message>
    <message>
        <source>signs after the committee where the amount asks for it; may say no</source>
        <translation>金额达到规定时在审贷会后签批；可以否决</translation>
    </message>
    <message>
        <source>appoints people, looks after settings and backups; does no business and holds no other place</source>
        <translation>任用人员，管理参数和备份，不办业务，不兼其他岗位</translation>
    </message>
</context>
<context>
    <name>rounding</name>
    <message>
        <source>payments to {0} yuan, {1}</source>
        <translation>每期还款额{1}到 {0} 元</translation>
    </message>
    <message>
        <source>amounts to {0} yuan, {1}</source>
        <translation>各项金额{1}到 {0} 元</translation>
    </message>
    <message>
        <source>the odd amount {0}</source>
        <translation>尾差{0}</translation>
    </message>
    <message>
        <source>Rounded: {0}</source>
        <translation>舍入：{0}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Round each payment to (yuan)</source>
        <translation>每期还款额取整到（元）</translation>
    </message>
    <message>
        <source>The odd amount goes</source>
        <translation>尾差</translation>
    </message>
    <message>
        <source>Round all amounts to (yuan)</source>
        <translation>各项金额到（元）</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>舍入方式</translation>
    </message>
    <message>
        <source>as all amounts</source>
        <translation>同各项金额</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>{0} day</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>Instalment {0}</source>
        <translation>第 {0} 期</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Beside the instalments</source>
        <translation>期外款项</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>费用等</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0}（代{1}）</translation>
    </message>
</context>
<context>
    <name>schedule_list</name>
    <message>
        <source>{0}: {1} {2} paid</source>
        <translation>{0}：已还{1} {2}</translation>
    </message>
    <message>
        <source>Still owed on it today: {0}</source>
        <translation>今天这一期仍欠：{0}</translation>
    </message>
    <message>
        <source>Interest as agreed on {0} for {1}: {2}</source>
        <translation>利息：本金 {0}，{1}，约定为 {2}</translation>
    </message>
    <message>
        <source>Principal: {0} before, less {1}, leaves {2}</source>
        <translation>本金：期初 {0}，本期还 {1}，余 {2}</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>期</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应还日</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应还</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From {0} to {1}: {2} drawn, {3}, product {4}</source>
        <translation>{0}至{1}：已用{2}，{3}，积数{4}</translation>
    </message>
    <message>
        <source>Principal: {0}, the limit ends</source>
        <translation>本金：{0}，额度到期还清</translation>
    </message>
    <message>
        <source>Interest carried over: {0}</source>
        <translation>结转利息：{0}</translation>
    </message>
    <message>
        <source>Interest carried over: {0}; late interest beside it: {1}</source>
        <translation>结转利息 {0}；另结转罚息和复利 {1}</translation>
    </message>
    <message>
        <source>Interest from {0} to {1}: {2}</source>
        <translation>利息，自 {0} 至 {1}：{2}</translation>
    </message>
    <message>
        <source>Drawn up anew on {0}, from what was left then</source>
        <translation>于 {0} 按当时余额重新计算</translation>
    </message>
    <message>
        <source>Interest on the accumulated product: {0}</source>
        <translation>利息（积数计息）：{0}</translation>
    </message>
    <message>
        <source>Through the holidays, from {0}: {1}</source>
        <translation>节假日顺延利息，自 {0} 起：{1}</translation>
    </message>
    <message>
        <source>Late interest on principal, from {0}: {1}</source>
        <translation>罚息（逾期本金），自 {0} 起：{1}</translation>
    </message>
    <message>
        <source>Late interest on interest, from {0}: {1}</source>
        <translation>复利（欠息），自 {0} 起：{1}</translation>
    </message>
    <message>
        <source>Closed on {0}, when new terms took its place</source>
        <translation>于 {0} 因贷款重组终止，改按新的计划还款</translation>
    </message>
    <message>
        <source>Closed on {0}, when the loan was settled</source>
        <translation>于 {0} 因提前结清终止</translation>
    </message>
    <message>
        <source>Interest: {0} of {1} was paid by then</source>
        <translation>利息：到当日已还 {0}，应还 {1}</translation>
    </message>
    <message>
        <source>Principal: {0} of {1} was paid by then</source>
        <translation>本金：到当日已还 {0}，应还 {1}</translation>
    </message>
    <message>
        <source>Principal left, repaid by the new terms: {0}</source>
        <translation>未还本金，并入新的计划：{0}</translation>
    </message>
    <message>
        <source>Principal left, settled with the rest: {0}</source>
        <translation>未还本金，一并结清：{0}</translation>
    </message>
    <message>
        <source>{0}: interest {1} and principal {2} were unpaid</source>
        <translation>{0}：当时未还利息 {1}、本金 {2}</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Guarantor</source>
        <translation>保证人</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>保证方式</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>负债</translation>
    </message>
    <message>
        <source>Guarantees elsewhere</source>
        <translation>他处担保</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>抵质押物</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>评估人</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>评估价值</translation>
    </message>
    <message>
        <source>Earlier charges</source>
        <translation>在先担保</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>May borrow</source>
        <translation>可借限额</translation>
    </message>
    <message>
        <source>{0}, agreement until {1}</source>
        <translation>{0}，协议至 {1}</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>1 photograph</source>
        <translation>照片 1 张</translation>
    </message>
    <message>
        <source>{0} photographs</source>
        <translation>照片 {0} 张</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>{0} yuan, {1} months, {2} at {3}, until {4}</source>
        <translation>{0} 元，{1} 个月，{2}，年利率 {3}，有效期至 {4}</translation>
    </message>
    <message>
        <source>{0}   {1}   applied {2}   officer {3}</source>
        <translation>{0}&#x3000;{1}&#x3000;申请日 {2}&#x3000;主办 {3}</translation>
    </message>
    <message>
        <source>{0} yuan over {1} months, {2}, at {3}, for {4}; repaid from {5}.</source>
        <translation>{0} 元，{1} 个月，{2}，年利率 {3}，用于{4}；还款来源：{5}。</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} 课时</translation>
    </message>
    <message>
        <source>{0} It repays contract {1}.</source>
        <translation>{0}用于偿还合同{1}。</translation>
    </message>
    <message>
        <source>{0}, leased</source>
        <translation>{0}，已出租</translation>
    </message>
    <message>
        <source>{0}  Answered: {1}</source>
        <translation>{0}&#x3000;答复：{1}</translation>
    </message>
    <message>
        <source>Spare income a month</source>
        <translation>月可支配收入</translation>
    </message>
    <message>
        <source>Assets after debts</source>
        <translation>净资产</translation>
    </message>
</context>
<context>
    <name>security_list</name>
    <message>
        <source>Released on {0}</source>
        <translation>已于 {0} 解除</translation>
    </message>
    <message>
        <source>Pledge, kept at {0}</source>
        <translation>质押，保管于 {0}</translation>
    </message>
    <message>
        <source>Mortgage, registration {0}</source>
        <translation>抵押，登记证明 {0}</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>保证责任已解除</translation>
    </message>
    <message>
        <source>Mortgage, registration {0}; title at {1}</source>
        <translation>抵押，登记证明{0}；权证存放于{1}</translation>
    </message>
    <message>
        <source>Member of the group</source>
        <translation>联保小组成员</translation>
    </message>
    <message>
        <source>not the extension of {0}</source>
        <translation>未同意{0}的展期</translation>
    </message>
    <message>
        <source>not the new terms of {0}</source>
        <translation>未同意{0}的重组</translation>
    </message>
    <message>
        <source>{0}; answers as agreed before, {1}</source>
        <translation>{0}；{1}，按原约定担责</translation>
    </message>
</context>
<context>
    <name>setting</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>{0} yuan</source>
        <translation>{0} 元</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>{0} years old</source>
        <translation>{0} 岁</translation>
    </message>
    <message>
        <source>{0} day</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>{0} month</source>
        <translation>{0} 个月</translation>
    </message>
    <message>
        <source>{0} year</source>
        <translation>{0} 年</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} 个月</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} 年</translation>
    </message>
</context>
<context>
    <name>spouses</name>
    <message>
        <source>The spouse of {0} signs, too, and has no file yet.</source>
        <translation>{0} 的配偶也要签字，但尚未建档。</translation>
    </message>
    <message>
        <source>Whether {0} is married is not said; a spouse would sign, too.</source>
        <translation>{0} 的婚姻状况未登记；若已婚，配偶也要签字。</translation>
    </message>
    <message>
        <source>Register the spouse</source>
        <translation>登记配偶</translation>
    </message>
    <message>
        <source>Say whether married</source>
        <translation>登记婚姻状况</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>{0} late</source>
        <translation>逾期 {0}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已还清</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>未逾期</translation>
    </message>
    <message>
        <source>Repaid early</source>
        <translation>提前归还</translation>
    </message>
    <message>
        <source>Nothing drawn</source>
        <translation>未支用</translation>
    </message>
    <message>
        <source>Payout reversed</source>
        <translation>放款已冲正</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已重组</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Instalment {0}, the last</source>
        <translation>第 {0} 期，最后一期</translation>
    </message>
    <message>
        <source>Instalment {0}, interest only</source>
        <translation>第 {0} 期，只还利息</translation>
    </message>
    <message>
        <source>Instalment {0}</source>
        <translation>第 {0} 期</translation>
    </message>
    <message>
        <source>Instalments {0} to {1}</source>
        <translation>第 {0} 至 {1} 期</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>逾期 1 天</translation>
    </message>
    <message>
        <source>{0} days late</source>
        <translation>逾期 {0} 天</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新申请</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Early settlement</source>
        <translation>提前结清</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>1 loan</source>
        <translation>1 笔</translation>
    </message>
    <message>
        <source>{0} loans</source>
        <translation>{0} 笔</translation>
    </message>
    <message>
        <source>by this evening</source>
        <translation>今天之内</translation>
    </message>
    <message>
        <source>by tomorrow</source>
        <translation>明天之内</translation>
    </message>
    <message>
        <source>{0} days left</source>
        <translation>还有 {0} 天</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>结转</translation>
    </message>
    <message>
        <source>Carried over and later</source>
        <translation>结转及以后各期</translation>
    </message>
    <message>
        <source>Early repayment</source>
        <translation>部分提前还款</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>展期</translation>
    </message>
    <message>
        <source>Rescheduling</source>
        <translation>重组</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>支用</translation>
    </message>
    <message>
        <source>Session of the committee</source>
        <translation>审贷会会议</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>发言记录</translation>
    </message>
    <message>
        <source>The approval has expired</source>
        <translation>审批已过有效期</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 另 {1} 份</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>超时 {0}</translation>
    </message>
    <message>
        <source>Interest on misuse</source>
        <translation>挪用罚息</translation>
    </message>
    <message>
        <source>New enquiry</source>
        <translation>登记咨询</translation>
    </message>
</context>
<context>
    <name>trades</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起用日</translation>
    </message>
    <message>
        <source>{0} kept</source>
        <translation>{0}已保存</translation>
    </message>
    <message>
        <source>{0} stays as it was: nothing was changed</source>
        <translation>{0}没有改动，保持原样</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Teller</source>
        <translation>柜员</translation>
    </message>
    <message>
        <source>Loan officer</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Disbursement clerk</source>
        <translation>放款员</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>年利率 %</translation>
    </message>
    <message>
        <source>‰ a month</source>
        <translation>月利率 ‰</translation>
    </message>
    <message>
        <source>‱ a day</source>
        <translation>日利率 ‱</translation>
    </message>
    <message>
        <source>% a period</source>
        <translation>每期 %</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>女</translation>
    </message>
    <message>
        <source>of age to borrow</source>
        <translation>年龄符合</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>未到借款年龄</translation>
    </message>
    <message>
        <source>too old at maturity</source>
        <translation>到期时超龄</translation>
    </message>
    <message>
        <source>at the contract rate</source>
        <translation>按合同利率</translation>
    </message>
    <message>
        <source>at the late rate</source>
        <translation>按罚息利率</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>waived if paid within the days of grace</source>
        <translation>宽限期内还清则免收</translation>
    </message>
    <message>
        <source>counted from after the days of grace</source>
        <translation>宽限期满后起算</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行存款</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Interest income</source>
        <translation>利息收入</translation>
    </message>
    <message>
        <source>Late interest income</source>
        <translation>罚息收入</translation>
    </message>
    <message>
        <source>Fee income</source>
        <translation>手续费收入</translation>
    </message>
    <message>
        <source>Unallocated receipts</source>
        <translation>暂收款</translation>
    </message>
    <message>
        <source>Loans written off</source>
        <translation>核销贷款</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>核销收回</translation>
    </message>
    <message>
        <source>Cash differences</source>
        <translation>现金长短款</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>在贷</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Disbursement</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>长短款</translation>
    </message>
    <message>
        <source>Contract signed by all</source>
        <translation>合同各方已签</translation>
    </message>
    <message>
        <source>Guarantors signed</source>
        <translation>保证人已签</translation>
    </message>
    <message>
        <source>Spouse consented</source>
        <translation>配偶已同意</translation>
    </message>
    <message>
        <source>Group agreement signed</source>
        <translation>联保协议已签</translation>
    </message>
    <message>
        <source>Mortgage registered</source>
        <translation>抵押已登记</translation>
    </message>
    <message>
        <source>Pledge delivered</source>
        <translation>质物已交付</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>已办保险</translation>
    </message>
    <message>
        <source>Purpose proved</source>
        <translation>用途已证明</translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation>其他条件</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Resident ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>required if married</source>
        <translation>已婚须签</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>by actual days</source>
        <translation>按实际天数</translation>
    </message>
    <message>
        <source>whole months and odd days</source>
        <translation>整月加零头天</translation>
    </message>
    <message>
        <source>by months</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>actual days over 360</source>
        <translation>实际天数/360</translation>
    </message>
    <message>
        <source>next business day</source>
        <translation>顺延到下一工作日</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>不顺延</translation>
    </message>
    <message>
        <source>instalment by instalment</source>
        <translation>逐期清偿</translation>
    </message>
    <message>
        <source>fees first, then late interest, interest, principal</source>
        <translation>先费用罚息利息后本金</translation>
    </message>
    <message>
        <source>keep for the next due date</source>
        <translation>留待下期</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>on the whole balance</source>
        <translation>按全部余额</translation>
    </message>
    <message>
        <source>on the part repaid</source>
        <translation>只按提前归还部分</translation>
    </message>
    <message>
        <source>General Rules on Loans, 1996</source>
        <translation>贷款通则 1996</translation>
    </message>
    <message>
        <source>Personal loan measures, 2010</source>
        <translation>个人贷款办法 2010</translation>
    </message>
    <message>
        <source>half the term above one year</source>
        <translation>一年以上不超过原期限一半</translation>
    </message>
    <message>
        <source>all loans</source>
        <translation>全部贷款</translation>
    </message>
    <message>
        <source>normal loans</source>
        <translation>正常类贷款</translation>
    </message>
    <message>
        <source>first deviation rate</source>
        <translation>偏差率一</translation>
    </message>
    <message>
        <source>second deviation rate</source>
        <translation>偏差率二</translation>
    </message>
    <message>
        <source>all in favour</source>
        <translation>全票通过</translation>
    </message>
    <message>
        <source>two thirds in favour</source>
        <translation>三分之二通过</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>each step at its own rate</source>
        <translation>分段累进</translation>
    </message>
    <message>
        <source>all at the step reached</source>
        <translation>按达到档次全额</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Late interest on principal</source>
        <translation>罚息</translation>
    </message>
    <message>
        <source>Late interest on interest</source>
        <translation>复利</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数目</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Equal instalments</source>
        <translation>等额本息</translation>
    </message>
    <message>
        <source>Equal principal</source>
        <translation>等额本金</translation>
    </message>
    <message>
        <source>Interest first, principal at maturity</source>
        <translation>按期付息到期还本</translation>
    </message>
    <message>
        <source>All at maturity</source>
        <translation>到期一次还本付息</translation>
    </message>
    <message>
        <source>Flat rate</source>
        <translation>等本等息</translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation>气球贷</translation>
    </message>
    <message>
        <source>Stepped by an amount</source>
        <translation>等额递变</translation>
    </message>
    <message>
        <source>Stepped by a percentage</source>
        <translation>等比递变</translation>
    </message>
    <message>
        <source>Principal in stages</source>
        <translation>分次还本</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>按计划还款</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>by whole periods</source>
        <translation>按整期</translation>
    </message>
    <message>
        <source>by days</source>
        <translation>按天数</translation>
    </message>
    <message>
        <source>actual/360</source>
        <translation>实际天数/360</translation>
    </message>
    <message>
        <source>actual/364</source>
        <translation>实际天数/364</translation>
    </message>
    <message>
        <source>actual/365</source>
        <translation>实际天数/365</translation>
    </message>
    <message>
        <source>actual/actual</source>
        <translation>实际天数/实际</translation>
    </message>
    <message>
        <source>30/360</source>
        <translation>30/360</translation>
    </message>
    <message>
        <source>30/365</source>
        <translation>30/365</translation>
    </message>
    <message>
        <source>by the rate of the period</source>
        <translation>按期利率</translation>
    </message>
    <message>
        <source>by the actual days</source>
        <translation>按实际天数</translation>
    </message>
    <message>
        <source>in the last instalment</source>
        <translation>归入末期</translation>
    </message>
    <message>
        <source>in the first instalment</source>
        <translation>归入首期</translation>
    </message>
    <message>
        <source>by working the instalment out again</source>
        <translation>重算每期</translation>
    </message>
    <message>
        <source>spread evenly</source>
        <translation>平均分摊</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>half to even</source>
        <translation>四舍六入五成双</translation>
    </message>
    <message>
        <source>up</source>
        <translation>进位</translation>
    </message>
    <message>
        <source>down</source>
        <translation>舍去</translation>
    </message>
    <message>
        <source>business day before</source>
        <translation>提前到上一工作日</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>营销登记</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>已咨询</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Rejected by the officer</source>
        <translation>客户经理否决</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>有条件通过</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>决议过期</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>客户培训</translation>
    </message>
    <message>
        <source>Contracting</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Ready to pay out</source>
        <translation>放款条件落实</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <translation>已放款</translation>
    </message>
    <message>
        <source>Repaying</source>
        <translation>还款中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>accepting the application</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>the investigation</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>the approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>paying out</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>asking for the reversal</source>
        <translation>申请冲正</translation>
    </message>
    <message>
        <source>confirming the reversal</source>
        <translation>复核冲正</translation>
    </message>
    <message>
        <source>asking for the override</source>
        <translation>申请豁免</translation>
    </message>
    <message>
        <source>confirming the override</source>
        <translation>复核豁免</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>抵押</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>House</source>
        <translation>住房</translation>
    </message>
    <message>
        <source>Shop or commercial building</source>
        <translation>商业用房</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Machinery</source>
        <translation>机器设备</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>存单</translation>
    </message>
    <message>
        <source>Ownership of land</source>
        <translation>土地所有权</translation>
    </message>
    <message>
        <source>Homestead land</source>
        <translation>宅基地</translation>
    </message>
    <message>
        <source>Public facility</source>
        <translation>公益设施</translation>
    </message>
    <message>
        <source>Disputed property</source>
        <translation>权属有争议的财产</translation>
    </message>
    <message>
        <source>Seized property</source>
        <translation>被查封的财产</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Age at maturity</source>
        <translation>到期年龄</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>No arrears</source>
        <translation>无逾期</translation>
    </message>
    <message>
        <source>Not blacklisted</source>
        <translation>不在黑名单</translation>
    </message>
    <message>
        <source>Evades no debts</source>
        <translation>无逃废债</translation>
    </message>
    <message>
        <source>Related party secured</source>
        <translation>关联方有担保</translation>
    </message>
    <message>
        <source>Papers complete</source>
        <translation>材料齐全</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>担保</translation>
    </message>
    <message>
        <source>Age of the guarantor</source>
        <translation>保证人年龄</translation>
    </message>
    <message>
        <source>Guarantor is another person</source>
        <translation>保证人非本人</translation>
    </message>
    <message>
        <source>No mutual guarantee</source>
        <translation>无互保</translation>
    </message>
    <message>
        <source>Consent of the guarantor&apos;s spouse</source>
        <translation>保证人配偶同意</translation>
    </message>
    <message>
        <source>Households in the group</source>
        <translation>联保户数</translation>
    </message>
    <message>
        <source>Group agreement</source>
        <translation>联保协议</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>联保组长</translation>
    </message>
    <message>
        <source>One member a household</source>
        <translation>每户一人</translation>
    </message>
    <message>
        <source>No close relatives</source>
        <translation>无近亲属</translation>
    </message>
    <message>
        <source>No arrears in the group</source>
        <translation>组内无逾期</translation>
    </message>
    <message>
        <source>Cover by collateral</source>
        <translation>抵押率</translation>
    </message>
    <message>
        <source>Joint and several</source>
        <translation>连带责任保证</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般保证</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>保证人</translation>
    </message>
    <message>
        <source>Member of the group</source>
        <translation>联保成员</translation>
    </message>
    <message>
        <source>on registration</source>
        <translation>登记时设立</translation>
    </message>
    <message>
        <source>on the contract taking effect</source>
        <translation>合同生效时设立</translation>
    </message>
    <message>
        <source>on delivery</source>
        <translation>交付时设立</translation>
    </message>
    <message>
        <source>The borrower&apos;s spouse</source>
        <translation>借款人配偶</translation>
    </message>
    <message>
        <source>The guarantor&apos;s spouse</source>
        <translation>保证人配偶</translation>
    </message>
    <message>
        <source>Co-owner of what is mortgaged</source>
        <translation>抵押物共有人</translation>
    </message>
    <message>
        <source>Co-owner of what is pledged</source>
        <translation>质物共有人</translation>
    </message>
    <message>
        <source>interest by periods</source>
        <translation>按期计息</translation>
    </message>
    <message>
        <source>by periods, odd ones by months and days</source>
        <translation>按期计息，零头按月加天</translation>
    </message>
    <message>
        <source>interest by days</source>
        <translation>按天计息</translation>
    </message>
    <message>
        <source>interest by months and days</source>
        <translation>按月加天计息</translation>
    </message>
    <message>
        <source>To the payee of the purpose</source>
        <translation>受托支付</translation>
    </message>
    <message>
        <source>To the borrower&apos;s account</source>
        <translation>转入借款人账户</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定利率</translation>
    </message>
    <message>
        <source>every 1 January</source>
        <translation>每年1月1日重定价</translation>
    </message>
    <message>
        <source>every anniversary</source>
        <translation>放款对月对日重定价</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用</translation>
    </message>
    <message>
        <source>Guarantors</source>
        <translation>保证</translation>
    </message>
    <message>
        <source>Joint-liability group</source>
        <translation>联保</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Special mention</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Substandard</source>
        <translation>次级</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Misuse of the loan</source>
        <translation>挪用贷款</translation>
    </message>
    <message>
        <source>Loan to a related party</source>
        <translation>关联方贷款</translation>
    </message>
    <message>
        <source>Refinanced</source>
        <translation>借新还旧</translation>
    </message>
    <message>
        <source>Restructured</source>
        <translation>重组</translation>
    </message>
    <message>
        <source>Evades debts</source>
        <translation>逃废债务</translation>
    </message>
    <message>
        <source>Borrower dead without estate</source>
        <translation>借款人死亡且无遗产</translation>
    </message>
    <message>
        <source>no loan</source>
        <translation>无贷款</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常还款</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>copying the books</source>
        <translation>正在复制账册</translation>
    </message>
    <message>
        <source>writing the backup</source>
        <translation>正在写入备份</translation>
    </message>
    <message>
        <source>opening it and checking every page</source>
        <translation>正在打开并逐页核验</translation>
    </message>
    <message>
        <source>Within the member&apos;s limit</source>
        <translation>不超过成员限额</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Household register</source>
        <translation>户口簿</translation>
    </message>
    <message>
        <source>Marriage certificate</source>
        <translation>结婚证</translation>
    </message>
    <message>
        <source>ID card of the spouse</source>
        <translation>配偶身份证</translation>
    </message>
    <message>
        <source>Proof of income</source>
        <translation>收入证明</translation>
    </message>
    <message>
        <source>Bank statements</source>
        <translation>银行流水</translation>
    </message>
    <message>
        <source>Credit report</source>
        <translation>征信报告</translation>
    </message>
    <message>
        <source>Land contract</source>
        <translation>土地承包合同</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>租赁合同</translation>
    </message>
    <message>
        <source>Proof of the purpose</source>
        <translation>用途证明</translation>
    </message>
    <message>
        <source>ID card of the guarantor</source>
        <translation>保证人身份证</translation>
    </message>
    <message>
        <source>Proof of the guarantor&apos;s income</source>
        <translation>保证人收入证明</translation>
    </message>
    <message>
        <source>Title certificate</source>
        <translation>权属证书</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>评估报告</translation>
    </message>
    <message>
        <source>Roll of the group&apos;s members</source>
        <translation>联保小组名册</translation>
    </message>
    <message>
        <source>Running loans</source>
        <translation>未结清的贷款</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due within seven days</source>
        <translation>七天内到期</translation>
    </message>
    <message>
        <source>All loans</source>
        <translation>全部贷款</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>经营主体</translation>
    </message>
    <message>
        <source>Farmer</source>
        <translation>农户经营</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation>个体工商户</translation>
    </message>
    <message>
        <source>Farmers&apos; cooperative</source>
        <translation>农民专业合作社</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>未婚</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>已婚</translation>
    </message>
    <message>
        <source>Married, for the first time</source>
        <translation>初婚</translation>
    </message>
    <message>
        <source>Married again</source>
        <translation>再婚</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>丧偶</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>离婚</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>较好</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Passbook</source>
        <translation>存折</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Place of business</source>
        <translation>经营地址</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>未成年</translation>
    </message>
    <message>
        <source>Identity card expired</source>
        <translation>身份证已过期</translation>
    </message>
    <message>
        <source>Identity card expires soon</source>
        <translation>身份证即将到期</translation>
    </message>
    <message>
        <source>Married, but the spouse is not linked</source>
        <translation>已婚但未登记配偶</translation>
    </message>
    <message>
        <source>Spouse linked, but not stated as married</source>
        <translation>已登记配偶但婚姻状况不是已婚</translation>
    </message>
    <message>
        <source>No telephone</source>
        <translation>无电话</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>无地址</translation>
    </message>
    <message>
        <source>The number belongs to another kind of customer</source>
        <translation>证件号与客户类型不符</translation>
    </message>
    <message>
        <source>The organisation code inside does not fit</source>
        <translation>组织机构代码校验不符</translation>
    </message>
    <message>
        <source>Blacklisted</source>
        <translation>黑名单</translation>
    </message>
    <message>
        <source>Related to staff</source>
        <translation>关联人</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>兄弟姐妹</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>Household they belong to</source>
        <translation>所属农户</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Household they head</source>
        <translation>任户主的农户</translation>
    </message>
    <message>
        <source>Head of the household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Own firm</source>
        <translation>自有企业</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Firm they hold shares in</source>
        <translation>参股企业</translation>
    </message>
    <message>
        <source>Shareholder</source>
        <translation>股东</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合伙人</translation>
    </message>
    <message>
        <source>Firm they represent</source>
        <translation>任法定代表人的企业</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>by a whole period</source>
        <translation>按整期</translation>
    </message>
    <message>
        <source>by months and days</source>
        <translation>按月加天</translation>
    </message>
    <message>
        <source>by a share of the total</source>
        <translation>按总额比例</translation>
    </message>
    <message>
        <source>without interest</source>
        <translation>不计息</translation>
    </message>
    <message>
        <source>the level payment less interest</source>
        <translation>每期还款减利息</translation>
    </message>
    <message>
        <source>an equal share</source>
        <translation>等额</translation>
    </message>
    <message>
        <source>all at the end</source>
        <translation>到期一次</translation>
    </message>
    <message>
        <source>the share stated</source>
        <translation>约定比例</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>With loans</source>
        <translation>有贷款</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>有标记</translation>
    </message>
    <message>
        <source>Opened by me</source>
        <translation>我建档的</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>证件号相同</translation>
    </message>
    <message>
        <source>Same name and birth date</source>
        <translation>姓名和出生日期相同</translation>
    </message>
    <message>
        <source>Same name and telephone</source>
        <translation>姓名和电话相同</translation>
    </message>
    <message>
        <source>Same telephone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>姓名相近</translation>
    </message>
    <message>
        <source>Settled early</source>
        <translation>提前结清</translation>
    </message>
    <message>
        <source>Early repayment</source>
        <translation>部分提前还款</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>展期</translation>
    </message>
    <message>
        <source>Rescheduling</source>
        <translation>重组</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>核销收回</translation>
    </message>
    <message>
        <source>From money kept</source>
        <translation>暂收款转还款</translation>
    </message>
    <message>
        <source>Money kept, put back</source>
        <translation>暂收款退回</translation>
    </message>
    <message>
        <source>Shorter term, same payments</source>
        <translation>缩短期限，每期还款额不变</translation>
    </message>
    <message>
        <source>Right to farm land or forest</source>
        <translation>土地经营权、林权</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>支用</translation>
    </message>
    <message>
        <source>Same term, smaller payments</source>
        <translation>期限不变，减少每期还款额</translation>
    </message>
    <message>
        <source>Interest receivable</source>
        <translation>应收利息</translation>
    </message>
    <message>
        <source>Delay of our own</source>
        <translation>本社原因的延误</translation>
    </message>
    <message>
        <source>Class set by hand</source>
        <translation>手工分类</translation>
    </message>
    <message>
        <source>Days late and security</source>
        <translation>逾期天数与担保</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>风险事件</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手工下调</translation>
    </message>
    <message>
        <source>Bad before</source>
        <translation>曾列入不良</translation>
    </message>
    <message>
        <source>PAR30, over 30 days</source>
        <translation>逾期 30 天以上（PAR30）</translation>
    </message>
    <message>
        <source>PAR90, over 90 days</source>
        <translation>逾期 90 天以上（PAR90）</translation>
    </message>
    <message>
        <source>Overdue principal</source>
        <translation>逾期本金</translation>
    </message>
    <message>
        <source>Overdue in statistics</source>
        <translation>统计口径逾期</translation>
    </message>
    <message>
        <source>Non-accrual</source>
        <translation>非应计贷款</translation>
    </message>
    <message>
        <source>on the whole loan each time</source>
        <translation>每期按全部借款</translation>
    </message>
    <message>
        <source>The limit is valid</source>
        <translation>额度在有效期内</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>没有逾期</translation>
    </message>
    <message>
        <source>Drawn and repaid at will</source>
        <translation>随借随还</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>访谈记录</translation>
    </message>
    <message>
        <source>Sales as told</source>
        <translation>口述销售</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <translation>按天推算</translation>
    </message>
    <message>
        <source>Sales by week</source>
        <translation>按周推算</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>主要商品</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>进货</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>周转</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Costs of the business</source>
        <translation>经营开支</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>银行存款</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>应收账款</translation>
    </message>
    <message>
        <source>Prepayments</source>
        <translation>预付款项</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>存货</translation>
    </message>
    <message>
        <source>Fixed assets</source>
        <translation>固定资产</translation>
    </message>
    <message>
        <source>Prepaid rent</source>
        <translation>待摊租金</translation>
    </message>
    <message>
        <source>Other assets</source>
        <translation>非流动资产</translation>
    </message>
    <message>
        <source>Payables</source>
        <translation>应付账款</translation>
    </message>
    <message>
        <source>Customer advances</source>
        <translation>预收款项</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>负债</translation>
    </message>
    <message>
        <source>Assets off the sheet</source>
        <translation>表外资产</translation>
    </message>
    <message>
        <source>Guarantees given</source>
        <translation>对外担保</translation>
    </message>
    <message>
        <source>First point that can be proved</source>
        <translation>可证实的起点</translation>
    </message>
    <message>
        <source>Profits since then</source>
        <translation>期间利润</translation>
    </message>
    <message>
        <source>Capital put in</source>
        <translation>期间注资</translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation>升值</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>折旧</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>资金需求</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Net margin</source>
        <translation>净利率</translation>
    </message>
    <message>
        <source>Debts to assets</source>
        <translation>资产负债率</translation>
    </message>
    <message>
        <source>Equity to assets</source>
        <translation>权益比率</translation>
    </message>
    <message>
        <source>Receivables to a month&apos;s sales</source>
        <translation>应收款／月营业额</translation>
    </message>
    <message>
        <source>Stock in months</source>
        <translation>存货／月成本</translation>
    </message>
    <message>
        <source>Stock in days</source>
        <translation>存货天数</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>速动比率</translation>
    </message>
    <message>
        <source>Equity in months of the household</source>
        <translation>权益／月家庭开支</translation>
    </message>
    <message>
        <source>Debts to a year&apos;s sales</source>
        <translation>销货比</translation>
    </message>
    <message>
        <source>Village shop</source>
        <translation>村级小超市</translation>
    </message>
    <message>
        <source>Greenhouse vegetables</source>
        <translation>大棚蔬菜</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>运输</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Household income</source>
        <translation>家庭收入</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>to be explained</source>
        <translation>需说明</translation>
    </message>
    <message>
        <source>explain or reject</source>
        <translation>说明或否决</translation>
    </message>
    <message>
        <source>Current assets</source>
        <translation>流动资产</translation>
    </message>
    <message>
        <source>Short debts</source>
        <translation>短期负债</translation>
    </message>
    <message>
        <source>Long debts</source>
        <translation>长期负债</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Need less own money</source>
        <translation>资金缺口</translation>
    </message>
    <message>
        <source>Cash of an average month</source>
        <translation>平均月可支</translation>
    </message>
    <message>
        <source>Cash of the lowest month</source>
        <translation>最低月可支</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月匹配</translation>
    </message>
    <message>
        <source>If sales fall</source>
        <translation>销售下降时</translation>
    </message>
    <message>
        <source>If one season is bad</source>
        <translation>旺季不旺时</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>First loan</source>
        <translation>首贷上限</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>抵质押物</translation>
    </message>
    <message>
        <source>Sales found in two ways</source>
        <translation>营业额经两种方法检验</translation>
    </message>
    <message>
        <source>Margin found in two ways</source>
        <translation>毛利率经两种方法检验</translation>
    </message>
    <message>
        <source>Stock found in two ways</source>
        <translation>存货经两种方法检验</translation>
    </message>
    <message>
        <source>Receivables found in two ways</source>
        <translation>应收账款经两种方法检验</translation>
    </message>
    <message>
        <source>Equity found in two ways</source>
        <translation>权益经两种方法检验</translation>
    </message>
    <message>
        <source>Debts found in two ways</source>
        <translation>负债经两种方法检验</translation>
    </message>
    <message>
        <source>Household income found in two ways</source>
        <translation>家庭收入经两种方法检验</translation>
    </message>
    <message>
        <source>Deviations explained</source>
        <translation>偏差均已说明</translation>
    </message>
    <message>
        <source>Notebook readable</source>
        <translation>调查记录可读</translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation>审贷会委员</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>主任</translation>
    </message>
    <message>
        <source>one approver</source>
        <translation>一名审批人</translation>
    </message>
    <message>
        <source>micro committee</source>
        <translation>小额审贷会</translation>
    </message>
    <message>
        <source>small-business committee</source>
        <translation>小企业审贷会</translation>
    </message>
    <message>
        <source>nobody in this office</source>
        <translation>超出本机构权限</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Investigate again</source>
        <translation>重新调查</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>presents the case</source>
        <translation>本案汇报人</translation>
    </message>
    <message>
        <source>took the application in</source>
        <translation>本案受理人</translation>
    </message>
    <message>
        <source>looked into the application</source>
        <translation>参与本案调查</translation>
    </message>
    <message>
        <source>is close to somebody in the case</source>
        <translation>与本案当事人有利害关系</translation>
    </message>
    <message>
        <source>stood aside</source>
        <translation>本人申请回避</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>汇报</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>New loan for old</source>
        <translation>借新还旧</translation>
    </message>
    <message>
        <source>Cash moved to or from the bank</source>
        <translation>现金调拨</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>已调查</translation>
    </message>
    <message>
        <source>To be visited again</source>
        <translation>待重新调查</translation>
    </message>
    <message>
        <source>Guarantor can bear it monthly</source>
        <translation>保证人可承担每期还款</translation>
    </message>
    <message>
        <source>Guaranteed within income</source>
        <translation>担保总额（按收入）</translation>
    </message>
    <message>
        <source>Guaranteed within assets</source>
        <translation>担保总额（按净资产）</translation>
    </message>
    <message>
        <source>Guaranteed, this loan with it</source>
        <translation>担保户数（含本笔）</translation>
    </message>
    <message>
        <source>Members of age</source>
        <translation>成员均已成年</translation>
    </message>
    <message>
        <source>Members are local</source>
        <translation>成员均为本地</translation>
    </message>
    <message>
        <source>Rules for classifying risk</source>
        <translation>《金融资产风险分类办法》</translation>
    </message>
    <message>
        <source>Non-performing loans</source>
        <translation>不良贷款</translation>
    </message>
    <message>
        <source>Rate change</source>
        <translation>利率调整</translation>
    </message>
    <message>
        <source>with the contract; filed with the village</source>
        <translation>合同生效时设立，向发包方备案</translation>
    </message>
    <message>
        <source>Interest on misuse</source>
        <translation>挪用罚息</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>上游供货</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>下游客户</translation>
    </message>
    <message>
        <source>Sales of the last days</source>
        <translation>近日销售</translation>
    </message>
    <message>
        <source>What the officer proposes</source>
        <translation>客户经理建议</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>餐饮</translation>
    </message>
    <message>
        <source>Pig farm</source>
        <translation>养猪</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>种粮</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>加工作坊</translation>
    </message>
    <message>
        <source>Debts of one purse here</source>
        <translation>关联负债上限</translation>
    </message>
    <message>
        <source>Products do not make up the whole</source>
        <translation>商品占比不足</translation>
    </message>
    <message>
        <source>A sheet that does not balance</source>
        <translation>报表不平</translation>
    </message>
    <message>
        <source>Sales without purchases</source>
        <translation>有销售无进货</translation>
    </message>
    <message>
        <source>A debt here that is not named</source>
        <translation>本社借款未列</translation>
    </message>
    <message>
        <source>A new loan for an old one?</source>
        <translation>疑似借新还旧</translation>
    </message>
    <message>
        <source>Guarantor not looked into</source>
        <translation>保证人未调查</translation>
    </message>
    <message>
        <source>Debts to assets with it</source>
        <translation>贷后资产负债率</translation>
    </message>
    <message>
        <source>Loan to equity</source>
        <translation>贷款／权益</translation>
    </message>
    <message>
        <source>Payment to an average month</source>
        <translation>首期还款／平均月可支</translation>
    </message>
    <message>
        <source>Payment to the lowest month</source>
        <translation>首期还款／最低月可支</translation>
    </message>
    <message>
        <source>proved customer</source>
        <translation>优质客户</translation>
    </message>
    <message>
        <source>ordinary customer</source>
        <translation>普通客户</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Within the limit, or with a reason</source>
        <translation>未超额度或有理由</translation>
    </message>
    <message>
        <source>Guarantor&apos;s hold</source>
        <translation>保证人制约能力</translation>
    </message>
    <message>
        <source>A proof that is not here</source>
        <translation>证据缺失</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Disposable in a month</source>
        <translation>月可支配</translation>
    </message>
    <message>
        <source>All assets</source>
        <translation>总资产</translation>
    </message>
    <message>
        <source>All debts</source>
        <translation>总负债</translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation>未提款</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>经营者</translation>
    </message>
    <message>
        <source>New in the trade</source>
        <translation>入行时间短</translation>
    </message>
    <message>
        <source>New at this place</source>
        <translation>在此经营时间短</translation>
    </message>
    <message>
        <source>Unusual age</source>
        <translation>年龄异常</translation>
    </message>
    <message>
        <source>Lives alone</source>
        <translation>无配偶</translation>
    </message>
    <message>
        <source>Was late here before</source>
        <translation>在本社曾逾期</translation>
    </message>
    <message>
        <source>Marital status not said: contracts ask for it</source>
        <translation>婚姻状况未说明，签合同前须补登记</translation>
    </message>
    <message>
        <source>Others hardly asked</source>
        <translation>旁人询问不足</translation>
    </message>
    <message>
        <source>Others doubt the ability</source>
        <translation>旁人怀疑还款能力</translation>
    </message>
    <message>
        <source>Others doubt the will</source>
        <translation>旁人怀疑还款意愿</translation>
    </message>
    <message>
        <source>Nothing of their own</source>
        <translation>没有自有房产</translation>
    </message>
    <message>
        <source>Many children</source>
        <translation>抚养子女多</translation>
    </message>
    <message>
        <source>Sites not seen</source>
        <translation>经营点未看全</translation>
    </message>
    <message>
        <source>Nobody went along</source>
        <translation>无人同去</translation>
    </message>
    <message>
        <source>Plan of repayment</source>
        <translation>还款计划</translation>
    </message>
    <message>
        <source>The proposal can be lent so</source>
        <translation>建议方案可以放款</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>价格：现在与过去</translation>
    </message>
    <message>
        <source>Bank, payment code</source>
        <translation>银行及收款码流水</translation>
    </message>
    <message>
        <source>Good, slack months</source>
        <translation>淡旺季</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>家庭其他收入</translation>
    </message>
    <message>
        <source>Household costs</source>
        <translation>家庭开支</translation>
    </message>
    <message>
        <source>Own statements</source>
        <translation>客户自有报表</translation>
    </message>
    <message>
        <source>Guarantor&apos;s figures</source>
        <translation>保证人调查</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退还暂收款</translation>
    </message>
    <message>
        <source>Principal first</source>
        <translation>先还本金</translation>
    </message>
    <message>
        <source>Further machines</source>
        <translation>其他设备或产品</translation>
    </message>
    <message>
        <source>Co-owners consented</source>
        <translation>共有人已同意</translation>
    </message>
    <message>
        <source>Written up in a notebook</source>
        <translation>写有调查笔记</translation>
    </message>
    <message>
        <source>Looked into again since</source>
        <translation>退回后重新调查</translation>
    </message>
    <message>
        <source>A plan that is not used</source>
        <translation>还款计划未被采用</translation>
    </message>
    <message>
        <source>somebody voted in their place</source>
        <translation>已由受托人代为表决</translation>
    </message>
    <message>
        <source>has nobody to act for here on so much</source>
        <translation>无可代行的委员或超出转授限额</translation>
    </message>
    <message>
        <source>Guarantor&apos;s spouse</source>
        <translation>保证人的配偶</translation>
    </message>
    <message>
        <source>Owner of collateral</source>
        <translation>抵押人、出质人</translation>
    </message>
    <message>
        <source>Owner&apos;s spouse</source>
        <translation>抵押人、出质人的配偶</translation>
    </message>
    <message>
        <source>Days of the plan still ahead</source>
        <translation>还款计划首日未过</translation>
    </message>
    <message>
        <source>Own: current items</source>
        <translation>自有报表：流动项目</translation>
    </message>
    <message>
        <source>Own: year&apos;s result</source>
        <translation>自有报表：损益</translation>
    </message>
    <message>
        <source>Vehicles, insurance</source>
        <translation>车辆与保险</translation>
    </message>
    <message>
        <source>Bought since then</source>
        <translation>期间购置</translation>
    </message>
    <message>
        <source>Current ratio</source>
        <translation>流动比率</translation>
    </message>
    <message>
        <source>Return on equity</source>
        <translation>净资产收益率</translation>
    </message>
    <message>
        <source>Assets turned in a year</source>
        <translation>总资产周转次数</translation>
    </message>
    <message>
        <source>Growth of sales</source>
        <translation>销售增长率</translation>
    </message>
    <message>
        <source>Growth of profit</source>
        <translation>利润增长率</translation>
    </message>
    <message>
        <source>Growth of equity</source>
        <translation>净资产增长率</translation>
    </message>
    <message>
        <source>Somebody put in a word</source>
        <translation>有人说情或干预</translation>
    </message>
    <message>
        <source>the same ID number</source>
        <translation>身份证号码相同</translation>
    </message>
    <message>
        <source>the same name and telephone</source>
        <translation>姓名和电话相同</translation>
    </message>
    <message>
        <source>another ID number: somebody else</source>
        <translation>身份证号码不同，不是同一人</translation>
    </message>
    <message>
        <source>Household not visited</source>
        <translation>没有家访</translation>
    </message>
    <message>
        <source>at the business</source>
        <translation>经营场所</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>家访</translation>
    </message>
    <message>
        <source>at home in the evening</source>
        <translation>晚间家访</translation>
    </message>
    <message>
        <source>handling cash</source>
        <translation>经手现金</translation>
    </message>
    <message>
        <source>closing the books</source>
        <translation>月末结账</translation>
    </message>
    <message>
        <source>A month in two seasons</source>
        <translation>同一月份归入两个季节</translation>
    </message>
    <message>
        <source>Equity followed for less than a year</source>
        <translation>权益检验不足一年</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>与原来相同</translation>
    </message>
    <message>
        <source>in proportion as before</source>
        <translation>按原比例</translation>
    </message>
    <message>
        <source>repaid early</source>
        <translation>提前偿还</translation>
    </message>
    <message>
        <source>Remarried, same spouse</source>
        <translation>复婚</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村 / 社区</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>What accounts show</source>
        <translation>账户所见</translation>
    </message>
    <message>
        <source>Credit reports</source>
        <translation>征信报告</translation>
    </message>
    <message>
        <source>Was late elsewhere</source>
        <translation>他处有逾期</translation>
    </message>
    <message>
        <source>Many lenders asked</source>
        <translation>多头申请</translation>
    </message>
    <message>
        <source>A guarantee that is not named</source>
        <translation>未列明的担保</translation>
    </message>
    <message>
        <source>Too far apart to pass</source>
        <translation>偏离过大</translation>
    </message>
    <message>
        <source>Lines of last time confirmed</source>
        <translation>沿用上次的各行已核实</translation>
    </message>
    <message>
        <source>Withdrawal of a note</source>
        <translation>撤回记录</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离席</translation>
    </message>
    <message>
        <source>was not here</source>
        <translation>未到会</translation>
    </message>
    <message>
        <source>A debt with no end</source>
        <translation>未写明到期日的负债</translation>
    </message>
</context>
</TS>
