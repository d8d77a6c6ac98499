import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDraw, keeps } from '../../client/lottery/verify-record';
import type { LotteryTerms } from '../../shared/domain/lotteries';
import { granted } from '../support/answers';
import { daysAfter, midnight, monday } from '../support/calendar';
import { runBy } from '../support/publish';
import { type Shop, openShop } from '../support/shop';
import { fresh } from '../support/till';

jest.setTimeout(120_000);

const command = join(__dirname, '../../dist/client/terminal/verify-draw.js');
const lottery: LotteryTerms = {
  ...{ id: 'spring', name: '春日茶签', note: null, from: monday, to: monday, outOf: 7 },
  prizes: [
    {
      ...{ id: 'five', name: '5 积分', chances: 3, valueFen: 100, stock: null, whenGone: null },
      award: { kind: 'points', points: 5 },
    },
  ],
  ...{ costPoints: 0, freePerDay: 100, caps: { perDay: 100, perMember: 100 } },
};

let shop: Shop;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'huitou-record-'));
  shop = await openShop();
  await runBy(shop, { lotteries: [lottery] });
  for (const name of ['lin', 'ann']) {
    await shop.joins(name);
    for (let i = 0; i < 20; i += 1) {
      const [requestId, luck] = [fresh('draw'), fresh('luck')];
      granted(await shop.as(name).member({ action: 'draw', requestId, lottery: 'spring', luck }));
    }
  }
});
afterAll(async () => {
  await shop.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, [command, ...args], {
    env: { ...process.env, HUITOU_GATEWAY: shop.cloud.url },
  });
  const said = { out: '', complaint: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.complaint += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, ...said };
}

const record = async () =>
  shop.as('passer-by').member({ action: 'lottery-record', lottery: 'spring' });
const saved = (answer: unknown): string => {
  const path = join(folder, `${fresh('record')}.json`);
  writeFileSync(path, `${JSON.stringify(answer)}\n`);
  return path;
};

describe('verify-draw', () => {
  it('says what is promised while the lottery runs', async () => {
    const { status, out } = await run('spring');
    expect(status).toBe(0);
    expect(out).toContain('3 in 7  5 积分');
    expect(out).toContain('4 in 7  nothing');
    expect(out).toMatch(/promised: [0-9a-f]{64}/);
    expect(out).toContain('2026-03-10T00:10 (UTC+8)');
  });

  it('recomputes every draw when it is over, as the door drew it', async () => {
    shop.until(midnight(daysAfter(monday, 1)) + 10 * 60_000);
    granted(await shop.relay());
    granted(await shop.nightly());
    const { lotteries } = granted(await shop.as('lin').member({ action: 'lotteries' }));
    const number = lotteries.find(({ id }) => id === 'spring')?.mine.number ?? '';
    const { status, out, complaint } = await run('spring', '--number', number);
    expect({ status, complaint }).toEqual({ status: 0, complaint: '' });
    expect(out).toContain('the one that was promised');
    expect(out).toContain('40 draws recomputed, 0 not as they should be');
    expect(out).toContain('the list is complete');
    expect(out.match(/^ {2}draw \d+: /gm)).toHaveLength(20);
  });

  it('says the same of a saved record, with no shop', async () => {
    const [shown, kept] = [await run('spring'), await run('--file', saved(await record()))];
    expect(kept).toEqual(shown);
  });

  it('finds what was changed, and ends with 1', async () => {
    const answer = await record();
    const { draws, lottery: told, ...rest } = granted(answer);
    const others = draws.map((one, i) => (i === 3 ? { ...one, drawn: null, given: null } : one));
    const lucky = draws.map((one, i) => (i === 3 ? { ...one, drawn: 'five', given: 'five' } : one));
    const changed = JSON.stringify(others) === JSON.stringify(draws) ? lucky : others;
    const forged = await run(
      '--file',
      saved({ ok: true, value: { ...rest, lottery: told, draws: changed } }),
    );
    expect(forged.status).toBe(1);
    expect(forged.out).toContain('1 not as they should be');
    expect(forged.out).toContain('the list was CHANGED');
    const seed = 'ab'.repeat(32);
    const other = { ok: true, value: { ...rest, draws, lottery: { ...told, seed } } };
    const reseeded = await run('--file', saved(other));
    expect(reseeded.status).toBe(1);
    expect(reseeded.out).toContain('NOT the one promised');
  });

  it('is what a page does with the same two functions', async () => {
    const { lottery: told, draws } = granted(await record());
    const seed = told.seed ?? '';
    expect(keeps(told.commitment, seed)).toBe(true);
    expect(draws.map((one) => checkDraw(told, seed, one))).toEqual(draws.map(() => null));
  });

  it('complains in a sentence about what is not there', async () => {
    expect(await run('summer')).toMatchObject({ status: 1, out: '' });
    expect((await run('summer')).complaint).toContain('no-such-lottery');
    expect((await run()).complaint).toContain('npm run verify-draw');
  });
});
