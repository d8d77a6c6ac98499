import Taro from '@tarojs/taro';
import type { Scan } from './scanner';

export const hasScanner = true;

export async function scanCode(): Promise<Scan> {
  try {
    const { result } = await Taro.scanCode({
      onlyFromCamera: true,
      scanType: ['qrCode', 'barCode'],
    });
    return { kind: 'read', text: result };
  } catch {
    return { kind: 'given-up' };
  }
}
