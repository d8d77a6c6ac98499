import { Text, View } from '@tarojs/components';
import { dayOf } from '@shared/domain/kernel/day';
import type { Grant } from '@/store/reminders';
import { giftName } from '@/text/gift';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { openTab } from '@/ui/go';
import { Icon } from '@/ui/icon';
import type { Drawing } from '@/ui/icon/drawings';
import { RemindMe } from '@/ui/remind-me';
import { Stamp } from '@/ui/stamp';
import { standingOf } from '../../standing';
import type { Occasion, Occasions } from '../../store/occasions';
import { occasionsWords } from '../../text/occasions';
import { cancelLine, standingLine } from '../../text/standing';
import { monthName, timesLine, weekday } from '../../text/when';
import { storesIn } from '../../text/where';
import { useReading } from '../../use-reading';

type OccasionCardProps = Readonly<{
  occasion: Occasion;
  stores: Occasions['stores'];
  busy: boolean;
  /** The reminder of its start, right after signing up. */
  reminder: Grant | undefined;
  onSignUp: () => void;
  onCancel: () => void;
}>;

/** One occasion: when and where, what there is, how it stands, and the one thing to do. */
export function OccasionCard({ occasion, stores, reminder, ...acts }: OccasionCardProps) {
  const say = useWords(occasionsWords);
  const reading = useReading();
  const { name, note, startsAt, endsAt, gift } = occasion;
  const where = storesIn(occasion.stores, stores, reading.language) ?? say.everywhere;
  const standing = standingOf(occasion);
  return (
    <Card className={`occasion occasion-${standing}`}>
      <View className="occasion-head">
        <DateLeaf startsAt={startsAt} />
        <View className="occasion-lines">
          <Text className="occasion-name">{name}</Text>
          <Fact icon="clock">{timesLine(startsAt, endsAt, reading)}</Fact>
          <Fact icon="store">{where}</Fact>
          {gift !== null && <Fact icon="gift">{say.gift(giftName(gift, reading.language))}</Fact>}
        </View>
        {(standing === 'signed-up' || standing === 'attended') && (
          <View className="occasion-stamp">
            <Stamp fresh={false} />
          </View>
        )}
      </View>
      {note !== null && <Text className="occasion-note">{note}</Text>}
      <View className="occasion-foot">
        <Text className="occasion-standing">{standingLine(occasion, reading)}</Text>
        {standing === 'open' && (
          <Button look="quiet" onTap={acts.onSignUp} busy={acts.busy} label={say.signUpFor(name)}>
            {say.signUp}
          </Button>
        )}
        {standing === 'signed-up' && (
          <Coming occasion={occasion} reminder={reminder} onCancel={acts.onCancel} />
        )}
      </View>
    </Card>
  );
}

/** The day it takes place on, as a leaf of a calendar. */
function DateLeaf({ startsAt }: Readonly<{ startsAt: number }>) {
  const { language } = useReading();
  const day = dayOf(startsAt);
  return (
    <View className="leaf">
      <Text className="leaf-word">{monthName(day, language)}</Text>
      <Text className="leaf-day">{Number(day.slice(8))}</Text>
      <Text className="leaf-word">{weekday(day, language)}</Text>
    </View>
  );
}

const Fact = ({ icon, children }: Readonly<{ icon: Drawing; children: string }>) => (
  <View className="occasion-fact">
    <View className="occasion-icon">
      <Icon name={icon} size={16} />
    </View>
    <Text className="occasion-line">{children}</Text>
  </View>
);

type ComingProps = Pick<OccasionCardProps, 'occasion' | 'reminder' | 'onCancel'>;

/** What somebody who is coming needs at the door, and the way out while there is one. */
function Coming({ occasion, reminder, onCancel }: ComingProps) {
  const say = useWords(occasionsWords);
  const reading = useReading();
  return (
    <>
      {reminder !== undefined && <RemindMe grant={reminder} what={say.beforeItStarts} />}
      <View className="occasion-ways">
        <Button look="quiet" onTap={() => openTab('code')}>
          {say.showCode}
        </Button>
        {reading.at < occasion.signUp.cancelUntil && (
          <Button look="plain" onTap={onCancel} label={say.cancelOf(occasion.name)}>
            {say.cancel}
          </Button>
        )}
      </View>
      <Text className="occasion-cancel">{cancelLine(occasion, reading)}</Text>
    </>
  );
}
