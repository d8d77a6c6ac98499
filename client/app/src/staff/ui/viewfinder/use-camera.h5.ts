import { type RefObject, useEffect, useState } from 'react';
import { decode } from './decode.h5';

const lookEveryMs = 180;
const side = 480;

/** Opens the camera into a video and reads what it sees, until the page goes. */
export function useCamera(
  video: RefObject<HTMLVideoElement>,
  onRead: (text: string) => void,
): 'starting' | 'live' | 'none' {
  const [state, setState] = useState<'starting' | 'live' | 'none'>('starting');

  useEffect(() => {
    let stream: MediaStream | null = null;
    let gone = false;
    const look = () => {
      const seen = video.current;
      if (seen === null || seen.readyState < seen.HAVE_CURRENT_DATA) return;
      const scale = side / Math.min(seen.videoWidth, seen.videoHeight);
      const width = Math.round(seen.videoWidth * scale);
      const text = decode(seen, { width, height: Math.round(seen.videoHeight * scale) });
      if (text !== null) onRead(text);
    };
    const timer = setInterval(look, lookEveryMs);
    openCamera().then(
      (opened) => {
        stream = opened;
        if (gone) return stop(opened);
        if (video.current !== null) video.current.srcObject = opened;
        setState('live');
      },
      () => setState('none'),
    );
    return () => {
      gone = true;
      clearInterval(timer);
      if (stream !== null) stop(stream);
    };
  }, [onRead, video]);

  return state;
}

const stop = (stream: MediaStream): void => stream.getTracks().forEach((track) => track.stop());

// Outside a secure page a browser has no such thing as a camera.
const openCamera = async (): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
