import { type Answer } from './desk';
import { requestFailed } from './failures';

const LARGEST_BYTES = 16 * 1024 * 1024;

/** The answer that carries documents; refused above 16 MB. */
export const listAnswer = (list: readonly string[]): Answer => {
  const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > LARGEST_BYTES) throw requestFailed('the result is larger than 16 MB');
  return { data: { list } };
};
