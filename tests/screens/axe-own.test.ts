import { looksWithAxe } from './axe';
import { membersOwn } from './scenes';

describe('a screen of what a member has', () => {
  looksWithAxe(membersOwn);
});
