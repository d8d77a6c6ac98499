import { parseArgs } from 'node:util';
import type { Contract, InputOf, OutputOf } from '../../shared/contract/contract';
import { addMonths } from '../../shared/domain/kernel/month';
import { campaignResult } from '../../shared/contract/operator/campaign-result';
import { campaigns } from '../../shared/contract/operator/campaigns';
import { churnReasons } from '../../shared/contract/operator/churn-reasons';
import { costPerMember } from '../../shared/contract/operator/cost-per-member';
import { dwell } from '../../shared/contract/operator/dwell';
import { headline } from '../../shared/contract/operator/headline';
import { lifetimeValue } from '../../shared/contract/operator/lifetime-value';
import { pathBeforeLapse } from '../../shared/contract/operator/path-before-lapse';
import { recallRules } from '../../shared/contract/operator/recall-rules';
import { baskets } from '../../shared/contract/operator/baskets';
import { behaviour } from '../../shared/contract/operator/behaviour';
import { quadrantFlows } from '../../shared/contract/operator/quadrant-flows';
import { retention } from '../../shared/contract/operator/retention';
import { alarms } from '../../shared/contract/operator/alarms';
import { rfm } from '../../shared/contract/operator/rfm';
import { type Day, addDays, monthOf } from '../../shared/domain/kernel/day';
import { ask, valueOf } from '../gateway/ask';
import { type Gateway, openGateway } from '../gateway/gateway';
import { campaignLines } from '../report/campaigns';
import { alarmLines } from '../report/alarms';
import { ruleLines } from '../report/which-rule';
import { headlineLines, retentionLines } from '../report/who-comes-back';
import {
  costLines,
  dwellLines,
  pathLines,
  reasonLines,
  valueLines,
} from '../report/who-stays-away';
import { type Language, reportWords } from '../report/words';
import { basketLines, behaviourLines, flowLines, rfmLines } from '../report/who-they-are';

const usage = `npm run report -- [--days <N>] [--from <day>] [--to <day>] [--of visit|purchase]
                 [--language zh|en] [--gateway <url>]

Who comes back, in text: the headline, and the members whose first visit was from one day to another
(the 180 days up to the latest first visit). Then what members have paid to date, what one cost over the
three months up to the last closed day, why lapsed members stay away and what came before, and how long
pages are looked at, and which recall rule was right most often; who the members are; and what became of campaigns; in Chinese, or in English with --language en.
--days is the N of the three churn numbers (30).`;

const options = {
  days: { type: 'string', default: '30' },
  from: { type: 'string' },
  to: { type: 'string' },
  of: { type: 'string', default: 'visit' },
  language: { type: 'string', default: 'zh' },
  gateway: { type: 'string', default: process.env.HUITOU_GATEWAY ?? 'http://127.0.0.1:7400' },
  help: { type: 'boolean', default: false },
} as const;

/** What the operator's door answers; a refusal ends the report. */
const told = async <C extends Contract>(
  gateway: Gateway,
  contract: C,
  input: Partial<InputOf<C>>,
): Promise<OutputOf<C>> =>
  valueOf(
    await ask(gateway, [{ door: 'operator', operator: 'report' }, contract], input as InputOf<C>),
    contract.name,
  );

async function tellWhoStaysAway(gateway: Gateway, language: Language, asOf: Day): Promise<void> {
  const say = reportWords[language];
  const to = monthOf(asOf);
  const parts = [
    valueLines(await told(gateway, lifetimeValue, {}), say),
    costLines(await told(gateway, costPerMember, { from: addMonths(to, -2), to }), say),
    reasonLines(await told(gateway, churnReasons, {}), say),
    pathLines(await told(gateway, pathBeforeLapse, {}), say),
    dwellLines(await told(gateway, dwell, {}), say),
    ruleLines(await told(gateway, recallRules, {}), say),
  ];
  for (const lines of parts) console.log(['', ...lines].join('\n'));
}

/** A count of all members goes on with each call; a large shop takes a few. */
const MOST_CALLS = 100;

async function counted<Value extends Readonly<{ complete: boolean }>>(
  call: () => Promise<Value>,
): Promise<Value> {
  let value = await call();
  for (let n = 1; n < MOST_CALLS && !value.complete; n += 1) value = await call();
  return value;
}

/** Who the members are and what they do: stages, frequency, baskets, scores, flows of a month. */
async function tellWho(gateway: Gateway, asOf: string): Promise<void> {
  const print = (lines: readonly string[]): void => console.log(['', ...lines].join('\n'));
  const from = addDays(asOf, -30);
  print(behaviourLines(await counted(() => told(gateway, behaviour, {}))));
  const months = { from: monthOf(from), to: monthOf(asOf) };
  print(basketLines(await told(gateway, baskets, months)));
  const scores = await ask(gateway, [{ door: 'operator', operator: 'report' }, rfm], {});
  print(
    !scores.ok && scores.refusal.code === 'too-few-buyers'
      ? [`Scores: ${scores.refusal.found} have bought, fifths need ${scores.refusal.least}`]
      : rfmLines(await counted(() => told(gateway, rfm, {}))),
  );
  print(flowLines(await counted(() => told(gateway, quadrantFlows, { from, to: asOf }))));
}

async function tellCampaigns(gateway: Gateway, language: Language): Promise<void> {
  const { campaigns: all } = await told(gateway, campaigns, {});
  const read = all.filter(({ state }) => state === 'read');
  const results = await Promise.all(
    read.map(({ campaign }) => told(gateway, campaignResult, { campaign })),
  );
  for (const line of campaignLines(all, results, language)) console.log(line);
}

async function main(): Promise<void> {
  const { values: wish } = parseArgs({ options });
  if (wish.help) return console.log(usage);
  const gateway = openGateway(wish.gateway);
  try {
    for (const line of alarmLines(await told(gateway, alarms, {}))) console.log(line);
    const few = await told(gateway, headline, { days: Number(wish.days) });
    console.log(headlineLines(few).join('\n'));
    const { from, to } = wish;
    const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    const all = await told(gateway, retention, { ...days, of: wish.of as 'visit' | 'purchase' });
    console.log(['', ...retentionLines(all)].join('\n'));
    await tellWhoStaysAway(gateway, wish.language === 'en' ? 'en' : 'zh', few.asOf);
    await tellWho(gateway, few.asOf);
    await tellCampaigns(gateway, wish.language === 'en' ? 'en' : 'zh');
  } finally {
    gateway.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
