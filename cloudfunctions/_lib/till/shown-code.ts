import { type Result, refuse } from '../../../shared/domain/kernel/result';
import type { Instant } from '../../../shared/domain/kernel/instant';
import type { CodeRefusal } from '../../../shared/contract/refusals';
import type { OpenedCode } from '../code-keys';
import type { Staff } from './staff';
import { countWrongCode, lockedSeconds } from './wrong-codes';

/** The code a till has read, unless it is wrong, which is counted, or the till is locked for too many. */
export async function codeAtTill<Opened extends OpenedCode>(
  staff: Staff,
  at: Instant,
  opened: Result<Opened, CodeRefusal>,
): Promise<Result<Opened, CodeRefusal>> {
  const waitSeconds = lockedSeconds(staff, at);
  if (waitSeconds > 0) return refuse({ code: 'too-many-wrong-codes', waitSeconds });
  if (!opened.ok && opened.refusal.code === 'code-not-recognised') await countWrongCode(staff, at);
  return opened;
}
