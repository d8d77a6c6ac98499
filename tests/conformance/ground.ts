import type { Cloud } from '../../local/cloud';
import type { Case, The } from './case';
import type { Collection, Document, Sdk, Transaction } from './sdk';

/** A place cases run on, one after the other. */
export type Ground = Readonly<{
  /** Runs a case and cleans up after it; rejects when it fails or takes longer than 30 s. */
  run: (one: Case) => Promise<void>;
  /** False for a case this ground cannot run. */
  holds: (one: Case) => boolean;
}>;

const mostAtOnce = 100;
const patienceMs = 30_000;

async function fill(rows: Collection, documents: readonly Document[]): Promise<void> {
  for (let from = 0; from < documents.length; from += mostAtOnce) {
    const part = documents.slice(from, from + mostAtOnce);
    await rows.add({ data: part.length === 1 ? (part[0] ?? {}) : part });
  }
}

async function patiently(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No end after ${patienceMs} ms.`)), patienceMs);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Opens a ground: two collections named for this run, created here and emptied after every case, so
 * that nobody else's documents are seen or touched.
 */
export async function openGround(cloud: Sdk, run: string, local?: Cloud): Promise<Ground> {
  const db = cloud.database();
  const [name, otherName] = [`conformance_${run}_a`, `conformance_${run}_b`];
  await db.createCollection(name);
  await db.createCollection(otherName);
  const [rows, others] = [db.collection(name), db.collection(otherName)];
  const everything = { _id: db.command.exists(true) };

  const shown = (begun: Transaction[]): The => ({
    ...{ cloud, db, name, rows, otherName, others },
    _: db.command,
    $: db.command.aggregate,
    fill: (documents) => fill(rows, documents),
    begin: async () => {
      const transaction = await db.startTransaction();
      begun.push(transaction);
      return transaction;
    },
    local: () => {
      if (local === undefined)
        throw new Error('This case does not say that it needs the local cloud.');
      return local;
    },
  });

  const clean = async (begun: readonly Transaction[]): Promise<void> => {
    local?.clock.set(null);
    // Most are over already, which is no failure of the case.
    await Promise.allSettled(begun.map((each) => each.rollback()));
    for (const each of [rows, others]) await each.where(everything).remove();
  };

  return {
    holds: ({ needs }) => needs === undefined || local !== undefined,
    run: async (one) => {
      const begun: Transaction[] = [];
      await patiently(one.run(shown(begun))).finally(() => clean(begun));
    },
  };
}
