import type { Channel } from '../../../shared/domain/reach';
import type { StoredMember } from '../members/stored';

/** Channels of others that are connected: what they are connected to, or null. */
const connection = (channel: Channel): string | null =>
  process.env[`HUITOU_${channel.toUpperCase()}`] ?? null;

/** A stand-in keeps what it would have sent and says so. */
export const isStandIn = (channel: Channel): boolean => connection(channel) === 'stand-in';

/** Where a member can be reached: a channel that is not connected has no address for anybody. */
export function addressesOf({ openid, phone }: StoredMember): readonly Channel[] {
  const [isHere, isOnTelephone] = [openid !== undefined, phone !== undefined];
  return [
    ...(isHere ? (['inbox', 'subscribe'] as const) : []),
    ...(isHere && isStandIn('wecom') ? (['wecom'] as const) : []),
    ...(isOnTelephone && isStandIn('sms') ? (['sms'] as const) : []),
  ];
}
