import { toBuffer } from 'qrcode';
import { type ApiAnswer } from './wire';

const longestScene = 32;

/** A stand-in for mini-program codes: a QR code (PNG) of `page?scene`, with WeChat's limit on the scene. */
export async function miniProgramCode(scene: unknown, page: unknown): Promise<ApiAnswer> {
  if (typeof scene !== 'string' || scene === '' || scene.length > longestScene)
    return { kind: 'json', value: { errcode: 40129, errmsg: 'invalid scene' } };
  const path = typeof page === 'string' ? page : '';
  return { kind: 'file', contentType: 'image/png', bytes: await toBuffer(`${path}?${scene}`) };
}
