import { found } from '../../../client/app/src/staff/scripts';
import { teaHouseScripts } from '../../../shared/domain/scripts';

const ids = (typed: string, stage: Parameters<typeof found>[1]['stage'] = null) =>
  found(teaHouseScripts, { typed, stage }).map(({ id }) => id);

describe('Looking through the scripts', () => {
  it('shows all of them while nothing is asked', () => {
    expect(ids('')).toHaveLength(teaHouseScripts.length);
    expect(ids('   ')).toHaveLength(teaHouseScripts.length);
  });

  it('finds words in the question and in the text, all of them', () => {
    expect(ids('口味')).toContain('taste');
    expect(ids('白茶 冷泡')).toEqual(['not-sweet']);
    expect(ids('白茶 没有的词')).toEqual([]);
  });

  it('looks in one stage only where one is chosen', () => {
    expect(ids('', 'referral')).toEqual(['bring-friend', 'thanks-friend']);
    expect(ids('口味', 'referral')).toEqual([]);
  });
});
