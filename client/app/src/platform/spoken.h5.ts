import type { Spoken } from './spoken';

const tappable = ['button', 'switch', 'radio'];

export const spoken = ({ label, role, hidden, checked, disabled }: Spoken) => ({
  ...(label !== undefined && { 'aria-label': label }),
  ...(role !== undefined && { role }),
  ...(role !== undefined && tappable.includes(role) && { tabIndex: 0 }),
  ...(hidden === true && { 'aria-hidden': 'true' }),
  ...(disabled === true && { 'aria-disabled': 'true' }),
  ...(checked !== undefined && { 'aria-checked': String(checked) }),
});
