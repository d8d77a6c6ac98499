import { Agent, request } from 'node:http';
import { type Contract, type OutputOf } from '../../shared/contract/contract';
import { type DoorRefusal } from '../../shared/contract/refusals';

type Refusal = Readonly<{ code: DoorRefusal['code'] | (string & {}) }>;

/** What the gateway answered, and the ms it took. */
export type Timed<Value> = Readonly<{ ms: number }>
  & (Readonly<{ ok: true; value: Value }> | Readonly<{ ok: false; refusal: Refusal }>);

/** A till at the gateway: asks over HTTP, over one connection that stays open. */
export type HttpTill = <C extends Contract>(
  contract: C,
  input: object,
) => Promise<Timed<OutputOf<C>>>;

function post(url: string, agent: Agent, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'x-openid': 'o-mei' };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => resolve(text));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Opens one till, where mei works. */
export function openTill(gateway: string): HttpTill {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return async <C extends Contract>({ name }: C, input: object) => {
    const begun = performance.now();
    const text = await post(
      `${gateway}/call/staff`,
      agent,
      JSON.stringify({ action: name, ...input }),
    );
    const ms = performance.now() - begun;
    return { ...(JSON.parse(text) as Timed<OutputOf<C>>), ms };
  };
}
