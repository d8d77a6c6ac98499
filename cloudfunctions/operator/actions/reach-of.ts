import { accept, refuse } from '../../../shared/domain/kernel/result';
import { mayPersonalise, placesLeft } from '../../../shared/domain/reach';
import { reachOf as contract } from '../../../shared/contract/operator/reach-of';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { memberOfNo } from '../../_lib/members/find-member';
import { consentsShown, grantsShown } from '../../_lib/reach/shown';

export const reachOf = defineDeskAction(contract, {
  gather: ({ input }) => memberOfNo(input.memberNo),
  run: async ({ found, at, programme }) => {
    if (found === null) return refuse({ code: 'no-such-member' });
    const { reach } = found.state;
    return accept({
      at,
      consents: consentsShown(programme, reach),
      grants: grantsShown(programme, reach),
      mayPersonalise: mayPersonalise(reach),
      budget: { ...programme.reach.budget, left: placesLeft(programme.reach, reach, at) },
      open: [...reach.open],
      touches: [...reach.touches],
    });
  },
});
