import { type Cloud } from '../cloud';
import { hostingPath } from '../hosting/hosting';

/** The first things to try, as in the README. */
export const firstCommands: readonly string[] = [
  'export HUITOU_GATEWAY=http://127.0.0.1:7400',
  'call() { curl -s "$HUITOU_GATEWAY/call/$1" -H "x-openid: $2" -d "$3"; echo; }',
  'npm run -s phone -- lin --join',
  `call member lin '{"action":"home"}'`,
];

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;

function held(counts: Readonly<Record<string, number>>): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return `${total} documents in ${Object.keys(counts).length} collections`;
}

/** Where everything is, and what to try first. `seconds` is the time from start to here. */
export const welcome = (
  { url, database, hosting }: Cloud,
  { data, seconds }: Readonly<{ data: string; seconds: number }>,
): string =>
  [
    '',
    `小满茶铺 is open at ${url} · ready in ${seconds.toFixed(1)} s`,
    '',
    `  paths     ${url}/`,
    `  health    ${url}/local/health`,
    `  logs      ${data}/logs`,
    `  data      ${data} · ${held(database.counts())}`,
    `  memory    ${megabytes(process.memoryUsage().rss)}`,
    '',
    'In another terminal, in this folder:',
    '',
    ...firstCommands.map((line) => `  ${line.replace('http://127.0.0.1:7400', url)}`),
    '',
    'README.md goes on from here. Ctrl-C stops; the data stays.',
    '',
    hosting.hasPage()
      ? `The member center on a phone, in a browser: ${url}${hostingPath}/`
      : 'There is no preview for a browser: npm run build:h5',
  ].join('\n');
