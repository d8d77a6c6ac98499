/** What one warm instance is told when it starts. */
export type InstanceStart = Readonly<{ entry: string; clock: SharedArrayBuffer }>;

/** One call as an instance receives it: the event is JSON text, the context goes to `process.env`. */
export type Invocation = Readonly<{
  id: number;
  requestId: string;
  event: string;
  environ: Readonly<Record<string, string>>;
  limits: Readonly<{ name: string; timeoutSeconds: number; memoryMb: number }>;
}>;

/** What an instance says; the answer is JSON text, a log line carries its own line break. */
export type Report =
  | Readonly<{ kind: 'ready' }>
  | Readonly<{ kind: 'line'; text: string }>
  | Readonly<{ kind: 'answer'; id: number; result: string }>
  | Readonly<{ kind: 'failure'; id: number; stack: string }>;
