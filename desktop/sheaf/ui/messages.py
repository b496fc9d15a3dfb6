"""What we say when a rule says no, and when the world does; nowhere else is it said.

A refusal carries facts and a code. Its sentence stands here under that code, with the
facts' own names in braces. A sentence says what is wrong and what to do instead.
"""

from __future__ import annotations

import errno
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from sheaf.domain.condition import Condition
from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.paper.disbursement_notice import Condition as PayoutCondition
from sheaf.domain.paper.disbursement_notice import ConditionKind
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

WORDS: dict[str, Any] = {
    "missing": QT_TRANSLATE_NOOP("messages", "Fill this in."),
    "not_signed": QT_TRANSLATE_NOOP(
        "messages", "Print the agreement (F8) and have it signed; it counts from then on."
    ),
    "needs_second": QT_TRANSLATE_NOOP(
        "messages", "This takes a second person. Choose who agrees; they type a password."
    ),
    "agreement_changed": QT_TRANSLATE_NOOP(
        "messages",
        "What was printed and signed says otherwise. Put back what was agreed and the day "
        "it was signed, or print it anew and have it signed again.",
    ),
    "counts_before_signed": QT_TRANSLATE_NOOP(
        "messages",
        "The agreement was signed on {signed_on}; it cannot count for a day before that.",
    ),
    "for_the_committee": QT_TRANSLATE_NOOP(
        "messages",
        "One approver decides on up to {most} yuan; on {amount} the committee decides. "
        "Put it on the agenda of a session.",
    ),
    "beyond_authority": QT_TRANSLATE_NOOP(
        "messages",
        "This office decides on up to {most} yuan; {amount} is more. Ask for less, or "
        "change the setting.",
    ),
    "beyond_the_books": QT_TRANSLATE_NOOP(
        "messages",
        "{amount} yuan is more than the books can add up. Check the amount and the rate.",
    ),
    "range_crossed": QT_TRANSLATE_NOOP(
        "messages", "The range ends below where it begins. Exchange the two."
    ),
    "enquiry_ended": QT_TRANSLATE_NOOP(
        "messages", "This enquiry is closed, or became an application. Take down a new one."
    ),
    "too_close": QT_TRANSLATE_NOOP(
        "messages",
        "{name} has a part in this, or is linked in the registry to someone who has. "
        "Somebody else does it.",
    ),
    "chair_stays": QT_TRANSLATE_NOOP(
        "messages",
        "{name} chairs this session, and is there while it goes on. Choose another member.",
    ),
    "barred": QT_TRANSLATE_NOOP(
        "messages", "{name} does not vote on this case: {bar}. The other members vote."
    ),
    "acts_for_themselves": QT_TRANSLATE_NOOP(
        "messages", "Nobody acts in their own place. Name somebody else."
    ),
    "nothing_to_delegate": QT_TRANSLATE_NOOP(
        "messages", "{name} decides and agrees to nothing, so nobody need act for them."
    ),
    "no_business": QT_TRANSLATE_NOOP(
        "messages", "{name} is an administrator, and does no business. Name somebody else."
    ),
    "delegated_already": QT_TRANSLATE_NOOP(
        "messages",
        "Somebody acts for {name} until {until} already. Take that back first, or begin "
        "after it.",
    ),
    "beyond_delegation": QT_TRANSLATE_NOOP(
        "messages",
        "Who acts here for another does so up to {most} yuan; this is about {amount}. Ask "
        "somebody who may in their own name.",
    ),
    "delegation_ended": QT_TRANSLATE_NOOP(
        "messages", "This has ended already; there is nothing to take back."
    ),
    "voted_already": QT_TRANSLATE_NOOP(
        "messages", "{name} has voted on this case. A vote is cast once."
    ),
    "case_decided": QT_TRANSLATE_NOOP(
        "messages", "This case is closed; nothing is added to it. Open it again."
    ),
    "not_yet_over": QT_TRANSLATE_NOOP(
        "messages", "Session {number} goes on. End it, then print its minutes."
    ),
    "too_few_members": QT_TRANSLATE_NOOP(
        "messages",
        "The committee has {members} members and needs {least}. Let the administrator "
        "appoint more.",
    ),
    "no_quorum": QT_TRANSLATE_NOOP(
        "messages",
        "{voters} of those present may vote, and {quorum} must. Let another member "
        "come in, or put the case off.",
    ),
    "votes_missing": QT_TRANSLATE_NOOP(
        "messages", "These have not voted yet: {names}. Let them vote first."
    ),
    "signatures_missing": QT_TRANSLATE_NOOP(
        "messages", "Signatures of directors still missing: {missing}. Let them sign."
    ),
    "no_veto": QT_TRANSLATE_NOOP(
        "messages", "No director signs at this level, and this office has no veto."
    ),
    "above_asked": QT_TRANSLATE_NOOP(
        "messages",
        "{asked} was asked for and looked into. Write that or less; for more the "
        "application has to be changed first.",
    ),
    "not_allowed": QT_TRANSLATE_NOOP(
        "messages", "Your role does not allow this. Ask someone who may."
    ),
    "same_person": QT_TRANSLATE_NOOP(
        "messages",
        "Whoever did the other step may not do this one. Ask someone else to do it.",
    ),
    "not_begun": QT_TRANSLATE_NOOP(
        "messages", "There is no investigation yet. Open its notebook first."
    ),
    "frozen": QT_TRANSLATE_NOOP(
        "messages",
        "What was submitted is not changed. Sent back, it goes on in a new version.",
    ),
    "gone": QT_TRANSLATE_NOOP(
        "messages", "This has changed since the window was opened. Open it again."
    ),
    "wrong_password": QT_TRANSLATE_NOOP(
        "messages", "Name and password do not go together. Type the password again."
    ),
    "not_an_amount": QT_TRANSLATE_NOOP(
        "messages", "Write an amount in yuan, such as 1,234.50."
    ),
    "finer_than_fen": QT_TRANSLATE_NOOP(
        "messages", "Amounts end at the fen. Write {below} or {above}."
    ),
    "unprintable": QT_TRANSLATE_NOOP(
        "messages",
        "No typeface here has these characters: {characters}. The paper cannot be "
        "made without them. Write them differently, or ask whoever looks after "
        "Sheaf.",
    ),
    "wording_unreadable": QT_TRANSLATE_NOOP(
        "messages", "The wording of this paper cannot be read: {names}. Mend its file."
    ),
    "wording_unknown_field": QT_TRANSLATE_NOOP(
        "messages",
        "The wording names fields this paper does not have: {names}. Mend its file.",
    ),
    "wording_unused_field": QT_TRANSLATE_NOOP(
        "messages", "The wording leaves out fields it must have: {names}. Mend its file."
    ),
    "wording_empty_field": QT_TRANSLATE_NOOP(
        "messages",
        "The paper would have a hole: nothing was entered for {names}. Fill it in first.",
    ),
    "wording_unknown_condition": QT_TRANSLATE_NOOP(
        "messages",
        "The wording names conditions this paper does not have: {names}. Mend its file.",
    ),
    "wording_unused_condition": QT_TRANSLATE_NOOP(
        "messages",
        "The wording leaves out conditions it must have: {names}. Mend its file.",
    ),
    "nothing_paid": QT_TRANSLATE_NOOP("messages", "Enter an amount above zero."),
    "notice_too_short": QT_TRANSLATE_NOOP(
        "messages",
        "The contract asks for {days} days of notice. Given on {given}, it may be repaid "
        "early from {earliest}.",
    ),
    "overpaid": QT_TRANSLATE_NOOP(
        "messages", "{offered} was offered, but only {owed} is owed. Write at most {owed}."
    ),
    "setting.out_of_range": QT_TRANSLATE_NOOP(
        "messages", "Write a value between {low} and {high}."
    ),
    "not_here": QT_TRANSLATE_NOOP(
        "messages", "Nobody of this name works here now. Choose another name."
    ),
    "beyond_words": QT_TRANSLATE_NOOP(
        "messages", "{amount} is too large to be written in words. Write a smaller amount."
    ),
    "name_taken": QT_TRANSLATE_NOOP(
        "messages",
        "Somebody already signs in under this name. Choose another, such as with a "
        "number behind it.",
    ),
    "administrator_alone": QT_TRANSLATE_NOOP(
        "messages",
        "The administrator does no business and holds no other place. Appoint a second "
        "name for the other places.",
    ),
    "not_signed_by_all": QT_TRANSLATE_NOOP(
        "messages",
        "Not named here: {names}. The paper is marked once all who stand on it have "
        "signed.",
    ),
    "own_case": QT_TRANSLATE_NOOP(
        "messages",
        "Whoever looked into a loan, or looks after it, takes no cash for it. Let somebody "
        "else receive it, or have it transferred.",
    ),
    "last_administrator": QT_TRANSLATE_NOOP(
        "messages", "The office needs one administrator at least. Appoint another first."
    ),
    "method_does_not_know": QT_TRANSLATE_NOOP(
        "messages", "This way of repaying has no use for this. Leave it empty."
    ),
    "method_needs": QT_TRANSLATE_NOOP(
        "messages", "This way of repaying needs this. Fill it in."
    ),
    "not_after": QT_TRANSLATE_NOOP(
        "messages", "{given} is not after {earlier}. Choose a later day."
    ),
    "disagree": QT_TRANSLATE_NOOP(
        "messages", "Two settings say different things. Change one of them."
    ),
    "not_whole_periods": QT_TRANSLATE_NOOP(
        "messages",
        "{months} months are no whole number of periods of {every} months. "
        "Change one of them.",
    ),
    "no_room_in_the_term": QT_TRANSLATE_NOOP(
        "messages",
        "The first payment would be due on {first}, after the loan ends on {last}. Let "
        "payments follow one another sooner.",
    ),
    "shares_missing": QT_TRANSLATE_NOOP(
        "messages",
        "There are {shares} shares for {instalments} instalments. Write one for each.",
    ),
    "beyond_the_term": QT_TRANSLATE_NOOP(
        "messages", "The plan ends on {until}, the term on {last}. Choose a longer term."
    ),
    "not_cleared": QT_TRANSLATE_NOOP(
        "messages",
        "The parts come to {planned}, but the loan is {principal}. Make them agree.",
    ),
    "not_the_whole": QT_TRANSLATE_NOOP(
        "messages", "The shares come to {total}, not to 100 %. Make them add up."
    ),
    "below_interest": QT_TRANSLATE_NOOP(
        "messages",
        "Payment {number} of {payment} is less than its interest of {interest}. "
        "Make it larger.",
    ),
    "cleared_early": QT_TRANSLATE_NOOP(
        "messages",
        "Rounding would repay the loan with instalment {number} of {instalments}. "
        "Choose fewer instalments.",
    ),
    "dates_meet": QT_TRANSLATE_NOOP(
        "messages",
        "Moved off a holiday, instalment {number} would fall on {due_on}, not after"
        " the one before. Choose another day.",
    ),
    "beyond_the_calendar": QT_TRANSLATE_NOOP(
        "messages", "The last due date lies too far off. Shorten the term."
    ),
    "no_change_of_sign": QT_TRANSLATE_NOOP(
        "messages",
        "Money flows one way only here, so that there is no rate. Check the amounts.",
    ),
    "no_rate": QT_TRANSLATE_NOOP("messages", "No rate balances these amounts. Check them."),
    "already_signed": QT_TRANSLATE_NOOP(
        "messages", "A signed paper stays as it was signed."
    ),
    "already_void": QT_TRANSLATE_NOOP("messages", "This paper is void. Make a new one."),
    "out_of_turn": QT_TRANSLATE_NOOP(
        "messages",
        'The application stands at "{stage}"; "{wanted}" does not come next. Open '
        "it again to see what does.",
    ),
    "not_met": QT_TRANSLATE_NOOP(
        "messages",
        "These conditions are not met: {conditions}. Mend them, or let a manager "
        "override them with a reason.",
    ),
    "till_short": QT_TRANSLATE_NOOP(
        "messages",
        "The till holds {held}, but {wanted} is to be paid out. Fetch cash first,"
        " or pay by transfer.",
    ),
    "other_till": QT_TRANSLATE_NOOP(
        "messages", "This was moved at another till. It is taken back there."
    ),
    "takes_back": QT_TRANSLATE_NOOP(
        "messages", "This takes another move back. Fetch or hand in the cash anew instead."
    ),
    "not_in_this_till": QT_TRANSLATE_NOOP(
        "messages",
        "{wanted} goes back in cash, but your till holds {held}. Fetch cash first, or let "
        "whoever has it in the till reverse this.",
    ),
    "cannot_secure": QT_TRANSLATE_NOOP(
        "messages",
        "The law does not let this secure a loan: {kind}. Choose other collateral.",
    ),
    "already_submitted": QT_TRANSLATE_NOOP(
        "messages",
        "The application stands at “{stage}”; what it says can no longer be changed. "
        "Whoever decides may send it back.",
    ),
    "already_guarantor": QT_TRANSLATE_NOOP(
        "messages",
        "This person guarantees the application already. To correct what they said, "
        "go back, choose their line under “Guarantors” and press Enter.",
    ),
    "code_taken": QT_TRANSLATE_NOOP(
        "messages", "Another product has this code. Write a different one."
    ),
    "in_another_group": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is a member of {group}. Nobody is in two groups; leave that one first.",
    ),
    "still_owes": QT_TRANSLATE_NOOP(
        "messages",
        "A member leaves when nothing is owed or applied for; {owed} is. Wait until "
        "that is settled.",
    ),
    "leads": QT_TRANSLATE_NOOP(
        "messages", "The leader leaves once another leads. Choose another leader first."
    ),
    "by_law": QT_TRANSLATE_NOOP(
        "messages",
        "No manager can override this: {condition}.",
    ),
    "still_valid": QT_TRANSLATE_NOOP(
        "messages", "The decision holds until {valid_until}. Draw up the contracts."
    ),
    "own_guarantor": QT_TRANSLATE_NOOP(
        "messages", "Nobody can guarantee their own loan. Choose another guarantor."
    ),
    "not_offered": QT_TRANSLATE_NOOP(
        "messages", "This product does not offer that. Choose one it offers."
    ),
    "limits_crossed": QT_TRANSLATE_NOOP(
        "messages", "The least, {least}, is above the most, {most}. Change one of them."
    ),
    "not_worse": QT_TRANSLATE_NOOP(
        "messages",
        'A class set by hand can only be worse than "{ruled}". Choose a worse one.',
    ),
    "already_noted": QT_TRANSLATE_NOOP(
        "messages", 'The loan has borne "{kind}" since {since}. Choose another.'
    ),
    "still_accrues": QT_TRANSLATE_NOOP(
        "messages",
        "Principal comes first only on a loan more than {after} days late; this one is "
        "{late} days late.",
    ),
    "not_outstanding": QT_TRANSLATE_NOOP(
        "messages", "This loan is settled or written off; it has no class any more."
    ),
    "note_ended": QT_TRANSLATE_NOOP("messages", "This is over already."),
    "still_watched": QT_TRANSLATE_NOOP(
        "messages",
        "A restructured loan is watched until {until}; then it ends by itself. If it was "
        "noted by mistake, say so.",
    ),
    "stays_refinanced": QT_TRANSLATE_NOOP(
        "messages",
        "That it paid another loan off stays so while it runs. If it was noted by "
        "mistake, say so.",
    ),
    "not_held": QT_TRANSLATE_NOOP(
        "messages", "Nothing of before holds this loan among the bad ones."
    ),
    "still_bad": QT_TRANSLATE_NOOP(
        "messages",
        "Something is still unpaid, or still makes the loan bad. Only when all of it is "
        "paid do the months begin to count.",
    ),
    "too_soon": QT_TRANSLATE_NOOP(
        "messages",
        "{punctual} of {needed} instalments came on time since, and {months} of "
        "{needed_months} months have passed. Wait until both are full.",
    ),
    "till_closed": QT_TRANSLATE_NOOP(
        "messages",
        "The till was counted and closed for today. Do this tomorrow, or at another till.",
    ),
    "period_closed": QT_TRANSLATE_NOOP(
        "messages",
        "The books are closed up to {until}: nothing counts for a day up to then any "
        "more, and nothing of it is reversed. Post what is missing, or puts it right, for "
        "a later day or for today.",
    ),
    "month_runs": QT_TRANSLATE_NOOP(
        "messages", "This month runs until {until}. Close it when it is over."
    ),
    "month_not_next": QT_TRANSLATE_NOOP(
        "messages",
        "The month up to {asked} was closed meanwhile; the next one ends on {until}. Open "
        "this again.",
    ),
    "tills_open": QT_TRANSLATE_NOOP(
        "messages",
        "The till of {teller} was not counted on {day}. Close that day first.",
    ),
    "nothing_to_close": QT_TRANSLATE_NOOP(
        "messages", "Nothing was posted yet, so that no month can be closed."
    ),
    "unexplained": QT_TRANSLATE_NOOP(
        "messages",
        "The count differs from the book by {difference}. Count again, or say why.",
    ),
    "earlier_day_open": QT_TRANSLATE_NOOP(
        "messages", "The till of {day} is still open. Close that day first."
    ),
    "not_the_count": QT_TRANSLATE_NOOP(
        "messages",
        "The pieces come to {pieces}, but the sum says {given}. Count again, or empty "
        "the pieces.",
    ),
    "lpr_known": QT_TRANSLATE_NOOP(
        "messages",
        "The table has {value}% for this day and term already. Remove that line first.",
    ),
    "cannot_float": QT_TRANSLATE_NOOP(
        "messages",
        "Interest by “{method}” is agreed as a sum, which no prime rate changes. Choose "
        "“fixed”, or another way of repayment.",
    ),
    "lpr_missing": QT_TRANSLATE_NOOP(
        "messages",
        "The prime rate published on {published_on} counts that day. Add it in the "
        "office first.",
    ),
    "day_known": QT_TRANSLATE_NOOP(
        "messages", "The table has this day already: {name}. Remove that line first."
    ),
    "own_place": QT_TRANSLATE_NOOP(
        "messages", "Nobody lets themselves go. Ask another administrator to do it."
    ),
    "nothing_owed": QT_TRANSLATE_NOOP(
        "messages", "This loan is settled; there is nothing to pay."
    ),
    "not_the_sum": QT_TRANSLATE_NOOP(
        "messages",
        "Settling takes exactly {owed} today; {offered} was given. Write {owed}.",
    ),
    "written_off": QT_TRANSLATE_NOOP(
        "messages", "This loan was written off. Take the money as a recovery."
    ),
    "not_written_off": QT_TRANSLATE_NOOP(
        "messages", "This loan was not written off. Take the money as a repayment."
    ),
    "not_of_this_method": QT_TRANSLATE_NOOP(
        "messages", "A loan repaid this way has no such act."
    ),
    "over_limit": QT_TRANSLATE_NOOP(
        "messages", "Of the limit of {limit} only {free} is free. Write at most {free}."
    ),
    "too_little_to_settle": QT_TRANSLATE_NOOP(
        "messages",
        "The loan of {lent} does not settle contract {contract}, which takes {owed} today. "
        "Receive the difference there first.",
    ),
    "undeclared": QT_TRANSLATE_NOOP(
        "messages",
        "Contract {contract} lent the borrower money today and does not say that it repays "
        "this loan. Declare it on an application, or take this on another day.",
    ),
    "paid_by_new_loan": QT_TRANSLATE_NOOP(
        "messages",
        "A new loan paid {number}; it is not taken back while that one stands.",
    ),
    "acts_stand": QT_TRANSLATE_NOOP(
        "messages",
        "Something was done on the loan since it was paid out. Reverse that first: "
        "{numbers}.",
    ),
    "no_longer_lent": QT_TRANSLATE_NOOP(
        "messages",
        "The payout of this loan was reversed; nothing is owed on it. Its application "
        "can be paid out again.",
    ),
    "to_be_paid_off": QT_TRANSLATE_NOOP(
        "messages",
        "Application {application} is to pay this loan off. Withdraw that one first.",
    ),
    "limit_ended": QT_TRANSLATE_NOOP(
        "messages", "The limit ended on {ended_on}; nothing is drawn on it any more."
    ),
    "in_arrears": QT_TRANSLATE_NOOP(
        "messages", "Something is overdue. Receive it first; then the limit may be drawn."
    ),
    "paid_ahead": QT_TRANSLATE_NOOP(
        "messages",
        "An instalment not yet due is partly paid. Wait until it falls due, or reverse "
        "that payment first.",
    ),
    "due_first": QT_TRANSLATE_NOOP(
        "messages", "{owed} is due. Receive that first, then the early repayment."
    ),
    "below_least": QT_TRANSLATE_NOOP(
        "messages", "An early repayment is at least {least}. Write {least} or more."
    ),
    "after_maturity": QT_TRANSLATE_NOOP(
        "messages",
        "The loan matured on {matured_on}. An extension has to be granted before that day.",
    ),
    "nothing_to_charge": QT_TRANSLATE_NOOP(
        "messages",
        "Nothing is to be charged: since then all of it was repaid, or is overdue at a "
        "rate no lower.",
    ),
    "nothing_to_reprice": QT_TRANSLATE_NOOP(
        "messages",
        "The loan matured on {matured_on}. From then on no contract rate runs that could "
        "be changed.",
    ),
    "not_in_part": QT_TRANSLATE_NOOP(
        "messages",
        "Its interest is on all that was lent, so a part repaid early would not make it "
        "smaller. Settle the loan in full, or let its terms be changed.",
    ),
    "rate_is_fixed": QT_TRANSLATE_NOOP(
        "messages",
        "The interest of this loan was agreed as a sum or by the period. Its rate changes "
        "only by rescheduling.",
    ),
    "extended_before": QT_TRANSLATE_NOOP(
        "messages",
        "A loan is extended at most {times} time(s), and this one was. A change beyond "
        "that is a rescheduling.",
    ),
    "too_long_extended": QT_TRANSLATE_NOOP(
        "messages",
        "That would be {months} months in all; this loan may be extended by {most} at "
        "most. Choose an earlier day.",
    ),
    "interest_put_off": QT_TRANSLATE_NOOP(
        "messages",
        "The first interest of this loan is put off to a later instalment. Wait until "
        "that one was due, or settle the loan.",
    ),
    "follows_from_another": QT_TRANSLATE_NOOP(
        "messages",
        "Money kept settled this by itself. Reverse the receipt that the money came with.",
    ),
    "already_reversed": QT_TRANSLATE_NOOP(
        "messages", "This was reversed already, by {number}."
    ),
    "too_fine": QT_TRANSLATE_NOOP(
        "messages", "At most {places} decimals are kept. Write it with fewer."
    ),
    "refusals.out_of_range": QT_TRANSLATE_NOOP(
        "messages", "Write a value from {least} to {most}."
    ),
    "password_too_short": QT_TRANSLATE_NOOP(
        "messages",
        "A password needs {least} characters at least. A few words together are "
        "easy to keep in mind.",
    ),
    "password_too_plain": QT_TRANSLATE_NOOP(
        "messages",
        "Anyone would try this first. Choose another, such as a few words together.",
    ),
    "books_stand_here": QT_TRANSLATE_NOOP(
        "messages",
        "There are books in this folder already. Choose another folder, or open those.",
    ),
    "decision_expired": QT_TRANSLATE_NOOP(
        "messages",
        "The decision was valid until {valid_until}. Have the application decided anew.",
    ),
    "spouse_not_registered": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is married, and the spouse, who signs too, is not registered. Link the "
        "spouse in the file of {name}, then draw up the contract.",
    ),
    "marriage_not_said": QT_TRANSLATE_NOOP(
        "messages",
        "It is not said whether {name} is married; a spouse would have to sign too. "
        "Choose the marital status in the file of {name}, then draw up the contract.",
    ),
    "partly_signed": QT_TRANSLATE_NOOP(
        "messages",
        "One of these papers is signed already, so that they cannot be drawn up anew.",
    ),
    "not_fulfilled": QT_TRANSLATE_NOOP(
        "messages",
        "Not all is fulfilled yet: {conditions}. See to it first, then pay out.",
    ),
    "payee_needed": QT_TRANSLATE_NOOP(
        "messages",
        "Above {most} the payee of the purpose is paid. Choose the payee, and name them.",
    ),
    "more_than_kept": QT_TRANSLATE_NOOP(
        "messages",
        "{kept} is kept and claimed by nothing; no more can have been given back. Write "
        "less, or first reverse what was given back.",
    ),
    "more_than_left": QT_TRANSLATE_NOOP(
        "messages", "Only {left} was paid out. Write what the borrower saw of it."
    ),
    "already_confirmed": QT_TRANSLATE_NOOP(
        "messages", "What arrived was confirmed before. Nothing is left to do."
    ),
    "not_settled": QT_TRANSLATE_NOOP(
        "messages", "Something is still owed. Receive it first, then certify."
    ),
    "already_kept": QT_TRANSLATE_NOOP(
        "messages",
        "These originals are in custody already. The receipt for them is among the papers.",
    ),
    "already_certified": QT_TRANSLATE_NOOP(
        "messages", "Certificate {number} was issued already. Print that one again."
    ),
    "certificate_stands": QT_TRANSLATE_NOOP(
        "messages",
        "Certificate {number} says that nothing is owed. Have it withdrawn first.",
    ),
    "wording_changed": QT_TRANSLATE_NOOP(
        "messages",
        "The wording of this paper has changed since it was drawn up. Draw it up anew.",
    ),
    "not_the_key": QT_TRANSLATE_NOOP(
        "messages",
        "This is not the recovery key of these books. Compare it with the sheet, "
        "block by block.",
    ),
    "already_registered": QT_TRANSLATE_NOOP(
        "messages", "This number belongs to the file of {name}. Open that one."
    ),
    "phone_known": QT_TRANSLATE_NOOP("messages", "The file has this telephone already."),
    "no_training": QT_TRANSLATE_NOOP(
        "messages", "This product asks for no training. Draw up the contract."
    ),
    "training_short": QT_TRANSLATE_NOOP(
        "messages",
        "Only {held} of {needed} days of training were held. Hold the others first.",
    ),
    "still_repays": QT_TRANSLATE_NOOP(
        "messages",
        "Repayments come from this account. Choose another one for them first.",
    ),
    "account_known": QT_TRANSLATE_NOOP("messages", "The file has this account already."),
    "too_large": QT_TRANSLATE_NOOP(
        "messages",
        "The picture is too large: {size} MB, and {most} MB at most. Take it smaller.",
    ),
    "already_marked": QT_TRANSLATE_NOOP(
        "messages", "The file has borne this mark since {since}."
    ),
    "already_lifted": QT_TRANSLATE_NOOP(
        "messages", "Somebody else has lifted this mark meanwhile."
    ),
    "with_itself": QT_TRANSLATE_NOOP(
        "messages", "Nobody is linked to themselves. Choose another customer."
    ),
    "cannot_relate": QT_TRANSLATE_NOOP(
        "messages",
        "These two customers cannot be that to each other: {relation}. Choose "
        "another relation.",
    ),
    "other_spouse": QT_TRANSLATE_NOOP(
        "messages",
        "The registry has {name} as the spouse of one of the two. Correct that first.",
    ),
    "nothing_changed": QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
}

