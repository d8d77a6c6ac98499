import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { printConditions } from '../bench/conditions';
import { sees } from '../journeys/hand';
import { joins, showsCode } from '../journeys/steps/shopper';
import { scans, sells } from '../journeys/steps/staff';
import { type HeldPhone, openWeappHost } from '../journeys/weapp-host';
import { restart } from '../support/mini-runtime/weapp-phone';
import { openTeaHouse } from '../support/tea-house';
import { weigh } from './sizes';

const weapp = process.env.WEAPP ?? 'dist/weapp';
const h5 = process.env.H5 ?? 'dist/h5';

/** After this long a screen has asked for all it wants. */
const settledMs = 600;

function printSizes(): void {
  const { mainKB, wholeKB, subpackages } = weigh(weapp);
  console.log(`weapp: main ${mainKB} KB, whole ${wholeKB} KB, ${JSON.stringify(subpackages)}`);
  const [first, all] = [zippedKB(join(h5, 'js')), zippedKB(h5)];
  console.log(`h5: ${first} KB of JavaScript to begin with, ${all} KB in all, gzipped\n`);
}

/** The scripts of a folder, each gzipped, in KB. */
function zippedKB(folder: string): string {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => gzipSync(readFileSync(join(folder, path))).length);
  return (sizes.reduce((all, bytes) => all + bytes, 0) / 1024).toFixed(1);
}

/** Runs a step and prints what the logic sent to the view for it, and what it asked of the cloud. */
async function step<T>(name: string, { phone }: HeldPhone, act: () => Promise<T>): Promise<T> {
  const [data, calls] = [await phone.dataSent(), await phone.calls()];
  const answer = await act();
  const after = await phone.dataSent();
  const asked = (await phone.calls()).slice(calls.length).map(({ name }) => name);
  const times = String(after.times - data.times).padStart(4);
  const bytes = String(after.bytes - data.bytes).padStart(8);
  console.log(`${name.padEnd(28)}${times} setData ${bytes} B  ${asked.length} calls`);
  return answer;
}

/** The screens, by what a member or a colleague who is known already sees of them. */
const screens: Readonly<Record<string, readonly [path: string, words: string]>> = {
  home: ['/pages/home/index', '今天'],
  code: ['/pages/code/index', '请店员扫一扫'],
  me: ['/pages/me/index', '会员号'],
  points: ['/pages/points/index', '积分'],
  tier: ['/pages/tier/index', '成长值'],
  'check-in': ['/pages/check-in/index', '签到'],
  coupons: ['/wallet/pages/coupons/index', '积分兑换'],
  claims: ['/wallet/pages/claims/index', '领取'],
  mall: ['/wallet/pages/mall/index', '可用积分'],
  settings: ['/pages/settings/index', '字号'],
  till: ['/staff/pages/till/index', '扫会员码'],
  'till: today': ['/staff/pages/today/index', '¥'],
  'till: refund': ['/staff/pages/refund/index', '今天的单'],
};

/** What each screen asks of the cloud when it is opened again. */
async function countRequests([shopper, staff]: readonly [HeldPhone, HeldPhone]): Promise<void> {
  console.log('\nrequests of a screen');
  for (const [name, [path, words]] of Object.entries(screens)) {
    const { hand, phone } = name.startsWith('till') ? staff : shopper;
    const before = (await phone.calls()).length;
    await hand.opens(path);
    await sees(hand, words);
    await pause(settledMs);
    const asked = (await phone.calls())
      .slice(before)
      .map(({ name, data }) => `${name}/${(data as Readonly<{ action: string }>).action}`);
    console.log(`${name.padEnd(16)}${asked.length}  ${asked.join(' ')}`);
  }
}

/** From opening the app at its code page until the code can be seen, in ms; the median of five. */
async function codeVisible({ hand, phone }: HeldPhone): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const from = performance.now();
    await restart(phone);
    await sees(hand, '请店员扫一扫');
    times.push(performance.now() - from);
  }
  return Math.round(times.sort((a, b) => a - b)[2] ?? 0);
}

async function walk([shopper, staff]: readonly [HeldPhone, HeldPhone]): Promise<void> {
  await sees(shopper.hand, '免费入会');
  await step('join', shopper, () => joins(shopper.hand));
  const digits = await step('show the code', shopper, () => showsCode(shopper.hand));
  await step('scan', staff, () => scans(staff.hand, digits));
  await step('amount, confirm, done', staff, () => sells(staff.hand, { yuan: '120', earns: 120 }));
  await step('home again', shopper, async () => {
    await shopper.hand.opens('/pages/home/index');
    await sees(shopper.hand, '清明');
  });
}

async function main(): Promise<void> {
  printConditions('bench:client');
  printSizes();
  const [house, host] = [await openTeaHouse(), await openWeappHost(weapp)];
  const gateway = house.cloud.url;
  const phones = [
    await host.phone({ openid: 'o-lin', gateway }),
    await host.phone({ openid: 'mei', gateway }),
  ] as const;
  await walk(phones);
  await countRequests(phones);
  const at = { openid: 'o-lin', gateway, path: '/pages/code/index' };
  const again = await host.phone(at);
  await sees(again.hand, '请店员扫一扫');
  console.log(`\nopen to code visible, with network: ${await codeVisible(again)} ms`);
  await again.phone.page.route(`${gateway}/**`, (route) => route.abort());
  console.log(`open to code visible, without: ${await codeVisible(again)} ms`);
  console.log('(glass-easel in Chromium on this machine, median of 5; a phone differs)');
  await Promise.all([...phones, again].map(({ close }) => close()));
  await host.close();
  await house.close();
}

void main();
