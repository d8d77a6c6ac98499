import { cases } from './cases';
import { report } from './report';

const [first, second, third] = cases;
if (first === undefined || second === undefined || third === undefined)
  throw new Error('No cases.');

describe('the conformance suite', () => {
  it('states each behaviour once', () => {
    const statements = cases.map(({ area, states }) => `${area}: ${states}`);
    expect(new Set(statements).size).toBe(statements.length);
  });

  it('says of every case where it comes from', () => {
    for (const { source } of cases) expect(source).toMatch(/https:\/\/|\/|observed: |\d\.\d/);
  });
});

describe('the report of a run', () => {
  const text = report([
    { one: first, end: 'passed' },
    { one: second, end: 'failed', why: 'two is not three' },
    { one: third, end: 'skipped' },
  ]);

  it('counts passed, failed and skipped cases by area', () => {
    expect(text).toMatch(new RegExp(`${first.area} +1 +1 +1`));
    expect(text).toMatch(/all +1 +1 +1/);
  });

  it('gives a failed case with its statement, its source and what it met', () => {
    for (const part of [second.states, second.source, 'two is not three'])
      expect(text).toContain(part);
    expect(text).not.toContain(first.states);
  });

  it('says that cases were skipped', () => {
    expect(text).toContain('Skipped: 1.');
    expect(report([{ one: first, end: 'passed' }])).not.toContain('Skipped:');
  });
});
