import { encode } from './ejson';
import { isArray, isFields, isOperator, type Fields } from './fields';
import { invalidOperator, requestFailed } from './failures';

/** A dotted path of an update, taken apart once. */
export type Path = Readonly<{ path: string; parts: readonly string[] }>;

/** The object or array that holds the last part of a path, and that part. */
export type Place = Readonly<{ holder: Fields | unknown[]; part: string }>;

const INDEX = /^(0|[1-9]\d{0,5})$/;

/** Takes a path apart; positional parts are not implemented, and refused. */
export const parsePath = (path: string): Path => {
  const parts = path.split('.');
  for (const part of parts) {
    if (part === '')
      throw requestFailed(
        `The update path '${path}' contains an empty field name, which is not allowed.`,
      );
    if (part === '__proto__') throw requestFailed('a field may not be named __proto__');
    if (isOperator(part))
      throw invalidOperator(
        `positional or dollar-prefixed part '${part}' in '${path}' is not supported`,
      );
  }
  return { path, parts };
};

export const present = ({ holder, part }: Place): boolean => Object.hasOwn(holder, part);

export const read = ({ holder, part }: Place): unknown =>
  present({ holder, part }) ? (holder as Fields)[part] : undefined;

export const write = ({ holder, part }: Place, value: unknown): void => {
  if (isArray(holder)) while (holder.length < Number(part)) holder.push(null);
  (holder as Fields)[part] = value;
};

export const erase = ({ holder, part }: Place): void => {
  if (isArray(holder)) holder[Number(part)] = null;
  else Reflect.deleteProperty(holder, part);
};

const opens = (value: unknown, part: string): value is Fields | unknown[] =>
  isFields(value) || (isArray(value) && INDEX.test(part));

const notViable = (part: string, name: string, value: unknown): Error =>
  requestFailed(`Cannot create field '${part}' in element {${name}: ${encode(value)}}`);

/** The place a path names if everything on the way is there, else nothing. */
export const existingPlace = (document: Fields, { parts }: Path): Place | undefined => {
  let holder: unknown = document;
  for (const [at, part] of parts.entries()) {
    if (!opens(holder, part)) return undefined;
    const place = { holder, part };
    if (at === parts.length - 1) return present(place) ? place : undefined;
    holder = read(place);
  }
  return undefined;
};

/** The place a path names, making the objects on the way; refused when null or a scalar is in the way, as MongoDB does. */
export const madePlace = (document: Fields, { parts }: Path): Place => {
  let place: Place = { holder: document, part: parts[0] ?? '' };
  for (const part of parts.slice(1)) {
    if (!present(place)) write(place, {});
    const holder = read(place);
    if (!opens(holder, part)) throw notViable(part, place.part, holder);
    place = { holder, part };
  }
  return place;
};
