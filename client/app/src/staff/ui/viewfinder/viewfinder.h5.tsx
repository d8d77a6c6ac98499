import { Text, View } from '@tarojs/components';
import { type ChangeEvent, useCallback, useEffect, useRef } from 'react';
import { say as tell } from '@/store';
import { useWords } from '@/text/use-words';
import { codeWords } from '../../text/code';
import { decodeFile } from './decode.h5';
import { Neighbours } from './neighbours.h5';
import { useCamera } from './use-camera.h5';
import './index.scss';

type ViewfinderProps = Readonly<{ onRead: (text: string) => void; still: boolean }>;

/** The camera in a frame, or a picture instead. A code is read once. */
export function Viewfinder({ onRead, still }: ViewfinderProps) {
  const say = useWords(codeWords);
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef(onRead);
  latest.current = still ? () => undefined : onRead;
  const seen = useRef('');
  // The camera sees a refused code again and again: it is asked about once.
  const see = useCallback((text: string) => {
    if (text === seen.current) return;
    seen.current = text;
    latest.current(text);
  }, []);
  const camera = useCamera(video, see);
  usePasted(latest);
  const words = { starting: say.starting, live: say.aim, none: say.noCamera }[camera];

  async function readPicture({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0];
    target.value = '';
    if (file === undefined) return;
    const text = await decodeFile(file);
    if (text === null) tell(say.pictureUnread, 'bad');
    else latest.current(text);
  }

  return (
    <>
      <View className={`viewfinder viewfinder-${camera}`}>
        {camera !== 'none' && (
          <video ref={video} className="viewfinder-video" autoPlay muted playsInline />
        )}
        {camera !== 'none' && <View className="viewfinder-frame" />}
        <Text className="viewfinder-words">{words}</Text>
      </View>
      <Neighbours onRead={(text) => latest.current(text)} />
      <label className="viewfinder-picture">
        {say.picture}
        <input
          className="viewfinder-file"
          type="file"
          accept="image/*"
          onChange={(event) => void readPicture(event)}
        />
      </label>
    </>
  );
}

/** Digits that were copied elsewhere are read when they are pasted. */
function usePasted(read: Readonly<{ current: (text: string) => void }>): void {
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) =>
      read.current(clipboardData?.getData('text').trim() ?? '');
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [read]);
}
