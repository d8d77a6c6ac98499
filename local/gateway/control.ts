import { type Clock } from '../clock';
import { type Database } from '../database';
import { type FunctionHost } from '../functions/function-host';
import { isOpenid } from '../functions/identity';
import { type Lines } from '../functions/lines';
import { type Outcome } from '../functions/outcome';
import { type OpenApi } from '../open-api/open-api';
import { nextTimers } from '../timers/due-timers';
import { type Timers } from '../timers/timers';

/** What the local controls look at and turn. */
export type ControlRooms = Readonly<{
  clock: Clock;
  database: Database;
  functions: FunctionHost;
  lines: Lines;
  openApi: OpenApi;
  timers: Timers;
}>;

/** A control's answer: a value, or an outcome to be answered as a call's. */
export type Control = (rooms: ControlRooms, given: Given) => unknown;

type Given = Readonly<{
  name: string;
  query: URLSearchParams;
  body: Readonly<Record<string, unknown>>;
}>;

/** A request the control cannot read; the text says what it takes. */
const unreadable = (takes: string, part = 'body'): Outcome => ({
  ok: false,
  failure: { code: 'INVALID_PARAM', message: `The ${part} is ${takes}.` },
  requestId: '',
});

const showClock = ({ clock }: ControlRooms): unknown => ({
  now: clock.now(),
  day: new Date(clock.now() + 8 * 3_600_000).toISOString().slice(0, 19),
  at: clock.at(),
});

function setClock(rooms: ControlRooms, { body: { at } }: Given): unknown {
  const advance = (at as { advance?: unknown } | null | undefined)?.advance;
  if (at === null || (typeof at === 'number' && Number.isFinite(at))) rooms.clock.set(at);
  else if (typeof advance === 'number' && Number.isFinite(advance)) rooms.clock.advance(advance);
  else return unreadable('{"at": epoch ms, null or {"advance": ms}}');
  return showClock(rooms);
}

function showHealth(rooms: ControlRooms): unknown {
  const { rss, heapUsed } = process.memoryUsage();
  return {
    clock: showClock(rooms),
    functions: rooms.functions.counts(),
    collections: rooms.database.counts(),
    memory: { rss, heapUsed },
  };
}

function addGrants({ openApi }: ControlRooms, { body }: Given): unknown {
  const { openid, templateId, count = 1 } = body;
  const readable =
    typeof openid === 'string'
    && isOpenid(openid)
    && typeof templateId === 'string'
    && Number.isSafeInteger(count);
  if (!readable) return unreadable('{"openid": "o…", "templateId": "…", "count": 1}');
  openApi.grant(openid, templateId, Number(count));
  return { openid, templateId, count };
}

function showTimers({ clock, functions }: ControlRooms, { query }: Given): unknown {
  const after = Number(query.get('after') ?? clock.now());
  if (!Number.isSafeInteger(after)) return unreadable('after=<epoch ms> or nothing', 'query');
  return nextTimers(functions.configurations, after);
}

/** The local controls by method and path; `*` is the function they are about. */
export const controls: Readonly<Record<string, Control>> = {
  'GET /local/health': showHealth,
  'GET /local/clock': showClock,
  'POST /local/clock': setClock,
  'GET /local/sent': ({ openApi }) => openApi.sent(),
  'POST /local/grants': addGrants,
  'GET /local/timers': showTimers,
  'POST /local/timers/*': ({ timers }, { name }) => timers.fire(name),
  'GET /local/logs/*': ({ lines }, { name }) => lines.read(name),
};
