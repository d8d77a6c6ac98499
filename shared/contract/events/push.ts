import * as v from 'valibot';

const text = v.pipe(v.string(), v.maxLength(128));
const number = v.pipe(
  v.union([v.number(), v.pipe(text, v.regex(/^-?\d+$/), v.transform(Number))]),
  v.safeInteger(),
);

/** One is pushed as an object, several as an array; some senders wrap them once more. */
const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.union([
    v.pipe(v.array(item), v.minLength(1), v.maxLength(20)),
    v.pipe(
      item,
      v.transform((one) => [one]),
    ),
  ]);

const answered = v.object({
  TemplateId: text,
  SubscribeStatusString: v.picklist(['accept', 'reject', 'ban', 'filter']),
});
const delivered = v.object({ TemplateId: text, ErrorCode: number });

const from = { FromUserName: text, CreateTime: number };

/** WeChat's events about subscribe messages, and a reply to a text message. */
const push = v.variant('Event', [
  v.object({ ...from, Event: v.literal('subscribe_msg_popup_event'), List: listOf(answered) }),
  v.object({ ...from, Event: v.literal('subscribe_msg_change_event'), List: listOf(answered) }),
  v.object({ ...from, Event: v.literal('subscribe_msg_sent_event'), List: listOf(delivered) }),
  v.object({
    Event: v.literal('sms_reply'),
    Phone: v.pipe(v.string(), v.regex(/^1\d{10}$/)),
    Text: text,
    CreateTime: number,
  }),
]);

const wrappers: Readonly<Record<string, string>> = {
  subscribe_msg_popup_event: 'SubscribeMsgPopupEvent',
  subscribe_msg_change_event: 'SubscribeMsgChangeEvent',
  subscribe_msg_sent_event: 'SubscribeMsgSentEvent',
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The list where it stands: by itself, or inside an element of the event's name. */
function unwrapped(event: Fields): Fields {
  const wrapped = event[wrappers[String(event['Event'])] ?? ''];
  if (event['List'] !== undefined || wrapped === undefined) return event;
  const inner = isFields(wrapped) ? wrapped['List'] : undefined;
  return { ...event, List: inner ?? wrapped };
}

export type Push = v.InferOutput<typeof push>;

/** What was pushed, or null when it is nothing that is known here. */
export function readPush(event: unknown): Push | null {
  if (!isFields(event)) return null;
  const read = v.safeParse(push, unwrapped(event));
  return read.success ? read.output : null;
}
