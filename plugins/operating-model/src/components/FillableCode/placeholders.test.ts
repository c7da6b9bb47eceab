import { fillPlaceholders, placeholdersOf } from './placeholders';

const YAML = 'to: <group>\nwhen: <reason>\nlimit: a < b\n';

describe('placeholders', () => {
  it('are filled one by one, each with its own choice', () => {
    expect(placeholdersOf(YAML)).toEqual(['<group>', '<reason>']);
    expect(fillPlaceholders(YAML, [])).toBe(YAML);
    expect(fillPlaceholders(YAML, [undefined, '$& it'])).toBe(
      'to: <group>\nwhen: $& it\nlimit: a < b\n',
    );
    expect(fillPlaceholders(YAML, ['group:default/a', ' '])).toBe(
      'to: group:default/a\nwhen: <reason>\nlimit: a < b\n',
    );
    expect(placeholdersOf('to: a\n')).toEqual([]);
  });
});
