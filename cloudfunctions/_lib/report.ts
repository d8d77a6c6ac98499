/** Tells the operator's log about a failure: where and what kind, without anybody's personal data. */
export function report(where: string, failure: unknown): void {
  const kind = failure instanceof Error ? failure.name : typeof failure;
  const told = failure instanceof Error ? `${failure.message} ${platformText(failure)}` : '';
  console.error(JSON.stringify({ where, kind, told: withoutPersons(told).slice(0, 400) }));
}

const platformText = (failure: Error): string =>
  'errMsg' in failure && typeof failure.errMsg === 'string' ? failure.errMsg : '';

/** OPENIDs and telephone numbers never reach a log; quoted values of a duplicate key may hold them. */
const withoutPersons = (text: string): string =>
  text
    .replace(/dup key: \{[^}]*\}/g, 'dup key')
    .replace(/\bo[\w-]{20,}\b/g, '<openid>')
    .replace(/\d{6,}/g, '<digits>');
