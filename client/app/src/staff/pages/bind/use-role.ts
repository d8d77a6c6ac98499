import { useWords } from '@/text/use-words';
import { bindWords } from '../../text/bind';

/** What a role is called; one this version does not know keeps its own name. */
export function useRole(): (role: string) => string {
  const roles: Readonly<Record<string, string>> = useWords(bindWords).roles;
  return (role) => roles[role] ?? role;
}