#: What can be wrong with a field that no rule has a class of its own for, by its reason,
#: or by field and reason where one reason means another thing elsewhere.
REASONS: dict[str, Any] = {
    "not_a_sum": QT_TRANSLATE_NOOP("messages", "Write a sum, such as 12000*9%/12."),
    "divided_by_zero": QT_TRANSLATE_NOOP("messages", "Nothing can be divided by zero."),
    "not_a_mobile": QT_TRANSLATE_NOOP(
        "messages", "A mobile number has 11 figures and begins with 13 to 19."
    ),
    "not_a_landline": QT_TRANSLATE_NOOP(
        "messages", "Write a landline with its area code, such as 0312-8012345."
    ),
    "not_a_passbook": QT_TRANSLATE_NOOP(
        "messages", "A passbook number has 6 to 32 figures."
    ),
    "punctuation": QT_TRANSLATE_NOOP(
        "messages", "A name has no punctuation but the dot ·."
    ),
    "unprintable": QT_TRANSLATE_NOOP(
        "messages", "This name has a character that cannot be printed. Type it anew."
    ),
    "too_short": QT_TRANSLATE_NOOP("messages", "Write two characters at least."),
    "too_long": QT_TRANSLATE_NOOP("messages", "This is too long. Shorten it."),
    "not_a_date": QT_TRANSLATE_NOOP(
        "messages", "Write a date such as 2026-03-15, or 15 for this month."
    ),
    "not_a_rate": QT_TRANSLATE_NOOP("messages", "Write a rate as a number, such as 9.5."),
    "out_of_range": QT_TRANSLATE_NOOP("messages", "This is outside what is allowed."),
    "unknown_setting": QT_TRANSLATE_NOOP("messages", "There is no such setting."),
    "other_amount": QT_TRANSLATE_NOOP(
        "messages", "These capitals say another amount. Write {given} anew."
    ),
    "resident_id.length": QT_TRANSLATE_NOOP(
        "messages", "An ID number has 18 characters (15 on old cards). Count them again."
    ),
    "resident_id.charset": QT_TRANSLATE_NOOP(
        "messages", "An ID number has figures only, and X at most at its end."
    ),
    "resident_id.region": QT_TRANSLATE_NOOP(
        "messages",
        "No province begins with these two figures. Compare the first two with the card.",
    ),
    "resident_id.birth_date": QT_TRANSLATE_NOOP(
        "messages", "Figures 7 to 14 are no date. Compare the birth date with the card."
    ),
    "resident_id.birth_future": QT_TRANSLATE_NOOP(
        "messages",
        "This birth date lies in the future. Compare figures 7 to 14 with the card.",
    ),
    "resident_id.birth_too_old": QT_TRANSLATE_NOOP(
        "messages",
        "This birth date lies before 1900. Compare figures 7 to 14 with the card.",
    ),
    "resident_id.checksum": QT_TRANSLATE_NOOP(
        "messages",
        "The last character does not fit the others: one is mistyped. Compare the "
        "number with the card.",
    ),
    "credit_code.length": QT_TRANSLATE_NOOP(
        "messages", "A credit code has 18 characters. Count them again."
    ),
    "credit_code.charset": QT_TRANSLATE_NOOP(
        "messages", "A credit code has figures and capital letters, but no I, O, S, V or Z."
    ),
    "credit_code.checksum": QT_TRANSLATE_NOOP(
        "messages",
        "The last character does not fit the others: one is mistyped. Compare the "
        "code with the licence.",
    ),
    "not_an_account": QT_TRANSLATE_NOOP(
        "messages", "An account number has 6 to 32 figures and nothing else."
    ),
    "bank_card.length": QT_TRANSLATE_NOOP(
        "messages", "A bank card number has 16 to 19 figures. Count them again."
    ),
    "bank_card.charset": QT_TRANSLATE_NOOP(
        "messages", "A bank card number has figures only."
    ),
    "bank_card.luhn": QT_TRANSLATE_NOOP(
        "messages",
        "The last figure does not fit the others: one is mistyped. Compare the "
        "number with the card.",
    ),
    "gap": QT_TRANSLATE_NOOP("messages", "Leave no space inside an amount in capitals."),
    "not_capitals": QT_TRANSLATE_NOOP(
        "messages", "Use capitals only: 壹贰叁肆伍陆柒捌玖拾佰仟万亿."
    ),
    "ten_without_one": QT_TRANSLATE_NOOP("messages", "Write 壹拾, not 拾 alone."),
    "doubled_zero": QT_TRANSLATE_NOOP("messages", "Write one 零, not two together."),
    "closed_after_fen": QT_TRANSLATE_NOOP("messages", "Do not write 整 after 分."),
    "not_closed": QT_TRANSLATE_NOOP("messages", "Close with 整 after 元 or 角."),
    "zero_missing": QT_TRANSLATE_NOOP(
        "messages", "A 零 is missing where a figure is nought."
    ),
    "zero_out_of_place": QT_TRANSLATE_NOOP("messages", "A 零 stands where none belongs."),
    "unreadable": QT_TRANSLATE_NOOP("messages", "This cannot be read. Write it anew."),
    "before_the_decision": QT_TRANSLATE_NOOP(
        "messages", "This is before the decision. Training follows it."
    ),
    "in_the_future": QT_TRANSLATE_NOOP(
        "messages", "This day has not come yet. Choose today or an earlier day."
    ),
    "before_payout": QT_TRANSLATE_NOOP(
        "messages", "The loan was paid out only later. Choose a day from then on."
    ),
    "not_past": QT_TRANSLATE_NOOP(
        "messages", "It begins before the day it is charged on. Choose an earlier day."
    ),
    "not_waivable": QT_TRANSLATE_NOOP(
        "messages", "Principal is not waived, but written off. Choose another part."
    ),
    "in_the_past": QT_TRANSLATE_NOOP(
        "messages", "This day is past. Choose today or a later day."
    ),
    "changes_later": QT_TRANSLATE_NOOP(
        "messages", "It changes on {given} already. Choose that day or a later one."
    ),
    "negative": QT_TRANSLATE_NOOP("messages", "Write zero or more."),
    "no_yearly_rate": QT_TRANSLATE_NOOP(
        "messages", "A rate a period has no year. Quote it a year, a month or a day."
    ),
    "not_a_choice": QT_TRANSLATE_NOOP("messages", "Choose one of those offered."),
    "below_zero": QT_TRANSLATE_NOOP("messages", "Write zero or more."),
    "above_the_whole": QT_TRANSLATE_NOOP("messages", "Write a share up to 100 %."),
    "not_months": QT_TRANSLATE_NOOP("messages", "Write months such as 3-12 or 12 1 2."),
    "not_a_method": QT_TRANSLATE_NOOP(
        "messages", "Write a way of repaying, such as debx, dq or jh; = leafs through them."
    ),
    "which_share": QT_TRANSLATE_NOOP(
        "messages",
        "Write 30 for thirty per cent; less than one per cent needs its sign: 0.3%.",
    ),
    "above_the_amount": QT_TRANSLATE_NOOP(
        "messages", "The doubtful part is at most the amount itself."
    ),
    "before_the_application": QT_TRANSLATE_NOOP(
        "messages", "The visit lies before the application. Write the day it was made."
    ),
    "not_a_term": QT_TRANSLATE_NOOP(
        "messages", "Write a whole number of months, 1 to 1200."
    ),
    "not_how_often": QT_TRANSLATE_NOOP(
        "messages", "Write d, w, m or y: a day, a week, a month, a year."
    ),
    "not_a_number": QT_TRANSLATE_NOOP("messages", "Write a number."),
    "not_a_whole_number": QT_TRANSLATE_NOOP("messages", "Write a whole number."),
    "not_above_zero": QT_TRANSLATE_NOOP("messages", "Write a value above zero."),
    "not_for_this_kind": QT_TRANSLATE_NOOP(
        "messages", "This does not go with the kind chosen. Choose another."
    ),
    "not_yes_or_no": QT_TRANSLATE_NOOP("messages", "Choose yes or no."),
    "unchanged": QT_TRANSLATE_NOOP(
        "messages", "This is how it stands already. Write another, or leave."
    ),
    "not_published_then": QT_TRANSLATE_NOOP(
        "messages",
        "The prime rate is published on the 20th of a month, or the next day worked.",
    ),
    "no_whole_points": QT_TRANSLATE_NOOP(
        "messages",
        "Beside a rate made from the prime rate this one has two places: 8.65 % a year.",
    ),
    "no_prime_rate": QT_TRANSLATE_NOOP(
        "messages", "A prime rate lies above 0 and not above 10 per cent."
    ),
    "not_a_weekend": QT_TRANSLATE_NOOP(
        "messages", "Only a Saturday or Sunday can be worked instead. Choose another day."
    ),
    "before_made": QT_TRANSLATE_NOOP(
        "messages",
        "The paper was not made yet on that day. Write the day on which it was signed.",
    ),
    "under_age": QT_TRANSLATE_NOOP(
        "messages",
        "Under 18 nobody can sign a contract. Write 18 or more, or leave it empty.",
    ),
    "not_after_today": QT_TRANSLATE_NOOP(
        "messages", "The first payment comes after today. Choose a later day."
    ),
    "after_maturity": QT_TRANSLATE_NOOP(
        "messages", "This day is after the loan ends. Choose an earlier day."
    ),
    "household": QT_TRANSLATE_NOOP(
        "messages", "A household signs nothing itself. Choose one of its people."
    ),
    "no_birth_date": QT_TRANSLATE_NOOP(
        "messages",
        "The file has no birth date, so that the age cannot be judged. Add the ID "
        "number to the file first.",
    ),
    "not_an_officer": QT_TRANSLATE_NOOP(
        "messages", "Only a loan officer who works here can look into it. Choose one."
    ),
    "not_a_member": QT_TRANSLATE_NOOP(
        "messages", "This customer does not belong to the group. Take them in first."
    ),
    "not_a_person": QT_TRANSLATE_NOOP("messages", "Only persons join a group."),
    "given_twice": QT_TRANSLATE_NOOP(
        "messages", "This stands here already. Choose another."
    ),
    "empty": QT_TRANSLATE_NOOP("messages", "Fill this in, or take the line out."),
    "beyond_agreement": QT_TRANSLATE_NOOP(
        "messages", "A group agreement lasts three years at most. Choose an earlier day."
    ),
    "unknown_denomination": QT_TRANSLATE_NOOP("messages", "There is no such note or coin."),
    "no_such_file": QT_TRANSLATE_NOOP(
        "messages", "There is no such file. Choose it with the button."
    ),
    "not_the_same": QT_TRANSLATE_NOOP(
        "messages", "The two passwords differ. Type this one again."
    ),
    "not_the_last_block": QT_TRANSLATE_NOOP(
        "messages",
        "This is not the last block. Look at the end of the second row on the sheet.",
    ),
    "before_it_begins": QT_TRANSLATE_NOOP(
        "messages", "This ends before it begins. Choose a later day."
    ),
    "not_a_file": QT_TRANSLATE_NOOP(
        "messages", "There is no such file, or it cannot be read. Choose another."
    ),
    "not_a_picture": QT_TRANSLATE_NOOP(
        "messages", "This is no picture. Choose a JPEG, PNG or PDF file."
    ),
    "not_a_register": QT_TRANSLATE_NOOP(
        "messages", "This is no number of a household register."
    ),
    "not_a_share": QT_TRANSLATE_NOOP("messages", "Write a share above 0 and up to 100 %."),
    "not_registered": QT_TRANSLATE_NOOP(
        "messages", "Nobody here is registered so. Choose a customer."
    ),
}

