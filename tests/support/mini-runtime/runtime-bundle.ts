import { build } from 'esbuild';

let bundle: Promise<string> | undefined;

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/support/mini-runtime/page/start.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
    // The framework is one: the adapter brings its own copy only in its other build.
    mainFields: ['module', 'main'],
  });
  return outputFiles[0]?.text ?? '';
}

/** The runtime as one script for the browser, built once in a process. */
export const runtimeBundle = (): Promise<string> => (bundle ??= bundled());
