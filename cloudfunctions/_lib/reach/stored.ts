import type { Instant } from '../../../shared/domain/kernel/instant';
import type { Channel, Message } from '../../../shared/domain/reach';
import { change } from '../cloudbase/documents';

/** A message as the inbox keeps it: what was said, why, by which channel, and how it ended. */
export type StoredMessage = Readonly<{
  _id: string;
  memberId: string;
  message: string;
  category: string;
  purpose: Message['purpose'];
  channel: Channel;
  title: string;
  text: string;
  page: string | null;
  reason: Message['reason'];
  personalised: boolean;
  at: Instant;
  state: 'sending' | 'created' | 'confirmed' | 'sent' | 'failed' | 'unknown';
  /** What a stand-in would have sent: nothing left this machine. */
  standIn?: string;
}>;

export const messageDoc = (memberId: string, message: string): string => `${memberId}:${message}`;

/** Keeps with a message what became of it; what is no message is none of this. */
export const noteOutcome = (
  memberId: string,
  message: string,
  outcome: Readonly<{ state: string; at: Instant }>,
): Promise<boolean> => change('messages', { _id: messageDoc(memberId, message) }, outcome);
