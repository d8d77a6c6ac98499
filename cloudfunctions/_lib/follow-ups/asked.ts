import type { Instant } from '../../../shared/domain/kernel/instant';
import type { Member } from '../../../shared/domain/members';
import { command as _ } from '../cloudbase/documents';

/** Something staff are asked to do for a member: a message to send in WeCom, or a hand-off of a journey. */
export type Asked = Readonly<{
  id: string;
  kind: 'message' | 'hand-off';
  stage: string | null;
  why: string;
  /** The words themselves, or the script of the programme they stand in. */
  words: Readonly<{ text: string } | { script: string }>;
  dueAt: Instant;
  endsAt: Instant;
  state: 'open' | 'confirmed';
}>;

/** All that staff are asked to do for a member, the most urgent first. */
export function askedOf({ reach, followUps }: Member): readonly Asked[] {
  const messages = reach.open.flatMap(
    ({ id, channel, state, text, reason, endsAt }): readonly Asked[] =>
      channel === 'wecom' && (state === 'created' || state === 'confirmed')
        ? [
            {
              ...{ id, kind: 'message', stage: null, why: reason.sentence, words: { text } },
              ...{ dueAt: endsAt - 1, endsAt, state: state === 'created' ? 'open' : state },
            },
          ]
        : [],
  );
  const handOffs = followUps.open.map(
    ({ id, stage, why, script, dueAt, endsAt, state }): Asked => ({
      ...{ id, kind: 'hand-off', stage, why, words: { script }, dueAt, endsAt, state },
    }),
  );
  return [...messages, ...handOffs].sort((a, b) => a.dueAt - b.dueAt);
}

/** Of a member who has not been anywhere, whoever works anywhere takes care. */
const anyStore = 'none';

/** Where the member was last. */
export const homeStore = ({ visits }: Member): string => visits.lastStore ?? anyStore;

/** Who is followed up by the people of a store. */
export const askedAt = (storeId: string) => ({ followUpIn: _.in([storeId, anyStore]) });

/** Whether the people of a store are asked to follow the member up. */
export const isListedAt = ({ state }: Readonly<{ state: Member }>, storeId: string): boolean =>
  [storeId, anyStore].includes(homeStore(state));
