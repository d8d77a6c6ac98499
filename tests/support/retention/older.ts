import { canonical } from '../../../cloudfunctions/_lib/canonical';
import { digest } from '../../../cloudfunctions/_lib/ids';
import type { Entry, StoredMember } from '../../../cloudfunctions/_lib/members/stored';
import type { Phone, Shop } from '../shop';

/**
 * Makes a member what an older version has left: no days and no spending by day in the document, no days said by the entries, whose
 * chain is whole all the same. Everything has to be in the ledger.
 */
export async function makeOlder({ documents }: Shop, { no }: Phone): Promise<void> {
  const member = await documents.one<StoredMember>('members', { no });
  const entries = await documents.all<Entry>('entries', { memberId: member._id });
  let hash = '';
  for (const entry of [...entries].sort((a, b) => a.seq - b.seq)) {
    const said = Object.entries(entry).filter(([field]) => field !== 'days' && field !== 'hash');
    const content = { ...Object.fromEntries(said), prevHash: hash };
    hash = digest(canonical(content));
    await documents.update(
      'entries',
      { _id: entry._id },
      { $set: { prevHash: content.prevHash, hash }, $unset: { days: '' } },
    );
  }
  await documents.update(
    'members',
    { _id: member._id },
    { $set: { hash }, $unset: { 'state.presence': '', 'state.daySpending': '' } },
  );
}
