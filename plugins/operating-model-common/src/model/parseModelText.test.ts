import { parseModelText } from './parseModelText';

/** What is wrong with the keys of a text, and what its parser says. */
const problemsOf = (text: string) =>
  parseModelText(text).problems?.filter(({ path }) => path.startsWith('line'));

const twice = (path: string) => ({ path, message: 'Map keys must be unique' });
const noText = (path: string) => ({
  path,
  message:
    'A map key must be a text, not a list or a map; a value that begins with a brace needs quotes',
});

describe('parseModelText', () => {
  it.each([
    ['a key', 'a: 1\nb: 2\na: 3', [twice('line 3, column 1')]],
    [
      'a key in a flow map',
      '{ a: { b: 1, b: 2 } }',
      [twice('line 1, column 14')],
    ],
    ['a key in JSON', '{ "a": 1,\n  "a": 2 }', [twice('line 2, column 3')]],
    [
      'a number and the text of it',
      '1: a\n"1": b',
      [twice('line 2, column 1')],
    ],
    ['nothing and an empty text', '~: a\n"": b', [twice('line 2, column 1')]],
    ['an alias and its key', '&a b: 1\n*a : 2', [twice('line 2, column 1')]],
    [
      'an alias of the anchor that was last',
      '- &a b\n- &a c\n- { c: 1, *a : 2 }\n- { b: 1, *a : 2 }',
      [twice('line 3, column 11')],
    ],
    [
      'a merge key',
      '%YAML 1.1\n---\na: &a { b: 1 }\nc:\n  <<: *a\n  <<: *a\n',
      [twice('line 6, column 3')],
    ],
    [
      'a key inside of a key',
      '? { a: 1, a: 2 }\n: 3',
      [noText('line 1, column 3'), twice('line 1, column 11')],
    ],
    ['a second document', 'a: 1\n---\nb: 1\nb: 2', [twice('line 4, column 1')]],
    [
      'the name of a prototype',
      '__proto__: 1\n__proto__: 2',
      [twice('line 2, column 1')],
    ],
  ])('finds %s that is there twice, and where', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it.each([
    ['a list', '? [a]\n: 1', 'line 1, column 3'],
    ['a placeholder of a template', 'owner: {{ owner }}', 'line 1, column 9'],
    ['an alias of a map', 'a: &a { b: 1 }\n*a : 2', 'line 2, column 1'],
  ])('refuses %s as a key', (_, text, place) => {
    expect(problemsOf(text)).toEqual([noText(place)]);
  });

  it('takes the same key in different maps, and what only looks the same', () => {
    expect(
      problemsOf(
        'a: { a: 1, A: 2 }\nb: [{ a: 1 }, { a: 1 }]\nc: !!set { a, b }',
      ),
    ).toEqual([]);
  });

  it('finds the second of 100,000 keys wherever it is, and lists no more than twenty', () => {
    const keys = Array.from({ length: 100_000 }, (_, key) => `key-${key}: 1`);
    expect(problemsOf([...keys, 'key-0: 1'].join('\n'))).toEqual([
      twice('line 100001, column 1'),
    ]);
    expect(
      problemsOf(keys.map(() => 'same: 1').join('\n'))?.map(({ path }) => path),
    ).toEqual(
      Array.from({ length: 20 }, (_, place) => `line ${place + 2}, column 1`),
    );
  });

  it('lists what is wrong with keys and with the rest in the order of the text', () => {
    const problems = problemsOf('a: 1\na: 2\nb: "\\q"\nc: 1\nc: 2');
    expect(problems?.map(({ path }) => path)).toEqual([
      'line 2, column 1',
      'line 3, column 5',
      'line 5, column 1',
    ]);
  });
});
