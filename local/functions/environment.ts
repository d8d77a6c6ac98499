import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The id of the local environment, where functions read `DYNAMIC_CURRENT_ENV`. */
export const environmentId = 'local';

/** The variables every function starts with: what the platform sets, and where the SDK finds the cloud. */
export function platformEnvironment(adminUrl: string): Record<string, string> {
  return {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: environmentId,
    TCB_ENV: environmentId,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE,TCB_SESSIONTOKEN,TCB_ROUTE_KEY,TRIGGER_SRC',
  };
}

/** Where the built code of an instance is: in `dist`, found from the sources and from any built command. */
export function instanceScript(folder = __dirname): string {
  const script = join(folder, 'dist/local/instance.js');
  if (existsSync(script)) return script;
  if (folder === dirname(folder)) throw new Error('The local cloud is not built: npm run build.');
  return instanceScript(dirname(folder));
}
