import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import cloud from 'wx-server-sdk';
import { openScratch, type Fields, type Scratch } from './scratch';

// The SDK's own types leave out what its answers hold.
type Reply = Readonly<{ _id: string; data: unknown; stats: unknown; total: number; list: unknown }>;
type Answering = (options?: Fields) => Promise<Reply>;
type Doc = Readonly<Record<'get' | 'set' | 'update' | 'remove', Answering>>;
type Stages = Readonly<{
  match: (query: Fields) => Stages;
  group: (fields: Fields) => Stages;
  end: Answering;
}>;
type Query = Readonly<Record<'add' | 'get' | 'update' | 'remove' | 'count', Answering>>
  & Readonly<{
    doc: (id: string) => Doc;
    where: (query: unknown) => Query;
    orderBy: (field: string, way: string) => Query;
    skip: (count: number) => Query;
    limit: (count: number) => Query;
    field: (fields: Fields) => Query;
    aggregate: () => Stages;
  }>;
type Transaction = Readonly<{ collection: (name: string) => Query; commit: Answering }>;
type Typed = ReturnType<typeof cloud.database>;

type Sdk = Readonly<{
  command: Typed['command'];
  Geo: Typed['Geo'];
  collection: (name: string) => Query;
  startTransaction: () => Promise<Transaction>;
  runTransaction: (work: (transaction: Transaction) => Promise<void>) => Promise<void>;
}>;

const bodyOf = async (request: IncomingMessage): Promise<Fields> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Fields;
};

const serve = (scratch: Scratch): Server =>
  createServer((request, response) => {
    void bodyOf(request).then(async ({ action, ...body }) => {
      const answer = await scratch.wire(String(action), body);
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(JSON.stringify({ requestId: 'r', ...answer }));
    });
  });

describe('wx-server-sdk against the database', () => {
  const before = { ...process.env };
  let scratch: Scratch;
  let server: Server;
  let db: Sdk;

  beforeAll(async () => {
    scratch = openScratch({
      members: { indexes: [{ name: 'openid', fields: { openid: 1 }, unique: true, sparse: true }] },
    });
    server = serve(scratch);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    Object.assign(process.env, {
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` }),
      TENCENTCLOUD: 'true',
      TENCENTCLOUD_SECRETID: 'id',
      TENCENTCLOUD_SECRETKEY: 'key',
      SILENCE: 'true',
    });
    cloud.init({ env: 'local-env' });
    db = cloud.database() as unknown as Sdk;
  });
  afterAll(async () => {
    process.env = before;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await scratch.discard();
  });
  beforeEach(async () => {
    await scratch.in('members').remove({});
  });

  const members = () => db.collection('members');

  it('adds, reads, updates, sets and removes a document', async () => {
    const _ = db.command;
    const at = new Date(0);
    const { _id } = await members().add({ data: { name: '林', at, lots: [], n: 1.5 } });
    const lin = members().doc(_id);
    const changed = { n: _.inc(1), lots: _.push([{ points: 3 }]), card: { tier: 'gold' } };
    expect((await lin.update({ data: changed })).stats).toEqual({ updated: 1 });
    expect((await lin.get()).data).toEqual({
      _id,
      name: '林',
      at,
      lots: [{ points: 3 }],
      n: 2.5,
      card: { tier: 'gold' },
    });
    expect((await lin.set({ data: { a: 1 } })).stats).toEqual({ updated: 1, created: 0 });
    expect(
      (
        await members()
          .doc('mei')
          .set({ data: { a: 2 } })
      ).stats,
    ).toEqual({ updated: 0, created: 1 });
    expect((await lin.remove()).stats).toEqual({ removed: 1 });
    await expect(lin.get()).rejects.toMatchObject({ errCode: -1 });
  });

  it('writes on condition of a revision', async () => {
    await members().add({ data: { _id: 'lin', rev: 1 } });
    const write = () =>
      members()
        .where({ _id: 'lin', rev: 1 })
        .update({ data: { rev: db.command.inc(1) } });
    expect((await write()).stats).toEqual({ updated: 1 });
    expect((await write()).stats).toEqual({ updated: 0 });
  });

  it('queries with commands, order, page and fields', async () => {
    const _ = db.command;
    for (const n of [1, 2, 3, 4, 5])
      await members().add({ data: { _id: `m${n}`, n, tags: ['a'], deep: { n } } });
    const found = members().where({
      n: _.gt(1).and(_.lt(5)),
      tags: _.all(['a']),
      'deep.n': _.neq(9),
    });
    expect((await found.count()).total).toBe(3);
    const page = await found.orderBy('n', 'desc').skip(1).limit(1).field({ n: true }).get();
    expect(page.data).toEqual([{ _id: 'm3', n: 3 }]);
    const either = await members()
      .where(_.or([{ n: 1 }, { n: _.in([5]) }]))
      .get();
    expect(either.data).toHaveLength(2);
  });

  it('aggregates', async () => {
    for (const n of [1, 2, 3]) await members().add({ data: { n } });
    const $ = db.command.aggregate;
    const { list } = await members()
      .aggregate()
      .match({ n: db.command.gte(2) })
      .group({ _id: null, sum: $.sum('$n') })
      .end();
    expect(list).toEqual([{ _id: null, sum: 5 }]);
  });

  it('hears of a duplicate key, a missing collection and an unknown operator', async () => {
    await members().add({ data: { openid: 'o1' } });
    await expect(members().add({ data: { openid: 'o1' } })).rejects.toMatchObject({
      errCode: -502001,
      errMsg: expect.stringContaining('E11000') as string,
    });
    await expect(db.collection('nowhere').get()).rejects.toMatchObject({ errCode: -502005 });
    const near = db.command.geoNear({ geometry: db.Geo.Point(113, 23), maxDistance: 1 });
    await expect(members().where({ at: near }).get()).rejects.toMatchObject({ errCode: -502002 });
  });

  it('commits a transaction, and rolls one back', async () => {
    await members().add({ data: { _id: 'lin', n: 1 } });
    const increment = { data: { n: db.command.inc(1) } };
    await db.runTransaction(async (transaction) => {
      const lin = transaction.collection('members').doc('lin');
      await lin.update(increment);
      expect((await lin.get()).data).toMatchObject({ n: 2 });
    });
    await expect(
      db.runTransaction(async (transaction) => {
        await transaction.collection('members').doc('lin').update(increment);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect((await members().doc('lin').get()).data).toMatchObject({ n: 2 });
  });

  it('hears of a conflict inside a transaction as a system error', async () => {
    await members().add({ data: { _id: 'lin', n: 1 } });
    const increment = { data: { n: db.command.inc(1) } };
    const one = await db.startTransaction();
    await one.collection('members').doc('lin').update(increment);
    const other = await db.startTransaction();
    await expect(other.collection('members').doc('lin').update(increment)).rejects.toMatchObject({
      errCode: -501001,
      errMsg: expect.stringContaining('TransactionConflict') as string,
    });
    await one.commit();
  });
});
