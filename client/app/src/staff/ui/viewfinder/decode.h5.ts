import decodeQr from 'qr/decode.js';

/** What a QR code in pixels says, or null where there is none to be read. */
export function decodePixels(
  pixels: Readonly<{ width: number; height: number; data: Uint8ClampedArray }>,
): string | null {
  try {
    return decodeQr(pixels);
  } catch {
    return null;
  }
}

/** What a QR code in a picture says, or null where there is none to be read. */
export function decode(
  source: CanvasImageSource,
  { width, height }: Readonly<{ width: number; height: number }>,
): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null || width === 0 || height === 0) return null;
  pen.drawImage(source, 0, 0, width, height);
  return decodePixels({ width, height, data: pen.getImageData(0, 0, width, height).data });
}

const longest = 1280;

/** What a QR code in a picture file says; large photos are looked at smaller. */
export async function decodeFile(file: File): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return null;
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const width = Math.round(picture.width * scale);
  const height = Math.round(picture.height * scale);
  return decode(picture, { width, height });
}
