/** What the operator declares in WeChat's privacy guide: each interface with its purpose. */
export type PrivacyGuide = Readonly<
  Record<string, Readonly<{ collects: string; purpose: string }>>
>;

/** Calls that the privacy guide has to list, by WeChat's table of information and interfaces. */
const calls =
  'getUserInfo getUserProfile getLocation startLocationUpdate startLocationUpdateBackground '
  + 'getFuzzyLocation choosePoi chooseLocation chooseAddress chooseInvoiceTitle chooseInvoice '
  + 'getWeRunData chooseLicensePlate chooseImage chooseMedia chooseVideo chooseMessageFile '
  + 'startRecord getRecorderManager joinVoIPChat createVKSession createCameraContext '
  + 'createLivePusherContext openBluetoothAdapter createBLEPeripheralServer saveImageToPhotosAlbum '
  + 'saveVideoToPhotosAlbum addPhoneContact chooseContact addPhoneCalendar addPhoneRepeatCalendar '
  + 'setClipboardData getClipboardData startAccelerometer startCompass startGyroscope '
  + 'startDeviceMotionListening authorize';

/** Kinds of buttons and fields that it has to list. */
const openTypes = ['chooseAvatar', 'getPhoneNumber', 'getRealtimePhoneNumber', 'userInfo'];
const fieldTypes = ['nickname'];
const components = ['camera', 'live-pusher', 'voip-room'];

const patterns: ReadonlyMap<string, RegExp> = new Map([
  ...calls.split(' ').map((name) => [name, new RegExp(`\\.${name}\\(`)] as const),
  ...openTypes.map(
    (name) => [name, new RegExp(`open-?type["']?[:=]\\s*["']${name}["']`, 'i')] as const,
  ),
  ...fieldTypes.map((name) => [name, new RegExp(`\\btype["']?[:=]\\s*["']${name}["']`)] as const),
  ...components.map((name) => [name, new RegExp(`<${name}[\\s>]`)] as const),
]);

/** The interfaces used in these texts that a privacy guide has to list. */
export const privacyInterfaces = (texts: readonly string[]): readonly string[] =>
  [...patterns]
    .filter(([, pattern]) => texts.some((text) => pattern.test(text)))
    .map(([name]) => name);

/** Where a guide and what a build uses differ, as sentences. */
export function guideProblems(used: readonly string[], guide: PrivacyGuide): readonly string[] {
  const declared = Object.keys(guide);
  return [
    ...used
      .filter((name) => !declared.includes(name))
      .map((name) => `${name} is used, not declared`),
    ...declared
      .filter((name) => !used.includes(name))
      .map((name) => `${name} is declared, not used`),
  ];
}
