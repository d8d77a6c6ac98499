import type { JourneyTerms } from '../../shared/domain/journeys';

type Step = JourneyTerms['steps'][number];

const hours = (count: number) => ({ unit: 'hours', hours: count }) as const;

/** A message in the inbox so many hours after the step before. */
export const tells = (id: string, after: number, given: Partial<Step> = {}): Step => ({
  ...{ id, stage: 'welcome', after: hours(after), when: null },
  act: {
    ...{ kind: 'message', category: 'news', channels: ['inbox'], worthFen: 100 },
    ...{ personalised: false, title: '欢迎', text: '会员码在首页。', page: null },
    ...{ sentence: '你刚刚入会。', validDays: 14 },
  },
  ...given,
});

export const gives = (id: string, after: number, coupon = 'five-off'): Step => ({
  ...{ id, stage: 'conversion', after: hours(after), when: null },
  act: { kind: 'coupon', coupon },
});

export const asksStaff = (id: string, after: number, script = 'taste'): Step => ({
  ...{ id, stage: 'ice-break', after: hours(after), when: null },
  act: { kind: 'staff-task', script, why: '第一次见面，问问口味。', withinDays: 7 },
});

type Wait = Extract<Step['act'], { kind: 'wait-for' }>;

export const waits = (
  id: string,
  most: number,
  [what, otherwise]: readonly [Wait['what'], Wait['otherwise']],
): Step => ({
  ...{ id, stage: 'trust', after: hours(most), when: null },
  act: { kind: 'wait-for', what, otherwise },
});

/** A journey of some steps, into which operators let members. */
export const journeyOf = (
  steps: readonly Step[],
  given: Partial<JourneyTerms> = {},
): JourneyTerms => ({ name: '头三个月', entry: { kind: 'operator' }, exits: [], steps, ...given });
