import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addDays, dayOf } from '../../shared/domain/kernel/day';
import { MINUTE } from '../../shared/domain/kernel/instant';
import { type Gateway, openGateway } from '../gateway/gateway';
import { showProgress } from '../terminal/progress';
import { layCounter } from './counter';
import { customerOf } from './customers';
import { lotteriesOf } from './lotteries';
import { openStores } from './opening';
import { planDays } from './plan';
import { instantOf, playDays, settle } from './replay';
import { endOf, type Extent, readSample, shifted } from './sample';
import { opens } from './shop';
import { keepStory, readStory, type Story } from './story-file';
import { setClock } from './clock';
import { summarise, summaryLines } from './summary';
import { announce } from './whats-on';

const options = {
  gateway: { type: 'string', default: 'http://127.0.0.1:7400' },
  /** Where the story's progress is kept. */
  story: { type: 'string' },
  /** Only the first so many of the 2,357 customers of the sample; 0 opens the shop without any. */
  customers: { type: 'string', default: '600' },
  /** Only the first so many days of the sample. */
  days: { type: 'string', default: '546' },
  sample: {
    type: 'string',
    default: join(__dirname, '../../../client/demonstration/cdnow-sample.txt'),
  },
} as const;

type Setting = Readonly<{ gateway: Gateway; path: string; sample: string }>;

const beginning = ({ customers, days }: Extent): Story => ({
  finished: false,
  members: customers,
  days,
  lastDay: addDays(dayOf(Date.now()), -1),
  played: null,
});

async function openEmpty({ gateway, path }: Setting, story: Story): Promise<void> {
  await setClock(gateway, Date.now() - 5 * MINUTE);
  await openStores(gateway);
  await announce(gateway, dayOf(Date.now()));
  await setClock(gateway, null);
  keepStory(path, { ...story, finished: true });
  console.log('小满茶铺 is open: three stores, three people, no members yet');
}

async function tell({ gateway, path, sample }: Setting, story: Story): Promise<void> {
  const began = Date.now();
  const extent = { customers: story.members, days: story.days };
  const rows = shifted(readSample(sample, extent), endOf(extent), story.lastDay);
  const days = planDays(rows, story.lastDay);
  await setClock(gateway, instantOf(days[0]?.day ?? story.lastDay, opens));
  await openStores(gateway);
  await announce(gateway, addDays(story.lastDay, 1), lotteriesOf(story.lastDay));
  const left = days.filter(({ day }) => story.played === null || day > story.played);
  const progress = showProgress('小满茶铺', days.length);
  let played = days.length - left.length;
  await playDays(gateway, left, (day) => {
    keepStory(path, { ...story, played: day });
    progress.reach((played += 1));
  });
  progress.finish();
  await settle(gateway);
  const openids = [...new Set(rows.map(({ customer }) => customerOf(customer).openid))];
  await layCounter(gateway, openids);
  const summary = await summarise(gateway, openids);
  keepStory(path, { ...story, played: story.lastDay, finished: true });
  for (const line of summaryLines(summary, (Date.now() - began) / 1000)) console.log(line);
}

async function main(): Promise<void> {
  const { values: wish } = parseArgs({ options });
  if (wish.story === undefined) throw new Error('--story <file> says where progress is kept');
  const gateway = openGateway(wish.gateway);
  const setting = { gateway, path: wish.story, sample: readFileSync(wish.sample, 'utf8') };
  const story =
    readStory(wish.story)
    ?? beginning({ customers: Number(wish.customers), days: Number(wish.days) });
  if (story.finished) return gateway.close();
  keepStory(wish.story, story);
  await (story.members === 0 ? openEmpty(setting, story) : tell(setting, story));
  gateway.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
