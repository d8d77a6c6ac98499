import { type TagMember, decideTags, evolveTags, noTags } from '../../../shared/domain/tags';

const on = '2026-03-09';
const asked = (given: Partial<TagMember>): TagMember => ({
  ...{ put: [], take: [], reason: '店长认识', on },
  ...given,
});
const numbered = (count: number) => Array.from({ length: count }, (_, n) => `t${n}`);
const full = numbered(20).map((tag) => ({ tag, on }));

describe('A tag', () => {
  it('is put on with the reason and the day, once', () => {
    expect(decideTags(noTags, asked({ put: ['熟客', '熟客'] }))).toEqual({
      ok: true,
      value: [{ kind: 'tag-put', tag: '熟客', reason: '店长认识', on }],
    });
  });

  it('that is there already, or is not, stays as it is', () => {
    const had = [{ tag: '熟客', on: '2026-01-01' }];
    expect(decideTags(had, asked({ put: ['熟客'], take: ['新客'] }))).toEqual({
      ok: true,
      value: [],
    });
  });

  it('put on and taken off at once stays on', () => {
    const had = [{ tag: '熟客', on: '2026-01-01' }];
    expect(decideTags(had, asked({ put: ['熟客'], take: ['熟客'] }))).toMatchObject({ value: [] });
  });

  it('is one of twenty at most, and makes room when another goes', () => {
    expect(decideTags(full.slice(1), asked({ put: ['more'] }))).toMatchObject({ ok: true });
    expect(decideTags(full, asked({ put: ['more'] }))).toEqual({
      ok: false,
      refusal: { code: 'too-many-tags', most: 20 },
    });
    expect(decideTags(full, asked({ put: ['more'], take: ['t3'] }))).toMatchObject({ ok: true });
  });

  it('is on the member until it is taken off', () => {
    const put = { kind: 'tag-put', tag: '熟客', reason: '认识', on } as const;
    expect(evolveTags(noTags, put)).toEqual([{ tag: '熟客', on }]);
    expect(evolveTags(evolveTags(noTags, put), { ...put, kind: 'tag-taken' })).toEqual([]);
  });
});
