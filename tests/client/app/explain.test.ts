import { explain } from '../../../client/app/src/text/refusals';
import type { ScreenRefusal } from '../../../client/app/src/api/answer';
import { en } from '../../../client/app/src/text/refusals/en';
import { zh } from '../../../client/app/src/text/refusals/zh';

/** Every refusal with what it carries. A new one does not compile until it is here. */
const one: { readonly [Code in ScreenRefusal['code']]: Extract<ScreenRefusal, { code: Code }> } = {
  unreachable: { code: 'unreachable', why: 'no-network' },
  'no-key-for-today': { code: 'no-key-for-today' },
  'malformed-input': { code: 'malformed-input', field: 'code', reason: 'an id' },
  internal: { code: 'internal' },
  'unknown-action': { code: 'unknown-action' },
  'not-allowed': { code: 'not-allowed' },
  busy: { code: 'busy' },
  'request-id-reused': { code: 'request-id-reused' },
  'not-a-member': { code: 'not-a-member' },
  'not-staff': { code: 'not-staff' },
  'not-your-store': { code: 'not-your-store' },
  'store-closed': { code: 'store-closed' },
  'own-account': { code: 'own-account' },
  'ticket-expired': { code: 'ticket-expired' },
  'ticket-not-genuine': { code: 'ticket-not-genuine' },
  'not-a-member-code': { code: 'not-a-member-code', reason: 'length' },
  'code-expired': { code: 'code-expired' },
  'code-not-recognised': { code: 'code-not-recognised' },
  'code-already-used': { code: 'code-already-used' },
  'too-many-wrong-codes': { code: 'too-many-wrong-codes', waitSeconds: 77 },
  'order-already-recorded': { code: 'order-already-recorded' },
  'order-not-found': { code: 'order-not-found' },
  'refund-exceeds-purchase': { code: 'refund-exceeds-purchase', leftFen: 7700 },
  'refund-number-taken': { code: 'refund-number-taken' },
  'purchase-not-settled': { code: 'purchase-not-settled' },
  'programme-problems': { code: 'programme-problems', problems: [{ field: 'a', reason: 'b' }] },
  'compliance-problems': {
    code: 'compliance-problems',
    problems: [
      { field: 'a', rule: 'odds-as-they-are', source: { document: 'd', clause: 'c', asks: 'a' } },
    ],
  },
  'programme-changed': { code: 'programme-changed', version: 77 },
  'starts-too-soon': { code: 'starts-too-soon', earliest: 0 },
  'invitation-not-valid': { code: 'invitation-not-valid', reason: 'used' },
  'no-such-store': { code: 'no-such-store', storeId: 's1' },
  'no-such-member': { code: 'no-such-member' },
  'no-such-staff': { code: 'no-such-staff' },
  'no-such-approval': { code: 'no-such-approval' },
  'second-person-needed': { code: 'second-person-needed' },
  'receipt-not-found': { code: 'receipt-not-found' },
  'receipts-of-the-day-recorded': { code: 'receipts-of-the-day-recorded', perDay: 200 },
  'too-many-receipts': { code: 'too-many-receipts', perDay: 77 },
  'staff-cannot-claim': { code: 'staff-cannot-claim' },
  'not-read-yet': { code: 'not-read-yet', on: '2026-11-07' },
  'too-few-buyers': { code: 'too-few-buyers', least: 77, found: 5 },
  'no-such-segment': { code: 'no-such-segment' },
  'segment-problems': { code: 'segment-problems', problems: [{ field: 'a', reason: 'b' }] },
  'no-such-campaign': { code: 'no-such-campaign' },
  'campaign-problems': { code: 'campaign-problems', problems: [{ field: 'a', reason: 'b' }] },
  'campaign-state': { code: 'campaign-state', state: 'running' },
  'not-eligible': { code: 'not-eligible', rule: 'in-audience' },
  'too-many-tags': { code: 'too-many-tags', most: 77 },
  'ends-before-it-starts': { code: 'ends-before-it-starts' },
  'day-not-closed': { code: 'day-not-closed', last: '2026-11-07' },
  'too-many-days': { code: 'too-many-days', most: 77 },
  'insufficient-points': { code: 'insufficient-points', short: 77 },
  'expiry-not-in-future': { code: 'expiry-not-in-future' },
  'already-checked-in': { code: 'already-checked-in', on: '2026-11-23' },
  'day-not-missed': { code: 'day-not-missed', on: '2026-11-07' },
  'make-up-too-late': { code: 'make-up-too-late', earliest: '2026-11-07' },
  'no-make-up-left': { code: 'no-make-up-left', perMonth: 77 },
  'quote-changed': { code: 'quote-changed', payFen: 7700 },
  'amount-too-large': { code: 'amount-too-large', maxFen: 7700 },
  'purchase-too-late': { code: 'purchase-too-late', lateHours: 77 },
  'purchase-in-future': { code: 'purchase-in-future' },
  'no-such-coupon': { code: 'no-such-coupon' },
  'coupon-already-issued': { code: 'coupon-already-issued' },
  'coupon-limit-reached': { code: 'coupon-limit-reached', perMember: 77 },
  'coupon-over': { code: 'coupon-over', expiredAt: 1_774_000_000_000 },
  'wallet-full': { code: 'wallet-full', most: 77 },
  'too-young': { code: 'too-young', leastAge: 77 },
  'coupon-not-usable': {
    code: 'coupon-not-usable',
    coupon: 'a',
    name: '77',
    obstacle: { code: 'below-minimum', shortFen: 77 },
  },
  'coupons-do-not-stack': { code: 'coupons-do-not-stack', name: '77', beside: '5' },
  'too-many-coupons': { code: 'too-many-coupons', most: 77 },
  'coupon-needs-purchase': { code: 'coupon-needs-purchase', name: '77' },
  'price-settled': { code: 'price-settled' },
  'no-such-care': { code: 'no-such-care' },
  'recap-not-ready': { code: 'recap-not-ready', opensOn: '2026-11-07' },
  'not-a-member-then': { code: 'not-a-member-then', since: '2026-11-07' },
  'insufficient-growth': { code: 'insufficient-growth', short: 77 },
  'sold-out': { code: 'sold-out' },
  'not-open-yet': { code: 'not-open-yet', opensAt: 1_774_000_000_000 },
  over: { code: 'over', endedAt: 1_774_000_000_000 },
  'no-such-claim': { code: 'no-such-claim' },
  'claim-limit-reached': { code: 'claim-limit-reached', perMember: 77 },
  'claim-limit-of-the-day': { code: 'claim-limit-of-the-day', perDay: 77 },
  'no-such-reward': { code: 'no-such-reward' },
  'price-changed': { code: 'price-changed', points: 77 },
  'reward-limit-reached': { code: 'reward-limit-reached', perMember: 77 },
  'too-many-pick-ups': { code: 'too-many-pick-ups', most: 77 },
  'no-such-pick-up': { code: 'no-such-pick-up' },
  'already-handed-over': { code: 'already-handed-over' },
  'not-at-this-store': { code: 'not-at-this-store', stores: ['s1'] },
  'no-such-lottery': { code: 'no-such-lottery' },
  'no-draw-left-today': { code: 'no-draw-left-today', perDay: 77 },
  'no-draw-left': { code: 'no-draw-left', perMember: 77 },
  'staff-do-not-draw': { code: 'staff-do-not-draw' },
  'no-such-occasion': { code: 'no-such-occasion' },
  'already-signed-up': { code: 'already-signed-up' },
  'occasion-full': { code: 'occasion-full', places: 77 },
  'not-signed-up': { code: 'not-signed-up' },
  'too-late-to-cancel': { code: 'too-late-to-cancel', cancelUntil: 1_774_000_000_000 },
  'occasion-elsewhere': { code: 'occasion-elsewhere', stores: ['s1'] },
  'doors-not-open-yet': { code: 'doors-not-open-yet', opensAt: 1_774_000_000_000 },
  'already-scanned-in': { code: 'already-scanned-in' },
  'piece-not-held': { code: 'piece-not-held' },
  'no-such-consent': { code: 'no-such-consent' },
  'consent-text-changed': { code: 'consent-text-changed', version: 2 },
  'no-such-template': { code: 'no-such-template' },
  'no-such-message': { code: 'no-such-message' },
  'journey-entered-before': { code: 'journey-entered-before' },
  'too-many-journeys': { code: 'too-many-journeys', most: 77 },
  'not-in-journey': { code: 'not-in-journey' },
  'no-such-journey': { code: 'no-such-journey' },
  'journey-problems': { code: 'journey-problems', problems: [] },
  'journey-changed': { code: 'journey-changed', version: 2 },
  'journey-not-live': { code: 'journey-not-live' },
  'no-such-follow-up': { code: 'no-such-follow-up' },
  'nothing-to-adjust': { code: 'nothing-to-adjust' },
};

