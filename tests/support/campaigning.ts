import { drafted } from './campaigns';
import { granted } from './answers';
import type { Shop } from './shop';

type Draft = Parameters<typeof drafted>[0];

/** What the desk does about one campaign in a shop. */
export const campaigningIn = (shop: Shop, campaign = 'spring-tea') => {
  const save = (change: Draft = {}, operator = 'boss') =>
    shop.console({ action: 'save-campaign', campaign, ...drafted(change) }, operator);
  const approve = (operator = 'boss') =>
    shop.console({ action: 'approve-campaign', campaign }, operator);
  const run = () => shop.console({ action: 'run-campaign', campaign });
  const dryRun = async (given: object = {}) =>
    granted(await shop.console({ action: 'dry-run-campaign', campaign, ...given }));
  return {
    ...{ save, approve, run, dryRun },
    /** Saved as told and approved by one. */
    drafts: async (change: Draft = {}) => {
      granted(await save(change));
      granted(await approve());
    },
    stop: () => shop.console({ action: 'stop-campaign', campaign }),
    look: async () => granted(await shop.console({ action: 'campaign', campaign })),
    result: async () => granted(await shop.console({ action: 'campaign-result', campaign })),
    explain: async (memberNo: string) =>
      granted(await shop.console({ action: 'explain-campaign', campaign, memberNo })),
    /** Everybody who joined, by number, with the arm. */
    joined: async (): Promise<Readonly<Record<string, string>>> =>
      Object.fromEntries(
        (await membersOf(shop)).flatMap(({ no, state }) =>
          state.campaigns
            .filter((joined) => joined.campaign === campaign)
            .map(({ arm }) => [no, arm]),
        ),
      ),
    /** Minute after minute, until the campaign takes nobody in any more. */
    untilItEnds: async () => {
      for (let minutes = 0; minutes < 60; minutes += 1) {
        const { state } = granted(await shop.console({ action: 'campaign', campaign }));
        if (state !== 'running' && state !== 'approved') return;
        shop.wait(60_001);
        await shop.relay();
      }
    },
  };
};

export type Campaigning = ReturnType<typeof campaigningIn>;

export type Member = Readonly<{
  _id: string;
  no: string;
  state: Readonly<{
    campaigns: readonly Readonly<{ campaign: string; arm: string }>[];
    wallet: Readonly<{ live: readonly Readonly<{ id: string }>[] }>;
    reach: Readonly<{ open: readonly Readonly<{ id: string }>[] }>;
  }>;
}>;

export const membersOf = (shop: Shop): Promise<readonly Member[]> =>
  shop.documents.all<Member>('members');

/** So many members, by name. */
export async function guests(shop: Shop, count: number, from = 0): Promise<readonly string[]> {
  const names = Array.from({ length: count }, (_, i) => `guest-${i + from}`);
  for (const name of names) await shop.joins(name);
  return names;
}
