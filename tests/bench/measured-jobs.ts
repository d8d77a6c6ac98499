import { type Measured, newcomer } from './measured';
import { bought } from './purchase';

const job = (act: string, prepare: Measured['prepare']): Measured => ({
  door: act.split(',')[0] ?? act,
  act,
  budget: null,
  prepare,
});

/** What timers do, for as much as is said: their work grows with what waits. */
export const jobs: readonly Measured[] = [
  job('relay, nothing waits', async ({ cloud }) => {
    await cloud.fireTimer('relay');
    return () => cloud.fireTimer('relay');
  }),
  job('relay, ten members bought', async (shop) => {
    await shop.cloud.fireTimer('relay');
    for (let i = 0; i < 10; i += 1) await bought(shop, await newcomer(shop));
    return () => shop.cloud.fireTimer('relay');
  }),
  job(
    'nightly, nobody is due',
    async ({ cloud }) =>
      () =>
        cloud.fireTimer('nightly'),
  ),
];
