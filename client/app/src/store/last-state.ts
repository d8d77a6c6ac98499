import type { Immutable } from '@shared/contract/contract';
import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import type { Shelf } from '@/platform/shelf';

/** The last answer of one kind, kept on the phone and shown before the next one comes. */
export type LastState<Value> = Readonly<{
  read: () => Value | null;
  keep: (value: Value) => void;
  forget: () => void;
}>;

/** An answer kept by another version of the app is forgotten when it no longer has today's shape. */
export function lastState<Schema extends GenericSchema>(
  shelf: Shelf,
  name: string,
  schema: Schema,
): LastState<Immutable<InferOutput<Schema>>> {
  return {
    read: () => {
      const parsed = safeParse(schema, shelf.read(name));
      return parsed.success ? (parsed.output as Immutable<InferOutput<Schema>>) : null;
    },
    keep: (value) => {
      shelf.write(name, value);
    },
    forget: () => shelf.drop(name),
  };
}
