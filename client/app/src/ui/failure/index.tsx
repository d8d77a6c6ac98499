import type { ScreenRefusal } from '@/api/answer';
import { useLanguage } from '@/store';
import { common } from '@/text/common';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Button } from '../button';
import { Empty } from '../empty';

type FailureProps = Readonly<{ refusal: ScreenRefusal; onRetry: () => void; busy?: boolean }>;

/** Nothing to show and why, with the way to try again. */
export function Failure({ refusal, onRetry, busy = false }: FailureProps) {
  const say = useWords(common);
  return (
    <Empty picture="cloud" title={explain(refusal, useLanguage())}>
      <Button look="quiet" onTap={onRetry} busy={busy}>
        {say.retry}
      </Button>
    </Empty>
  );
}
