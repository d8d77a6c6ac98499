import type { JourneyTerms } from '../../shared/domain/journeys';
import { granted } from './answers';
import type { Phone, Shop } from './shop';
import { fresh } from './till';

/** What operators do about journeys in a shop. */
export const journeysIn = (shop: Shop) => ({
  save: (journey: string, terms: JourneyTerms, after = 0) =>
    shop.console({ action: 'save-journey', journey, terms, after }),
  set: (journey: string, state: string) => shop.console({ action: 'set-journey', journey, state }),
  live: async (journey: string, terms: JourneyTerms, after = 0) => {
    granted(await shop.console({ action: 'save-journey', journey, terms, after }));
    granted(await shop.console({ action: 'set-journey', journey, state: 'live' }));
  },
  enter: ({ no: memberNo }: Phone, journey: string) =>
    shop.console({ action: 'enter-journey', requestId: fresh('enter'), memberNo, journey }),
  hold: ({ no: memberNo }: Phone, journey: string, reason: string | null) =>
    shop.console({ action: 'hold-journey', requestId: fresh('hold'), memberNo, journey, reason }),
  of: async ({ no: memberNo }: Phone, journey: string) =>
    granted(await shop.console({ action: 'journey-of', memberNo, journey })),
  /** Lets hours pass, and the relay after each. */
  pass: async (hours: number) => {
    for (let passed = 0; passed < hours; passed += 1) {
      shop.wait(3_600_000);
      granted(await shop.relay());
    }
  },
  wallet: async (name: string) =>
    granted(await shop.as(name).member({ action: 'wallet' })).live.map(
      ({ definition }) => definition,
    ),
  /** The steps that the ledger says were taken, oldest first, with what came of them. */
  taken: async ({ no }: Phone): Promise<readonly string[]> => {
    const { _id } = await shop.documents.one<Readonly<{ _id: string }>>('members', { no });
    const entries = await shop.documents.all<Entry>('entries', { memberId: _id });
    return [...entries]
      .sort((a, b) => a.seq - b.seq)
      .flatMap(({ events }) => events)
      .flatMap((event) =>
        event.kind === 'journey-step-taken' ? [`${event.step}: ${event.outcome.code}`] : [],
      );
  },
});

type Entry = Readonly<{
  seq: number;
  events: readonly Readonly<{ kind: string; step: string; outcome: Readonly<{ code: string }> }>[];
}>;
