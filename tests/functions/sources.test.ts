import { granted, verdict } from '../support/answers';
import { type Shop, openShop } from '../support/shop';

jest.setTimeout(60_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  const poster = { sourceId: '南门海报', name: '南门店海报', kind: 'poster', storeId: 'south' };
  granted(await shop.console({ action: 'save-source', ...poster }));
});
afterAll(() => shop.stop());

const joinsBy = async (name: string, source?: string) => {
  const by = source === undefined ? {} : { source };
  granted(await shop.as(name).member({ action: 'enrol', ...by }));
  const openid = shop.openidOf(name);
  return shop.documents.one<{ state: { source: string | null } }>('members', { openid });
};

describe('Where a member comes from', () => {
  it('is the tag of a known source, and nothing without one', async () => {
    expect((await joinsBy('by-poster', '南门海报')).state.source).toBe('南门海报');
    expect((await joinsBy('by-none')).state.source).toBeNull();
  });

  it.each(['nobody-made-this', 'friend', 'import', 'other', 'a.b', '$where'])(
    'is kept as other when it says %s, and joining goes on',
    async (source) => {
      expect((await joinsBy(`says ${source}`, source)).state.source).toBe('other');
    },
  );

  it('counts as other once the source is closed, and who came before stays', async () => {
    const leaflet = { action: 'save-source', sourceId: 'leaflet', name: '传单' } as const;
    granted(await shop.console({ ...leaflet, kind: 'channel' }));
    await joinsBy('early', 'leaflet');
    granted(await shop.console({ ...leaflet, kind: 'channel', open: false }));
    expect((await joinsBy('late', 'leaflet')).state.source).toBe('other');
    expect((await joinsBy('early', '南门海报')).state.source).toBe('leaflet');
  });

  it('is counted by source, each member once', async () => {
    granted(await shop.relay());
    const counts = async () => {
      const listed = granted(await shop.console({ action: 'sources' }));
      return Object.fromEntries(
        [...listed.sources, ...listed.others].map(({ sourceId, members }) => [sourceId, members]),
      );
    };
    // Nobody has asked Mei, Hao or Lan to join.
    expect(await counts()).toEqual({ 南门海报: 1, leaflet: 1, none: 1, other: 7 });
    await shop.relay();
    expect(await counts()).toMatchObject({ other: 7 });
    expect(granted(await shop.nightly())).toMatchObject({ differing: 0 });
  });

  it('names a store there is, and no tag of our own', async () => {
    const poster = { action: 'save-source', sourceId: 'p', name: 'p', kind: 'poster' } as const;
    expect(verdict(await shop.console({ ...poster, storeId: 'nowhere' }))).toBe('no-such-store');
    for (const sourceId of ['friend', 'other', 'none', 'import', 'a b', 'a:b', '']) {
      expect(verdict(await shop.console({ ...poster, sourceId }))).toBe('malformed-input');
    }
  });
});
