import { readInbox } from '@shared/contract/member/read-inbox';
import { means } from '@/store';
import { createConsents } from './consents';
import { type Inbox, createInbox } from './inbox';

export const inbox = createInbox(means);
export const consents = createConsents(means);

/** What has been shown counts as read; it looks new until the page is opened again. */
export async function noteRead({ unread, messages }: Inbox): Promise<void> {
  if (unread === 0) return;
  const about = String(messages[0]?.at ?? 0);
  await means.line.send('member', readInbox, { given: {}, about });
}
