import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type GenericSchema, is } from 'valibot';
import { firstCommands } from '../../local/start/welcome';
import { operatorContracts } from '../support/operator-contracts';
import { newFolder, startShop } from './running-shop';

jest.setTimeout(60_000);

const root = join(__dirname, '../..');
const readmes = ['README.md', 'README.zh-CN.md'];

/** The commands of a README's shell blocks, but for those that install, start and test. */
const walkOf = (readme: string): string =>
  [...readFileSync(join(root, readme), 'utf8').matchAll(/^```sh\n([^]*?)^```/gm)]
    .map(([, block = '']) => block)
    .filter((block) => !block.startsWith('npm ci'))
    .join('');

const answersOf = (out: string): readonly unknown[] =>
  out
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as unknown);

async function walk(commands: string): Promise<string> {
  const child = spawn('bash', ['-e', '-c', commands], { cwd: root });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' });
  return said;
}

describe('The README', () => {
  let data: string;
  let shop: Awaited<ReturnType<typeof startShop>>;
  beforeAll(async () => {
    data = newFolder();
    shop = await startShop(data, '--empty');
    await shop.ready();
  });
  afterAll(async () => {
    await shop.stop();
    rmSync(data, { recursive: true, force: true });
  });

  it('is the same walk in both languages', () => {
    const [english, chinese] = readmes.map(walkOf);
    expect(english).toBe(chinese);
  });

  it.each(readmes)('%s gives operators only what their door takes', (readme) => {
    const inline = [
      ...readFileSync(join(root, readme), 'utf8').matchAll(
        /`(\{"action":"[\w-]+","operator"[^`]+)`/g,
      ),
    ];
    expect(inline.length).toBeGreaterThan(4);
    for (const [, json = ''] of inline) {
      const { action, operator, ...input } = JSON.parse(json) as Record<string, unknown>;
      const contract = operatorContracts.find(({ name }) => name === action);
      const taken = contract !== undefined && is(contract.input as GenericSchema, input);
      expect([json, operator, taken]).toEqual([json, 'lan', true]);
    }
  });

  it('has the commands that npm start prints', () => {
    for (const command of firstCommands) expect(walkOf('README.md')).toContain(`${command}\n`);
  });

  it('leads by copy and paste from joining to the refund and on to the desk', async () => {
    const commands = walkOf('README.md').replace('http://127.0.0.1:7400', shop.url);
    const said = await walk(commands);
    const answers = answersOf(said);
    expect(answers.filter((answer) => !(answer as { ok: boolean }).ok)).toEqual([]);
    const [scanned, , recorded, home, refunded, history] = answers as {
      value: { card: { tier: object }; tier: string; lines: object[] };
    }[];
    expect(scanned?.value.card).toMatchObject({ points: { balance: 0 }, tier: { growth: 0 } });
    expect(recorded?.value).toMatchObject({ payFen: 12800, growth: 128 });
    expect(home?.value.card).toMatchObject({ tier: { growth: 128 }, purchases: { count: 1 } });
    expect(home?.value.card.tier).not.toMatchObject({ tier: refunded?.value.tier });
    expect(refunded?.value).toMatchObject({ balance: 0, growth: 0 });
    expect(history?.value.lines).toHaveLength(2);
    expect(said).toContain('2 new members, 0 known, 2 new purchases');
  });
});
