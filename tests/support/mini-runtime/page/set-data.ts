import { component } from 'glass-easel-miniprogram-adapter';

/** How often the logic has sent data to the view, and how many bytes of JSON. */
export const sent = { times: 0, bytes: 0 };

export const dataSent = (): Readonly<typeof sent> => ({ ...sent });

type SetData = (this: unknown, data: object, done?: () => void) => void;

/** Counts every `setData` from now on; a page hands over JSON, so nothing else gets through. */
export function countSetData(): void {
  const prototype = component.ComponentCaller.prototype as unknown as { setData: SetData };
  const setData = prototype.setData;
  prototype.setData = function (data, done) {
    const text = JSON.stringify(data);
    sent.times += 1;
    sent.bytes += new TextEncoder().encode(text).length;
    setData.call(this, data, done);
  };
}
