import { deepEqual, equal, match } from 'node:assert/strict';
import type { Case, The } from '../case';
import { sources } from '../sources';

const area = 'open API';
const told = { area, needs: 'local', mark: 'D' } as const;
const consent = { ...told, source: sources.consent, mark: 'R' } as const;

const template = 'tTea';
const message = (openid: string) => ({
  touser: openid,
  templateId: template,
  page: 'pages/home',
  data: { thing1: { value: '小满茶铺' }, date2: { value: '2026-01-01' } },
});

type Answer = Readonly<{ errCode?: number; errMsg?: string; buffer?: number }>;

const use = async (the: The, api: readonly [string, string, object], by = 'probe') =>
  (await the
    .local()
    .call(by, { do: 'api', api }, { source: 'wx_client', openid: 'oLin' })) as Answer;
const send = (the: The, openid: string, by?: string) =>
  use(the, ['subscribeMessage', 'send', message(openid)], by);

export const openApis: readonly Case[] = [
  {
    ...consent,
    states: 'A message to a shopper who consented to nothing is refused with 43101',
    run: async (the) => {
      equal((await send(the, 'oNobody')).errCode, 43101);
    },
  },
  {
    ...consent,
    states: 'One consent lets one message through and no second',
    run: async (the) => {
      the.local().openApi.grant('oOnce', template, 1);
      equal((await send(the, 'oOnce')).errCode, 0);
      equal((await send(the, 'oOnce')).errCode, 43101);
    },
  },
  {
    ...consent,
    states: 'A consent is for one template only',
    run: async (the) => {
      the.local().openApi.grant('oOther', 'tAnother', 1);
      equal((await send(the, 'oOther')).errCode, 43101);
    },
  },
  {
    ...consent,
    states: 'Of parallel messages only as many go through as there are consents',
    run: async (the) => {
      the.local().openApi.grant('oMany', template, 3);
      const answers = await Promise.all(Array.from({ length: 6 }, () => send(the, 'oMany')));
      equal(answers.filter(({ errCode }) => errCode === 0).length, 3);
    },
  },
  {
    ...{ ...told, source: sources.sdk, mark: 'M' },
    states: 'What is sent arrives under the names WeChat gives it',
    run: async (the) => {
      the.local().openApi.grant('oNames', template, 1);
      await send(the, 'oNames');
      const { api, data } = the.local().openApi.sent().at(-1) ?? {};
      equal(api, 'subscribeMessage.send');
      deepEqual([data?.touser, data?.template_id, data?.page], ['oNames', template, 'pages/home']);
    },
  },
  {
    ...{ ...told, source: sources.openApi },
    states: 'A function may not use an API its config.json does not list',
    run: async (the) => {
      the.local().openApi.grant('oNot', template, 1);
      const { errCode } = await send(the, 'oNot', 'modest');
      equal(errCode, -604101);
    },
  },
  {
    ...{ ...told, source: sources.sdk, mark: 'M' },
    states: 'wxacode.getUnlimited answers the bytes of a picture',
    run: async (the) => {
      const { errCode, buffer } = await use(the, [
        'wxacode',
        'getUnlimited',
        { scene: 'm=1', page: 'pages/home' },
      ]);
      equal(errCode ?? 0, 0);
      match(`${buffer}`, /^[1-9]\d*$/);
    },
  },
];
