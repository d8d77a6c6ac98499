import { type IncomingMessage } from 'node:http';
import busboy from 'busboy';

/** The parts of a multipart form by name; binary parts stay as they are. */
export function readForm(request: IncomingMessage): Promise<ReadonlyMap<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const parts = new Map<string, Buffer>();
    const form = busboy({ headers: request.headers, limits: { fieldSize: 6 * 1024 * 1024 } });
    form.on('field', (name, value) => parts.set(name, Buffer.from(value)));
    form.on('file', (name, stream) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => parts.set(name, Buffer.concat(chunks)));
    });
    form.on('close', () => resolve(parts));
    form.on('error', reject);
    request.pipe(form);
  });
}
