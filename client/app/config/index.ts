import { join } from 'node:path';
import { defineConfig } from '@tarojs/cli';

const at = (...parts: readonly string[]) => join(__dirname, '..', ...parts);

/** Rooms outside `src` whose TypeScript goes through the same compiler. */
const rooms = [at('../../shared'), at('../code'), at('../lottery'), at('config')];

const isWatching = process.env.NODE_ENV === 'development';

const text = (value: string | undefined) => JSON.stringify(value ?? '');

/** A name that a platform's file does not export is an error, not something undefined on a phone. */
const strict = (chain: Chain) => {
  chain.module.set('strictExportPresence', true);
};

type Chain = Readonly<{
  module: Readonly<{ set: (key: string, value: boolean) => void }>;
  optimization: Readonly<{
    get: (key: string) => object;
    set: (key: string, value: object) => void;
  }>;
}>;

/** What several pages of the preview use is loaded once, not once with each page. */
const strictAndShared = (chain: Chain) => {
  strict(chain);
  const split = chain.optimization.get('splitChunks') as { cacheGroups: object };
  const shared = { chunks: 'async', minChunks: 2, minSize: 20_000, type: /^javascript/ };
  chain.optimization.set('splitChunks', {
    ...split,
    cacheGroups: { ...split.cacheGroups, shared },
  });
};

export default defineConfig({
  projectName: 'huitou',
  date: '2026-11-23',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `../../dist/${process.env.TARO_ENV ?? ''}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [at('config/spoken.ts')],
  alias: { '@': at('src'), '@shared': at('../../shared') },
  defineConstants: {
    CLOUD_ENVIRONMENT: text(process.env.HUITOU_ENVIRONMENT),
    // The watch server is not the cloud; whoever serves the built preview is.
    GATEWAY: text(process.env.HUITOU_GATEWAY ?? (isWatching ? 'http://127.0.0.1:7400' : '')),
  },
  mini: {
    compile: { include: rooms },
    webpackChain: strict,
    // Lengths stay in px: a type scale in rpx would shrink below 12 on a small phone.
    postcss: { pxtransform: { enable: false } },
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    // The watch server knows only absolute addresses; the preview is served from any folder.
    publicPath: isWatching ? '/' : './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include: rooms },
    webpackChain: strictAndShared,
    postcss: { pxtransform: { enable: false }, autoprefixer: { enable: true } },
    miniCssExtractPluginOption: { ignoreOrder: true },
    devServer: { port: 10086, open: false, host: '127.0.0.1' },
  },
});
