<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Calculator</name>
    <message>
        <source>Enter puts the result into the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum, with + − × ÷ ( ) and %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sheaf</source>
        <extracomment>What works over a sheet too: it helps, and moves nothing under it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
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
        <translation>每期 %</translation>
    </message>
    <message>
        <source>% a period</source>
        <translation>每期 %</translation>
    </message>
</context>
<context>
    <name>RoomsRail</name>
    <message>
        <source>Sheaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup verified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup verified today {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup verified yesterday {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup verified {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchLines</name>
    <message>
        <source>Customers</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>{0} loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal left (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation type="unfinished"></translation>
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
        <source>settled</source>
        <translation>已还清</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, reversed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Nothing found.</source>
        <extracomment>The room in which one is, for places that are not rooms themselves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no loan to repay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loans only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetBase</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>Shift+Enter starts a new line</source>
        <extracomment>With Ctrl, a line edit keeps these for itself; all others are acts of the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Customer, contract, ID number, phone, village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Search</source>
        <extracomment>What the windows are started with; anything else is a verb. Each verb and who does it: ``main(arguments) -&gt; exit status``. Refusals that say the input is wrong, rather than that a rule forbids it. What is wrong with a value, by its code. Before this year nobody lends any more. The rates that hold, each from its day; the first from the beginning. What was paid, and when.</extracomment>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>What joins a base on a day, of the compound accrued so far and of other late interest. Rates are sought as the logarithm of growth: from a loss of all but a thousand-millionth to growth by as much, in so many strides. A time, in periods or years, and an amount in fen. What may follow each stage; nothing follows an end. Extended, restructured, in court: those are marks beside active and overdue.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive a repayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule and rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print with preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash book of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Applications</source>
        <extracomment>The ends: an application there is no longer anyone&apos;s work.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Steps that one person may not both do on one case (DOMAIN 10.1).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中文 / English</source>
        <extracomment>The last day on which what is paid bears no late interest. Notes and coins in use, largest first, in fen. Civil Code 399. Real estate, and rights in land: a mortgage exists only from registration. How each kind may secure a loan: land cannot be handed over, a deposit cannot stay. The field that has to change, as the act&apos;s parameters name it; empty if none alone. Provinces; residence permits of Hong Kong, Macao and Taiwan; permanent-residence cards. Years that a card holds, by the holder&apos;s age when it is issued; from 46 on, for life.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New window</source>
        <extracomment>What the first two characters of a credit code say, for those that a cooperative meets. What the notice on late interest allows: from, to. Where each part of a repayment goes. More than any cooperative lends; what is typed beyond it is a slip of the hand. The character, and for English papers the letter, of each kind of number (DOMAIN 8).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an amount: what is due, or what balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a date: a day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a date: a day back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a date: today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a date: the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a date: the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a choice: show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a long text: a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a person or firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a guarantor</source>
        <extracomment>Every setting by its name, in the order of DOMAIN. Pairs of which the first may not be above the second. What one unit of each quote is a year. A rate a period has no year of its own. The sign behind each quote&apos;s figure. Fees; then, oldest instalment first: late interest, compound, interest, principal. Fees; all late interest; all compound; all interest; all principal. Only for a loan not accruing, when that was decided. The orders an office may choose from, by the name its settings keep. The last day of each band of the matrix; the sixth has none. What is set aside for a loan of each class. Says how much principal a line repays, from its place (the first is 0), the balance before it and the interest of a regular period on that balance. A hundred years of months, ten of days: more is a slip of the hand. What each switch is when nobody has set it. The least and most of the switches that are plain numbers. The days of a year, by day count. How often the level payment may be moved to meet the last one. Payments may grow elevenfold, and must not fall to nothing. How many months may lie between two settlements; they fall where these divide the month. Which way a due date leaves a holiday. Makes fen of a numerator and a positive denominator. The switches of a method whose instalments follow one another at equal distance. How many of a unit the nominal year has. A first or last period shorter than this is joined to its neighbour. No office has a setting above it; what is typed beyond it is a slip of the hand. No amount that can be written is longer. Other ways to write a capital that one takes from others, but does not print. What is wrong at sight, in the order in which it is said. Rights by role (DOMAIN 10.1). The administrator does no business. The program itself: the first start, a restore, a practice office. What may stand between the figures of a number without meaning anything. Amounts in words end below ten thousand million million yuan. The repository root when run from source, the unpacked bundle when installed. By code of ``schedule.Method``. Draws the body of one page. The frame of what is owed. What is typed between words, and is a plain space on paper. Inside a value a line does not end, whatever was pasted. Stages in which an application is nobody&apos;s work any more, or a loan&apos;s. What each kind of entry is called in the cash book. Repayments that a later row answered: they count as if they had never been. The facts of each kind of paper: the class in ``sheaf.domain.paper.&lt;kind&gt;``. Kinds of repayment that a person takes; the others follow from them. Things whose mortgage exists only from registration (Civil Code 395, 402). What each kind of paper&apos;s number begins with, and how many figures it has at least. argon2id: memory in KiB, passes, lanes. About a quarter of a second at the counter. The revision this program writes. Revisions are numbered, so that they can be compared. Naming them keeps the import: every table has to be known before books are laid out. What SQLite is told before each kind of work. An act takes the only pen at once: begun later, at its first write, it could act on what another window has changed since. The repayment it came with: reversed, the fee was never charged. Resident ID number, credit code or household register number, normalised. The same words in SQLite and in PostgreSQL; a second writer waits for the first&apos;s end. Keys that are heard by the widget in front, never as a shortcut of the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add collateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw up the contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse a repayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Sheaf itself went wrong. What is in the books is safe; the last step was not kept. Close this window and do the step again. If it happens twice, send this file to whoever looks after Sheaf: {0}</source>
        <translation type="unfinished"></translation>
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
        <extracomment>What can be wrong with a field that no rule has a class of its own for, by its reason, or by field and reason where one reason means another thing elsewhere.</extracomment>
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
        <extracomment>How the world fails, by class name, as some of the modules are heavy to import.</extracomment>
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
        <source>The printer did not take the paper. What was posted stays posted. Check the printer, then print again.</source>
        <translation>打印机没有接收文件。已入账的仍然有效。请检查打印机后重新打印。</translation>
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
        <source>The application stands at “{stage}”; “{wanted}” does not come next. Open it again to see what does.</source>
        <translation>申请现处于“{stage}”，下一步不是“{wanted}”。请重新打开查看下一步。</translation>
    </message>
    <message>
        <source>These conditions are not met: {conditions}. Mend them, or let a manager set them aside with a reason.</source>
        <translation>以下条件未满足：{conditions}。请补正，或由主管说明理由放行。</translation>
    </message>
    <message>
        <source>The till holds {held}, but {wanted} is to be paid out. Take cash in first, or pay by transfer.</source>
        <translation>尾箱现有 {held}，需付 {wanted}。请先领现，或改用转账。</translation>
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
        <source>A class set by hand can only be worse than “{ruled}”. Choose a worse one.</source>
        <translation>人工分类只能比“{ruled}”更差，请选择更低的级别。</translation>
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
        <source>{number} came later. Reverse that one first.</source>
        <translation>{number} 在此之后收取，请先冲正那一笔。</translation>
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
        <translation>待分配还款</translation>
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
        <translation>所有者权益</translation>
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
        <source>Delivery</source>
        <translation>调拨</translation>
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
        <source>Returned</source>
        <translation>退回补件</translation>
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
        <source>Surveyed</source>
        <translation>已调查</translation>
    </message>
    <message>
        <source>Rejected by the officer</source>
        <translation>客户经理否决</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>上会</translation>
    </message>
    <message>
        <source>To be surveyed again</source>
        <translation>重新调查</translation>
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
        <translation>否决</translation>
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
        <source>keeping the books</source>
        <translation>记账</translation>
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
        <translation>申请放行</translation>
    </message>
    <message>
        <source>confirming the override</source>
        <translation>复核放行</translation>
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
        <source>Right to use land</source>
        <translation>土地使用权</translation>
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
        <translation>资料齐全</translation>
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
        <source>Guarantor can bear an instalment</source>
        <translation>保证人可承担每期还款</translation>
    </message>
    <message>
        <source>Income of the guarantor</source>
        <translation>保证人收入</translation>
    </message>
    <message>
        <source>Assets of the guarantor</source>
        <translation>保证人资产</translation>
    </message>
    <message>
        <source>Loans already guaranteed</source>
        <translation>已担保户数</translation>
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
        <source>All members are adults</source>
        <translation>成员均成年</translation>
    </message>
    <message>
        <source>All members are local</source>
        <translation>成员均为本地</translation>
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
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已交付</translation>
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
        <translation>已还清</translation>
    </message>
</context>
</TS>
