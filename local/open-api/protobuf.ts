/** A field of a protobuf message: its number with a varint or a length-delimited value. */
export type Field = readonly [number: number, value: number | Buffer];

const varintType = 0;
const lengthType = 2;

function readVarint(bytes: Buffer, at: number): readonly [value: number, next: number] {
  let value = 0;
  for (let index = at, scale = 1; index < bytes.length; index += 1, scale *= 128) {
    const byte = bytes[index] ?? 0;
    value += (byte & 127) * scale;
    if (byte < 128) return [value, index + 1];
  }
  throw new Error('protobuf: a number has no end');
}

/** Reads the fields of a message in order; only varint and length-delimited fields are known. */
export function readFields(bytes: Buffer): readonly Field[] {
  const fields: Field[] = [];
  for (let at = 0; at < bytes.length;) {
    const [tag, afterTag] = readVarint(bytes, at);
    const [number, type] = [Math.floor(tag / 8), tag % 8];
    const [value, afterValue] = readVarint(bytes, afterTag);
    if (type !== varintType && type !== lengthType)
      throw new Error(`protobuf: field ${number} has the unknown type ${type}`);
    at = type === varintType ? afterValue : afterValue + value;
    if (at > bytes.length) throw new Error(`protobuf: field ${number} is cut off`);
    fields.push([number, type === varintType ? value : bytes.subarray(afterValue, at)]);
  }
  return fields;
}

// A negative number is written as its 64-bit complement, ten bytes long.
function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest >= 128n) {
    bytes.push(Number(rest % 128n) + 128);
    rest /= 128n;
  }
  return Buffer.from([...bytes, Number(rest)]);
}

/** Writes fields as a message. */
export function writeFields(fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.flatMap(([number, value]) =>
      typeof value === 'number'
        ? [varint(number * 8 + varintType), varint(value)]
        : [varint(number * 8 + lengthType), varint(value.length), value],
    ),
  );
}
