import { useDidShow, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Screen } from '@/ui/screen';
import { toTill } from '../../hooks/to-till';
import { invitationIn } from '../../invitation';
import { binding, till, useBinding } from '../../store';
import { bindWords } from '../../text/bind';
import { Asking } from './asking';
import { Bound } from './bound';
import './index.scss';

/** What the page was opened with: by a link, or by a mini-program code, which carries it as its scene. */
function useGiven(): string {
  const { invitation, scene } = useRouter().params;
  return invitationIn(invitation ?? decodeURIComponent(scene ?? '')) ?? '';
}

/** An invitation makes a colleague of whoever accepts it. */
export default function BindPage() {
  const say = useWords(bindWords);
  const state = useBinding();
  const [text, setText] = useState(useGiven());
  useDidShow(() => {
    if (state.kind !== 'binding') binding.ask();
    void till.refresh();
  });
  const invitation = invitationIn(text);
  const change = (next: string): void => {
    setText(next);
    binding.ask();
  };
  const foot =
    state.kind === 'bound' ? (
      <Button onTap={toTill}>{say.toTill}</Button>
    ) : (
      <Button
        onTap={() => invitation !== null && void binding.bind(invitation)}
        busy={state.kind === 'binding'}
        disabled={invitation === null}
      >
        {say.accept}
      </Button>
    );
  return (
    <Screen title={say.title} foot={foot}>
      {state.kind === 'bound' ? (
        <Bound rights={state.rights} />
      ) : (
        <Asking text={text} onText={change} state={state} />
      )}
    </Screen>
  );
}
