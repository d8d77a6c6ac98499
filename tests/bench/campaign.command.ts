import { parseArgs } from 'node:util';
import { type OutputOf } from '../../shared/contract/contract';
import { approveCampaign } from '../../shared/contract/operator/approve-campaign';
import { dryRunCampaign } from '../../shared/contract/operator/dry-run-campaign';
import { runCampaign } from '../../shared/contract/operator/run-campaign';
import { saveCampaign } from '../../shared/contract/operator/save-campaign';
import { drafted } from '../support/campaigns';
import { boss, partner } from './callers';
import { printConditions } from './conditions';
import { countCalls } from './count-calls';
import { fill } from './nights';
import { ownBytes } from './restarted';
import { openShop, type Shop } from './shop';
import { timed } from './stopwatch';
import { printTable } from './table';

const { values } = parseArgs({ options: { members: { type: 'string', default: '100000' } } });
const members = Number(values.members);

const MOST_CALLS = 3;
/** A function may take 60 s; these stop themselves long before. */
const LIMIT_MS = 60_000;
/** Calls that a campaign takes at most. */
const TURNS = 2_000;

const campaign = 'everybody';

/** One call after another: what each took, the database calls of all, and memory after the first and the last. */
type Work = Readonly<{
  longestMs: number;
  turns: number;
  calls: number;
  ms: number;
  own: number[];
}>;

async function workOf({ cloud }: Shop, turn: () => Promise<boolean>): Promise<Work> {
  const counting = countCalls(cloud.database);
  const took: number[] = [];
  const own: number[] = [];
  for (let goesOn = true; goesOn && took.length < TURNS;) {
    const { value, spent } = await timed(turn);
    took.push(spent.ms);
    own.push(ownBytes());
    goesOn = value;
  }
  const { all: calls } = counting.stop();
  const ms = took.reduce((sum, one) => sum + one, 0);
  return { longestMs: Math.max(...took), turns: took.length, calls, ms, own };
}

type Told = OutputOf<typeof dryRunCampaign>;

async function dryRunOf(shop: Shop): Promise<Readonly<{ work: Work; told: Told | null }>> {
  const answers: Told[] = [];
  const work = await workOf(shop, async () => {
    const from = answers.at(-1)?.cursor ?? null;
    const told = await shop.ask(boss, dryRunCampaign, { campaign, from });
    answers.push(told);
    return told.cursor !== null;
  });
  return { work, told: answers.at(-1) ?? null };
}

async function main(): Promise<void> {
  printConditions('bench:campaign');
  const shop = await openShop();
  await fill(shop, members - 1);
  shop.cloud.clock.set(null);
  const stop = { mostMembers: members, costFen: members * 500 };
  await shop.ask(boss, saveCampaign, { campaign, ...drafted({ stop }) });
  for (const by of [boss, partner]) await shop.ask(by, approveCampaign, { campaign });
  const dry = await dryRunOf(shop);
  const run = await workOf(
    shop,
    async () => (await shop.ask(boss, runCampaign, { campaign })).state === 'running',
  );
  const { tally } = await shop.ask(boss, runCampaign, { campaign });
  report({ 'dry run': dry.work, run });
  const joined = tally.treated + tally.holdout;
  const same = dry.told?.treated === tally.treated && dry.told.holdout === tally.holdout;
  console.log(
    `${joined} joined, ${tally.treated} of them treated, as the dry run said: ${same ? 'yes' : 'NO'}; failed ${tally.failed}`,
  );
  if (!same || [dry.work, run].some(isOver)) process.exitCode = 1;
  await shop.close();
}

const isOver = ({ calls, longestMs }: Work): boolean =>
  calls / members > MOST_CALLS || longestMs > LIMIT_MS;

const megabytes = (bytes = 0): string => (bytes / 1e6).toFixed(0);

function report(works: Readonly<Record<string, Work>>): void {
  printTable(
    [
      `${members} members`,
      'calls',
      'longest s',
      's in all',
      'database calls each',
      'MB first',
      'MB last',
    ],
    Object.entries(works).map(([name, { longestMs, turns, calls, ms, own }]) => [
      ...[name, turns, (longestMs / 1000).toFixed(1), (ms / 1000).toFixed(1)],
      ...[(calls / members).toFixed(3), megabytes(own[0]), megabytes(own.at(-1))],
    ]),
  );
  console.log(`at most ${MOST_CALLS} database calls each, and ${LIMIT_MS / 1000} s a call`);
}

void main();
