import { type Result, accept, refuse } from '../kernel/result';
import type { TagEvent, TagMember, TagRefusal, Tags } from './model';

/** The most tags that one member has. */
const MOST = 20;

const has = (tags: Tags, tag: string): boolean => tags.some((one) => one.tag === tag);

/** Takes tags off and puts tags on; one that is there, or is not, already stays as it is. */
export function decide(
  tags: Tags,
  { put, take, reason, on }: TagMember,
): Result<readonly TagEvent[], TagRefusal> {
  const gone = [...new Set(take)].filter((tag) => has(tags, tag) && !put.includes(tag));
  const come = [...new Set(put)].filter((tag) => !has(tags, tag));
  if (tags.length - gone.length + come.length > MOST) {
    return refuse({ code: 'too-many-tags', most: MOST });
  }
  return accept([
    ...gone.map((tag) => ({ kind: 'tag-taken', tag, reason, on }) as const),
    ...come.map((tag) => ({ kind: 'tag-put', tag, reason, on }) as const),
  ]);
}

export function evolve(tags: Tags, { kind, tag, on }: TagEvent): Tags {
  const others = tags.filter((one) => one.tag !== tag);
  return kind === 'tag-put' ? [...others, { tag, on }] : others;
}
