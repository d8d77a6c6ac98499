import type { Instant } from '../../../shared/domain/kernel/instant';
import type { MemberCommand } from '../../../shared/domain/members';
import type { Programme } from '../../../shared/domain/programme';
import { wordingOf } from '../../../shared/domain/reach';
import type { Push } from '../../../shared/contract/events/push';
import { now } from '../clock';
import type { Actor } from '../door/actor';
import { digest } from '../ids';
import { execute } from '../members/execute';
import { memberOfOpenid, membersWhere } from '../members/find-member';
import type { StoredMember } from '../members/stored';
import { programmeAt } from '../programme/published';

const platform: Actor = {
  kind: 'platform',
  id: 'events',
  role: 'platform',
  storeId: null,
  source: 'push',
};

/** Words that end text messages, whatever else is written. */
const isOptOut = (text: string): boolean => /^\s*(t|td|n|退订)\s*$/i.test(text);

/** Members who may share a telephone. */
const SHARING = 10;

/** Writes down what was pushed; the same push again changes nothing. */
export async function notePush(push: Push): Promise<void> {
  const at = now();
  const programme = await programmeAt(at);
  if (push.Event === 'sms_reply') return optOut(programme, push, at);
  const member = await memberOfOpenid(push.FromUserName);
  if (member === null) return;
  const commands = commandsOf(programme, push, at);
  for (const [i, command] of commands.entries()) {
    await note(programme, member, { command, at, push: digest(JSON.stringify([push, i])) });
  }
}

type Reply = Extract<Push, { Event: 'sms_reply' }>;
type Pushed = Exclude<Push, Reply>;

async function optOut(programme: Programme, push: Reply, at: Instant): Promise<void> {
  const texts = { purpose: 'marketing', channel: 'sms' } as const;
  const wording = wordingOf(programme.reach, texts);
  if (!isOptOut(push.Text) || wording === undefined) return;
  const choices = [{ ...texts, given: false, version: wording.version }];
  const command = { kind: 'set-consent', choices, where: 'sms', at } as const;
  for (const member of await membersWhere({ phone: push.Phone }, { limit: SHARING })) {
    await note(programme, member, { command, at, push: digest(JSON.stringify(push)) });
  }
}

/** What a push says of the templates that the programme knows. */
function commandsOf(
  { reach: { templates } }: Programme,
  push: Pushed,
  at: Instant,
): readonly MemberCommand[] {
  const idOf = (templateId: string) => templates.find((one) => one.templateId === templateId)?.id;
  if (push.Event === 'subscribe_msg_sent_event') {
    return push.List.flatMap(({ TemplateId, ErrorCode }) => {
      const template = idOf(TemplateId);
      const [delivered, refused] = [ErrorCode === 0, ErrorCode === 43101];
      return template === undefined
        ? []
        : [{ kind: 'note-delivery', template, delivered, refused, at } as const];
    });
  }
  return push.List.flatMap(({ TemplateId, SubscribeStatusString: answer }): MemberCommand[] => {
    const template = idOf(TemplateId);
    if (template === undefined) return [];
    return push.Event === 'subscribe_msg_popup_event'
      ? [{ kind: 'note-grants', by: 'platform', answers: [{ template, answer }], at }]
      : [{ kind: 'switch-grant', template, on: answer === 'accept', at }];
  });
}

type Noting = Readonly<{ command: MemberCommand; at: Instant; push: string }>;

async function note(
  programme: Programme,
  member: StoredMember,
  { command, at, push }: Noting,
): Promise<void> {
  await execute(member, {
    programme,
    act: { at, action: command.kind, actor: platform },
    request: { id: `push-${push}`, fingerprint: push },
    command,
    answer: () => null,
  });
}
