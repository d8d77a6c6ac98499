import { useState } from 'react';
import { useWords } from '@/text/use-words';
import { Empty } from '@/ui/empty';
import { Failure } from '@/ui/failure';
import { Skeleton } from '@/ui/skeleton';
import { Stale } from '@/ui/stale';
import { useAsked } from '../../hooks/use-asked';
import { type Asked, found } from '../../scripts';
import { scripts, useScripts } from '../../store';
import { scriptWords } from '../../text/scripts';
import { StaffScreen } from '../../ui/staff-screen';
import { ScriptCard } from './script-card';
import { Search } from './search';
import './index.scss';

/** What to say, by stage and question. */
export default function ScriptsPage() {
  const say = useWords(scriptWords);
  return (
    <StaffScreen title={say.title}>
      <Body />
    </StaffScreen>
  );
}

function Body() {
  const say = useWords(scriptWords);
  const [asked, setAsked] = useState<Asked>({ typed: '', stage: null });
  const { value, refusal, refreshing } = useScripts();
  const refresh = useAsked(scripts.refresh);
  if (value === null && refusal !== null) {
    return <Failure refusal={refusal} onRetry={refresh} busy={refreshing} />;
  }
  if (value === null) return <Waiting />;
  if (value.scripts.length === 0) return <Empty picture="paper" title={say.empty} />;
  const shown = found(value.scripts, asked);
  return (
    <>
      <Stale refusal={refusal} onRetry={refresh} />
      <Search asked={asked} onAsk={setAsked} />
      {shown.length === 0 && <Empty picture="paper" title={say.none(asked.typed.trim())} />}
      {shown.map((script) => (
        <ScriptCard key={script.id} script={script} />
      ))}
    </>
  );
}

function Waiting() {
  return (
    <>
      <Skeleton height={48} radius={12} />
      <Skeleton height={148} radius={16} />
      <Skeleton height={148} radius={16} />
    </>
  );
}
