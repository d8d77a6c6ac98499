import { enrol } from '../../shared/domain/members';
import { nextVersion, teaHouse, type ProgrammeTerms } from '../../shared/domain/programme';
import { clock, midnight, monday } from './calendar';

const withoutGifts = {
  gifts: { tiers: [], repeat: null },
  tasks: [],
  milestones: { growth: [], anniversary: [] },
};

/** A programme in force from long ago, the tea house's without gifts unless told otherwise. */
export const programmeOf = (terms: Partial<ProgrammeTerms> = {}) =>
  nextVersion(undefined, { ...teaHouse, ...withoutGifts, ...terms }, midnight('2020-01-01'));

/** The tea house without member days, so that a yuan is a point on every day of the week. */
export const plainDays = programmeOf({ earn: { ...teaHouse.earn, rules: [] } });

const newcomer = (id: string, no: string) => ({
  id,
  no,
  source: null,
  inviter: null as string | null,
  at: clock(monday, '09:00:00.000'),
});

/** Lin buys tea, Mei keeps a streak, Hao has just come in. All enrolled on the same Monday. */
export const lin = newcomer('lin', '0000000001');
export const mei = newcomer('mei', '0000000002');
export const hao = newcomer('hao', '0000000003');

export const enrolled = (programme = plainDays, who = lin) => enrol(programme, who);
