import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { granted } from '../support/answers';
import { type Shop, openShop } from '../support/shop';

jest.setTimeout(240_000);

const command = join(__dirname, '../../dist/client/terminal/import.js');
const header = 'member,name,phone,joined_on,opening_points,order_no,store,on,amount';

describe('The import', () => {
  let shop: Shop;
  let folder: string;
  beforeAll(async () => {
    shop = await openShop();
    folder = mkdtempSync(join(tmpdir(), 'huitou-import-'));
  });
  afterAll(async () => {
    await shop.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (content: string | Buffer, flags: readonly string[]) => {
    const file = join(folder, 'members.csv');
    writeFileSync(file, content);
    const child = spawn(process.execPath, [command, '--file', file, ...flags], {
      env: { ...process.env, HUITOU_GATEWAY: shop.cloud.url },
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    return { said: () => said, ended, kill: () => child.kill('SIGKILL') };
  };
  const run = async (content: string | Buffer, ...flags: readonly string[]) => {
    const { said, ended } = start(content, flags);
    const status = await ended;
    return { status, lines: said().trimEnd().split('\n') };
  };
  const csv = (...rows: readonly string[]): string => [header, ...rows, ''].join('\n');
  const held = () => {
    const { members, orders } = shop.cloud.database.counts();
    return { members, orders };
  };
  const found = async (find: string) =>
    granted(await shop.console({ action: 'search-members', find })).members;

  it('brings members and purchases in, to the fen, and nothing the second time', async () => {
    const file = csv(
      'a-1,王小明,138 0000-0000,2024-01-01,50,o-1,south,2025-05-01,88.5',
      'a-1,,,,,o-2,north,20250601,0.29',
      'b-2,"李, 雷",,,,,south,2025/6/9,19.99',
      'b-2,,,,,,south,2025-06-09,19.99',
    );
    const first = await run(file);
    expect(first.status).toBe(0);
    expect(first.lines.at(-1)).toBe('imported: 2 new members, 0 known, 4 new purchases');
    const [ming] = await found('a-1');
    expect(ming).toMatchObject({
      name: '王小明',
      points: 50,
      purchases: 2,
      enrolledOn: '2024-01-01',
    });
    const [lei] = await found('b-2');
    expect(lei).toMatchObject({
      name: '李, 雷',
      points: 0,
      purchases: 2,
      enrolledOn: '2025-06-09',
    });
    const orders = await shop.documents.all<{ payFen: number }>('orders');
    expect(orders.map(({ payFen }) => payFen).sort((a, b) => a - b)).toEqual([
      29, 1999, 1999, 8850,
    ]);

    const before = held();
    const again = await run(file);
    expect(again.lines.at(-1)).toBe('imported: 0 new members, 2 known, 0 new purchases');
    expect(held()).toEqual(before);
  });

  it('takes columns by other names, a store for all, CRLF and a byte order mark', async () => {
    const file =
      '\ufeffid,when,paid,note\r\nc-3,20250101,12,"two\r\nlines"\r\nd-4,20250102,3.5,\r\n';
    const { lines } = await run(
      file,
      ...['--map', 'member=id,on=when', '--map', 'amount=paid', '--store', 'south'],
    );
    expect(lines).toContain('not used: note');
    expect(lines.at(-1)).toBe('imported: 2 new members, 0 known, 2 new purchases');
  });

  it('lets purchases earn points only when it is told to', async () => {
    await run(csv('e-5,,,,,,south,2026-01-01,40'));
    await run(csv('f-6,,,,,,south,2026-01-01,40'), '--earn-points');
    expect((await found('e-5'))[0]?.points).toBe(0);
    expect((await found('f-6'))[0]?.points).toBe(40);
  });

  it('only checks when told to', async () => {
    const before = held();
    const { status, lines } = await run(csv('g-7,,,,,,south,2025-01-01,1'), '--check');
    expect(status).toBe(0);
    expect(lines.at(-1)).toBe(
      'nothing is wrong: 1 new members, 0 known, 1 new purchases to import',
    );
    expect(held()).toEqual(before);
  });

  const wrong: readonly (readonly [string, string | Buffer, readonly string[]])[] = [
    ['no file content', '', ['line 1: there is no row in the file']],
    ['a header alone', csv(), ['line 1: there is no row in the file']],
    ['a missing column', 'name\nx\n', ['line 1: column "member" is missing']],
    ['a short row', csv('x,y'), ['line 2: 2 cells, not 9']],
    [
      'a day that is none',
      csv('x,,,,,,south,2025-02-29,1'),
      ['line 2: on: "2025-02-29" is not a day'],
    ],
    ['a negative amount', csv('x,,,,,,south,20250101,-1'), ['line 2: amount: "-1" is negative']],
    ['three decimals', csv('x,,,,,,south,20250101,1.005'), ['line 2: amount: "1.005" is not an']],
    ['a formula', csv('x,=1+1,,20250101,,,,,'), ['line 2: name: "=1+1" is a formula']],
    ['no day to join on', csv('x,,,,,,,,'), ['line 2: x has neither joined_on nor a purchase']],
    ['no store', csv('x,,,,,,,20250101,1'), ['line 2: store is missing, and no --store']],
    [
      'a cell without end',
      csv(`x,${'y'.repeat(70_000)},,20250101,,,,,`),
      ['line 2: Max Record Size'],
    ],
    ['a quote without end', csv('x,"y,,20250101,,,,,'), ['Quote Not Closed']],
    ['GBK', Buffer.from('member,name\nx,\xcd\xf5\n', 'latin1'), ['not UTF-8 text']],
    [
      'an order twice',
      csv('x,,,,,o-9,south,20250101,1', 'y,,,,,o-9,south,20250102,1'),
      ['line 3: order south:o-9 is on line 2 already'],
    ],
    [
      'somebody told in two ways',
      csv('x,Ann,,20250101,,,,,', '"x",Anna,,20250101,,,,,'),
      ['line 3: name of x is Anna, but Ann from line 2'],
    ],
    [
      'what only the shop knows, all of it',
      csv('x,,,,,o-1,south,2025-05-01,1', 'y,,,20300101,,,,,', 'z,,,,,,moon,20250101,1'),
      [
        'line 2: order_no of x: order-of-another-member',
        'line 3: joined_on of y: in-the-future',
        'line 4: store of z: no-such-store',
      ],
    ],
  ];

  it.each(wrong)('tells the line and imports nothing for %s', async (_, content, problems) => {
    const before = held();
    const { status, lines } = await run(content);
    expect(status).toBe(1);
    for (const problem of problems) expect(lines.join('\n')).toContain(problem);
    expect(lines.at(-1)).toMatch(/^\d+ problems?: nothing was imported$/);
    expect(held()).toEqual(before);
  });

  it('goes on after it was killed, and nothing counts twice', async () => {
    const rows = Array.from(
      { length: 600 },
      (_, i) => `k-${i % 300},,,2024-01-01,10,,south,2025-01-01,${i + 1}`,
    );
    const { said, ended, kill } = start(csv(...rows), []);
    const members = held().members ?? 0;
    while ((held().members ?? 0) < members + 20 && !said().includes('problem'))
      await new Promise((resolve) => setTimeout(resolve, 5));
    kill();
    await ended;
    expect(held().members).toBeLessThan(members + 300);
    const { lines } = await run(csv(...rows));
    expect(lines.at(-1)).toMatch(/^imported: \d+ new members, \d+ known, \d+ new purchases$/);
    expect(held().members).toBe(members + 300);
    const [last] = await found('k-299');
    expect(last).toMatchObject({ points: 10, purchases: 2 });
    expect((await run(csv(...rows))).lines.at(-1)).toBe(
      'imported: 0 new members, 300 known, 0 new purchases',
    );
  });
});
