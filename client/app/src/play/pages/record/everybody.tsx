import { Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useLanguage } from '@/store';
import { figure } from '@/text/figures';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { wholeRecord } from '../../store';
import type { OwnDraws } from '../../store/own-draws';
import type { Checking } from '../../store/whole-record';
import { prizeOf } from '../../text/prize';
import { proofWords } from '../../text/proof';
import { Agreement } from '../../ui/agreement';
import { Step } from '../../ui/step';

type EverybodyProps = Readonly<{ lottery: OwnDraws['lottery'] }>;

/** The whole public record, recomputed when it is asked for. */
export function Everybody({ lottery }: EverybodyProps) {
  const say = useWords(proofWords);
  const language = useLanguage();
  const record = useMemo(() => wholeRecord(lottery.id), [lottery.id]);
  const checking = useStore(record.store);
  const check = (): void => void record.check();
  const asks = checking.kind === 'not-asked' || checking.kind === 'refused';
  return (
    <Step head={say.all} line={say.allLine}>
      {checking.kind === 'refused' && <Notice>{explain(checking.refusal, language)}</Notice>}
      {checking.kind === 'too-long' && <Notice>{say.tooLong(figure(checking.draws))}</Notice>}
      {checking.kind === 'checked' && <Verdict lottery={lottery} checked={checking} />}
      {(asks || checking.kind === 'reading') && (
        <Button look="quiet" onTap={check} busy={!asks}>
          {asks ? say.checkAll : say.reading(figure(checking.draws))}
        </Button>
      )}
    </Step>
  );
}

type Checked = Extract<Checking, { kind: 'checked' }>;

function Verdict({ lottery, checked }: EverybodyProps & Readonly<{ checked: Checked }>) {
  const say = useWords(proofWords);
  const { faults, listKept, prizes } = checked.verdict;
  const right = faults.length === 0;
  return (
    <>
      <Agreement agrees={right}>
        {right ? say.allRight(figure(checked.draws)) : say.allWrong(figure(faults.length))}
      </Agreement>
      {listKept === null ? (
        <Text className="proof-why">{say.listOpen}</Text>
      ) : (
        <Agreement agrees={listKept}>{listKept ? say.listKept : say.listChanged}</Agreement>
      )}
      <View>
        {prizes.map(({ id, drawn, given, expected }) => (
          <View key={id} className="counted">
            <Text className="counted-name">{prizeOf(lottery, id)?.name ?? ''}</Text>
            <Text className="counted-line">
              {say.drawn(figure(drawn), figure(Math.round(expected)), figure(given))}
            </Text>
          </View>
        ))}
      </View>
    </>
  );
}
