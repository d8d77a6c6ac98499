import { type Field, readFields, writeFields } from './protobuf';

/** What a WeChat API answers: JSON, a file, or a refusal before the API is reached. */
export type ApiAnswer =
  | Readonly<{ kind: 'json'; value: Readonly<Record<string, unknown>> }>
  | Readonly<{ kind: 'file'; contentType: string; bytes: Buffer }>
  | Readonly<{ kind: 'refused'; errorCode: number }>;

const openApiDataField = 2;
const pairsField = 1;

const messages = (fields: readonly Field[], wanted: number): readonly Buffer[] =>
  fields.flatMap(([number, value]) =>
    number === wanted && typeof value !== 'number' ? [value] : [],
  );

function readValue(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return bytes;
  }
}

/** Reads the SDK's `CommApiData`: an API's arguments, each value JSON or a file's bytes. */
export function readArguments(bytes: Buffer): Readonly<Record<string, unknown>> {
  const pairs = messages(readFields(bytes), openApiDataField).flatMap((data) =>
    messages(readFields(data), pairsField),
  );
  return Object.fromEntries(
    pairs.map((pair) => {
      const fields = readFields(pair);
      const [key = Buffer.alloc(0)] = messages(fields, 1);
      const [value = Buffer.alloc(0)] = messages(fields, 2);
      return [key.toString(), readValue(value)];
    }),
  );
}

/** Writes the SDK's `CommOpenApiResp`. */
export function writeAnswer(answer: ApiAnswer): Buffer {
  if (answer.kind === 'refused') return writeFields([[3, answer.errorCode]]);
  const [bytes, contentType] =
    answer.kind === 'json'
      ? [Buffer.from(JSON.stringify(answer.value)), 'application/json']
      : [answer.bytes, answer.contentType];
  return writeFields([
    [1, bytes],
    [2, Buffer.from(contentType)],
    [3, 0],
    [4, 200],
    [6, 0],
  ]);
}
