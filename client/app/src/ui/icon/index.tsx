import { View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { svgUrl } from '../svg';
import { type Drawing, drawings } from './drawings';
import './index.scss';

const svg = (drawing: Drawing) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${drawings[drawing]}</svg>`;

/** One of the app's own icons, in the colour of the text around it. The words beside it speak. */
export function Icon({ name, size = 24 }: Readonly<{ name: Drawing; size?: number }>) {
  const mask = svgUrl(svg(name));
  const side = `${size}px`;
  return (
    <View
      className="icon"
      style={{ width: side, height: side, maskImage: mask, WebkitMaskImage: mask }}
      {...spoken({ hidden: true })}
    />
  );
}
