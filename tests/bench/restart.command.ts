import { openCloud } from '../../local/cloud';
import { allOf } from './documents';
import { paceOf } from './local-operations';
import { memory, type Restarted } from './restarted';
import { collections, secrets } from './shop';

/** Opens the cloud over the folder it is given, and with `--pace` works on it. */
async function main([data, pace]: readonly string[]): Promise<void> {
  if (data === undefined) throw new Error('Give the folder that bench:local has filled.');
  const functions = 'dist/cloudfunctions';
  const opened = { functions, data, collections: collections(), environment: secrets };
  const cloud = await openCloud(opened);
  await fetch(`${cloud.url}/local/clock`);
  // The process counts from its own start.
  const readyMs = performance.now();
  const ready = memory();
  const documents = cloud.database.counts()['members'] ?? 0;
  const [member] = await allOf(cloud.database, 'members', { no: '1000000000' });
  const paces =
    pace === undefined || member === undefined
      ? []
      : await paceOf(cloud.database, member, documents);
  const said: Restarted = { readyMs, documents, ready, worked: memory(), paces };
  await cloud.stop();
  console.log(JSON.stringify(said));
}

void main(process.argv.slice(2));
