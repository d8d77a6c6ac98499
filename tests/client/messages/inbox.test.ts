import { createInbox } from '../../../client/app/src/messages/store/inbox';
import type { Reply } from '../../../client/app/src/platform/cloud';
import { accepted, noNetwork, openPhone, openShelf } from '../app/phone';

const told = (id: string) => ({
  ...{ id, about: '上新与活动', purpose: 'marketing', channel: 'inbox', title: id, text: '到店了' },
  ...{ page: null, at: 1, state: 'sent', isNew: false, why: '你是会员', personalised: false },
});

const page = (ids: readonly string[], next: string | null) =>
  accepted({
    ...{ at: 9, messages: ids.map(told), unread: 0, keptDays: 400 },
    cursor: next === null ? null : { at: 1, seen: [next] },
  });

const openInbox = (replies: readonly (Reply | Promise<Reply>)[]) => {
  const phone = openPhone(replies, openShelf());
  const inbox = createInbox({ shelf: phone.shelf, line: phone.line, heard: () => undefined });
  const older = () => inbox.older.getState();
  return { phone, inbox, older, ids: () => older().messages.map(({ id }) => id) };
};

describe('The inbox on the phone', () => {
  it('adds older pages, each from where the last ended, until there are none', async () => {
    const pages = [page(['c'], 'c'), page(['b'], 'b'), page(['a'], null)];
    const { phone, inbox, older, ids } = openInbox(pages);
    await inbox.refresh();
    for (let i = 0; i < 3; i += 1) await inbox.more();
    expect(ids()).toEqual(['b', 'a']);
    expect(older().cursor).toBeNull();
    expect(phone.calls.map(({ event }) => event['before'])).toEqual([
      undefined,
      { at: 1, seen: ['c'] },
      { at: 1, seen: ['b'] },
    ]);
  });

  it('asks once however often it is tapped', async () => {
    const { inbox, ids, phone } = openInbox([page(['c'], 'c'), page(['b'], null)]);
    await inbox.refresh();
    await Promise.all([inbox.more(), inbox.more()]);
    expect(ids()).toEqual(['b']);
    expect(phone.calls).toHaveLength(2);
  });

  it('keeps older pages while the first one ends where it did', async () => {
    const { inbox, ids } = openInbox([page(['c'], 'c'), page(['b'], null), page(['c'], 'c')]);
    await inbox.refresh();
    await inbox.more();
    await inbox.refresh();
    expect(ids()).toEqual(['b']);
  });

  it('begins anew when the first page ends elsewhere, even with an older one on its way', async () => {
    let bring: (reply: Reply) => void = () => undefined;
    const late = new Promise<Reply>((resolve) => {
      bring = resolve;
    });
    const { inbox, older } = openInbox([page(['c'], 'c'), late, page(['d', 'c'], 'd')]);
    await inbox.refresh();
    const asking = inbox.more();
    await inbox.refresh();
    bring(page(['b'], null));
    await asking;
    expect(older()).toMatchObject({ messages: [], cursor: { seen: ['d'] }, fetching: false });
  });

  it('says why an older page did not come, and can ask again', async () => {
    const replies = [page(['c'], 'c'), noNetwork, noNetwork, noNetwork, page(['b'], null)];
    const { inbox, older, ids } = openInbox(replies);
    await inbox.refresh();
    await inbox.more();
    expect(older()).toMatchObject({ fetching: false, refusal: { why: 'no-network' } });
    await inbox.more();
    expect(older().refusal).toBeNull();
    expect(ids()).toEqual(['b']);
  });
});
