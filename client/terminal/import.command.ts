import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openGateway, type Gateway } from '../gateway/gateway';
import { type FileRead, readFile } from '../import/check-file';
import { columnHelp, readMapping } from '../import/columns';
import { type Imports, importPeople, type Manner } from '../import/import-people';
import type { Problem } from '../import/rows';
import { showProgress } from './progress';

const usage = `npm run import -- --file <csv> [--map <column>=<header>,…] [--store <id>]
                  [--earn-points] [--check] [--gateway <url>]

Brings members and their purchases in from a CSV file in UTF-8: a header, then a row for each
purchase or member. The whole file is checked first; with anything wrong nothing is imported.
What is known already stays as it is, so the same file can be sent again.

${columnHelp}

Days are 2026-03-09, 20260309 or 2026/3/9. --earn-points lets purchases earn points by the
programme as well as growth; --check only checks.`;

const options = {
  file: { type: 'string' },
  map: { type: 'string', multiple: true },
  store: { type: 'string' },
  'earn-points': { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  gateway: { type: 'string', default: process.env.HUITOU_GATEWAY ?? 'http://127.0.0.1:7400' },
  help: { type: 'boolean', default: false },
} as const;

function refuseFor(problems: readonly Problem[], what: string): void {
  if (problems.length === 0) return;
  for (const { line, problem } of [...problems].sort((a, b) => a.line - b.line)) {
    console.log(line === 0 ? problem : `line ${line}: ${problem}`);
  }
  throw new Error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}: ${what}`);
}

async function pass(title: string, people: FileRead['people'], manner: Manner): Promise<Imports> {
  const progress = showProgress(title, people.length);
  const imports = await importPeople(people, manner, progress.reach);
  progress.finish();
  return imports;
}

function describe({ rows, people, unpaid, unused }: FileRead): void {
  if (rows > 0) console.log(`${rows} rows, ${people.length} members`);
  if (unpaid > 0) console.log(`${unpaid} rows of 0 yuan bring no purchase`);
  if (unused.length > 0) console.log(`not used: ${unused.join(', ')}`);
}

const counted = ({ newMembers, knownMembers, purchases }: Imports): string =>
  `${newMembers} new members, ${knownMembers} known, ${purchases} new purchases`;

type Wish = Readonly<{ check: boolean; earnPoints: boolean }>;

async function run(gateway: Gateway, file: FileRead, { check, earnPoints }: Wish): Promise<void> {
  describe(file);
  refuseFor(file.problems, 'nothing was imported');
  const checked = await pass('checking', file.people, { gateway, check: true, earnPoints });
  refuseFor(checked.problems, 'nothing was imported');
  if (check) return console.log(`nothing is wrong: ${counted(checked)} to import`);
  const open = file.people.filter(({ externalId }) => !checked.complete.has(externalId));
  const imported = await pass('importing', open, { gateway, check: false, earnPoints });
  refuseFor(imported.problems, 'the rest was imported; the same file can be sent again');
  const known = file.people.length - imported.newMembers;
  console.log(`imported: ${counted({ ...imported, knownMembers: known })}`);
}

async function main(): Promise<void> {
  const { values: wish } = parseArgs({ options });
  if (wish.help) return console.log(usage);
  if (wish.file === undefined) throw new Error(usage);
  const mapping = readMapping((wish.map ?? []).join(','));
  if (!existsSync(wish.file)) throw new Error(`there is no file ${wish.file}`);
  const gateway = openGateway(wish.gateway);
  try {
    const file = await readFile(wish.file, { mapping, store: wish.store });
    await run(gateway, file, { check: wish.check, earnPoints: wish['earn-points'] });
  } finally {
    gateway.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
