/** What is wrong with a field of something that a person wrote: where, and why. */
export type Problem = Readonly<{ field: string; reason: string }>;

export const problem = (when: boolean, field: string, reason: string): readonly Problem[] =>
  when ? [{ field, reason }] : [];

/** Ids that stand twice in a list, named by their places in it. */
export const distinct = (
  field: string,
  items: readonly Readonly<{ id: string }>[],
): readonly Problem[] =>
  items.flatMap(({ id }, i) =>
    problem(
      items.findIndex((item) => item.id === id) !== i,
      `${field}.${i}.id`,
      'id-already-taken',
    ),
  );

/** What a list names and nobody knows. */
export const unknownNames = (
  names: readonly string[] | null,
  known: readonly string[],
  { field, reason }: Problem,
): readonly Problem[] =>
  (names ?? []).flatMap((name, i) => problem(!known.includes(name), `${field}.${i}`, reason));
