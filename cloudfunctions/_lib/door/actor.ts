/** Who caused an entry: kept with every effect. */
export type Actor = Readonly<{
  kind: 'shopper' | 'staff' | 'operator' | 'console' | 'timer' | 'platform';
  /** The member's or staff member's own id, never an OPENID; the operator's name at the console. */
  id: string;
  role: string;
  storeId: string | null;
  source: string;
}>;

/** A job that runs by itself. */
export const timerActor = (id: string): Actor => ({
  ...{ kind: 'timer', id, role: 'timer', storeId: null, source: 'wx_trigger' },
});
