import { useDidHide, useDidShow, useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { type Page, pages } from '@shared/domain/dwell';
import { opens, stays } from '@/store';
import { nameOfPage } from '../go';

const isMeasured = (name: string | null): name is Page =>
  (pages as readonly (string | null)[]).includes(name);

/** That a page is looked at: the day counts as one of opening, and the time where the member allows it. */
export function useStay(): void {
  const name = nameOfPage(useRouter().path);
  const page = isMeasured(name) ? name : null;
  const begin = (): void => {
    if (page !== null) stays.begin(page);
  };
  const end = (): void => {
    if (page !== null) stays.end(page);
  };
  useEffect(() => {
    begin();
    return end;
  }, [page]);
  useDidShow(() => {
    begin();
    void opens.note();
  });
  useDidHide(end);
}