const all = Object.values<ScreenRefusal>(one);
const hasNumber = all.filter((refusal) => Object.values(refusal).some((value) => value === 77));

describe('a refusal in words', () => {
  it.each(all)('$code is a sentence in both languages', (refusal) => {
    expect(explain(refusal, 'zh')).toMatch(/^[^a-z]*[\u4e00-\u9fff][^a-z]*。$/);
    expect(explain(refusal, 'en')).toMatch(/^[A-Z0-9¥].*\.$/);
    expect(explain(refusal, 'en')).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it.each(hasNumber)('$code says the number that helps', (refusal) => {
    expect(explain(refusal, 'zh')).toContain('77');
    expect(explain(refusal, 'en')).toContain('77');
  });

  it('shows neither its code nor words no shopper uses', () => {
    const said = all.flatMap((refusal) => [explain(refusal, 'zh'), explain(refusal, 'en')]);
    for (const sentence of said) {
      expect(sentence).not.toMatch(/系统|错误代码|undefined|NaN|[a-z]+-[a-z]+-[a-z]+/);
      expect(sentence).not.toMatch(/[!！]|您|亲/);
    }
  });

  it('says what went wrong with each kind of code and of silence', () => {
    const codes = (['characters', 'length', 'prefix', 'check-digit'] as const).map((reason) =>
      explain({ code: 'not-a-member-code', reason }, 'zh'),
    );
    const silences = (['no-network', 'no-answer', 'cloud-failed'] as const).map((why) =>
      explain({ code: 'unreachable', why }, 'zh'),
    );
    expect(new Set([...codes, ...silences]).size).toBe(7);
  });

  it('stands in with "try again later" for a code of a newer shop', () => {
    const unheard = { code: 'told-tomorrow' } as unknown as ScreenRefusal;
    expect(explain(unheard, 'zh')).toBe(zh.internal({ code: 'internal' }));
    expect(explain(unheard, 'en')).toBe(en.internal({ code: 'internal' }));
  });
});
