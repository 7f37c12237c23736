import { describe, expect, it } from 'vitest';
import { saysWhatTheyAre } from '../../../../src/importer/bylines/roles.ts';

describe('saysWhatTheyAre', () => {
  it.each([
    'Harbour correspondent',
    '経済ジャーナリスト',
    '해양 전문기자',
    'Role, Tide News',
    'Sanya sunan wanda ya rubuta labari, Tide Hausa',
    'Посада, Приплив',
    'హోదా, అల కోసం',
    'પદ, ભરતી ગુજરાતી',
    'صحافي لبناني',
  ])('is true of “%s”', (line) => {
    expect(saysWhatTheyAre(line)).toBe(true);
  });

  it.each(['Ann Tide', 'Roles change, said the keeper', '海野灯'])('is false of “%s”', (line) => {
    expect(saysWhatTheyAre(line)).toBe(false);
  });
});
