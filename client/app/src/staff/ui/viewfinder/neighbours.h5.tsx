import { useEffect, useState } from 'react';
import { previewWords } from '@/text/preview';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { type Neighbour, watchNeighbours } from '../../../preview/neighbours.h5';
import { decodePixels } from './decode.h5';

/** Windows of the same browser that show a member code: on a desk they lie before the till's camera. */
export function Neighbours({ onRead }: Readonly<{ onRead: (text: string) => void }>) {
  const say = useWords(previewWords);
  const [neighbours, setNeighbours] = useState<readonly Neighbour[]>([]);
  useEffect(() => watchNeighbours(setNeighbours), []);
  const read = ({ picture }: Neighbour): void => {
    const text = decodePixels(picture);
    if (text !== null) onRead(text);
  };
  if (neighbours.length === 0) return <p className="viewfinder-hint">{say.noNeighbour}</p>;
  return (
    <>
      {neighbours.map((neighbour) => (
        <Button key={neighbour.window} look="quiet" onTap={() => read(neighbour)}>
          {say.neighbour(neighbour.name ?? say.neighbourNameless)}
        </Button>
      ))}
    </>
  );
}
