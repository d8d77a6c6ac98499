import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useWords } from '@/text/use-words';
import { Icon } from '@/ui/icon';
import { useTill } from '../../store';
import type { BindingState } from '../../store/binding';
import { bindWords } from '../../text/bind';
import { useRole } from './use-role';

type Rights = Extract<BindingState, { kind: 'bound' }>['rights'];

/** A colleague now: what as, and where. */
export function Bound({ rights: { name, role } }: Readonly<{ rights: Rights }>) {
  const say = useWords(bindWords);
  const { me } = useTill();
  const where = (me?.tills ?? []).map((till) => till.name).join(say.comma);
  return (
    <View className="bind-done" {...spoken({ role: 'status' })}>
      <View className="bind-mark">
        <Icon name="check" size={40} />
      </View>
      <Text className="bind-title">{say.done(name, useRole()(role))}</Text>
      <Text className="bind-where">{where === '' ? say.nowhere : say.where(where)}</Text>
    </View>
  );
}
