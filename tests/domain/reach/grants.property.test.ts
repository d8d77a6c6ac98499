import fc from 'fast-check';
import { MINUTE } from '../../../shared/domain/kernel/instant';
import {
  type Reach,
  decideReach,
  evolveReach,
  freeGrants,
  noReach,
  teaHouseReach,
} from '../../../shared/domain/reach';
import { clock, monday } from '../../support/calendar';
import { openPlatformGrants } from '../../support/platform-grants';
import { addressed, offer } from '../../support/reach';

const terms = { ...teaHouseReach, quiet: { from: 0, to: 0 } };
const template = 'coupon-expiring';

type Command = Parameters<typeof decideReach>[2];
const act = (reach: Reach, command: Command): Reach => {
  const decided = decideReach(terms, reach, command);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value.reduce(evolveReach, reach);
};

type Tellers = readonly ('phone' | 'platform')[];
type Answer = 'accept' | 'reject' | 'ban' | 'filter';
type Step =
  | Readonly<{ kind: 'accept'; tellers: Tellers }>
  | Readonly<{ kind: 'decline'; answer: Answer }>
  | Readonly<{ kind: 'send'; lost: boolean }>
  | Readonly<{ kind: 'switch-off'; heard: boolean }>;

/** What can happen, as often as it stands here. */
const steps: readonly Step[] = [
  { kind: 'accept', tellers: ['phone'] },
  { kind: 'accept', tellers: ['platform'] },
  { kind: 'accept', tellers: ['phone', 'platform'] },
  { kind: 'accept', tellers: ['platform', 'phone'] },
  { kind: 'accept', tellers: ['platform', 'phone'] },
  { kind: 'decline', answer: 'reject' },
  { kind: 'decline', answer: 'ban' },
  { kind: 'decline', answer: 'filter' },
  { kind: 'send', lost: false },
  { kind: 'send', lost: false },
  { kind: 'send', lost: true },
  { kind: 'switch-off', heard: true },
  { kind: 'switch-off', heard: false },
];

/** A member's phone, the platform and the ledger, told of one another as the network allows. */
function live() {
  const platform = openPlatformGrants();
  let reach = noReach;
  let at = clock(monday);
  let sent = 0;
  /** The platform changed something that nobody told the ledger. */
  let untold = false;

  const noted = (by: 'phone' | 'platform', answer: Answer) => {
    reach = act(reach, { kind: 'note-grants', by, answers: [{ template, answer }], at });
  };

  const send = (isLost: boolean) => {
    const message = `message-${(sent += 1)}`;
    const given = { category: template, channels: ['subscribe' as const], endsAt: at + 1 };
    reach = act(reach, {
      ...{ kind: 'decide-offers', offers: [offer(message, given)], addresses: addressed, at },
    });
    if (reach.open.length === 0) return;
    reach = act(reach, { kind: 'take-message', message, addresses: addressed, at });
    const error = platform.send();
    const refused = error === 43101;
    if (isLost) {
      reach = act(reach, {
        kind: 'settle-message',
        message,
        outcome: 'unknown',
        refused: false,
        at,
      });
      reach = act(reach, { kind: 'note-delivery', template, delivered: !refused, refused, at });
    } else {
      const outcome = refused ? 'failed' : 'sent';
      reach = act(reach, { kind: 'settle-message', message, outcome, refused, at });
    }
    untold &&= !refused;
  };

  const accept = (tellers: Tellers) => {
    platform.accept();
    for (const by of tellers) {
      noted(by, 'accept');
      at += 1000;
    }
  };

  const switchOff = (isHeard: boolean) => {
    platform.switchOff();
    if (isHeard) reach = act(reach, { kind: 'switch-grant', template, on: false, at });
    untold = !isHeard && (untold || freeGrants(reach, template) > 0);
  };

  const does = (each: Step) => {
    at += 5 * MINUTE;
    if (each.kind === 'decline') noted('phone', each.answer);
    if (each.kind === 'send') send(each.lost);
    if (each.kind === 'accept') accept(each.tellers);
    if (each.kind === 'switch-off') switchOff(each.heard);
  };
  return {
    does,
    ledger: () => freeGrants(reach, template),
    platform: () => platform.count(),
    isUntold: () => untold,
    settle: () => {
      for (let tries = 0; untold && tries < 30; tries += 1) send(false);
    },
  };
}

describe('The grants ledger', () => {
  it('equals what the platform counts, after a hundred thousand taps and sendings', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1_000, maxLength: 1_000 }), (bytes) => {
        const member = live();
        for (const byte of bytes) {
          const happens = steps[byte % steps.length];
          if (happens !== undefined) member.does(happens);
          const [ledger, platform] = [member.ledger(), member.platform()];
          if (!member.isUntold() && ledger !== platform) throw new Error('not what there is');
          if (ledger < platform) throw new Error('below what the platform says');
        }
        member.settle();
        expect(member.ledger()).toBe(member.platform());
      }),
      { numRuns: 100 },
    );
  });
});
