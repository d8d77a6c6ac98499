import { useWords } from '@/text/use-words';
import { todayWords } from '../../text/today';
import { StaffScreen } from '../../ui/staff-screen';
import { Day } from './day';
import './index.scss';

/** The day's sales at this store. */
export default function TodayPage() {
  const say = useWords(todayWords);
  return (
    <StaffScreen title={say.title}>
      <Day />
    </StaffScreen>
  );
}
