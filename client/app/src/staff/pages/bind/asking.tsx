import { Input, Text, View } from '@tarojs/components';
import { hasScanner, scanCode } from '@/platform/scanner';
import { spoken } from '@/platform/spoken';
import { say as tell, useLanguage } from '@/store';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { invitationIn } from '../../invitation';
import { useTill } from '../../store';
import type { BindingState } from '../../store/binding';
import { bindWords } from '../../text/bind';
import { useRole } from './use-role';

type AskingProps = Readonly<{
  text: string;
  onText: (text: string) => void;
  state: BindingState;
}>;

const longest = 256;

/** What accepting means, and the invitation itself: scanned, opened or pasted. */
export function Asking({ text, onText, state }: AskingProps) {
  const say = useWords(bindWords);
  const language = useLanguage();
  return (
    <>
      <Text className="bind-why">{say.why}</Text>
      <Already />
      <View className="bind-field">
        <Text className="bind-label">{say.field}</Text>
        <Input
          className="bind-input"
          value={text}
          maxlength={longest}
          placeholder={say.hint}
          placeholderClass="bind-placeholder"
          onInput={({ detail }) => onText(detail.value)}
          {...spoken({ label: say.field })}
        />
      </View>
      {state.kind === 'refused' && (
        <Text className="bind-refused" {...spoken({ role: 'alert' })}>
          {explain(state.refusal, language)}
        </Text>
      )}
      {hasScanner && <Scan onText={onText} />}
    </>
  );
}

/** Whoever works here already is told that it changes what they may do. */
function Already() {
  const say = useWords(bindWords);
  const role = useRole();
  const { me } = useTill();
  if (me === null) return null;
  const where = me.tills.map(({ name }) => name).join(say.comma);
  return <Text className="bind-already">{say.already(role(me.role), where)}</Text>;
}

function Scan({ onText }: Readonly<{ onText: (text: string) => void }>) {
  const say = useWords(bindWords);
  async function scan(): Promise<void> {
    const read = await scanCode();
    if (read.kind !== 'read') return;
    if (invitationIn(read.text) === null) return tell(say.notAnInvitation, 'bad');
    onText(read.text);
  }
  return (
    <Button look="quiet" onTap={() => void scan()}>
      <Icon name="scan" />
      {say.scan}
    </Button>
  );
}
