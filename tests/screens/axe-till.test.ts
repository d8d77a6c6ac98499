import { looksWithAxe } from './axe';
import { atTheTill } from './scenes';

/** Screens with a finding that is not mended yet; each goes from here with its mending. */
const found = ['counter-goods', 'counter-goods-unanswered', 'counter-split-two'];

describe('a screen of the till', () => {
  looksWithAxe(atTheTill.filter(({ name }) => !found.includes(name)));
});
