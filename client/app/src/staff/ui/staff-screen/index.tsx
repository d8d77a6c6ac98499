import { useDidShow } from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import { explain } from '@/text/refusals';
import { common } from '@/text/common';
import { useWords } from '@/text/use-words';
import { useLanguage } from '@/store';
import { Button } from '@/ui/button';
import { Empty } from '@/ui/empty';
import { open as go } from '@/ui/go';
import { Screen } from '@/ui/screen';
import { Skeleton } from '@/ui/skeleton';
import { useReplay } from '../../hooks/use-replay';
import { till, useTill } from '../../store';
import { tillWords } from '../../text/till';

type StaffScreenProps = Readonly<{
  title: string;
  className?: string;
  foot?: ReactNode;
  /** Drawn only for staff, at a till of theirs. */
  children: ReactNode;
}>;

/** The frame of every page of the till: for staff only, and always handing in what waits. */
export function StaffScreen({ title, className = '', foot, children }: StaffScreenProps) {
  const say = useWords(tillWords);
  const { standing, till: here } = useTill();
  useReplay();
  useDidShow(() => {
    if (standing === 'unknown') void till.refresh();
  });
  const open = standing === 'staff' && here !== null;
  const frame = { title, className: `staff ${className}`, offline: say.offline };
  return (
    <Screen {...frame} {...(open && foot !== undefined && { foot })}>
      {open ? children : <NotHere />}
    </Screen>
  );
}

function NotHere() {
  const say = useWords(tillWords);
  const language = useLanguage();
  const { standing, refusal } = useTill();
  if (standing === 'not-staff')
    return (
      <Empty picture="cup" title={say.notStaff}>
        <Button look="quiet" onTap={() => go('bind')}>
          {say.haveInvitation}
        </Button>
      </Empty>
    );
  if (standing === 'staff') return <Empty picture="cup" title={say.noStore} />;
  if (refusal !== null) return <AskAgain why={explain(refusal, language)} />;
  return (
    <>
      <Skeleton height={72} radius={16} />
      <Skeleton height={132} radius={16} />
      <Skeleton height={88} radius={16} />
    </>
  );
}

function AskAgain({ why }: Readonly<{ why: string }>) {
  const say = useWords(common);
  const [busy, setBusy] = useState(false);
  const ask = async () => {
    setBusy(true);
    await till.refresh();
    setBusy(false);
  };
  return (
    <Empty picture="cloud" title={why}>
      <Button look="quiet" busy={busy} onTap={() => void ask()}>
        {say.retry}
      </Button>
    </Empty>
  );
}