#: How the world fails, by class name, as some of the modules are heavy to import.
LAMENTS: dict[str, Any] = {
    "Busy": QT_TRANSLATE_NOOP(
        "messages",
        "Another window is writing in the books. Nothing was kept. Try again in a moment.",
    ),
    "NoRoom": QT_TRANSLATE_NOOP(
        "messages",
        "The disk is full. Nothing was kept. Make room on it, then do the step again.",
    ),
    "NoRoomHere": QT_TRANSLATE_NOOP(
        "messages",
        "The disk with the books is full, so that no copy could be made. Make room on "
        "it, then do the step again.",
    ),
    "Absent": QT_TRANSLATE_NOOP(
        "messages",
        "There is no such file or folder now. Plug the stick in, or correct the name, "
        "then do the step again.",
    ),
    "Stopped": QT_TRANSLATE_NOOP(
        "messages", "It was stopped. Nothing of it was kept, and all is as before."
    ),
    "BackupStopped": QT_TRANSLATE_NOOP(
        "messages", "The backup was stopped. Nothing of it was kept."
    ),
    "ReadOnly": QT_TRANSLATE_NOOP(
        "messages",
        "The books can be read but not written. Nothing was kept. Check that the "
        "disk or stick is not locked and that you may write in its folder.",
    ),
    "Unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "This file is not a book of Sheaf's, or belongs to another key file. It was"
        " left as it is. Choose the right folder, or restore from a backup.",
    ),
    "SpoiltKey": QT_TRANSLATE_NOOP(
        "messages",
        "The key file is damaged where it keeps this password. Nothing was changed. Open "
        "with another name or with the recovery key, or restore from a backup.",
    ),
    "Broken": QT_TRANSLATE_NOOP(
        "messages",
        "The disk with the books did not answer. Nothing was kept. Plug the stick in "
        "again, or start the machine anew; if it comes back, the disk is failing: restore "
        "a backup on another machine.",
    ),
    "TooNew": QT_TRANSLATE_NOOP(
        "messages",
        "A newer Sheaf wrote these books. They were left as they are. Install the "
        "newer Sheaf on this machine.",
    ),
    "NoPrinter": QT_TRANSLATE_NOOP(
        "messages",
        "The printer did not take the paper. Check the printer, then print again.",
    ),
    "NoAnswer": QT_TRANSLATE_NOOP(
        "messages",
        "The printer did not answer. Look whether the paper came out before you print "
        "again.",
    ),
    "NeverPrinted": QT_TRANSLATE_NOOP(
        "messages",
        "The printer did not take the paper. What was posted is kept: do not do it "
        "again. Check the printer, then print it from the papers of the loan, the "
        "application or the day. What never came out bears no mark of a reprint then.",
    ),
    "PerhapsPrinted": QT_TRANSLATE_NOOP(
        "messages",
        "The printer did not answer. What was posted is kept: do not do it again. Look "
        "whether the paper came out. It counts as printed: print it from the papers of "
        "the loan, the application or the day, and it says that it is a reprint.",
    ),
    "NoFile": QT_TRANSLATE_NOOP(
        "messages",
        "The paper could not be written into this folder, and does not count as printed. "
        "Choose another folder.",
    ),
    "NoSuchPages": QT_TRANSLATE_NOOP(
        "messages",
        "The paper does not have the pages you chose. Nothing was printed. Print it "
        "again, and choose other pages.",
    ),
    "Unprinted": QT_TRANSLATE_NOOP(
        "messages",
        "It is posted and kept: do not do it again. If its paper was not printed, print "
        "it from the papers of the loan, the application or the day.",
    ),
}


