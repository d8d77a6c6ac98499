import { checkScripts, stages, teaHouseScripts } from '../../../shared/domain/scripts';

describe('The script library', () => {
  it('to start from has words for every stage, each under a name of its own', () => {
    expect(checkScripts(teaHouseScripts)).toEqual([]);
    expect(new Set(teaHouseScripts.map(({ stage }) => stage))).toEqual(new Set(stages));
  });

  it('to start from speaks as the shop does: short, to 你, without shouting', () => {
    for (const { text } of teaHouseScripts) {
      expect(text.length).toBeLessThanOrEqual(80);
      expect(text).not.toMatch(/您|亲[，。]|！|系统/);
    }
  });

  it('names no two scripts alike', () => {
    const [first] = teaHouseScripts;
    expect(checkScripts(first === undefined ? [] : [first, first])).toEqual([
      { field: 'scripts.1.id', reason: 'id-already-taken' },
    ]);
  });
});
