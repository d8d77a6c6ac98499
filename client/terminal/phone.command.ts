import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { codeScreen } from './code-screen';
import type { MemberDoor } from './gateway';
import { type Card, codeNow, fetchCard, fetchKeys, type KeptKeys } from './shopper';

const usage = `npm run phone -- <name> [--join] [--digits] [--watch] [--gateway <url>]
the name is the shopper's OPENID: letters, digits, - and _, not digits alone`;

const options = {
  join: { type: 'boolean', default: false },
  digits: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  gateway: { type: 'string', default: process.env.HUITOU_GATEWAY ?? 'http://127.0.0.1:7400' },
} as const;

async function printDigits(door: MemberDoor, kept: KeptKeys): Promise<void> {
  console.log((await codeNow(door, kept)).shown.code);
}

/** Shows the phone; with `--watch` again at each step, with the last card when the network is gone. */
async function showPhone(door: MemberDoor, joined: KeptKeys, watch: boolean): Promise<void> {
  let kept = joined;
  let card: Card | undefined;
  do {
    const last = card;
    const fresh = await fetchCard(door).catch((error: unknown) => {
      if (last === undefined) throw error;
      return { card: last, behindMs: kept.behindMs };
    });
    card = fresh.card;
    const now = await codeNow(door, { ...kept, behindMs: fresh.behindMs });
    kept = now.kept;
    if (watch) console.clear();
    console.log(await codeScreen(card, now.shown));
    if (watch) await pause(now.shown.secondsLeft * 1000);
  } while (watch);
}

async function main(): Promise<void> {
  const { values: wish, positionals } = parseArgs({ allowPositionals: true, options });
  const [name = '', ...rest] = positionals;
  if (rest.length > 0 || !/^(?!-?\d+$)[\w-]{1,64}$/.test(name)) throw new Error(usage);
  const door = { gateway: wish.gateway, openid: name };
  const kept = await fetchKeys(door, wish.join);
  await (wish.digits ? printDigits(door, kept) : showPhone(door, kept, wish.watch));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
