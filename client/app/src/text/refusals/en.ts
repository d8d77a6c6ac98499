import { dayOf } from '@shared/domain/kernel/day';
import { clockTime, dayIn, figure, money } from '../figures';
import { complianceEn } from './compliance';
import type { Sentences } from './sentences';

const unreachable = {
  'no-network': 'No network. Try again once you are connected.',
  'no-answer': 'No answer came in time. Try again; nothing happens twice.',
  'cloud-failed': 'The shop cannot be reached right now. Try again in a moment.',
} as const;

const notACode = {
  characters: 'This is not a member code. Ask the guest to open “Code” and scan again.',
  length: 'A member code has 24 digits. Check it once more.',
  prefix: 'This is another kind of code. Ask the guest to open “Code” and scan again.',
  'check-digit': 'One digit is wrong. Check it once more.',
} as const;

const invitation = {
  unknown: 'There is no such invitation. Check it, or ask your manager for a new one.',
  used: 'This invitation has been used. Ask your manager for a new one.',
  expired: 'This invitation is more than a day old. Ask your manager for a new one.',
} as const;

const obstacles = {
  'not-yet': 'it starts later.',
  'other-hours': 'not at this hour.',
  'other-tier': 'it is for another tier.',
  'other-store': 'it is for another store.',
  'other-category': 'nothing it is for is in the basket.',
  'below-minimum': 'the amount is below its minimum.',
} as const;

const campaignStates = {
  draft: 'still a draft',
  'awaiting-second-person': 'waiting for a second person',
  approved: 'approved and has not begun',
  running: 'running',
  'waiting-for-result': 'waiting for its result',
  read: 'over, and its result is there',
  stopped: 'stopped',
} as const;

