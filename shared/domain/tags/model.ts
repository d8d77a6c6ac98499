import type { Day } from '../kernel/day';

/** A tag (标签) that an operator has put on a member, and the day it was put on. */
type Tag = Readonly<{ tag: string; on: Day }>;

/** The tags a member has, the latest last. */
export type Tags = readonly Tag[];

export const noTags: Tags = [];

/** Tags to put on and to take off, and why. */
export type TagMember = Readonly<{
  put: readonly string[];
  take: readonly string[];
  reason: string;
  on: Day;
}>;

export type TagEvent = Readonly<{
  kind: 'tag-put' | 'tag-taken';
  tag: string;
  reason: string;
  on: Day;
}>;

export type TagRefusal = Readonly<{ code: 'too-many-tags'; most: number }>;
