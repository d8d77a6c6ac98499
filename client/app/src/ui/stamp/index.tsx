import { View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { svgUrl } from '../svg';
import './index.scss';

const seal = svgUrl(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" fill="none" stroke="#fff" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d="M5 6.5C14 4.5 27 5 35 5.5c.8 9 .6 20-.3 29-8.7 1-21.2.8-29.2 0C4.6 25 4.5 15 5 6.5Z" fill="#B23A2E" stroke="#B23A2E"/><path d="M20 31V16m0 0c0-4.5 2.5-7 7-8 .5 5-2 8-7 8Zm0 6c0-4-2.5-6.5-7-7 0 4.5 2.5 7 7 7Zm0 6c0-3.5 2.5-5.5 6.5-6 0 4-2.5 6-6.5 6Z"/></svg>',
);

/** The shop's seal, as large as its place; it is pressed when it is fresh. */
export function Stamp({ fresh }: Readonly<{ fresh: boolean }>) {
  return (
    <View
      className={`stamp${fresh ? ' stamp-fresh' : ''}`}
      style={{ backgroundImage: seal }}
      {...spoken({ hidden: true })}
    />
  );
}
