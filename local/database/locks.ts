import { type Change } from './change';
import { type Collection } from './collection';
import { indexKeys } from './index-keys';
import { type Key } from './order';

/** The name of something one transaction at a time may write: a document, or a key of a unique index. */
export type Claim = string;

/** Who holds which claim. */
export type Locks<Holder> = Readonly<{
  holder: (claim: Claim) => Holder | undefined;
  take: (claims: readonly Claim[], holder: Holder) => void;
  release: (holder: Holder) => void;
  /** Nobody holds anything: the usual state, and then no claim need be named. */
  free: () => boolean;
}>;

export const openLocks = <Holder>(): Locks<Holder> => {
  const held = new Map<Claim, Holder>();
  return {
    holder: (claim) => held.get(claim),
    take: (claims, holder) => {
      for (const claim of claims) held.set(claim, holder);
    },
    release: (holder) => {
      for (const [claim, by] of held) if (by === holder) held.delete(claim);
    },
    free: () => held.size === 0,
  };
};

export const documentClaim = (collection: Collection, key: Key): Claim =>
  `document ${collection.name} ${key}`;

/** What a change must be alone with: the document, and every unique key it would take. */
export const claimsOf = ({ collection, key, after }: Change): readonly Claim[] => {
  const claims = [documentClaim(collection, key)];
  for (const index of collection.indexes)
    if (index.unique)
      for (const entry of indexKeys(index, after).keys)
        claims.push(`key ${collection.name} ${index.name} ${entry}`);
  return claims;
};
