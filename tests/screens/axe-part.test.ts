import { looksWithAxe } from './axe';
import { takingPart } from './scenes';

describe('a screen of what to take part in', () => {
  looksWithAxe(takingPart);
});
