import { useEffect, useState } from 'react';
import type { OutputOf } from '@shared/contract/contract';
import { home } from '@shared/contract/member/home';
import { me } from '@shared/contract/staff/me';
import { callAs } from '@/platform/cloud.h5';
import type { Person } from './people.h5';

/** What the shop says of somebody. */
export type Note =
  | Readonly<{ kind: 'member'; home: OutputOf<typeof home> }>
  | Readonly<{ kind: 'colleague'; me: OutputOf<typeof me> }>
  | Readonly<{ kind: 'stranger' }>;

type Said = Readonly<{ ok: true; value: unknown }> | Readonly<{ ok: false }>;

async function noteOf({ openid, works }: Person): Promise<Note | null> {
  const [door, action] = works ? (['staff', me.name] as const) : (['member', home.name] as const);
  const reply = await callAs(openid, door, { action });
  if (!reply.reached) return null;
  const said = reply.answer as Said;
  if (!said.ok) return { kind: 'stranger' };
  // The door answers in the contract's own words.
  return works
    ? { kind: 'colleague', me: said.value as OutputOf<typeof me> }
    : { kind: 'member', home: said.value as OutputOf<typeof home> };
}

/** The notes by OPENID, asked for again whenever the window is looked at. */
export function useNotes(people: readonly Person[]): ReadonlyMap<string, Note> {
  const [notes, setNotes] = useState<ReadonlyMap<string, Note>>(new Map());
  const who = people.map(({ openid }) => openid).join();
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const found = await Promise.all(people.map(noteOf));
      const pairs = people.flatMap(({ openid }, at) => {
        const note = found[at];
        return note == null ? [] : [[openid, note] as const];
      });
      if (!gone) setNotes(new Map(pairs));
    };
    void look();
    const again = () => void look();
    window.addEventListener('focus', again);
    return () => {
      gone = true;
      window.removeEventListener('focus', again);
    };
    // The people are the same as long as their names are.
  }, [who]);
  return notes;
}
