import { inbox as inboxContract } from '@shared/contract/member/inbox';
import { readInbox } from '@shared/contract/member/read-inbox';
import type { OutputOf } from '@shared/contract/contract';
import { means } from '@/store';
import { createAnswer } from '@/store/answer';
import { createConsents } from './consents';

export type Inbox = OutputOf<typeof inboxContract>;
export type Told = Inbox['messages'][number];

export const inbox = createAnswer(means, inboxContract);
export const consents = createConsents(means);

/** What has been shown counts as read; it looks new until the page is opened again. */
export async function noteRead({ unread, messages }: Inbox): Promise<void> {
  if (unread === 0) return;
  const about = String(messages[0]?.at ?? 0);
  await means.line.send('member', readInbox, { given: {}, about });
}