def explain(refusal: Refused) -> str:
    """Say a refusal in the reader's language."""
    return translate("messages", sentence(refusal)).format_map(facts(refusal))


def lament(failure: Exception) -> str:
    """Say how the world failed: what happened, what was kept, what to try."""
    full = isinstance(failure, OSError) and failure.errno == errno.ENOSPC
    if words := LAMENTS.get("NoRoom" if full else type(failure).__name__):
        return translate("messages", words)
    return translate(
        "messages",
        "The system did not allow this. Nothing was kept. Check the disk, the stick and "
        "the folder, then do the step again.",
    )


def sentence(refusal: Refused) -> str:
    """Find the English sentence: the most particular there is.

    A reason may be said for its field alone; where two refusals have one name, the module
    of each stands before it.
    """
    if isinstance(refusal, Unusable):
        table, key, place = REASONS, refusal.reason, refusal.field
    else:
        table, key = WORDS, refusal.code
        place = type(refusal).__module__.rpartition(".")[2]
    own = table.get(f"{place}.{key}")
    return str(own or table[key])


def facts(refusal: Refused) -> Mapping[str, str]:
    """Name what a refusal carries, each fact as one reads it."""
    names = [one.name for one in fields(refusal)] if is_dataclass(refusal) else list[str]()
    return {name: said(getattr(refusal, name)) for name in names}


def said(fact: Any) -> str:
    """Write a fact as it stands on the screen: enums in words, dates as 2026-03-15."""
    match fact:
        case Enum():
            words = words_for(fact)
        case datetime():
            words = f"{fact:%Y-%m-%d %H:%M}"
        case date():
            words = fact.isoformat()
        case tuple():
            words = translate("messages", ", ").join(said(part) for part in fact)
        case Condition():
            words = words_for(fact.code)
        case PayoutCondition():
            other = fact.kind is ConditionKind.OTHER
            words = fact.text if other else f"{words_for(fact.kind)} {fact.text}".strip()
        case _:
            words = str(fact)
    return words
