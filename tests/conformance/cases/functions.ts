import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import type { Case, The } from '../case';
import { failureOf } from '../failure';
import { sources } from '../sources';

const area = 'functions';
const needs = 'local';
const context = { area, needs, mark: 'D', source: sources.context } as const;
const documented = { area, needs, mark: 'D', source: sources.functions } as const;
const measured = { area, needs, mark: 'M', source: sources.sdk } as const;

const lin = { source: 'wx_client', openid: 'oLin', unionid: 'uLin' };

type Context = Readonly<Record<string, string | undefined>>;

const asked = async (the: The, event: object, who: { source: string; openid?: string } = lin) =>
  the.local().call('probe', event, who);
const contextOf = async (the: The, who: { source: string; openid?: string }): Promise<Context> =>
  (await asked(the, { do: 'context' }, who)) as Context;

const sourceCases = ['wx_client', 'wx_devtools', 'wx_http', 'wx_trigger'].map((source): Case => ({
  ...context,
  states: `SOURCE of a call from ${source} is ${source}`,
  run: async (the) => {
    equal((await contextOf(the, { source })).SOURCE, source);
  },
}));

export const functions: readonly Case[] = [
  ...sourceCases,
  {
    ...context,
    states: 'A call from the mini-program has OPENID, UNIONID and APPID',
    run: async (the) => {
      const { OPENID, UNIONID, APPID } = await contextOf(the, lin);
      deepEqual([OPENID, UNIONID], ['oLin', 'uLin']);
      match(APPID ?? '', /^wx/);
    },
  },
  {
    ...context,
    states: 'A call from elsewhere has no OPENID, even after a shopper called',
    run: async (the) => {
      await contextOf(the, lin);
      for (const source of ['wx_trigger', 'wx_http', 'wx_devtools'])
        equal((await contextOf(the, { source })).OPENID, undefined);
    },
  },
  {
    ...context,
    states: 'A function called by a function hears the chain in SOURCE',
    run: async (the) => {
      const event = { do: 'call', name: 'probe', data: { do: 'context' } };
      const inner = (await asked(the, event)) as Context;
      equal(inner.SOURCE, 'wx_client,scf');
      equal(inner.OPENID, 'oLin');
    },
  },
  {
    ...context,
    states: 'ENV is the environment of the function',
    run: async (the) => {
      equal((await contextOf(the, lin)).ENV, 'local');
    },
  },
  {
    ...context,
    states: 'Calls at the same time each have their own caller throughout',
    run: async (the) => {
      const openids = Array.from({ length: 12 }, (_, index) => `oShopper${index}`);
      const answers = await Promise.all(
        openids.map((openid) => asked(the, { do: 'twice' }, { source: 'wx_client', openid })),
      );
      deepEqual(
        answers,
        openids.map((openid) => [openid, openid]),
      );
    },
  },
  {
    ...context,
    states: 'An event cannot say who is calling',
    run: async (the) => {
      const event = { do: 'echo', userInfo: { openId: 'oMei' } };
      const { userInfo } = (await asked(the, event)) as { userInfo: { openId: string } };
      equal(userInfo.openId, 'oLin');
    },
  },
  {
    ...documented,
    states: 'callFunction hands the event over and answers the result',
    run: async ({ cloud }) => {
      const { result } = await cloud.callFunction({
        name: 'probe',
        data: { do: 'echo', a: [1, null] },
      });
      deepEqual(result, { do: 'echo', a: [1, null] });
    },
  },
  {
    ...measured,
    states: 'callFunction without data hands an object over',
    run: async ({ cloud }) => {
      const { message } = await failureOf(cloud.callFunction({ name: 'probe' }));
      match(message ?? '', /Nothing is called/);
    },
  },
  {
    ...measured,
    states: 'A function that throws fails with FUNCTIONS_EXECUTE_FAIL and its message',
    run: async ({ cloud }) => {
      const call = cloud.callFunction({ name: 'probe', data: { do: 'throw' } });
      const { code, errCode, message } = await failureOf(call);
      deepEqual([code, errCode], ['FUNCTIONS_EXECUTE_FAIL', -1]);
      match(message ?? '', /broken here/);
    },
  },
  {
    ...documented,
    states: 'A function that does not exist cannot be called',
    run: async ({ cloud }) => {
      const { code } = await failureOf(cloud.callFunction({ name: 'nobody' }));
      notEqual(code, undefined);
    },
  },
  {
    ...{ ...documented, source: sources.timeout },
    states: 'A function past its time-out is ended and the next call finds it working',
    run: async ({ cloud }) => {
      const late = cloud.callFunction({ name: 'hasty', data: { do: 'wait' } });
      match((await failureOf(late)).message ?? '', /time/i);
      const { result } = await cloud.callFunction({ name: 'hasty', data: { do: 'echo' } });
      deepEqual(result, { do: 'echo' });
    },
  },
  {
    ...{ ...documented, source: sources.payload },
    states: 'An event past 100 KB is refused',
    run: async (the) => {
      const text = (kilobytes: number) => 'x'.repeat(kilobytes * 1024);
      const kept = (await asked(the, { do: 'echo', text: text(99) })) as { text: string };
      equal(kept.text.length, 99 * 1024);
      const { code } = await failureOf(asked(the, { do: 'echo', text: text(101) }));
      equal(code, 'EXCEED_MAX_PAYLOAD_SIZE');
    },
  },
  {
    ...{ ...documented, source: sources.response },
    states: 'An answer past 1 MB is refused',
    run: async (the) => {
      const bytes = 1024 * 1024;
      const kept = (await asked(the, { do: 'large', bytes: bytes - 1024 })) as string;
      equal(kept.length, bytes - 1024);
      const { code } = await failureOf(asked(the, { do: 'large', bytes: bytes + 1024 }));
      equal(code, 'EXCEED_MAX_RESPONSE_SIZE');
    },
  },
  {
    ...documented,
    states: 'A function that returns nothing answers null',
    run: async (the) => {
      equal(await asked(the, { do: 'nothing' }), null);
    },
  },
  {
    ...documented,
    states: 'Variables deployed with a function are in its environment',
    run: async (the) => {
      deepEqual(await asked(the, { do: 'environment' }), {
        greeting: 'ni hao',
        source: 'wx_client',
      });
    },
  },
  {
    ...measured,
    states: 'What a function keeps outside main is there at its next call',
    run: async (the) => {
      const counts = new Set<unknown>();
      for (let turn = 0; turn < 5; turn += 1) counts.add(await asked(the, { do: 'count' }));
      ok(counts.size > 1);
    },
  },
  {
    ...measured,
    states: 'A function reads the clock of the cloud',
    run: async (the) => {
      the.local().clock.set(Date.UTC(2030, 0, 1));
      equal(await asked(the, { do: 'day' }), '2030-01-01T00:00:00.000Z');
      equal(await asked(the, { do: 'now' }), Date.UTC(2030, 0, 1));
    },
  },
];
