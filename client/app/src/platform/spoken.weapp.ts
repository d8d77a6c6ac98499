import type { Spoken } from './spoken';

export const spoken = ({ label, role, hidden, checked }: Spoken) => ({
  ...(label !== undefined && { 'aria-label': label }),
  ...(role !== undefined && { 'aria-role': role }),
  ...(hidden === true && { 'aria-hidden': 'true' }),
  ...(checked !== undefined && { 'aria-checked': String(checked) }),
});
