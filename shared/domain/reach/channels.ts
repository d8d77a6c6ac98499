import type { Channel } from './model';

/** What holds of a channel whatever a shop sets. */
export type ChannelFacts = Readonly<{
  /** Subscribe messages are for what the member asked to be told (WeChat's rules for templates). */
  mayCarryMarketing: boolean;
  needsGrant: boolean;
  /** Marketing needs a yes; without this, a no is enough to stop it. */
  marketingNeeds: 'consent' | 'no-refusal';
  /** Whether it tells that a message was opened. */
  measurable: boolean;
  /** The same message asked for twice arrives once, so a lost answer may be asked again. */
  repeatable: boolean;
}>;

/** The channels there are: messages in the mini-program, WeChat's notices, a task for staff in WeCom, text messages. */
export const channelFacts: Readonly<Record<Channel, ChannelFacts>> = {
  inbox: {
    mayCarryMarketing: true,
    needsGrant: false,
    marketingNeeds: 'no-refusal',
    measurable: true,
    repeatable: true,
  },
  subscribe: {
    mayCarryMarketing: false,
    needsGrant: true,
    marketingNeeds: 'consent',
    measurable: false,
    repeatable: false,
  },
  wecom: {
    mayCarryMarketing: true,
    needsGrant: false,
    marketingNeeds: 'consent',
    measurable: false,
    repeatable: true,
  },
  sms: {
    mayCarryMarketing: true,
    needsGrant: false,
    marketingNeeds: 'consent',
    measurable: true,
    repeatable: false,
  },
};
