import { printConditions } from './conditions';
import { everyAct, measureAll, type Measurement } from './round-trips';
import { printTable } from './table';

const isOver = ({ measured: { budget }, cached }: Measurement): boolean =>
  budget !== null && cached.sequential > budget;

const row = (measurement: Measurement) => {
  const { measured, cached, cold } = measurement;
  return [
    `${measured.door}  ${measured.act}`,
    measured.budget ?? '–',
    `${cached.sequential}${isOver(measurement) ? ' OVER' : ''}`,
    cached.total,
    cached.sent,
    cached.heard,
    cold.sequential,
    cold.total,
  ];
};

async function main(): Promise<void> {
  printConditions('bench:roundtrips');
  const measurements = await measureAll(everyAct);
  printTable(
    ['action', 'budget', 'sequential', 'calls', 'bytes out', 'bytes in', 'cold seq.', 'cold calls'],
    measurements.map(row),
  );
  console.log(
    'Database calls through the SDK, programme in memory; cold: the programme read anew.',
  );
  if (measurements.some(isOver)) process.exitCode = 1;
}

void main();
