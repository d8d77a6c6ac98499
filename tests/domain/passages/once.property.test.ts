import fc from 'fast-check';
import { type Journey, entering, stepping } from '../../../shared/domain/journeys';
import { behaviourPresets } from '../../../shared/domain/behaviour';
import type { MemberCommand } from '../../../shared/domain/members';
import { dayOf } from '../../../shared/domain/kernel/day';
import { passageIn } from '../../../shared/domain/passages';
import { plainDays } from '../../support/cast';
import { clock, monday } from '../../support/calendar';
import { type Life, begun, lived } from '../../support/given';
import { asksStaff, gives, journeyOf, tells, waits } from '../../support/journey-terms';
import { addressed } from '../../support/reach';

const hour = 3_600_000;

const journey = (version: number): Journey => ({
  ...journeyOf([
    gives('coupon', 1),
    tells('message', 2),
    asksStaff('staff', 0),
    waits('visit', 48, ['visit', 'go-on']),
    gives('last', version),
  ]),
  id: 'months',
  version,
});

const versions = [journey(1), journey(2)];

const lines = {
  ...{ newDays: 30, behaviour: behaviourPresets.daily, marks: null },
  awayDays: { 0: 45, 1: 14, 2: 30, 3: 60, 4: 90, 5: 90 },
};

const deed = fc.oneof(
  fc.record({ do: fc.constantFrom('enter' as const), version: fc.constantFrom(1, 2) }),
  fc.record({ do: fc.constantFrom('step', 'step-again', 'visit', 'pause', 'resume') }),
);
const story = fc.array(fc.tuple(deed, fc.nat(30)), { maxLength: 40 });

type Deed = Readonly<{ do: string; version?: number }>;

type Now = Readonly<{ life: Life; told: Deed; at: number }>;

const deeds: Readonly<Record<string, (now: Now) => readonly MemberCommand[]>> = {
  enter: ({ told, at }) => {
    const entered = versions.filter(({ version }) => version === told.version);
    const { workdays } = plainDays;
    return entered.flatMap((one) => entering(one, { workdays, by: 'rule', at }) ?? []);
  },
  visit: ({ at }) => [{ kind: 'record-visit', on: dayOf(at), storeId: 'south', code: null, at }],
  pause: ({ at }) => [{ kind: 'pause-passage', journey: 'months', reason: 'complaint', at }],
  resume: ({ at }) => [{ kind: 'resume-passage', journey: 'months', at }],
  step: ({ life: { member }, at }) => {
    const passage = passageIn(member.passages, 'months');
    const inside = versions.find(({ version }) => version === passage?.version);
    if (passage === undefined || inside === undefined) return [];
    const { workdays } = plainDays;
    const asked = { ...lines, at, asOf: dayOf(at) };
    const now = { workdays, member, asked, state: 'live', addresses: addressed, at } as const;
    return [stepping(inside, passage, now) ?? []].flat();
  },
};

/** What somebody does at an instant: the commands, each as the job or a person would give it. */
const commandsOf = (now: Now): readonly MemberCommand[] =>
  now.told.do === 'step-again'
    ? [...(deeds['step']?.(now) ?? []), ...(deeds['step']?.(now) ?? [])]
    : (deeds[now.told.do]?.(now) ?? []);

describe('Whatever happens in whatever order', () => {
  it('a journey is entered once, every step is taken at most once and in turn, by one version', () => {
    fc.assert(
      fc.property(story, (acts) => {
        let life = begun();
        let at = clock(monday);
        for (const [told, hours] of acts) {
          at += hours * hour;
          for (const command of commandsOf({ life, told, at })) {
            const before = life.events.length;
            life = lived(plainDays, life, command);
            const steps = life.events.slice(before).filter(isStep);
            expect(steps.length).toBeLessThanOrEqual(1);
          }
        }
        const entries = life.events.filter(({ kind }) => kind === 'journey-entered');
        expect(entries.length).toBeLessThanOrEqual(1);
        const steps = life.events.filter(isStep).map((event) => event.step);
        expect(['coupon', 'message', 'staff', 'visit', 'last'].slice(0, steps.length)).toEqual(
          steps,
        );
        const ofOne = life.events.filter(isStep).map((event) => event.version);
        expect(new Set(ofOne).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

const isStep = (event: Life['events'][number]) => event.kind === 'journey-step-taken';
