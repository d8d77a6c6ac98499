import { assert } from '@shared/domain/kernel/assert';
import { useTill } from '../store';
import type { Till } from '../store/till';

/** The till this is; only under a staff screen, which draws nothing for anybody else. */
export function useHere(): Till {
  const { till } = useTill();
  assert(till !== null, 'a page of the till is drawn for staff at a till');
  return till;
}
