import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cloud, openCloud } from './cloud';
import { type Collections } from './database';
import { readWish, type Wish } from './start/flags';
import { lockFolder } from './start/folder-lock';
import { secretsOf } from './start/secrets';
import { storyOf, storyPath, tellStory } from './start/story';
import { welcome } from './start/welcome';

const house = join(__dirname, '../..');

function collectionsOf(): Collections {
  const text = readFileSync(join(house, 'cloudfunctions/database.json'), 'utf8');
  return (JSON.parse(text) as { collections: Collections }).collections;
}

async function open({ port, data, instances, pages }: Wish): Promise<Cloud> {
  try {
    return await openCloud({
      functions: join(house, 'dist/cloudfunctions'),
      ...{ data, port, instances, pages },
      collections: collectionsOf(),
      environment: secretsOf(data),
      timers: true,
      logFiles: true,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`port ${port} is taken: stop what has it, or choose another --port`, {
      cause: error,
    });
  }
}

/** Stops once, whoever asks, and gives the folder back. */
function stopping(unlock: () => void) {
  const running: { cloud?: Cloud; stopStory?: () => void } = {};
  let ended: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    running.stopStory?.();
    await running.cloud?.stop();
    unlock();
  };
  const stop = (): Promise<void> => (ended ??= end());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)));
  }
  return { running, stop };
}

async function finishStory(
  wish: Wish,
  { url, clock }: Cloud,
  running: { stopStory?: () => void },
): Promise<void> {
  // The story sets the clock; until it does the clock stands, so that no timer runs ahead of it.
  clock.set(0);
  const { customers, days } = wish;
  const extent = Object.entries({ customers, days }).flatMap(([flag, value]) =>
    value === undefined ? [] : [`--${flag}`, value],
  );
  const { child, ended } = tellStory(join(house, 'dist/client/demonstration/open-shop.js'), [
    ...['--gateway', url, '--story', storyPath(wish.data)],
    ...extent,
  ]);
  running.stopStory = () => void child.kill();
  const code = await ended;
  if (code !== 0) throw new Error('the shop did not finish opening: npm start goes on with it');
}

async function main(): Promise<void> {
  const wish = readWish(process.argv.slice(2));
  const { running, stop } = stopping(lockFolder(wish.data));
  try {
    const story = storyOf(wish.data);
    if (wish.empty && story !== null && story.members > 0)
      throw new Error(`${wish.data} holds a shop with members: --empty needs another --data`);
    const cloud = (running.cloud = await open(wish));
    if (story?.finished !== true) await finishStory(wish, cloud, running);
    const seconds = performance.now() / 1000;
    console.log(welcome(cloud, { data: wish.data, seconds }));
  } catch (error) {
    await stop();
    throw error;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
