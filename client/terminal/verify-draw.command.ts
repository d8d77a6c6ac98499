import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { OutputOf } from '../../shared/contract/contract';
import { lotteryRecord } from '../../shared/contract/member/lottery-record';
import {
  type PublicRecord,
  type ToldLottery,
  type Verdict,
  verifyRecord,
} from '../lottery/verify-record';
import { ask } from './gateway';

const usage = `npm run verify-draw -- <lottery> [--number <number>] [--gateway <url>]
npm run verify-draw -- --file <record> [--number <number>]

Recomputes the draws of a lottery that is over, from the seed that was promised before it opened.
The record comes from the shop, or from a file of its answers, one a line; --number shows the draws
of one number. It ends with 1 when anything is not as it was promised.`;

const options = {
  file: { type: 'string' },
  number: { type: 'string' },
  gateway: { type: 'string', default: process.env.HUITOU_GATEWAY ?? 'http://127.0.0.1:7400' },
  help: { type: 'boolean', default: false },
} as const;

type Page = OutputOf<typeof lotteryRecord>;

async function pagesFrom(gateway: string, lottery: string): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const input = after === undefined ? { lottery } : { lottery, after };
    const answer = await ask({ gateway, openid: 'anybody' }, lotteryRecord, input);
    if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
    pages.push(answer.value);
    after = answer.value.cursor;
  }
  return pages;
}

const pagesIn = (file: string): readonly Page[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as Readonly<{ value: Page }>).value);

function recordOf(pages: readonly Page[]): PublicRecord {
  const [first] = pages;
  if (first === undefined) throw new Error(usage);
  const { lottery, closed } = first;
  return { lottery, closed, draws: pages.flatMap(({ draws }) => draws) };
}

function describe({ name, from, to, prizes, outOf, commitment, nothing }: ToldLottery): void {
  console.log(`${name}, ${from} to ${to}`);
  for (const prize of prizes) console.log(`  ${prize.chances} in ${outOf}  ${prize.name}`);
  if (nothing > 0) console.log(`  ${nothing} in ${outOf}  nothing`);
  console.log(`promised: ${commitment}, the SHA-256 of the seed`);
}

const dayAndTime = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 16);

const orNothing = (prize: string | null): string => prize ?? 'nothing';

/** Says what recomputing found. */
function report({ seedKept, listKept, faults, prizes }: Verdict, draws: number): void {
  console.log(`the seed is ${seedKept ? 'the one that was promised' : 'NOT the one promised'}`);
  console.log(`${draws} draws recomputed, ${faults.length} not as they should be`);
  for (const { draw, fault } of faults) console.log(`  ${draw.number} #${draw.draw}: ${fault}`);
  for (const { id, drawn, given, expected } of prizes) {
    console.log(`  ${id}: drawn ${drawn} (${expected.toFixed(1)} by the odds), given ${given}`);
  }
  if (listKept !== null) console.log(listKept ? 'the list is complete' : 'the list was CHANGED');
}

/** Recomputes a record; false when anything is not as it was promised. */
function verify(record: PublicRecord, number: string | undefined): boolean {
  describe(record.lottery);
  const { seed, revealsAt } = record.lottery;
  if (seed === null) {
    console.log(
      `the seed is shown at ${dayAndTime(revealsAt)} (UTC+8); until then nobody can check`,
    );
    return true;
  }
  console.log(`seed: ${seed}`);
  const verdict = verifyRecord(record, seed);
  report(verdict, record.draws.length);
  for (const { draw, drawn, given } of record.draws.filter((one) => one.number === number)) {
    console.log(`  draw ${draw}: ${orNothing(drawn)}, given ${orNothing(given)}`);
  }
  return verdict.seedKept && verdict.faults.length === 0 && verdict.listKept !== false;
}

async function main(): Promise<void> {
  const { values: wish, positionals } = parseArgs({ allowPositionals: true, options });
  if (wish.help) return console.log(usage);
  const [lottery = '', ...rest] = positionals;
  if (rest.length > 0 || (lottery === '') === (wish.file === undefined)) throw new Error(usage);
  const pages =
    wish.file === undefined ? await pagesFrom(wish.gateway, lottery) : pagesIn(wish.file);
  if (!verify(recordOf(pages), wish.number)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
