import { type Answer, granted } from './answers';

type Page<Item> = Readonly<{ listed: readonly Item[]; cursor: string | null }>;

/** Everything that pages list, each asked for from where the last ended. */
export async function everyPage<Item>(
  ask: (from: Readonly<{ after?: string }>) => Promise<Answer<Page<Item>>>,
): Promise<readonly Item[]> {
  let page = granted(await ask({}));
  const all = [...page.listed];
  while (page.cursor !== null) {
    page = granted(await ask({ after: page.cursor }));
    all.push(...page.listed);
  }
  return all;
}
