import * as v from 'valibot';

export type Schema = v.GenericSchema;
export type Path = readonly (string | number)[];
type Field = readonly [Path, Schema];
/** What the walk needs to know of a schema. */
type Shape = Readonly<{
  type: string;
  entries?: Readonly<Record<string, Schema>>;
  item?: Schema;
  wrapped?: Schema;
  options?: readonly Schema[];
}>;

/** What no field takes: operators, other types, numbers beyond every bound. */
export const never: readonly unknown[] = [
  { $gt: '' },
  { $ne: null },
  { $regex: '.*' },
  { $where: 'sleep(1000)' },
  { _internalType: 'command', operator: 'gt', operands: [0] },
  { $numberLong: '9' },
  { 'a.b': 1 },
  [[['deep']]],
  [null],
  -1e300,
  2 ** 53,
  1e21,
  0.1,
  '\u0000',
  '\ud800',
  'a\u0007b',
  'x'.repeat(20_000),
  '',
];

/** What some field takes: each is sent where the field does not. */
export const sometimes: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  0,
  '10',
  '-1',
  'NaN',
  '1e3',
  ' ',
  '__proto__',
  'a.b',
  '$gt',
  '../x',
  '2026-02-30',
  '2026-3-9',
  [],
  {},
  Array.from({ length: 1000 }, () => 1),
];

export const unwrapped = (schema: Schema): Shape => {
  const shape = schema as unknown as Shape;
  return shape.wrapped === undefined || shape.type === 'nullable'
    ? shape
    : unwrapped(shape.wrapped);
};

/** Every field of a schema that the input fills, with the schema it has there. */
export function fieldsOf(schema: Schema, value: unknown, path: Path = []): readonly Field[] {
  const { entries, item, options } = unwrapped(schema);
  const own: readonly Field[] = path.length === 0 ? [] : [[path, schema]];
  if (path.length === 0 && options !== undefined) {
    return options
      .filter((option) => v.safeParse(option, value).success)
      .flatMap((option) => fieldsOf(option, value));
  }
  const inside = (part: unknown, key: string | number, its: Schema | undefined) =>
    its === undefined || part === undefined ? [] : fieldsOf(its, part, [...path, key]);
  if (Array.isArray(value)) return [...own, ...inside(value[0], 0, item)];
  const parts = Object.entries((entries === undefined ? null : value) ?? {});
  return [...own, ...parts.flatMap(([key, part]) => inside(part, key, entries?.[key]))];
}

export function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((part: unknown, i) => (i === key ? replaced(part, rest, by) : part));
  }
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [key]: replaced(object[key], rest, by) };
}
