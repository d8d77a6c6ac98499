import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { spoken } from '@/platform/spoken';
import { svgUrl } from '@/ui/svg';

type PanelProps = Readonly<{
  ground: 'paper' | 'leaf' | 'linen';
  lead: string;
  figure: string;
  unit: string;
  /** What belongs to the number, each on a line. */
  lines: readonly string[];
  drawing: string;
  /** What the drawing counts. */
  caption?: string;
}>;

/** One number of the year, with what belongs to it, over a drawing. */
export function Panel({ ground, lead, figure, unit, lines, drawing, caption }: PanelProps) {
  return (
    <View className={`recap-panel recap-${ground}`}>
      <Text className="recap-lead" {...spoken({ role: 'heading' })}>
        {lead}
      </Text>
      <View className="recap-number">
        <Text className="recap-figure">{figure}</Text>
        <Text className="recap-unit">{unit}</Text>
      </View>
      <Lines>{lines}</Lines>
      <Drawing svg={drawing} />
      {caption !== undefined && <Text className="recap-caption">{caption}</Text>}
    </View>
  );
}

const Lines = ({ children }: Readonly<{ children: readonly string[] }>): ReactNode =>
  children.map((line) => (
    <Text className="recap-line" key={line}>
      {line}
    </Text>
  ));

const Drawing = ({ svg }: Readonly<{ svg: string }>) => (
  <View
    className="recap-drawing"
    style={{ backgroundImage: svgUrl(svg) }}
    {...spoken({ hidden: true })}
  />
);
