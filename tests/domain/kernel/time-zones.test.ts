import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(__dirname, '../../..');

/** A story with every calendar edge in it, told as a program so that it can run in any time zone. */
const story = `
  import { begin, cardOf, decideMember, enrol, evolveMember } from './shared/domain/members';
  import { nextVersion, teaHouse } from './shared/domain/programme';
  import { addDays, dayOf, startOf, weekdayOf } from './shared/domain/kernel/day';
  const edges = ['2026-03-08', '2026-03-29', '2026-11-01', '2026-12-31', '2027-01-01', '2028-02-29']
    .flatMap((day) => [startOf(day) - 1, startOf(day), startOf(day) + 43200000]);
  const programme = nextVersion(undefined, teaHouse, 0);
  const birthday = { calendar: 'lunar', month: 11, day: 24, leap: false };
  let member = begin(enrol(programme, { id: 'lin', no: '1', source: null, at: edges[0] }));
  const told = edges.map((at, n) => {
    const basket = { storeId: 'lake', lines: [{ category: null, amountFen: 9900 }], settled: true };
    const purchase = { kind: 'record-purchase', orderId: 'lake:' + n, basket, boughtAt: at, payFen: 9900, code: null, at };
    for (const command of [{ kind: 'check-in', at }, purchase, { kind: 'tell-birthday', birthday, ofAge: true, at }]) {
      const decision = decideMember(programme, member, command);
      if (decision.ok) member = decision.value.reduce(evolveMember, member);
    }
    return [dayOf(at), weekdayOf(dayOf(at)), addDays(dayOf(at), 365), cardOf(programme, member, at)];
  });
  console.log(JSON.stringify({ zone: new Date(0).getTimezoneOffset(), told, member }));
`;

const { outputFiles } = buildSync({
  stdin: { contents: story, resolveDir: root, loader: 'ts' },
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
});
const program = outputFiles[0]?.text ?? '';

type Told = Readonly<{ zone: number; told: readonly (readonly [string, number, string])[] }>;
const toldIn = (TZ: string): Told =>
  JSON.parse(
    execFileSync(process.execPath, ['-'], { input: program, env: { TZ }, encoding: 'utf8' }),
  ) as Told;

const shanghai = toldIn('Asia/Shanghai');

it.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])(
  'a member lives the same life when the machine is in %s',
  (zone) => {
    const there = toldIn(zone);
    expect(there.zone).not.toBe(shanghai.zone);
    expect({ ...there, zone: 0 }).toEqual({ ...shanghai, zone: 0 });
  },
);

it('days are those of UTC+8', () => {
  expect(shanghai.told.slice(9, 12).map(([day]) => day)).toEqual([
    '2026-12-30',
    '2026-12-31',
    '2026-12-31',
  ]);
});
