/** Where the pages of the till are. */
export const pages = {
  till: '/staff/pages/till/index',
  code: '/staff/pages/code/index',
  counter: '/staff/pages/counter/index',
  door: '/staff/pages/door/index',
  receipt: '/staff/pages/receipt/index',
  done: '/staff/pages/done/index',
  today: '/staff/pages/today/index',
  refund: '/staff/pages/refund/index',
  followUps: '/staff/pages/follow-ups/index',
  followUp: '/staff/pages/follow-up/index',
  scripts: '/staff/pages/scripts/index',
  queue: '/staff/pages/queue/index',
} as const;
