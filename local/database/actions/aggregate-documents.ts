import { guardOutside } from '../bodies';
import { type Action } from '../desk';
import { encode } from '../ejson';
import { listAnswer } from '../output';
import { runPipeline } from '../pipeline';
import { stagesOf } from '../stages';

const DEFAULT_ROWS = 20;
const MOST_ROWS = 10_000;

export const aggregateDocuments: Action = (desk, body) => {
  guardOutside(body);
  const collection = desk.catalog.find(body['collectionName']);
  const stages = stagesOf(body['stages'], desk.now);
  const limited = stages.some((stage) => '$limit' in stage);
  const rows = runPipeline(desk.catalog, collection, stages);
  return listAnswer(rows.slice(0, limited ? MOST_ROWS : DEFAULT_ROWS).map(encode));
};
