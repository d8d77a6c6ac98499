import { join } from 'node:path';
import type { IPluginContext } from '@tarojs/service';
import { attributes } from './spoken-attributes';

type Platform = {
  template?: { mergeComponents: (context: IPluginContext, patch: typeof attributes) => void };
  runtimePath: string | string[];
};

/** Lets views carry what a screen reader says: Taro's own templates leave it out. */
export default (context: IPluginContext): void => {
  context.registerMethod({
    name: 'onSetupClose',
    fn: (platform: Platform) => {
      if (platform.template === undefined) return;
      platform.template.mergeComponents(context, attributes);
      platform.runtimePath = [platform.runtimePath, join(__dirname, 'spoken-runtime.ts')].flat();
    },
  });
};
