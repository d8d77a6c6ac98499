import { createHmac, timingSafeEqual } from 'node:crypto';
import { assert } from '../../../shared/domain/kernel/assert';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import {
  candidateSteps,
  codeMac,
  type CodeParts,
  type CodePurpose,
  type CodeStep,
  dayOfStep,
  type NotAMemberCode,
  parseMemberCode,
} from '../../../shared/domain/member-code/index';
import { dayKeyOf, memberNoOf } from './day-keys';
import { masterKeys } from './master-keys';

/** Whose code it is, and the step it was shown in: the newest used step is kept with the member. */
export type OpenedCode = Readonly<{ memberNo: string; step: CodeStep }>;

type CodeRefusal =
  NotAMemberCode | Readonly<{ code: 'code-expired' }> | Readonly<{ code: 'code-not-recognised' }>;

type Circumstances = Readonly<{
  purpose: CodePurpose;
  now: Instant;
  /** How many steps earlier than usual are still taken: none unless said otherwise. */
  graceSteps?: number;
}>;

/** For ten minutes a code is called expired, so that the shopper is asked for a fresh one. */
const rememberedSteps = 20;

/**
 * Opens a member code with the master keys alone, no database: form, then pseudonym, then MAC in
 * constant time. Takes this step and the one before.
 *
 * A forger who picks the 11 digits by chance succeeds with 2 in 10^11 per try, (2 + graceSteps) in
 * 10^11 with grace: 10^-6 takes 50 000 tries, so a till is locked out long before.
 * A wrong MAC, a wrong purpose and an unknown key version are refused alike.
 */
export function openCode(
  text: string,
  { purpose, now, graceSteps = 0 }: Circumstances,
  keys = masterKeys(),
): Result<OpenedCode, CodeRefusal> {
  const parsed = parseMemberCode(text);
  if (!parsed.ok) return parsed;
  const master = keys.byVersion.get(parsed.value.keyVersion);
  if (master === undefined) return refuse({ code: 'code-not-recognised' });

  const [newest, before] = candidateSteps(now);
  const oldest = before - graceSteps;
  const steps = stepsBack(newest, Math.min(oldest, before - rememberedSteps));
  const opened = stepShown(steps, { parts: parsed.value, purpose, master });
  if (opened === undefined) return refuse({ code: 'code-not-recognised' });
  return opened.step < oldest ? refuse({ code: 'code-expired' }) : accept(opened);
}

/**
 * Opens a code that a till without network took down at `shownAt`, as it would have been opened
 * then. How late it may be handed in is for the caller to check.
 */
export function openCodeAt(
  text: string,
  { purpose, shownAt }: Readonly<{ purpose: CodePurpose; shownAt: Instant }>,
  keys = masterKeys(),
): Result<OpenedCode, CodeRefusal> {
  return openCode(text, { purpose, now: shownAt }, keys);
}

/** The first of these steps whose MAC is the code's. A pseudonym means another member each day. */
function stepShown(
  steps: readonly CodeStep[],
  {
    parts,
    purpose,
    master,
  }: Readonly<{ parts: CodeParts; purpose: CodePurpose; master: Uint8Array }>,
): OpenedCode | undefined {
  const owners = new Map(
    [...new Set(steps.map(dayOfStep))].map((day) => {
      const memberNo = memberNoOf(parts.pseudonym, master, day);
      return [day, { memberNo, dayKey: dayKeyOf(memberNo, master, day) }];
    }),
  );
  for (const step of steps) {
    const owner = owners.get(dayOfStep(step));
    assert(owner !== undefined, 'every step has its day');
    const expected = codeMac({ dayKey: owner.dayKey, purpose, step }, hmacSha256);
    if (timingSafeEqual(Buffer.from(expected), Buffer.from(parts.mac)))
      return { memberNo: owner.memberNo, step };
  }
  return undefined;
}

const stepsBack = (newest: CodeStep, oldest: CodeStep): readonly CodeStep[] =>
  Array.from({ length: newest - oldest + 1 }, (_, back) => newest - back).filter(
    (step) => step >= 0,
  );

const hmacSha256 = (key: Uint8Array, message: Uint8Array): Uint8Array =>
  createHmac('sha256', key).update(message).digest();
