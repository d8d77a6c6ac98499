import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { obstacles } from '@shared/domain/follow-ups';
import { useWords } from '@/text/use-words';
import { Sheet } from '@/ui/sheet';
import { followUpWords } from '../../text/follow-ups';

type Obstacle = (typeof obstacles)[number];

type WhyNotProps = Readonly<{
  open: boolean;
  onClose: () => void;
  onPick: (because: Obstacle) => void;
}>;

/** Why it could not be done; one tap says it. */
export function WhyNot({ open, onClose, onPick }: WhyNotProps) {
  const say = useWords(followUpWords);
  return (
    <Sheet title={say.whyNot} open={open} onClose={onClose}>
      {obstacles.map((because) => (
        <View
          key={because}
          className="why-not"
          hoverClass="why-not-pressed"
          onClick={() => onPick(because)}
          {...spoken({ role: 'button' })}
        >
          <Text className="why-not-word">{say.because[because]}</Text>
        </View>
      ))}
      <Text className="why-not-hint">{say.inPeace}</Text>
    </Sheet>
  );
}
