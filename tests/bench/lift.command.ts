import { smallestEffect } from '../../shared/domain/lift';
import { printConditions } from './conditions';
import { type Case, withEffect, withoutEffect } from './lift-cases';
import { shop } from './lift-shops';
import { peek, tryOut } from './lift-trials';
import { printTable } from './table';

const CAMPAIGNS = 2_000;
const WEEKS = 12;
const COVERED = { least: 0.935, most: 0.965 };
const MOST_ALARMS = 0.055;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const points = (share: number): string => (100 * share).toFixed(2);
const failed = (): void => {
  process.exitCode = 1;
};

function printTried(cases: readonly Case[], hasEffect: boolean): void {
  const rows = cases.map(({ name, shops }) => {
    const { trueLift, ...tried } = tryOut(shops, CAMPAIGNS);
    const share = (count: number): number => count / CAMPAIGNS;
    const covered = share(tried.covered);
    if (covered < COVERED.least || covered > COVERED.most) failed();
    if (!hasEffect && share(tried.more + tried.fewer) > MOST_ALARMS) failed();
    return [
      name,
      ...[points(trueLift), percent(covered)],
      shops.length > 1 ? '' : percent(share(tried.coveredByWald)),
      ...[percent(share(tried.more)), percent(share(tried.fewer))],
      percent(share(CAMPAIGNS - tried.more - tried.fewer)),
    ];
  });
  console.log(`${CAMPAIGNS} campaigns each, the offer does ${hasEffect ? 'something' : 'nothing'}`);
  printTable(
    ['', 'true lift', 'covered', "by Wald's", 'said more', 'fewer', 'too small to tell'],
    rows,
  );
}

function printPower(): void {
  const audience = { holdoutPermille: 200, baseShare: 0.1 };
  console.log('the smallest effect an audience can show: 10 % unaided, 20 % held out, power 80 %');
  printTable(
    ['members', 'points', 'told as more'],
    [300, 1_000, 3_000, 10_000].map((members) => {
      const effect = smallestEffect({ ...audience, members }) ?? 0;
      const { more } = tryOut([shop([members, 200], 0.1, effect)], CAMPAIGNS);
      return [members, points(effect), percent(more / CAMPAIGNS)];
    }),
  );
}

function printPeeking(): void {
  const { atTheEnd, atAnyWeek } = peek(shop([250, 200], 0.1, 0), {
    weeks: WEEKS,
    campaigns: CAMPAIGNS,
  });
  console.log(
    `${CAMPAIGNS} campaigns of ${WEEKS} weeks, 250 members more each, the offer does nothing`,
  );
  printTable(
    ['read', 'a difference is seen in'],
    [
      ['once, at the end', percent(atTheEnd / CAMPAIGNS)],
      ['every week, until one is seen', percent(atAnyWeek / CAMPAIGNS)],
    ],
  );
}

printConditions('bench:lift');
printTried(withoutEffect, false);
printTried(withEffect, true);
printPower();
printPeeking();
