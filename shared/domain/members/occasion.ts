import { dayOf } from '../kernel/day';
import { type Result, accept, refuse } from '../kernel/result';
import { type OccasionCommand, type OccasionEvent, decideOccasion } from '../occasions';
import type { Programme } from '../programme';
import { decideVisit } from '../visits';
import { takePiece } from './claim';
import { useCode } from './code';
import { evolve } from './evolve';
import { giveGift } from './give';
import type { CancelSignUp, ScanIn, SignUp } from './activity-commands';
import type { MemberEvent, MemberRefusal } from './messages';
import type { Member } from './model';

type Decision = Result<readonly MemberEvent[], MemberRefusal>;

/** Signs up for an occasion, with the piece of its places that was put by where these are limited. */
export function signUp(programme: Programme, member: Member, command: SignUp): Decision {
  const { piece, at } = command;
  const decided = part(programme, member, { ...command, asked: { kind: 'sign-up', piece, at } });
  if (!decided.ok) return decided;
  const taken = takePiece(member, piece);
  return taken.ok ? accept([...decided.value, ...taken.value]) : taken;
}

/** Takes a sign-up back: the place is another's. */
export function cancelSignUp(
  programme: Programme,
  member: Member,
  command: CancelSignUp,
): Decision {
  const asked = { kind: 'cancel-sign-up', at: command.at } as const;
  const decided = part(programme, member, { ...command, asked });
  if (!decided.ok) return decided;
  const place = member.occasions.find(({ occasion }) => occasion === command.occasion)?.place;
  return accept([
    ...decided.value,
    ...(place ? [{ kind: 'piece-returned', piece: place } as const] : []),
  ]);
}

/** A member has come: the code is used, the visit counts, the gift is given, once. */
export function scanIn(programme: Programme, member: Member, command: ScanIn): Decision {
  const { storeId, code, at } = command;
  const decided = part(programme, member, { ...command, asked: { kind: 'scan-in', storeId, at } });
  if (!decided.ok) return decided;
  const used = useCode(member, code);
  if (!used.ok) return used;
  const came: readonly MemberEvent[] = [
    ...used.value,
    ...decided.value,
    ...decideVisit(member.visits, { on: dayOf(at), storeId }),
  ];
  const { occasion: about } = command;
  const gift = programme.occasions.find(({ id }) => id === about)?.gift ?? null;
  if (gift === null) return accept(came);
  const given = giveGift(programme, came.reduce(evolve, member), {
    ...{ gift, id: `occasion-${about}`, at },
    cause: { kind: 'occasion', about },
  });
  return given.ok ? accept([...came, ...given.value]) : given;
}

function part(
  { occasions }: Programme,
  member: Member,
  { occasion, asked }: Readonly<{ occasion: string; asked: OccasionCommand }>,
): Result<readonly OccasionEvent[], MemberRefusal> {
  const terms = occasions.find(({ id }) => id === occasion);
  if (terms === undefined) return refuse({ code: 'no-such-occasion' });
  const mine = member.occasions.find((attendance) => attendance.occasion === occasion);
  const decided = decideOccasion(terms, asked, mine);
  return decided.ok ? accept([decided.value]) : decided;
}
