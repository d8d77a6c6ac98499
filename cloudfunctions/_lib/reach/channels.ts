import { assert } from '../../../shared/domain/kernel/assert';
import type { Programme } from '../../../shared/domain/programme';
import type { Channel, Message } from '../../../shared/domain/reach';
import { sendSubscribeMessage } from '../cloudbase/subscribe-messages';
import { digest } from '../ids';
import type { StoredMember } from '../members/stored';
import { isStandIn } from './connected';
import { fieldsOf } from './fields';

/** What came of asking a channel; `refused` when it has no grant. */
export type Delivery = Readonly<{
  outcome: 'sent' | 'failed' | 'unknown' | 'created';
  refused: boolean;
  /** What a stand-in would have sent. */
  standIn?: string;
}>;

type Sending = Readonly<{ programme: Programme; member: StoredMember; message: Message }>;

const done = (outcome: Delivery['outcome'], refused = false): Delivery => ({ outcome, refused });

const notConnected = done('failed');

/** WeChat is asked once; when it says nothing, nobody knows. */
async function bySubscribeMessage({ programme, member, message }: Sending): Promise<Delivery> {
  const template = programme.reach.templates.find(({ id }) => id === message.template);
  assert(template !== undefined && member.openid !== undefined, 'a message has an address');
  const said = await sendSubscribeMessage({
    touser: member.openid,
    templateId: template.templateId,
    page: message.page ?? 'pages/home/index',
    data: fieldsOf(programme, template, message),
  });
  if (said === 'taken') return done('sent');
  return said === 'nothing' ? done('unknown') : done('failed', said === 'no-grant');
}

/** The text, with a link of the member's own (the first to open one locks it) and the way out. */
const smsText = ({ programme, member, message }: Sending): string => {
  const link = digest(`${member._id}/${message.id}`).slice(0, 10);
  return `【${programme.shopName}】${message.text} 详情 ${link} 回 T 退订`;
};

/** How each channel is asked. Text messages and staff tasks go to a stand-in, or nowhere. */
export const deliver: Readonly<Record<Channel, (sending: Sending) => Promise<Delivery>>> = {
  inbox: async () => done('sent'),
  subscribe: bySubscribeMessage,
  wecom: async ({ message }) =>
    isStandIn('wecom') ? { ...done('created'), standIn: message.text } : notConnected,
  sms: async (sending) =>
    isStandIn('sms') ? { ...done('sent'), standIn: smsText(sending) } : notConnected,
};
