import type { Spoken } from './spoken';

export const spoken = ({ label, role, hidden, checked, disabled }: Spoken) => ({
  ...(label !== undefined && { 'aria-label': label }),
  ...(role !== undefined && { 'aria-role': role }),
  ...(hidden === true && { 'aria-hidden': 'true' }),
  ...(disabled === true && { 'aria-disabled': 'true' }),
  ...(checked !== undefined && { 'aria-checked': String(checked) }),
});
