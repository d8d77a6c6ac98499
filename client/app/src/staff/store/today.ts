import type { OutputOf } from '@shared/contract/contract';
import type { today as contract } from '@shared/contract/staff/today';

export type Today = OutputOf<typeof contract>;
