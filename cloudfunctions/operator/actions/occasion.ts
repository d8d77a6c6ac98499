import { addDays, dayOf } from '../../../shared/domain/kernel/day';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import { type Attendance, returnedWithin, standingIn } from '../../../shared/domain/occasions';
import { occasion as contract } from '../../../shared/contract/operator/occasion';
import { find } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';

const SHOWN = 1000;

type Part = Readonly<{ no: string; state: Readonly<{ occasions: readonly Attendance[] }> }>;

export const occasion = defineDeskAction(contract, {
  gather: ({ input }) =>
    find<Part>(
      'members',
      { 'state.occasions.occasion': input.occasion },
      { limit: SHOWN, project: { no: true, 'state.occasions': true } },
    ),
  run: async ({ input: { occasion: id, withinDays }, found, at, programme }) => {
    const terms = programme.occasions.find((one) => one.id === id);
    if (terms === undefined) return refuse({ code: 'no-such-occasion' });
    const parts = found.flatMap(({ no, state }) =>
      state.occasions
        .filter((attendance) => attendance.occasion === id)
        .map((attendance) => ({
          ...{ memberNo: no, attendance },
          standing: standingIn(terms, state.occasions, at),
        })),
    );
    const counted = (standing: string) => parts.filter((part) => part.standing === standing).length;
    const returned = parts.filter(({ attendance }) => returnedWithin(attendance, withinDays));
    const mayReturn = parts.filter(
      ({ attendance: { state, on, returnedOn } }) =>
        state === 'attended' && returnedOn === null && dayOf(at) <= addDays(on, withinDays),
    );
    return accept({
      name: terms.name,
      counts: {
        signedUp: counted('signed-up'),
        cancelled: counted('cancelled'),
        attended: counted('attended'),
        missed: counted('missed'),
      },
      returned: { within: returned.length, days: withinDays, open: mayReturn.length },
      members: parts.map(({ memberNo, standing, attendance: { on, returnedOn } }) => ({
        ...{ memberNo, standing, on, returnedOn },
      })),
      more: found.length === SHOWN,
    });
  },
});
