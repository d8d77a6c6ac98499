import * as v from 'valibot';
import type { Answer } from '../support/answers';
import { contracts, type Door } from '../support/contracts';
import { fieldsOf, never, replaced, sometimes, unwrapped } from '../support/hostile';
import { inputs } from '../support/inputs';
import { type Shop, openShop } from '../support/shop';

jest.setTimeout(120_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await shop.joins('lin');
});
afterAll(() => shop.stop());

const call = (door: Door, event: object): Promise<Answer> => {
  if (door === 'operator') return shop.console(event as never);
  return door === 'staff'
    ? shop.as('mei').staff(event as never)
    : shop.as('lin').member(event as never);
};

type Attack = Readonly<{ door: Door; event: object; field: string }>;

const doors = Object.keys(contracts) as Door[];
const offline = { code: '900000000000', shownAt: 1 };

const actions = doors.flatMap((door) =>
  contracts[door].map(({ name, input }) => {
    const valid = (inputs[door] as Readonly<Record<string, object>>)[name] ?? {};
    return { door, name, schema: input, valid };
  }),
);
const withoutTicket = Object.fromEntries(
  Object.entries(inputs.staff['record-purchase']).filter(([key]) => key !== 'ticket'),
);
const shapes = [
  ...actions,
  ...actions
    .filter(({ name }) => name === 'record-purchase')
    .map((one) => ({ ...one, valid: { ...withoutTicket, ...offline } })),
];

const attacks: readonly Attack[] = shapes.flatMap(({ door, name, schema, valid }) =>
  fieldsOf(schema, valid).flatMap(([path, field]) =>
    [...never, ...sometimes.filter((value) => !v.safeParse(field, value).success)].map((value) => ({
      door,
      event: { action: name, ...(replaced(valid, path, value) as object) },
      field: path.join('.'),
    })),
  ),
);

/** Keys that no action knows; `operator` is how the console names who is there. */
const strange = [
  'openid',
  '_openid',
  'role',
  'points',
  'tier',
  'rev',
  '$where',
  '$set',
  'a.b',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '',
];

/** An own key of any name: `__proto__` too, as it comes over the wire. */
const withKey = (valid: object, key: string): object =>
  Object.fromEntries([...Object.entries(valid), [key, { a: 1 }]]);

const strangers: readonly Attack[] = actions.flatMap(({ door, name, valid }) =>
  strange
    .filter((key) => !Object.hasOwn(valid, key))
    .map((key) => ({ door, event: withKey({ action: name, ...valid }, key), field: key })),
);

/** Sends them a few at a time; every answer that is not the refusal of that very field is returned. */
async function unnamed(list: readonly Attack[]): Promise<readonly unknown[]> {
  const wrong: unknown[] = [];
  for (let from = 0; from < list.length; from += 32) {
    const some = list.slice(from, from + 32);
    const answers = await Promise.all(some.map(({ door, event }) => call(door, event)));
    answers.forEach((answer, i) => {
      const { event, field } = some[i] ?? { event: {}, field: '' };
      const named = !answer.ok && answer.refusal.code === 'malformed-input';
      // What is wrong inside a list or an object may be named by its place there.
      const place = named ? String(answer.refusal['field']) : '';
      if (!named || (place !== field && !place.startsWith(`${field}.`)))
        wrong.push({ event: JSON.stringify(event).slice(0, 300), answer, field });
    });
  }
  return wrong;
}

describe('Hostile input', () => {
  it('is refused by the field it is in, whatever is sent, and changes nothing', async () => {
    expect(attacks.length).toBeGreaterThanOrEqual(2000);
    const before = await shop.documents.print();
    const audited = (await shop.documents.all('audit')).length;
    expect(await unnamed(attacks)).toEqual([]);
    expect(await shop.documents.print()).toBe(before);
    expect(await shop.documents.all('audit')).toHaveLength(audited);
  });

  it('is refused by the key nobody knows, for every action', async () => {
    const before = await shop.documents.print();
    expect(await unnamed(strangers)).toEqual([]);
    expect(await shop.documents.print()).toBe(before);
  });

  it('covers every field of every input', () => {
    const filled = actions.map(({ name, valid, schema }) => [
      name,
      Object.keys(unwrapped(schema).entries ?? valid).sort(),
    ]);
    expect(filled).toEqual(actions.map(({ name, valid }) => [name, Object.keys(valid).sort()]));
  });

  it.each([
    ['__proto__'],
    ['constructor'],
    ['toString'],
    [''],
    ['HOME'],
    [' home'],
    [null],
    [1],
    [['home']],
    [{ $gt: '' }],
    [{ toString: 'home' }],
  ])('as the action %j is unknown at every door', async (action) => {
    for (const door of doors) {
      expect(await call(door, { action })).toEqual({
        ok: false,
        refusal: { code: 'unknown-action' },
      });
    }
  });

  it.each([[[]], ['home'], [1], [true], [null], [{}]])(
    'as the event %j is unknown at every door',
    async (event) => {
      for (const door of doors) {
        const answer = (await shop.cloud.call(door, event, {
          source: 'wx_client',
          openid: shop.openidOf('lin'),
        })) as Answer;
        expect(answer).toEqual({ ok: false, refusal: { code: 'unknown-action' } });
      }
    },
  );

  it('leaves no trace in the log', () => {
    expect(doors.flatMap((door) => shop.cloud.lines.read(door))).toEqual([]);
  });
});
