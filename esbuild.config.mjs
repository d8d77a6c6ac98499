// Builds what runs on Node: each cloud function into a folder of its own, as CloudBase takes it,
// and the local cloud with its commands.
import { build } from 'esbuild';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const root = import.meta.dirname;
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const at = (...parts) => join(root, ...parts);

const common = {
  bundle: true,
  platform: 'node',
  target: 'node18',
  format: 'cjs',
  legalComments: 'none',
  logLevel: 'warning',
};

const doors = readdirSync(at('cloudfunctions'), { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && existsSync(at('cloudfunctions', entry.name, 'index.ts')),
  )
  .map((entry) => entry.name);

async function buildDoor(name) {
  const out = at('dist/cloudfunctions', name);
  mkdirSync(out, { recursive: true });
  await build({
    ...common,
    entryPoints: [at('cloudfunctions', name, 'index.ts')],
    outfile: join(out, 'index.js'),
    minify: true,
    keepNames: true,
    // The SDK comes with the platform's package install; everything else is inside.
    external: ['wx-server-sdk'],
  });
  cpSync(at('cloudfunctions', name, 'config.json'), join(out, 'config.json'));
  writeFileSync(
    join(out, 'package.json'),
    JSON.stringify(
      {
        name,
        version: '1.0.0',
        main: 'index.js',
        dependencies: { 'wx-server-sdk': dependencies['wx-server-sdk'] },
      },
      null,
      2,
    ) + '\n',
  );
}

const commands = Object.fromEntries(
  [
    'local',
    'client/terminal',
    'client/demonstration',
    'client/preview',
    'tests/bench',
    'tests/conformance',
    'tests/weapp',
    'tests/journeys',
    'tests/screens',
  ].flatMap((folder) =>
    (existsSync(at(folder)) ? readdirSync(at(folder)) : [])
      .filter((file) => file.endsWith('.command.ts') || file === 'instance.ts')
      .map((file) => [`${folder}/${file.replace(/(\.command)?\.ts$/, '')}`, at(folder, file)]),
  ),
);

rmSync(at('dist/cloudfunctions'), { recursive: true, force: true });
await Promise.all([
  ...doors.map(buildDoor),
  Object.keys(commands).length > 0
    && build({
      ...common,
      target: 'node20',
      entryPoints: commands,
      outdir: at('dist'),
      packages: 'external',
    }),
]);
