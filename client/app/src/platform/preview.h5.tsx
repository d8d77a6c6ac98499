import type { PropsWithChildren } from 'react';
import { Desk } from '../preview/desk.h5';
import { Holder } from '../preview/picker.h5';
import { showCodeToNeighbours } from '../preview/neighbours.h5';
import { fetchWholeApp } from '../preview/whole-app.h5';
import { onDesk } from './identity.h5';
import '../preview/preview.scss';

if (!onDesk) {
  void fetchWholeApp();
  showCodeToNeighbours();
}

// Before the pages: Taro shows the last one only, and by its place.
export const PreviewDesk = ({ children }: PropsWithChildren) => (
  <>
    {onDesk ? <Desk /> : <Holder />}
    {children}
  </>
);
