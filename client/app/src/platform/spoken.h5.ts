import type { Spoken } from './spoken';

const tappable = ['button', 'switch', 'radio', 'checkbox'];

const byRole = (role: NonNullable<Spoken['role']>) => ({
  role,
  ...(tappable.includes(role) && { tabIndex: 0 }),
  ...(role === 'heading' && { 'aria-level': 2 }),
});

export const spoken = ({ label, role, hidden, checked, scrolls, disabled }: Spoken) => ({
  ...(label !== undefined && { 'aria-label': label }),
  ...(role !== undefined && byRole(role)),
  ...(scrolls === true && { tabIndex: 0 }),
  ...(hidden === true && { 'aria-hidden': 'true' }),
  ...(disabled === true && { 'aria-disabled': 'true' }),
  ...(checked !== undefined && { 'aria-checked': String(checked) }),
});
