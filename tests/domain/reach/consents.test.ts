import {
  type Reach,
  agrees,
  decideReach,
  evolveReach,
  mayPersonalise,
  noReach,
  receiptOf,
  teaHouseReach as terms,
} from '../../../shared/domain/reach';
import { clock, monday } from '../../support/calendar';
import { addressed, offer } from '../../support/reach';
import { specification } from '../../support/given';

const at = clock(monday);
const texts = { purpose: 'marketing', channel: 'sms' } as const;
const where = 'mini-program' as const;
const givenReach = specification(
  {
    decide: (command: Parameters<typeof decideReach>[2], reach: Reach) =>
      decideReach(terms, reach, command),
    evolve: evolveReach,
  },
  noReach,
);
const yes = {
  kind: 'consent-set',
  consent: { ...texts, given: true, version: 1, at, where },
} as const;

describe('A consent', () => {
  it('is a receipt: which wording, when and where', () => {
    givenReach()
      .when({ kind: 'set-consent', choices: [{ ...texts, given: true, version: 1 }], where, at })
      .then(yes);
  });

  it('is given only to the words of today', () => {
    givenReach()
      .when({ kind: 'set-consent', choices: [{ ...texts, given: true, version: 2 }], where, at })
      .thenRefused({ code: 'consent-text-changed', version: 1 });
  });

  it('is withdrawn in any wording', () => {
    givenReach(yes)
      .when({ kind: 'set-consent', choices: [{ ...texts, given: false, version: 9 }], where, at })
      .then({ kind: 'consent-set', consent: { ...texts, given: false, version: 9, at, where } });
  });

  it('is asked for nothing there are no words for', () => {
    const choices = [
      { purpose: 'marketing', channel: 'subscribe', given: true, version: 1 },
    ] as const;
    givenReach()
      .when({ kind: 'set-consent', choices, where, at })
      .thenRefused({ code: 'no-such-consent' });
  });

  it('said again in the same words changes nothing', () => {
    const choices = [{ ...texts, given: true, version: 1 }];
    givenReach(yes)
      .when({ kind: 'set-consent', choices, where, at: at + 1 })
      .thenNothing();
  });

  it('is refused by silence for what disturbs, and held by silence for service', () => {
    expect(agrees(noReach, 'marketing', 'sms')).toBe(false);
    expect(agrees(noReach, 'marketing', 'wecom')).toBe(false);
    expect(agrees(noReach, 'marketing', 'inbox')).toBe(true);
    expect(agrees(noReach, 'service', 'subscribe')).toBe(true);
    expect(agrees(noReach, 'personalise', null)).toBe(true);
  });

  it('withdrawn for everything at once is one act, with a receipt for each', () => {
    const choices = terms.wordings.map(({ purpose, channel, version }) => ({
      ...{ purpose, channel, version },
      given: false,
    }));
    const decided = decideReach(terms, noReach, { kind: 'set-consent', choices, where, at });
    expect(decided.ok).toBe(true);
    const after = decided.ok ? decided.value.reduce(evolveReach, noReach) : noReach;
    for (const wording of terms.wordings) {
      expect(agrees(after, wording.purpose, wording.channel)).toBe(false);
      expect(receiptOf(after, wording)).toMatchObject({ given: false, version: 1, at, where });
    }
    expect(mayPersonalise(after)).toBe(false);
  });
});

describe('A consent withdrawn between selection and sending', () => {
  const asked = { kind: 'decide-offers', addresses: addressed, at } as const;
  const reserve = (reach: Reach, personalised: boolean) => {
    const decided = decideReach(terms, reach, {
      ...asked,
      offers: [offer('tea', { personalised })],
    });
    return decided.ok ? decided.value.reduce(evolveReach, reach) : reach;
  };

  it('drops the message that waits, in the same act', () => {
    const reach = reserve(noReach, false);
    expect(reach.open).toHaveLength(1);
    const choices = [{ purpose: 'marketing', channel: 'inbox', given: false, version: 1 }] as const;
    const decided = decideReach(terms, reach, { kind: 'set-consent', choices, where, at });
    const after = decided.ok ? decided.value.reduce(evolveReach, reach) : reach;
    expect(after.open).toEqual([]);
    expect(after.touches).toEqual([]);
  });

  it('drops what was chosen by the member’s record when personalising is refused', () => {
    const reach = reserve(noReach, true);
    const choices = [{ purpose: 'personalise', channel: null, given: false, version: 1 }] as const;
    const decided = decideReach(terms, reach, { kind: 'set-consent', choices, where, at });
    expect(decided).toMatchObject({
      value: [
        { kind: 'consent-set' },
        { kind: 'message-dropped', why: { code: 'not-personalised' } },
      ],
    });
    const after = decided.ok ? decided.value.reduce(evolveReach, reach) : reach;
    expect(reserve(after, true).open).toEqual([]);
    expect(reserve(after, false).open).toHaveLength(1);
  });
});
