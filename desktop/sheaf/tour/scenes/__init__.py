"""The story, scene by scene, in the order of an office's life."""

from __future__ import annotations

from collections.abc import Callable

from sheaf.tour.office import Office
from sheaf.tour.scenes.applying import apply, visit
from sheaf.tour.scenes.appointing import appoint
from sheaf.tour.scenes.changing import extend, repay_early, reverse_early, waive
from sheaf.tour.scenes.charging import answer, charge, register_land, visit_others
from sheaf.tour.scenes.classifying import classify, report
from sheaf.tour.scenes.closing import close_first_day, close_last_day, close_late_day
from sheaf.tour.scenes.contracting import contract
from sheaf.tour.scenes.correcting import correct
from sheaf.tour.scenes.deciding import decide
from sheaf.tour.scenes.enquiring import enquire, note_deposits
from sheaf.tour.scenes.forming import form_group, visit_group
from sheaf.tour.scenes.founding import found
from sheaf.tour.scenes.going_astray import pay_astray, reverse_payout
from sheaf.tour.scenes.hearing import (
    contract_shop,
    contract_two,
    hear_again,
    hear_shop,
    hear_two,
    learn,
    look_again,
    look_back,
    look_into_two,
    take_in_two,
)
from sheaf.tour.scenes.lending_two import (
    pay_out_two,
    repay_greenhouse,
    repay_transport,
)
from sheaf.tour.scenes.looking_around import look_around
from sheaf.tour.scenes.looking_into import look_into_shop, prepare_shop, take_in_shop
from sheaf.tour.scenes.offering import offer
from sheaf.tour.scenes.paying_cash import contract_group, pay_cash, pay_seller
from sheaf.tour.scenes.paying_out import pay_out
from sheaf.tour.scenes.photographing import photograph
from sheaf.tour.scenes.refusing import send_back_and_decline
from sheaf.tour.scenes.registering import register
from sheaf.tour.scenes.renewing import renew_key
from sheaf.tour.scenes.renewing_terms import pay_off, refinance, reschedule
from sheaf.tour.scenes.repaying import repay_late, repay_on_the_day, reverse
from sheaf.tour.scenes.repricing import change_rate
from sheaf.tour.scenes.reprinting import reprint
from sheaf.tour.scenes.restoring import back_up, restore
from sheaf.tour.scenes.settling import settle
from sheaf.tour.scenes.signing_in import sign_in
from sheaf.tour.scenes.sitting import bring, seat, sit
from sheaf.tour.scenes.standing_in import decide_for, let_act, take_back
from sheaf.tour.scenes.training import train
from sheaf.tour.scenes.turning_over import (
    draw,
    grant_limit,
    open_limit,
    settle_product,
)

SCENES: tuple[Callable[[Office], None], ...] = (
    found,
    sign_in,
    appoint,
    offer,
    register,
    apply,
    visit,
    decide,
    contract,
    pay_out,
    repay_on_the_day,
    close_first_day,
    repay_late,
    close_late_day,
    reverse,
    look_around,
    classify,
    report,
    settle,
    close_last_day,
    photograph,
    correct,
    form_group,
    charge,
    visit_group,
    visit_others,
    send_back_and_decline,
    contract_group,
    answer,
    register_land,
    pay_cash,
    pay_seller,
    reprint,
    renew_key,
    let_act,
    decide_for,
    pay_astray,
    reverse_payout,
    take_back,
    train,
    repay_early,
    extend,
    waive,
    reverse_early,
    change_rate,
    seat,
    bring,
    sit,
    take_in_shop,
    prepare_shop,
    look_into_shop,
    hear_shop,
    contract_shop,
    enquire,
    take_in_two,
    look_into_two,
    hear_two,
    look_again,
    hear_again,
    contract_two,
    learn,
    look_back,
    pay_out_two,
    grant_limit,
    open_limit,
    draw,
    repay_transport,
    settle_product,
    refinance,
    pay_off,
    reschedule,
    note_deposits,
    back_up,
    restore,
    repay_greenhouse,
)
