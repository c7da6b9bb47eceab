import { createRandom } from './random';

/** A text that keeps whoever reads it far longer than its length says. */
export interface HostileText {
  /** What is hostile about it, for example `90,000 keys in one map`. */
  name: string;
  yaml: string;
}

/** Just below what a preview takes. */
const CHARACTERS = 900_000;
const DEPTH = 10_000;

const HEAD = `apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata:
  name: hostile
spec:
  owner: group:default/group-0
`;

/**
 * Files of a model that keep a parser or what comes after it busy, most of them about as long as a preview may be.
 *
 * @param characters - how long, more or less; counts in the names are those of the default
 */
export function hostileTexts(characters = CHARACTERS): HostileText[] {
  const lines = (line: (position: number) => string) => {
    const count = Math.floor(characters / line(0).length);
    return Array.from({ length: count }, (_, position) => line(position)).join(
      '',
    );
  };
  const digits = (position: number) => String(position).padStart(5, '0');
  const times = (text: string) =>
    text.repeat(Math.floor(characters / text.length));
  return [
    {
      name: '90,000 keys in one map',
      yaml: `${HEAD}${lines(position => `  k${digits(position)}: \n`)}`,
    },
    {
      name: '90,000 times the same key',
      yaml: `${HEAD}${times('  same: 1\n')}`,
    },
    {
      name: 'lists nested 10,000 deep',
      yaml: `${HEAD}  deep: ${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}\n`,
    },
    {
      name: 'maps nested 10,000 deep',
      yaml: `${HEAD}  deep: ${'{a: '.repeat(DEPTH)}1${'}'.repeat(DEPTH)}\n`,
    },
    { name: 'blocks as deep as fits', yaml: `${HEAD}${staircase(characters)}` },
    { name: 'aliases of aliases', yaml: `${HEAD}${laughs()}` },
    {
      name: 'aliases of one anchor',
      yaml: `${HEAD}  one: &one {a: 1}\n  many: [${times('*one ,')}]\n`,
    },
    {
      name: 'a scalar of 900 kB',
      yaml: `${HEAD}  text: "${times('\\u00e9 \n    ')}"\n`,
    },
    {
      name: 'a flow list of 900 kB',
      yaml: `${HEAD}  list: [${times('1,')}]\n`,
    },
    {
      name: 'a flow map of 900 kB',
      yaml: `${HEAD}  map: {${lines(
        position => `k${digits(position)}: 1,`,
      )}}\n`,
    },
    {
      name: 'an anchor for each value',
      yaml: `${HEAD}${lines(
        position => `  k${digits(position)}: &a${digits(position)} 1\n`,
      )}`,
    },
    {
      name: 'an anchor and an alias for each value',
      yaml: `${HEAD}  list:\n${lines(
        position => `  - [&a${digits(position)} 1, *a${digits(position)} ]\n`,
      )}`,
    },
    {
      name: 'a comment on each line',
      yaml: `${HEAD}${lines(position => `  # comment ${digits(position)}\n`)}`,
    },
    {
      name: 'a map in the place of each key',
      yaml: `${HEAD}${lines(position => `  ? {k${digits(position)}: 1}\n`)}`,
    },
    { name: 'random bytes', yaml: randomBytes(characters) },
    { name: '225,000 documents', yaml: `${HEAD}${times('---\n')}` },
    {
      name: 'as many decisions as fit, all of them valid',
      yaml: `${HEAD}  areas:
    - id: all
      title: All
      decisions:
${lines(decision)}`,
    },
  ];
}

function decision(position: number): string {
  return `        - {id: d${position}, title: D, accountable: group:default/group-${
    position % 20
  }, cadence: daily}\n`;
}

/** Each map one column further to the right than the one around it: as many levels as the square root of its length. */
function staircase(characters: number): string {
  const levels = Math.floor(Math.sqrt(2 * characters)) - 6;
  return Array.from(
    { length: levels },
    (_, level) => `${' '.repeat(level + 2)}a:\n`,
  ).join('');
}

/** Ten anchors, each of which holds the one before it ten times. */
function laughs(): string {
  return Array.from({ length: 10 }, (_, level) => {
    const inside = level === 0 ? 'ha' : `*laugh${level - 1}`;
    return `  laugh${level}: &laugh${level} [${Array(10)
      .fill(inside)
      .join(', ')}]\n`;
  }).join('');
}

/** Whatever a file holds that is no text, but for zeros, which a request cannot hold. */
function randomBytes(characters: number): string {
  const random = createRandom(20_261_129);
  return Array.from({ length: characters }, () =>
    String.fromCharCode(1 + Math.floor(random() * 255)),
  ).join('');
}
