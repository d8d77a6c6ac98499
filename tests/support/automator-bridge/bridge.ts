import { type AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { type WeappPhone } from '../mini-runtime/weapp-phone';

type Request = Readonly<{ id: string; method: string; params?: Record<string, unknown> }>;

/** A door for the unmodified miniprogram-automator, in front of a phone. */
export type Bridge = Readonly<{
  wsEndpoint: string;
  /** Sends an event of the protocol to every client. */
  tell: (method: string, params: unknown) => void;
  close: () => Promise<void>;
}>;

type Answer = (phone: WeappPhone, params: Record<string, unknown>) => Promise<unknown>;

/** What happens outside the window: fingers, the picture of the screen, the end. */
const outside: Readonly<Record<string, Answer>> = {
  'Element.tap': (phone, params) => phone.tap(params),
  'App.captureScreenshot': async ({ page }) => ({
    data: (await page.screenshot()).toString('base64'),
  }),
  'App.exit': async () => undefined,
  'Tool.close': (phone) => phone.close(),
};

async function answered(phone: WeappPhone, { id, method, params = {} }: Request): Promise<string> {
  try {
    const own = outside[method];
    const result =
      own === undefined ? await phone.answer(method, params) : await own(phone, params);
    return JSON.stringify({ id, result: result ?? {} });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return JSON.stringify({ id, error: { message } });
  }
}

function listen(socket: WebSocket, phone: WeappPhone): void {
  socket.on('message', (text: Buffer) => {
    void answered(phone, JSON.parse(text.toString()) as Request).then((answer) =>
      socket.send(answer),
    );
  });
}

/** Opens the automator's WebSocket protocol in front of a phone. */
export async function openBridge(phone: WeappPhone): Promise<Bridge> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  server.on('connection', (socket) => listen(socket, phone));
  return {
    wsEndpoint: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tell: (method, params) => {
      for (const client of server.clients) client.send(JSON.stringify({ method, params }));
    },
    close: async () => {
      for (const client of server.clients) client.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
