const query = new URLSearchParams(window.location.search);

/** Nothing but the phone: within the desk's frame, and for whoever looks at the app alone. */
const alone = query.has('alone');
const wide = window.matchMedia('(min-width: 860px)');

/** Whether this window is a desk with phones on it, or a phone itself. */
export const onDesk = !alone && wide.matches;

/** Whether the phone can be handed to somebody else from within. */
export const canSwitch = !alone && !onDesk;

if (!alone) wide.addEventListener('change', () => window.location.reload());
document.documentElement.classList.toggle('on-desk', onDesk);

/** Whom the address names: `?as=`, and `?beside=` for a second phone on the desk. */
export const named = (key: 'as' | 'beside'): string => query.get(key) ?? '';

/** The OPENID this phone calls with; empty while nobody holds it. A phone in WeChat knows its owner. */
export const identity = (): string => (onDesk ? '' : named('as'));

/** The address of the preview with other names in it, at a page; what is empty goes. */
export function addressWith(names: Readonly<Record<string, string>>, page = ''): string {
  const address = new URL(window.location.href);
  address.hash = page;
  for (const [key, value] of Object.entries(names)) {
    address.searchParams.delete(key);
    if (value !== '') address.searchParams.set(key, value);
  }
  return address.href;
}
