import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { codeKeys, type MasterKeys } from '../../cloudfunctions/_lib/code-keys/index';
import type { OutputOf } from '../../shared/contract/contract';
import type { home } from '../../shared/contract/member/home';

type Card = OutputOf<typeof home>['card'];

export const card: Card = {
  no: '0000000017',
  enrolledOn: '2026-03-01',
  points: { balance: 128, pending: 0, debt: 0, next: null },
  tier: {
    tier: 'silver',
    name: '银卡',
    since: '2026-03-01',
    until: null,
    graceUntil: null,
    growth: 300,
    growthLeavesOn: null,
    next: null,
    keep: null,
  },
  checkIn: {
    today: '2026-03-09',
    checkedIn: false,
    streak: 0,
    runs: [],
    next: null,
    makeUp: { days: [], left: 0, costPoints: 0 },
  },
  pickUps: [],
  visits: { days: 0, lastOn: null },
  coupons: { count: 0, next: null },
  purchases: { count: 0, netFen: 0 },
};

/** The other end of a phone: the member door's words over HTTP, one membership number for whoever joins. */
export async function openGateway(keys: MasterKeys, serverTime: () => number) {
  const members = new Set<string>();
  const answers: Readonly<Record<string, (openid: string) => unknown>> = {
    enrol: (openid) => {
      const joined = !members.has(openid);
      members.add(openid);
      const at = serverTime();
      return { joined, at, card, profile: {}, codeKeys: codeKeys(card.no, at, keys) };
    },
    'code-key': () => ({ at: serverTime(), codeKeys: codeKeys(card.no, serverTime(), keys) }),
    home: () => ({ at: serverTime(), shopName: '小满茶铺', card, profile: {}, tiers: [] }),
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { action } = JSON.parse(Buffer.concat(chunks).toString()) as { action: string };
      const openid = String(request.headers['x-openid']);
      const known = action === 'enrol' || members.has(openid);
      const refused = { ok: false, refusal: { code: 'not-a-member' } };
      const right = request.method === 'POST' && request.url === '/call/member';
      response.statusCode = right ? 200 : 404;
      response.end(
        JSON.stringify(known ? { ok: true, value: answers[action]?.(openid) } : refused),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
