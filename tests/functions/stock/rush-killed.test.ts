import { rmSync } from 'node:fs';
import { newFolder, startShop } from '../../demonstration/running-shop';
import { type Answer, granted } from '../../support/answers';
import { cups } from '../../support/stock';

jest.setTimeout(240_000);

const minute = 60_000;
const [people, stock, kills] = [240, 100, 3];

type Running = Awaited<ReturnType<typeof startShop>>;
type Post = <Value>(path: string, body: object, openid?: string) => Promise<Answer<Value>>;

const posting =
  ({ url }: Running): Post =>
  async (path, body, openid = '') => {
    const headers = { 'content-type': 'application/json', 'x-openid': openid };
    const sent = { method: 'POST', headers, body: JSON.stringify(body) };
    return (await (await fetch(`${url}${path}`, sent)).json()) as never;
  };

const everyone = Array.from({ length: people }, (_, i) => `oRush${i}`.padEnd(28, '_'));

async function opens(post: Post): Promise<void> {
  for (const openid of everyone) granted(await post('/call/member', { action: 'enrol' }, openid));
  const by = { operator: 'lan' };
  const known = await post<Known>('/call/operator', { action: 'programme', ...by });
  const { terms, versions } = granted(known);
  const after = Math.max(...versions.map(({ version }) => version));
  const limited = { ...terms, ...cups(stock) };
  const asked = { action: 'publish-programme', ...by, after, terms: limited };
  granted(await post('/call/operator', asked));
  await later(post, 3 * minute);
}

/** Lets time pass and the relay run. */
async function later(post: Post, ms: number): Promise<void> {
  await post('/local/clock', { at: { advance: ms } });
  await post('/local/timers/relay', {});
}

type Known = Readonly<{ terms: object; versions: readonly { version: number }[] }>;
type Told = Map<string, Answer>;

/** Everybody without an answer asks, 20 at once, always the same; what dies on the way has none. */
async function claimAll(post: Post, told: Told, enough: number): Promise<void> {
  const open = everyone.filter((openid) => !told.has(openid));
  const lane = async (): Promise<void> => {
    for (let openid = open.shift(); openid !== undefined; openid = open.shift()) {
      if (told.size >= enough) return;
      const asked = { action: 'claim', requestId: `claim-${openid}`, claim: 'cups' };
      const answer = await post('/call/member', asked, openid).catch(() => null);
      const final = answer !== null && (answer.ok || answer.refusal.code === 'sold-out');
      if (final) told.set(openid, answer);
    }
  };
  await Promise.all(Array.from({ length: 20 }, lane));
}

it('gives out exactly what there is through a rush in which the whole cloud is killed again and again', async () => {
  const data = newFolder();
  const told: Told = new Map();
  let shop = await startShop(data, '--empty');
  await shop.ready();
  await opens(posting(shop));
  for (let kill = 1; kill <= kills; kill += 1) {
    const rushing = claimAll(posting(shop), told, people);
    await shop.until(() => told.size >= kill * 25);
    await shop.kill();
    await rushing;
    shop = await startShop(data, '--empty');
    await shop.ready();
    // The machine's own time comes back with it, in which the programme has yet to start.
    await posting(shop)('/local/clock', { at: { advance: (3 + kill) * minute } });
  }
  const post = posting(shop);
  await claimAll(post, told, people);
  for (let runs = 0; runs < 3; runs += 1) await later(post, 2 * minute);
  // What was put by for somebody who never came back can be had again.
  for (const [openid, answer] of told) if (!answer.ok) told.delete(openid);
  await claimAll(post, told, people);
  await later(post, minute);
  const answers = [...told.values()];
  expect(answers).toHaveLength(people);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(stock);
  const asked = { action: 'stock', operator: 'lan' };
  const { items } = granted(await post<{ items: readonly object[] }>('/call/operator', asked));
  expect(items).toContainEqual(
    expect.objectContaining({ item: 'claim:cups', total: stock, issued: stock, held: 0, left: 0 }),
  );
  await shop.stop();
  rmSync(data, { recursive: true, force: true });
});
