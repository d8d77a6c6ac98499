import type { PropsWithChildren } from 'react';
import { Desk } from '../preview/desk.h5';
import { Holder } from '../preview/picker.h5';
import { showCodeToNeighbours } from '../preview/neighbours.h5';
import { onDesk } from './identity.h5';
import '../preview/preview.scss';

if (!onDesk) {
  // A phone has the whole app on it; the preview fetches this page ahead, so that it opens offline too.
  void import('../pages/code/index');
  showCodeToNeighbours();
}

// Before the pages: Taro shows the last one only, and by its place.
export const PreviewDesk = ({ children }: PropsWithChildren) => (
  <>
    {onDesk ? <Desk /> : <Holder />}
    {children}
  </>
);
