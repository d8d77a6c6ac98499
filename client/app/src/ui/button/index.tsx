import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { spoken } from '@/platform/spoken';
import './index.scss';

type Look = 'primary' | 'quiet' | 'plain' | 'danger';

export type ButtonProps = Readonly<{
  children: ReactNode;
  onTap: () => void;
  /** One primary button a screen. */
  look?: Look;
  /** Waiting for an answer: it stays where it is and takes no second tap. */
  busy?: boolean;
  disabled?: boolean;
  label?: string;
}>;

const ignore = () => undefined;

/** A button of at least 48 px. */
export function Button({ children, onTap, look = 'primary', label, ...props }: ButtonProps) {
  const still = props.busy === true || props.disabled === true;
  return (
    <View
      className={`button button-${look}${props.disabled === true ? ' button-off' : ''}`}
      hoverClass={still ? 'none' : 'button-pressed'}
      onClick={still ? ignore : onTap}
      {...spoken({ role: 'button', disabled: still, ...(label !== undefined && { label }) })}
    >
      {props.busy === true && <View className="button-spin" />}
      {children}
    </View>
  );
}
