import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sees } from '../journeys/hand';
import { joins, showsCode } from '../journeys/steps/shopper';
import { scans, sells } from '../journeys/steps/staff';
import { type HeldPhone, openWeappHost } from '../journeys/weapp-host';
import { restart } from '../support/mini-runtime/weapp-phone';
import { openTeaHouse } from '../support/tea-house';
import { weigh } from './sizes';

const weapp = process.env.WEAPP ?? 'dist/weapp';
const h5 = process.env.H5 ?? 'dist/h5';

function printSizes(): void {
  const { mainKB, wholeKB, subpackages } = weigh(weapp);
  console.log(`weapp: main ${mainKB} KB, whole ${wholeKB} KB, ${JSON.stringify(subpackages)}`);
  const scripts = readdirSync(h5, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => gzipSync(readFileSync(join(h5, path))).length);
  const sum = scripts.reduce((all, bytes) => all + bytes, 0);
  console.log(`h5: ${(sum / 1024).toFixed(1)} KB of JavaScript, each script gzipped\n`);
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
  printSizes();
  const [house, host] = [await openTeaHouse(), await openWeappHost(weapp)];
  const gateway = house.cloud.url;
  const phones = [
    await host.phone({ openid: 'o-lin', gateway }),
    await host.phone({ openid: 'mei', gateway }),
  ] as const;
  await walk(phones);
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
