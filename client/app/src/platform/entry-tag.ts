import { safeParse } from 'valibot';
import { text } from '@shared/contract/fields';

const tag = text(64);

/**
 * What led here: the scene of a mini-program code, or `from` in a link. Null for what no enrolment would
 * take, so that nothing in a link stands in the way of joining.
 */
export function tagIn({ scene, from }: Readonly<Record<string, unknown>>): string | null {
  return [scene, from].map(sound).find((said) => said !== null) ?? null;
}

function sound(said: unknown): string | null {
  const parsed = safeParse(tag, typeof said === 'string' ? decoded(said) : said);
  return parsed.success ? parsed.output : null;
}

/** Codes and links come encoded; what is no encoding stands for itself. */
function decoded(said: string): string {
  try {
    return decodeURIComponent(said);
  } catch {
    return said;
  }
}
