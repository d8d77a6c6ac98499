import { createSettings, textScale } from '../../../client/app/src/store/settings';
import { openShelf } from './phone';

describe('the text size', () => {
  it.each([
    [0.8, 1],
    [1, 1],
    [1.3, 1.3],
    [1.5, 1.5],
    [2, 1.5],
  ])('follows a phone set to %s by growing to %s', (asked, grown) => {
    expect(textScale('system', asked)).toBe(grown);
  });

  it('is what the person chose, whatever the phone is set to', () => {
    expect(textScale('large', 2)).toBe(1.25);
    expect(textScale('larger', 1)).toBe(1.5);
    expect(textScale('care', 1)).toBe(1.6);
  });
});

describe('the settings', () => {
  it('are kept when the app is opened again', () => {
    const shelf = openShelf();
    createSettings(shelf).change({ textSize: 'care' });
    createSettings(shelf).change({ language: 'en' });
    expect(createSettings(shelf).store.getState()).toEqual({ textSize: 'care', language: 'en' });
  });

  it('are the usual ones where another version kept something else', () => {
    const shelf = openShelf();
    shelf.write('settings', { textSize: 'enormous' });
    expect(createSettings(shelf).store.getState()).toEqual({ textSize: 'system', language: null });
  });
});
