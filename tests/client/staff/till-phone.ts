import { openLine } from '../../../client/app/src/api/line';
import type { Reply } from '../../../client/app/src/platform/cloud';
import type { Shelf } from '../../../client/app/src/platform/shelf';
import { createDoor } from '../../../client/app/src/staff/store/door';
import { createQueue } from '../../../client/app/src/staff/store/queue';
import { createReceipt } from '../../../client/app/src/staff/store/receipt';
import { createSale } from '../../../client/app/src/staff/store/sale';
import { morning } from './cast';
import { place } from './place';

/** What the shop answers to one action. */
export type Answers = Readonly<Record<string, (event: Record<string, unknown>) => Promise<Reply>>>;

export const says = (value: unknown) => async (): Promise<Reply> => ({
  reached: true,
  answer: { ok: true, value },
});
export const refuses = (refusal: unknown) => async (): Promise<Reply> => ({
  reached: true,
  answer: { ok: false, refusal },
});
export const unreached = async (): Promise<Reply> => ({ reached: false, why: 'no-network' });
/** Says it after so long. */
export const late = (value: unknown, ms: number) => async (): Promise<Reply> => {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return says(value)();
};
export const silent = (): Promise<Reply> => new Promise(() => undefined);

let draws = 0;
/** Another number each time, so that no two requests go by one name. */
const drawn = (): number => ((draws += 1) * 0.618_034) % 1;

/** A till's phone in front of a shop that answers as told; `asked` remembers what it was sent. */
export function tillPhone(answers: Answers, shelf: Shelf = place()) {
  const asked: Record<string, unknown>[] = [];
  const told = { ...answers };
  const line = openLine({
    callFunction: (_door, event) => {
      const given = event as Record<string, unknown>;
      asked.push(given);
      return (told[String(given['action'])] ?? unreached)(given);
    },
    shelf,
    now: () => morning,
    // A pause takes no time; patience that ends by waiting is the till's own, on jest's clock.
    wait: (ms) => (ms < 5_000 ? Promise.resolve() : new Promise(() => undefined)),
    chance: drawn,
  });
  const now = () => morning;
  const queue = createQueue(shelf, line, now);
  let ids = 0;
  const newId = () => `request-${(ids += 1)}`;
  const heard = () => undefined;
  const sale = createSale({ line, queue, now, heard, newId, chance: () => 0.5 });
  const door = createDoor({ shelf, line, now });
  const receipt = createReceipt({ line, now, chance: drawn });
  return { asked, told, line, shelf, queue, sale, door, receipt };
}
