import fc from 'fast-check';
import { parse } from 'yaml';
import type { Fragment } from './Fragment';
import { writeYaml } from './writeYaml';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ...['<group>', '<person 1>', 'group:default/accounts', '#cloud', '24x7'],
    ...['on', 'null', '1.0', '2026-11-24', '10:00', 'a: b', 'a #b', ' a', 'a '],
    ...['- a', 'two\nlines', 'RRULE:FREQ=WEEKLY;BYDAY=TU', 'a:', '__proto__'],
    ...['a - b', '<<', '.inf', 'a\tb', '*a', '&a', '!a', '|', '>', '%a', '@a'],
  ),
);

const { fragment } = fc.letrec<{ fragment: Fragment }>(tie => ({
  fragment: fc.dictionary(
    text.filter(key => key !== '__proto__'),
    fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      fc.array(
        fc.oneof(
          text,
          tie('fragment').filter(item => Object.keys(item).length > 0),
        ),
        { maxLength: 3 },
      ),
      tie('fragment').filter(item => Object.keys(item).length > 0),
    ),
    { maxKeys: 3, noNullPrototype: true },
  ),
}));

describe('writeYaml', () => {
  it('writes what YAML reads as the same again', () => {
    fc.assert(
      fc.property(fragment, written => {
        fc.pre(Object.keys(written).length > 0);
        expect(parse(writeYaml(written))).toEqual(written);
      }),
      { numRuns: 500 },
    );
  });

  it('writes as people do: no quotes without need, and nothing for what is left out', () => {
    expect(
      writeYaml({
        spec: {
          owner: undefined,
          areas: [
            {
              id: 'accounts',
              decisions: [
                {
                  id: 'account-lock',
                  informed: ['group:default/support', '<group>'],
                  handoff: { when: 'It is not theirs', channel: '#support' },
                },
              ],
            },
          ],
        },
      }),
    ).toBe(`spec:
  areas:
    - id: accounts
      decisions:
        - id: account-lock
          informed:
            - group:default/support
            - <group>
          handoff:
            when: It is not theirs
            channel: "#support"
`);
  });
});
