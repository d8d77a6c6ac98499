import { createBinding } from '../../../client/app/src/staff/store/binding';
import { invitationIn } from '../../../client/app/src/staff/invitation';
import { type Answers, refuses, says, tillPhone, unreached } from './till-phone';

const rights = { staffId: 's1', name: '小周', role: 'staff', stores: ['nanmen'] };
const token = '0123456789abcdefghjkmnpqrs';

function opened(bind: Answers[string]) {
  const phone = tillPhone({ bind });
  const heard: string[] = [];
  const binding = createBinding(phone.line, async () => heard.push('bound'));
  return { ...phone, binding, heard, state: () => binding.store.getState().binding };
}

describe('An invitation opened on a phone', () => {
  it('makes a colleague, and the phone asks anew who it belongs to', async () => {
    const { binding, asked, heard, state } = opened(says(rights));
    await binding.bind(token);
    expect(asked).toEqual([{ action: 'bind', invitation: token }]);
    expect(heard).toEqual(['bound']);
    expect(state()).toEqual({ kind: 'bound', rights });
  });

  it.each(['unknown', 'used', 'expired'] as const)('says that it is %s', async (reason) => {
    const refusal = { code: 'invitation-not-valid', reason };
    const { binding, heard, state } = opened(refuses(refusal));
    await binding.bind(token);
    expect(state()).toEqual({ kind: 'refused', refusal });
    expect(heard).toEqual([]);
  });

  it('is sent once however often it is tapped', async () => {
    const { binding, asked } = opened(says(rights));
    await Promise.all([binding.bind(token), binding.bind(token)]);
    expect(asked).toHaveLength(1);
  });

  it('can be tried again when nobody answered', async () => {
    const { binding, state } = opened(unreached);
    await binding.bind(token);
    expect(state()).toMatchObject({ kind: 'refused', refusal: { code: 'unreachable' } });
    binding.ask();
    expect(state()).toEqual({ kind: 'asks' });
  });
});

describe('What was scanned or pasted', () => {
  it.each([
    token,
    ` ${token}\n`,
    token.toUpperCase(),
    `邀请码：${token}。`,
    `staff/pages/bind/index?invitation=${token}`,
    `https://tea.example/?scene=${token}&from=poster`,
  ])('holds the invitation: %j', (text) => {
    expect(invitationIn(text)).toBe(token);
  });

  it.each(['', token.slice(1), `${token}0`, 'i'.repeat(26), '123456789012345678901234'])(
    'holds none: %j',
    (text) => {
      expect(invitationIn(text)).toBeNull();
    },
  );
});
