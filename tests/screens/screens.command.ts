import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type H5Host, type HeldWindow, openH5Host } from '../journeys/h5-host';
import { openTeaHouse } from '../support/tea-house';
import { type Scene } from './scene';
import { scenes } from './scenes';

const folder = 'docs/screens';

const phones = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
] as const;

const looks = ['usual', 'care'] as const;

/** The few that are kept with the sources, small. */
const shown = ['home-stranger', 'home-regular', 'code', 'counter-quoted', 'done-tier-up'];

type Shot = Readonly<{ scene: Scene; look: (typeof looks)[number] }>;

/** How many pixels of the page lie beyond its right edge. */
const beyond = 'document.documentElement.scrollWidth - innerWidth';

/** Plays a scene in a shop of its own and keeps its pictures on every phone. */
async function shoot(host: H5Host, { scene, look }: Shot): Promise<void> {
  const house = await openTeaHouse();
  const windows: HeldWindow[] = [];
  const open = async (openid: string, path: string, from = '') => {
    const asked = { openid, gateway: house.cloud.url, path, from, care: look === 'care' };
    const window = await host.window(asked);
    windows.push(window);
    return window;
  };
  try {
    const { page } = await scene.play({ house, open });
    for (const phone of phones) {
      await page.setViewportSize(phone);
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(folder, `${scene.name}-${phone.width}-${look}.png`) });
      if (shown.includes(scene.name) && phone.width === 390 && look === 'usual')
        await page.screenshot({ path: join(folder, `shown-${scene.name}.png`), scale: 'css' });
      if ((await page.evaluate<number>(beyond)) > 0) throw new Error('it is wider than the phone');
    }
  } finally {
    await Promise.all(windows.map(({ close }) => close()));
    await house.close();
  }
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const chosen = scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  mkdirSync(folder, { recursive: true });
  const host = await openH5Host();
  const failed: string[] = [];
  for (const scene of chosen)
    for (const look of looks)
      await shoot(host, { scene, look }).catch((error: unknown) => {
        failed.push(`${scene.name} ${look}: ${String(error)}`);
      });
  await host.close();
  const pictures = (chosen.length * looks.length - failed.length) * phones.length;
  console.log(`${pictures} pictures in ${folder}`);
  for (const what of failed) console.error(what);
  if (failed.length > 0) process.exitCode = 1;
}

void main();
