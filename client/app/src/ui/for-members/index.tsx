import { common } from '@/text/common';
import { useWords } from '@/text/use-words';
import { Button } from '../button';
import { Empty } from '../empty';
import { openTab } from '../go';

/** What is here for members, said to whoever is none, and the way to become one. */
export function ForMembers({ why }: Readonly<{ why: string }>) {
  const say = useWords(common);
  return (
    <Empty picture="cup" title={why}>
      <Button onTap={() => openTab('home')}>{say.join}</Button>
    </Empty>
  );
}
