import { Aggregator } from 'mingo/aggregator';
import { type Catalog } from './catalog';
import { type Collection } from './collection';
import { isFields, type Fields } from './fields';
import { find } from './find';
import { context } from './mingo-context';
import { type Stage } from './stages';

const documentsOf = (collection: Collection, query: Fields): Fields[] =>
  find(collection, { query }).map((row) => row.document());

/** Runs guarded stages; a first `$match` looks through the indexes, as a query does. */
export const runPipeline = (
  catalog: Catalog,
  collection: Collection,
  stages: readonly Stage[],
): readonly Fields[] => {
  const query = stages[0]?.['$match'];
  const rest = query === undefined ? stages : stages.slice(1);
  const documents = documentsOf(collection, isFields(query) ? query : {});
  const collectionResolver = (name: string): Fields[] => documentsOf(catalog.find(name), {});
  return new Aggregator([...rest], { context, collectionResolver }).run<Fields>(documents);
};