export const en: Sentences = {
  unreachable: ({ why }) => unreachable[why],
  'no-key-for-today': () =>
    'This phone has been offline too long. Connect once and the code is back.',
  'malformed-input': () => 'Something in the form is not right. Change it and send again.',
  internal: () => 'That did not work, and we know about it. Try again in a moment.',
  'unknown-action': () => 'This version is old. Leave WeChat and open it again.',
  'not-allowed': () => 'This cannot be done here.',
  busy: () => 'Many people at once. Try again in a few seconds.',
  'request-id-reused': () => 'That request has changed. Go back and start again.',
  'not-a-member': () => 'Not a member yet. One tap to join.',
  'not-staff': () => 'You are not on the staff list. Ask your manager for an invitation.',
  'not-your-store': () => 'You do not work at this store. Switch to your own.',
  'store-closed': () => 'This store is closed, so nothing can be recorded.',
  'own-account': () => 'Not on your own account. Ask a colleague.',
  'ticket-expired': () => 'More than 10 minutes since the scan. Ask for the code again.',
  'ticket-not-genuine': () => 'This does not match the scan. Scan again.',
  'not-a-member-code': ({ reason }) => notACode[reason],
  'code-expired': () => 'The code has expired. Ask the guest to refresh it.',
  'code-not-recognised': () => 'The code is not recognised. Ask the guest to refresh it.',
  'code-already-used': () => 'This code has been used. Wait for the next one and scan again.',
  'too-many-wrong-codes': ({ waitSeconds }) =>
    `Too many wrong codes. Wait ${waitSeconds} seconds before scanning.`,
  'order-already-recorded': () => 'This order is recorded already. Check the number.',
  'order-not-found': () => 'No such order at this store. Check the number.',
  'refund-exceeds-purchase': ({ leftFen }) =>
    `At most ${money(leftFen)} can be refunded. Lower the amount.`,
  'refund-number-taken': () => 'That refund number is taken. Use another.',
  'purchase-not-settled': () => 'This order is still being recorded. Refund it in a minute.',
  'programme-problems': ({ problems }) =>
    `${problems.length} things to change before this can be published.`,
  'compliance-problems': ({ problems: [first, ...others] }) =>
    `${first === undefined ? 'One thing breaks a rule.' : complianceEn[first.rule]}${others.length > 0 ? ` ${others.length} more to change.` : ''}`,
  'programme-changed': ({ version }) =>
    `Somebody just published version ${version}. Refresh, then edit.`,
  'starts-too-soon': () => 'It starts too soon. Move it a few minutes later.',
  'invitation-not-valid': ({ reason }) => invitation[reason],
  'no-such-store': () => 'No such store. Check which one you meant.',
  'no-such-member': () => 'No such member. Check the number.',
  'no-such-staff': () => 'No such staff member. Check the list.',
  'no-such-approval': () => 'This approval has been dealt with already.',
  'second-person-needed': () => 'Above what one person may decide. A colleague has to confirm.',
  'receipt-not-found': () =>
    'No such receipt. Check store, number and amount; after 24 hours, or once claimed, it is none.',
  'receipts-of-the-day-recorded': ({ perDay }) =>
    `You have recorded ${perDay} receipts today. Ask a colleague to record this one.`,
  'too-many-receipts': ({ perDay }) => `At most ${perDay} receipts a day. Come back tomorrow.`,
  'staff-cannot-claim': () => 'Staff cannot claim receipts of their own store.',
  'not-read-yet': ({ on }) => `Not everybody of ${dayIn('en', on)} is counted yet. Ask again.`,
  'too-few-buyers': ({ least, found }) =>
    `${found} members have bought; fifths need ${least}. Look at members one by one.`,
  'no-such-segment': () => 'There is no such segment. Check its name.',
  'segment-problems': ({ problems }) =>
    `${problems.length} things in this rule to change before it can be used.`,
  'no-such-campaign': () => 'There is no such campaign. Check its name.',
  'campaign-problems': ({ problems }) =>
    `${problems.length} things in this campaign to change before it can be saved.`,
  'campaign-state': ({ state }) =>
    `This campaign is ${campaignStates[state]}. Look at it, then go on from there.`,
  'not-eligible': () => 'This campaign is not for this member now. Ask why not to see the rule.',
  'too-many-tags': ({ most }) => `A member has at most ${most} tags. Take one off first.`,
  'ends-before-it-starts': () => 'It ends before it starts. Swap the two dates.',
  'day-not-closed': ({ last }) => `That day is not over. The last one is ${dayIn('en', last)}.`,
  'too-many-days': ({ most }) => `At most ${most} days at once. Shorten the time.`,
  'insufficient-points': ({ short }) => `${figure(short)} points short.`,
  'expiry-not-in-future': () => 'The expiry has to be later than now.',
  'already-checked-in': () => 'Checked in today already. See you tomorrow.',
  'day-not-missed': ({ on }) => `${dayIn('en', on)} needs no make-up.`,
  'make-up-too-late': ({ earliest }) => `Only days from ${dayIn('en', earliest)} can be made up.`,
  'no-make-up-left': ({ perMonth }) => `${perMonth} make-ups a month, and they are used up.`,
  'quote-changed': ({ payFen }) =>
    `It is ${money(payFen)} now. Check with the guest, then confirm.`,
  'amount-too-large': ({ maxFen }) => `An order is at most ${money(maxFen)}. Check the amount.`,
  'purchase-too-late': ({ lateHours }) =>
    `More than ${lateHours} hours late. Ask your manager to correct it by hand.`,
  'purchase-in-future': () => 'This phone’s clock is ahead. Set it right and record again.',
  'no-such-coupon': () => 'There is no such coupon. Check the list.',
  'coupon-already-issued': () => 'This coupon has been given already.',
  'coupon-limit-reached': ({ perMember }) =>
    `One member gets at most ${perMember} of these, and has had them.`,
  'coupon-over': ({ expiredAt }) =>
    `This coupon ended ${dayIn('en', dayOf(expiredAt - 1))}. Choose another.`,
  'wallet-full': ({ most }) => `${most} coupons are in the wallet. Use one first.`,
  'too-young': ({ leastAge }) =>
    `Under ${leastAge}, no birthday is kept. Everything else works the same.`,
  'coupon-not-usable': ({ name, obstacle }) =>
    `${name} cannot be used: ${obstacles[obstacle.code]}`,
  'coupons-do-not-stack': ({ name, beside }) =>
    `${name} and ${beside} do not go together. Choose one.`,
  'too-many-coupons': ({ most }) => `At most ${most} coupons in one purchase.`,
  'coupon-needs-purchase': ({ name }) => `${name} needs a purchase. Enter the amount first.`,
  'price-settled': () => 'The amount is paid already, so no coupon changes it.',
  'no-such-care': () => 'There is no such care. Refresh and choose again.',
  'recap-not-ready': ({ opensOn }) => `That year opens on ${dayIn('en', opensOn)}.`,
  'not-a-member-then': ({ since }) =>
    `You were not a member yet. It begins on ${dayIn('en', since)}.`,
  'insufficient-growth': ({ short }) => `${figure(short)} growth short.`,
  'sold-out': () => 'All gone. Have a look at the others.',
  'not-open-yet': ({ opensAt }) => `It begins ${dayIn('en', dayOf(opensAt))}. Come back then.`,
  over: ({ endedAt }) => `It ended ${dayIn('en', dayOf(endedAt - 1))}. Have a look at the others.`,
  'no-such-claim': () => 'This coupon is not given out any more. Refresh the page.',
  'claim-limit-reached': ({ perMember }) => `At most ${perMember} each, and you have had yours.`,
  'claim-limit-of-the-day': ({ perDay }) => `At most ${perDay} a day. Come back tomorrow.`,
  'no-such-reward': () => 'This is not offered any more. Refresh the page.',
  'price-changed': ({ points }) =>
    `It takes ${figure(points)} points now. Have a look, then decide.`,
  'reward-limit-reached': ({ perMember }) => `At most ${perMember} each, and you have had yours.`,
  'too-many-pick-ups': ({ most }) =>
    `${most} are waiting or can still be returned. Pick some up first.`,
  'no-such-pick-up': () => 'Nothing like that is waiting. Check the list.',
  'already-handed-over': () => 'This has been picked up already.',
  'not-at-this-store': () => 'This store does not have it. It waits at another one.',
  'no-such-lottery': () => 'There is no such lottery. Refresh the page.',
  'no-draw-left-today': ({ perDay }) =>
    `${perDay} draws a day, and today’s are done. Come back tomorrow.`,
  'no-draw-left': ({ perMember }) => `${perMember} draws each this time, and yours are done.`,
  'staff-do-not-draw': () => 'Whoever works here does not draw, so that nobody wonders.',
  'no-such-occasion': () => 'There is no such event. Refresh the page.',
  'already-signed-up': () => 'You have signed up already. See you there.',
  'occasion-full': ({ places }) =>
    `All ${places} places are taken. One is free when somebody cancels.`,
  'not-signed-up': () => 'Not signed up for this. Check which one you meant.',
  'too-late-to-cancel': ({ cancelUntil }) =>
    `Cancelling ended ${dayIn('en', dayOf(cancelUntil))} at ${clockTime(cancelUntil)}. Tell the store if you cannot come.`,
  'occasion-elsewhere': () => 'This takes place at another store.',
  'doors-not-open-yet': ({ opensAt }) =>
    `Doors open ${dayIn('en', dayOf(opensAt))} at ${clockTime(opensAt)}.`,
  'already-scanned-in': () => 'This guest has been let in already.',
  'piece-not-held': () => 'The one put by for you is gone. Try again.',
  'no-such-consent': () => 'This is not asked any more. Refresh the page.',
  'consent-text-changed': () => 'The wording has changed. Read it again, then decide.',
  'no-such-template': () => 'This reminder is not offered any more. Refresh the page.',
  'no-such-message': () => 'There is no such message. Refresh the page.',
  'journey-entered-before': () => 'This member has been through this journey. Once is all.',
  'too-many-journeys': ({ most }) => `At most ${most} journeys at once. Wait for one to end.`,
  'not-in-journey': () => 'This member is not in this journey. Refresh the page.',
  'no-such-journey': () => 'There is no such journey. Check its name.',
  'journey-problems': () => 'Something in this journey is not right. Change it and save again.',
  'journey-changed': () => 'Somebody changed this journey just now. Read it again, then change it.',
  'journey-not-live': () => 'This journey has not begun. Let it begin first.',
  'no-such-follow-up': () => 'Somebody has done this, or it is not wanted any more. Refresh.',
  'nothing-to-adjust': () => 'There is nothing to adjust.',
};
