import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { toString } from 'qrcode';
import { openCode, readMasterKeys } from '../../cloudfunctions/_lib/code-keys/index';
import { card, openGateway } from './stand-in-gateway';

// Each phone is a process of its own, which a busy machine is slow to start.
jest.setTimeout(60_000);

const master = readMasterKeys(`1:${'11'.repeat(32)}`);
const phone = join(__dirname, '../../dist/client/terminal/phone.js');

// The server lives on another day than this machine; its clock starts, two seconds before a step
// ends, when it is first asked.
const serverClock = () => {
  let aheadMs: number | undefined;
  return () => {
    aheadMs ??= Date.parse('2030-03-09T23:59:58+08:00') - Date.now();
    return Date.now() + aheadMs;
  };
};

function start(args: readonly string[], url: string) {
  const child = spawn(process.execPath, [phone, ...args], {
    env: { ...process.env, HUITOU_GATEWAY: url },
  });
  const said = { out: '', complaint: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.complaint += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { said, ended, stop: () => child.kill(), runs: () => child.exitCode === null };
}

describe('a phone in the terminal', () => {
  let gateway: Awaited<ReturnType<typeof openGateway>>;
  let serverTime: () => number;
  beforeEach(async () => {
    serverTime = serverClock();
    gateway = await openGateway(master, serverTime);
  });
  afterEach(() => gateway.close());

  const run = async (...args: readonly string[]) => {
    const { said, ended } = start(args, gateway.url);
    return { status: await ended, ...said };
  };

  it('prints nothing but the 24 digits where only digits are asked for', async () => {
    const { status, out } = await run('lin', '--join', '--digits');
    expect(status).toBe(0);
    expect(out).toMatch(/^\d{24}\n$/);
  });

  it("shows the code of the server's time, whatever the machine's clock says", async () => {
    const { out } = await run('lin', '--join', '--digits');
    const opened = openCode(out, { purpose: 'till', now: serverTime() }, master);
    expect(opened).toMatchObject({ ok: true, value: { memberNo: card.no } });
  });

  it('shows number, tier, points, a QR and the digits in groups', async () => {
    const { status, out } = await run('lin', '--join');
    const [first, ...rest] = out.split('\n');
    expect(status).toBe(0);
    expect(first).toBe('会员 0000000017 · 银卡 · 128 积分');
    const digits = rest.find((line) => /^9\d{3}( \d{4}){5}$/.test(line)) ?? '';
    const code = digits.replaceAll(' ', '');
    expect(out).toContain((await toString(code, { type: 'terminal', small: true })).trimEnd());
    expect(openCode(digits, { purpose: 'till', now: serverTime() }, master).ok).toBe(true);
  });

  it('says how to join to whoever is not a member, and joins once', async () => {
    expect(await run('mei')).toEqual({
      status: 1,
      out: '',
      complaint: 'not a member yet: add --join\n',
    });
    expect((await run('mei', '--join', '--digits')).status).toBe(0);
    expect((await run('mei', '--digits')).status).toBe(0);
    expect((await run('hao', '--digits')).status).toBe(1);
  });

  it('takes the gateway from --gateway before the environment', async () => {
    const silent = await openGateway(master, serverTime);
    await silent.close();
    const { status, complaint } = await run('lin', '--join', '--gateway', silent.url);
    expect(status).toBe(1);
    expect(complaint).toContain(`no local cloud answers at ${silent.url}`);
  });

  it.each([
    { args: [] },
    { args: ['42'] },
    { args: ['lin', 'mei'] },
    { args: ['lin lin'] },
    { args: ['lin', '--pin'] },
  ])('does nothing for $args', async ({ args }) => {
    const { status, out } = await run(...args);
    expect(status).toBe(1);
    expect(out).toBe('');
  });

  it('with --watch shows the next code when the step ends, network or no network', async () => {
    const { said, stop, ended, runs } = start(['lin', '--join', '--watch'], gateway.url);
    const codes = () => [...said.out.matchAll(/^9\d{3}( \d{4}){5}$/gm)].map(([digits]) => digits);
    try {
      while (runs() && codes().length < 1) await pause(20);
      await gateway.close();
      while (runs() && codes().length < 2) await pause(20);
      const [first, second = ''] = codes();
      expect(second).not.toBe(first);
      expect(openCode(second, { purpose: 'till', now: serverTime() }, master).ok).toBe(true);
    } finally {
      stop();
      await ended;
    }
  }, 60_000);
});
