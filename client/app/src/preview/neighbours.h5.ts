import { member } from '@/store';

/** Pixels, as another window holds them before this one's camera. */
export type Picture = Readonly<{ width: number; height: number; data: Uint8ClampedArray }>;

/** A window that shows a member code now. */
export type Neighbour = Readonly<{ window: string; name: string | null; picture: Picture }>;

type Said = Readonly<{ kind: 'who-shows' }> | Readonly<{ kind: 'shows' } & Neighbour>;

const channel = new BroadcastChannel('huitou.codes');
const here = String(window.crypto.getRandomValues(new Uint32Array(1))[0]);
const side = 360;
const quiet = 40;

/** The member code in front, or null where none is to be seen. */
function codeInFront(): string | null {
  const shown = [...document.querySelectorAll('.code-qr')].find(
    (element) => element.getClientRects().length > 0,
  );
  if (shown === undefined) return null;
  return /^url\("(.*)"\)$/.exec(getComputedStyle(shown).backgroundImage)?.[1] ?? null;
}

async function photograph(url: string): Promise<Picture | null> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, side, side);
  pen.drawImage(image, quiet, quiet, side - 2 * quiet, side - 2 * quiet);
  const { width, height, data } = pen.getImageData(0, 0, side, side);
  return { width, height, data };
}

async function answer(): Promise<void> {
  const url = codeInFront();
  const picture = url === null ? null : await photograph(url);
  if (picture === null) return;
  const name = member.store.getState().home?.profile.nickname ?? null;
  channel.postMessage({ kind: 'shows', window: here, name, picture } satisfies Said);
}

/** Holds this window's member code before the till of any other window that looks. */
export function showCodeToNeighbours(): void {
  channel.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'who-shows') void answer();
  });
}

const lookEveryMs = 800;
const goneAfterMs = 2_500;

/** Tells which windows show a code, again and again until it is let go. */
export function watchNeighbours(tell: (neighbours: readonly Neighbour[]) => void): () => void {
  let seen: readonly (Neighbour & Readonly<{ at: number }>)[] = [];
  const hear = ({ data }: MessageEvent<Said>): void => {
    if (data.kind !== 'shows') return;
    const { window, name, picture } = data;
    seen = [
      ...seen.filter((one) => one.window !== window),
      { window, name, picture, at: Date.now() },
    ];
    tell(seen);
  };
  const look = (): void => {
    const still = seen.filter(({ at }) => Date.now() - at < goneAfterMs);
    if (still.length < seen.length) tell(still);
    seen = still;
    channel.postMessage({ kind: 'who-shows' } satisfies Said);
  };
  channel.addEventListener('message', hear);
  const timer = setInterval(look, lookEveryMs);
  look();
  return () => {
    clearInterval(timer);
    channel.removeEventListener('message', hear);
  };
}
