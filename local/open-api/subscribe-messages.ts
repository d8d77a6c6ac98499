import { type ApiAnswer } from './wire';

/** A stand-in for WeChat's one-time subscriptions: one consent lets one message through. */
export type SubscribeMessages = Readonly<{
  /** Adds consents of a shopper for a template, as tapping "allow" in the mini-program would. */
  grant: (openid: string, templateId: string, count: number) => void;
  send: (data: Readonly<Record<string, unknown>>) => ApiAnswer;
}>;

// The longest value of each kind of field, in characters, as WeChat's message templates state it.
const longest: Readonly<Record<string, number>> = {
  thing: 20,
  number: 32,
  letter: 32,
  symbol: 5,
  character_string: 32,
  phone_number: 17,
  car_number: 8,
  name: 20,
  phrase: 5,
};

const refusal = (errcode: number, errmsg: string): ApiAnswer => ({
  kind: 'json',
  value: { errcode, errmsg },
});

function fits(field: string, content: unknown): boolean {
  const value = (content as { value?: unknown } | null)?.value;
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  const kind = field.replace(/\d+$/, '');
  const length = Array.from(String(value)).length;
  return length > 0 && length <= (longest[kind] ?? Infinity);
}

function misfit(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return 'data';
  const wrong = Object.entries(data).find(([field, content]) => !fits(field, content));
  return wrong && `data.${wrong[0]}.value`;
}

/** Opens the counter of consents; it starts empty. */
export function openSubscribeMessages(): SubscribeMessages {
  const consents = new Map<string, number>();
  const key = (openid: string, templateId: string): string => `${openid} ${templateId}`;

  const send = ({ touser, template_id, data }: Readonly<Record<string, unknown>>): ApiAnswer => {
    if (typeof touser !== 'string' || touser === '') return refusal(40003, 'invalid openid');
    if (typeof template_id !== 'string' || template_id === '')
      return refusal(40037, 'invalid template_id');
    const wrong = misfit(data);
    if (wrong !== undefined) return refusal(47003, `argument invalid! ${wrong} invalid`);

    const left = consents.get(key(touser, template_id)) ?? 0;
    if (left < 1) return refusal(43101, 'user refuse to accept the msg');
    consents.set(key(touser, template_id), left - 1);
    return { kind: 'json', value: { errcode: 0, errmsg: 'ok', msgid: 0 } };
  };

  const grant = (openid: string, templateId: string, count: number): void => {
    const mine = key(openid, templateId);
    consents.set(mine, (consents.get(mine) ?? 0) + count);
  };
  return { grant, send };
}
