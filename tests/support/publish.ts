import { type ProgrammeTerms, teaHouse } from '../../shared/domain/programme';
import { granted } from './answers';
import type { Shop } from './shop';

const NOTICE = 3 * 60_000;

/** Publishes the tea house with other terms and waits until they are in force. */
export async function runBy(shop: Shop, terms: Partial<ProgrammeTerms>): Promise<void> {
  granted(await publishing(shop, terms));
  shop.wait(NOTICE);
}

/** Asks to publish the tea house with other terms. */
export async function publishing(shop: Shop, terms: Partial<ProgrammeTerms>) {
  const { versions } = granted(await shop.console({ action: 'programme' }));
  const after = Math.max(...versions.map(({ version }) => version));
  return shop.console({ action: 'publish-programme', terms: { ...teaHouse, ...terms }, after });
}
