import { type LotteryEvent, type RecordedDraw, recordKey } from '../../../shared/domain/lotteries';
import type { MemberEvent } from '../../../shared/domain/members';
import { add, command as _, find } from '../cloudbase/documents';
import type { Entry } from '../members/stored';

/** A draw in the public record: nothing in it leads to a person. */
type StoredDraw = RecordedDraw & Readonly<{ _id: string; lottery: string; key: string }>;

const AT_ONCE = 50;

const isDraw = (event: MemberEvent): event is LotteryEvent => event.kind === 'lottery-drawn';

/** The draws that entries tell of, newest last. */
export const drawsOf = (entries: readonly Pick<Entry, 'events'>[]): readonly LotteryEvent[] =>
  entries.flatMap(({ events }) => events.filter(isDraw));

/** A draw as it is published. */
export const recorded = ({ number, draw, luck, drawn, given }: RecordedDraw): RecordedDraw => ({
  number,
  draw,
  luck,
  drawn,
  given,
});

const storedDraw = (event: LotteryEvent): StoredDraw => {
  const key = recordKey(event);
  return { _id: `${event.lottery}:${key}`, lottery: event.lottery, key, ...recorded(event) };
};

/** Copies the draws of entries into the public record; copying twice is harmless. */
export async function copyDraws(entries: readonly Entry[]): Promise<void> {
  const draws = drawsOf(entries).map(storedDraw);
  for (let from = 0; from < draws.length; from += AT_ONCE) {
    const some = draws.slice(from, from + AT_ONCE);
    if ((await add('draws', some)) === 'added') continue;
    for (const draw of some) await add('draws', draw);
  }
}

/** A page of a lottery's public record, in its order. */
export const drawsAfter = (
  lottery: string,
  { after, limit }: Readonly<{ after: string; limit: number }>,
): Promise<readonly StoredDraw[]> =>
  find<StoredDraw>('draws', { lottery, key: _.gt(after) }, { order: ['key', 'asc'], limit });

/** The draws of one number, the latest first. */
export const drawsOfNumber = (
  lottery: string,
  { number, limit }: Readonly<{ number: string; limit: number }>,
): Promise<readonly StoredDraw[]> =>
  find<StoredDraw>(
    'draws',
    { lottery, key: _.and(_.gt(`${number}:`), _.lt(`${number};`)) },
    { order: ['key', 'desc'], limit },
  );
