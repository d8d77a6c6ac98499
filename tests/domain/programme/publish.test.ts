import { inForce, nextVersion, teaHouse } from '../../../shared/domain/programme';
import { midnight } from '../../support/calendar';

const june1 = midnight('2026-06-01');
const july1 = midnight('2026-07-01');
const first = nextVersion(undefined, teaHouse, june1);
const { tiers } = teaHouse;
type Tier = (typeof tiers.tiers)[number];
const tiersWith = (change: (tier: Tier) => Partial<Tier>) => ({
  ...teaHouse,
  tiers: { ...tiers, tiers: tiers.tiers.map((tier) => ({ ...tier, ...change(tier) })) },
});
const raised = tiersWith(({ threshold }) => ({ threshold: threshold * 2 }));

describe('Publishing the programme', () => {
  it('begins with version 1 and counts on', () => {
    expect(first).toEqual({
      ...{ ...teaHouse, version: 1, tiersVersion: 1, effectiveFrom: june1 },
      seeds: [],
    });
    expect(nextVersion(first, teaHouse, july1)).toMatchObject({ version: 2, effectiveFrom: july1 });
  });

  it('keeps the version of the ladder while only names, perks, benefits or other terms change', () => {
    const renamed = {
      ...teaHouse,
      shopName: '大满茶铺',
      pointsValidYears: 2,
      tiers: { ...tiers, tiers: tiers.tiers.map((tier) => ({ ...tier, name: '茶', perks: [] })) },
    };
    expect(nextVersion(first, renamed, july1)).toMatchObject({ version: 2, tiersVersion: 1 });
  });

  it.each([
    ['a threshold', raised],
    ['what keeps a tier', tiersWith(({ keep }) => ({ keep: keep / 2 }))],
    ['which tiers there are', tiersWith(({ id }) => ({ id: `${id}-2` }))],
    ['the window', { ...teaHouse, tiers: { ...tiers, windowDays: 180 } }],
    ['the valid days', { ...teaHouse, tiers: { ...tiers, validDays: 180 } }],
    ['the grace', { ...teaHouse, tiers: { ...tiers, graceDays: 0 } }],
    ['the tiers', { ...teaHouse, tiers: { ...tiers, tiers: tiers.tiers.slice(0, 3) } }],
  ])('gives the ladder a new version when it changes %s', (_, terms) => {
    const second = nextVersion(first, terms, july1);
    expect(second.tiersVersion).toBe(2);
    expect(nextVersion(second, terms, july1).tiersVersion).toBe(2);
  });
});

describe('The programme in force', () => {
  const second = nextVersion(first, raised, july1);
  const versionAt = (at: number) => inForce([second, first], at)?.version;

  it('changes the instant the next version takes effect', () => {
    expect([june1 - 1, june1, july1 - 1, july1].map(versionAt)).toEqual([undefined, 1, 1, 2]);
  });

  it('is the later version of two that take effect together', () => {
    const corrected = nextVersion(second, teaHouse, july1);
    expect(inForce([corrected, second, first], july1)?.version).toBe(3);
  });
});
