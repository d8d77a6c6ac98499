import { looksWithAxe } from './axe';
import { atTheTill } from './scenes';

describe('a screen of the till', () => {
  looksWithAxe(atTheTill);
});
