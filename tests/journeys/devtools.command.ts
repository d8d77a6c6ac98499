import { existsSync } from 'node:fs';
import { join } from 'node:path';
import automator from 'miniprogram-automator';
import { openTeaHouse } from '../support/tea-house';
import { devtoolsHands } from './devtools-hands';
import { journeys } from './steps/index';

const usual =
  process.platform === 'win32'
    ? 'C:/Program Files (x86)/Tencent/微信web开发者工具/cli.bat'
    : '/Applications/wechatwebdevtools.app/Contents/MacOS/cli';

const absent = (cli: string): string =>
  `WeChat DevTools is not here (looked for ${cli}); it exists for macOS and Windows only.
Install it, turn on Settings > Security > Service port, or name its cli in WECHAT_DEVTOOLS_CLI.
The same journeys run on Linux on glass-easel: npm run test:journeys`;

async function run(cliPath: string): Promise<boolean> {
  const program = await automator.launch({
    cliPath,
    projectPath: process.cwd(),
    trustProject: true,
  });
  let sound = true;
  for (const [name, journey] of Object.entries(journeys)) {
    const house = await openTeaHouse();
    const [shopper, staff] = devtoolsHands(program, house.cloud.url, ['o-lin', 'mei']);
    const failure = await journey({ shopper, staff }).then(
      () => undefined,
      (error: unknown) => error,
    );
    console.log(`${failure === undefined ? 'passed' : 'FAILED'}: ${name}`);
    if (failure !== undefined) console.error(failure);
    sound &&= failure === undefined;
    await house.close();
  }
  await program.close();
  return sound;
}

/** Runs the journeys in WeChat DevTools; the exit code is 2 where there is none. */
async function main(): Promise<void> {
  const cli = process.env.WECHAT_DEVTOOLS_CLI ?? usual;
  if (!existsSync(cli)) {
    console.error(absent(cli));
    process.exitCode = 2;
  } else if (!existsSync(join('dist/weapp', 'app.json'))) {
    console.error('There is no mini-program yet: npm run build:weapp');
    process.exitCode = 1;
  } else process.exitCode = (await run(cli)) ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
