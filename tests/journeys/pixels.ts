import jsqr from 'jsqr';
import { type Page } from 'playwright-core';

type Pixels = Readonly<{ base64: string; width: number; height: number }>;

/** Draws a PNG on a page of its own and hands over its pixels. */
async function pixelsOf(page: Page, png: string): Promise<Pixels> {
  const blank = await page.context().newPage();
  const script = `(async () => {
    const blob = await (await fetch('data:image/png;base64,${png}')).blob();
    const { width, height } = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(width, height);
    const brush = canvas.getContext('2d');
    brush.drawImage(await createImageBitmap(blob), 0, 0);
    const { data } = brush.getImageData(0, 0, width, height);
    let text = '';
    for (let at = 0; at < data.length; at += 32768)
      text += String.fromCharCode(...data.subarray(at, at + 32768));
    return { base64: btoa(text), width, height };
  })()`;
  try {
    return await blank.evaluate<Pixels>(script);
  } finally {
    await blank.close();
  }
}

/** Reads the QR code that can be seen on the screen, by a decoder that is not the product's. */
export async function readScreen(page: Page): Promise<string> {
  const png = (await page.screenshot()).toString('base64');
  const { base64, width, height } = await pixelsOf(page, png);
  const read = jsqr(new Uint8ClampedArray(Buffer.from(base64, 'base64')), width, height);
  if (read === null) throw new Error('there is no QR code to be seen');
  return read.data;
}
