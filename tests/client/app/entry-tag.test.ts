import fc from 'fast-check';
import { parse } from 'valibot';
import { tagIn } from '../../../client/app/src/platform/entry-tag';
import { enrol } from '../../../shared/contract/member/enrol';

const invitation = 'friend:1aB-_c9d8e7f6g5h4i3j2k1';

describe('What led here', () => {
  it.each([
    [{ scene: encodeURIComponent(invitation) }, invitation],
    [{ scene: invitation }, invitation],
    [{ from: encodeURIComponent('门店海报') }, '门店海报'],
    [{ from: ' 桌贴 ' }, '桌贴'],
    [{ scene: '', from: '桌贴' }, '桌贴'],
    [{ scene: '公众号', from: '桌贴' }, '公众号'],
  ])('in %j is %s', (query, tag) => {
    expect(tagIn(query)).toBe(tag);
  });

  it.each([
    {},
    { scene: '', from: ' ' },
    { from: 'a'.repeat(65) },
    { from: 'a%00b' },
    { from: '\ud800' },
    { from: ['a', 'b'] },
    { from: 7 },
    { From: '桌贴' },
  ])('in %j is nothing', (query) => {
    expect(tagIn(query)).toBeNull();
  });

  it('is taken as it is where it is no encoding', () => {
    expect(tagIn({ from: '100%' })).toBe('100%');
  });

  it('never keeps anybody from joining', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('scene', 'from', 'x'), fc.anything()), (query) => {
        const source = tagIn(query);
        if (source !== null) parse(enrol.input, { source });
      }),
    );
  });
});
