import { openCameFrom } from '../../../client/app/src/store/came-from';
import { openShelf } from './phone';

const DAY = 24 * 3_600_000;

describe('What led a stranger here', () => {
  it('still counts within thirty days, and no longer', () => {
    const shelf = openShelf();
    let [entered, at]: [string | null, number] = ['poster', 0];
    const cameFrom = openCameFrom(
      shelf,
      () => entered,
      () => at,
    );
    expect(cameFrom()).toBe('poster');
    entered = null;
    at = 30 * DAY - 1;
    expect(cameFrom()).toBe('poster');
    at = 30 * DAY;
    expect(cameFrom()).toBeNull();
  });

  it('is the latest of it', () => {
    const shelf = openShelf();
    let entered: string | null = 'poster';
    const cameFrom = openCameFrom(
      shelf,
      () => entered,
      () => 0,
    );
    cameFrom();
    entered = 'friend-code';
    cameFrom();
    entered = null;
    expect(cameFrom()).toBe('friend-code');
  });

  it('is nothing where the phone keeps something else', () => {
    const shelf = openShelf();
    shelf.write('came-from', { tag: '', at: 'yesterday' });
    expect(
      openCameFrom(
        shelf,
        () => null,
        () => 0,
      )(),
    ).toBeNull();
  });
});
