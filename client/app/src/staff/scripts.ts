import type { OutputOf } from '@shared/contract/contract';
import type { scripts as contract } from '@shared/contract/staff/scripts';

export type Script = OutputOf<typeof contract>['scripts'][number];

/** What is looked for: a stage, or all of them, and some words. */
export type Asked = Readonly<{ typed: string; stage: Script['stage'] | null }>;

/** The scripts of a stage that say every word typed, in the question or in the text. */
export function found(scripts: readonly Script[], { typed, stage }: Asked): readonly Script[] {
  const words = typed.trim().toLowerCase().split(/\s+/);
  return scripts.filter(
    (script) =>
      (stage === null || script.stage === stage)
      && words.every((word) => `${script.question} ${script.text}`.toLowerCase().includes(word)),
  );
}
