/** How many one-time grants the platform keeps for one template. */
const MOST = 20;

/** What the platform knows of one member and one template, by its documented rules. */
export type PlatformGrants = Readonly<{
  count: () => number;
  /** The member taps "allow" where it is asked. */
  accept: () => void;
  /** Sends one message: the error code of the platform, 0 when it was taken. */
  send: () => 0 | 43101;
  /** The member switches the template off in WeChat's settings. */
  switchOff: () => void;
}>;

/** A platform of its own, as the property of the grants ledger needs it. */
export function openPlatformGrants(): PlatformGrants {
  let count = 0;
  return {
    count: () => count,
    accept: () => {
      count = Math.min(MOST, count + 1);
    },
    send: () => {
      if (count === 0) return 43101;
      count -= 1;
      return 0;
    },
    switchOff: () => {
      count = 0;
    },
  };
}
