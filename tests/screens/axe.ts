import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { withTeaHouse } from '../journeys/two-hands';
import type { Scene } from './scene';

type Violation = Readonly<{
  id: string;
  impact: string;
  nodes: readonly Readonly<{ html: string }>[];
}>;

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

// What is still fading in has not the contrast it will have.
const settled = `Promise.all(document.getAnimations()
  .filter((moving) => moving.effect.getTiming().iterations !== Infinity)
  .map((moving) => moving.finished.catch(() => undefined))).then(() => undefined)`;

async function serious(page: Page): Promise<readonly string[]> {
  await page.evaluate(settled);
  await page.evaluate(axe);
  const { violations } = await page.evaluate<{ violations: readonly Violation[] }>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

/** A test for each screen: axe finds nothing serious on it. Each file is a worker's share of the screens. */
export function looksWithAxe(scenes: readonly Scene[]): void {
  const { house, open } = withTeaHouse();
  it.each(scenes.map((scene) => [scene.name, scene] as const))(
    '%s has no serious finding of axe',
    async (_, { play }) => {
      const { page } = await play({ house: house(), open });
      expect(await serious(page)).toEqual([]);
    },
    90_000,
  );
}
