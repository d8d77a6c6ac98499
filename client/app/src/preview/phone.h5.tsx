import { addressWith } from '@/platform/identity.h5';
import { previewWords } from '@/text/preview';
import { useWords } from '@/text/use-words';
import { firstPage } from './people.h5';

type PhoneProps = Readonly<{ openid: string; label: string; onTakeAway?: () => void }>;

/** Somebody's phone: the app in a frame of its size. */
export function Phone({ openid, label, onTakeAway }: PhoneProps) {
  const say = useWords(previewWords);
  const page = firstPage(openid);
  const own = addressWith({ as: openid, beside: '' }, page);
  return (
    <section className="desk-place">
      <iframe
        key={openid}
        className="desk-phone"
        title={label}
        allow="camera; screen-wake-lock"
        src={addressWith({ as: openid, beside: '', alone: '1' }, page)}
      />
      <p className="desk-under">
        <a className="desk-link" href={own} target="_blank" rel="noreferrer">
          {say.ownWindow}
        </a>
        {onTakeAway !== undefined && (
          <button type="button" className="desk-link" onClick={onTakeAway}>
            {say.takeAway}
          </button>
        )}
      </p>
    </section>
  );
}

type PlaceProps = Readonly<{ onFill: () => void; staff: boolean }>;

/** Room for a second phone, and what one could do with it. */
export function PlaceForPhone({ onFill, staff }: PlaceProps) {
  const say = useWords(previewWords);
  return (
    <section className="desk-place desk-second">
      <div className="desk-room">
        <button type="button" className="desk-fill" onClick={onFill}>
          {staff ? say.placeStaff : say.placeGuest}
        </button>
        <ol className="desk-walk">
          {say.walk.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
    </section>
  );
}
