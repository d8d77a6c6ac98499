import { type Cloud } from '../../local/cloud';
import { callSizes } from '../../local/functions/function-host';
import { lin, openFixtureCloud } from './fixture-cloud';

describe('a function that fails', () => {
  let cloud: Cloud;
  const faulty = (fault: string, more: object = {}) =>
    cloud.call('faulty', { fault, ...more }, lin);

  beforeAll(async () => {
    cloud = await openFixtureCloud();
  });
  afterAll(() => cloud.stop());

  it.each([
    ['throw', 'FUNCTIONS_EXECUTE_FAIL', 'broken on purpose'],
    ['circular', 'FUNCTIONS_EXECUTE_FAIL', 'circular structure'],
    ['uncaught', 'FUNCTIONS_EXECUTE_FAIL', 'nobody caught this'],
    ['rejection', 'FUNCTIONS_EXECUTE_FAIL', 'nobody awaited this'],
    ['exit', 'FUNCTIONS_EXECUTE_FAIL', 'exited unexpectedly with code 3'],
    ['sleep', 'FUNCTIONS_TIME_LIMIT_EXCEEDED', 'timed out after 1 seconds'],
    ['spin', 'FUNCTIONS_TIME_LIMIT_EXCEEDED', 'timed out after 1 seconds'],
    ['hoard', 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED', '64 MB'],
  ])('answers %s with %s, and the next call is answered', async (fault, code, message) => {
    await expect(faulty(fault)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message) as string,
      requestId: expect.stringMatching(/./) as string,
    });
    expect(await faulty('none')).toBe('fine');
  });

  it('tells an error as the platform does: a JSON text with the stack', async () => {
    const error = await faulty('throw').catch((caught: unknown) => caught as Error);
    expect(JSON.parse((error as Error).message)).toMatchObject({
      errorCode: 1,
      errorMessage: 'user code exception caught',
      stackTrace: expect.stringContaining('faulty/index.js') as string,
    });
  });

  it('fails only the call it failed in', async () => {
    const ends = await Promise.allSettled([
      faulty('exit'),
      faulty('none'),
      faulty('uncaught'),
      faulty('none'),
      faulty('none'),
    ]);
    expect(ends.map(({ status }) => status)).toEqual([
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
  });

  it('loses none of the lines it printed', async () => {
    await faulty('print', { lines: ['one', '二', 'three'] });
    await expect(faulty('spin')).rejects.toThrow('timed out');
    const lines = cloud.lines.read('faulty');
    expect(lines.slice(lines.indexOf('one'), lines.indexOf('one') + 4)).toEqual([
      'one',
      '二',
      'three',
      'about to spin',
    ]);
  });

  it('answers null when it returns nothing', async () => {
    expect(await faulty('nothing')).toBeNull();
  });

  it('is not found under a name that is not deployed', async () => {
    await expect(cloud.call('absent', {}, lin)).rejects.toMatchObject({
      code: 'FUNCTION_NOT_FOUND',
    });
  });

  describe('by size', () => {
    const operatorEvent = (bytes: number) => {
      const empty = JSON.stringify({ fault: 'none', pad: '' }).length;
      return { fault: 'none', pad: 'x'.repeat(bytes - empty) };
    };
    const asOperator = (event: object) => cloud.call('faulty', event, { source: 'wx_devtools' });

    it('takes an event of the limit and refuses one byte more', async () => {
      expect(await asOperator(operatorEvent(callSizes.request - 1))).toBe('fine');
      expect(await asOperator(operatorEvent(callSizes.request))).toBe('fine');
      await expect(asOperator(operatorEvent(callSizes.request + 1))).rejects.toMatchObject({
        code: 'EXCEED_MAX_PAYLOAD_SIZE',
      });
    });

    it('counts bytes, not characters', async () => {
      const pad = '茶'.repeat(callSizes.request / 3 + 1);
      await expect(asOperator({ fault: 'none', pad })).rejects.toMatchObject({
        code: 'EXCEED_MAX_PAYLOAD_SIZE',
      });
    });

    it('hands on an answer of the limit and refuses one byte more', async () => {
      const answer = (bytes: number) => faulty('answer', { bytes });
      expect(await answer(callSizes.response - 1)).toHaveLength(callSizes.response - 3);
      expect(await answer(callSizes.response)).toHaveLength(callSizes.response - 2);
      await expect(answer(callSizes.response + 1)).rejects.toMatchObject({
        code: 'EXCEED_MAX_RESPONSE_SIZE',
      });
    });
  });
});
