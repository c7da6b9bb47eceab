import type { Parameter } from './Message';
import { partyList } from './partyList';
import { renderMessage, renderParameter } from './renderMessage';

const titles = new Map([
  ['group:default/accounts', 'Accounts'],
  ['operatingmodel:default/suite', 'Suite model'],
]);
const reader = {
  templates: {
    'test/said': '{{who}} says {{what}}, and {{who}} says it again.',
    'test/inner': 'that {{party}} answers',
  },
  timeZone: 'Europe/Berlin',
  titleOf: (reference: string) => titles.get(reference),
};
const stranger = { ...reader, titleOf: undefined };

describe('renderMessage', () => {
  it('puts each parameter wherever its name is, and keeps the message as it is', () => {
    const message = {
      id: 'test/said',
      parameters: { who: { party: 'group:default/accounts' }, what: 3 },
    };
    expect(renderMessage(message, reader)).toEqual({
      ...message,
      text: 'Accounts says 3, and Accounts says it again.',
    });
  });

  it.each<[string, Parameter, string]>([
    ['text', 'as written', 'as written'],
    ['a number', 0, '0'],
    ['a party', { party: 'group:default/accounts' }, 'Accounts'],
    ['an entity', { entity: 'component:default/x' }, 'component:default/x'],
    ['a model', { model: 'operatingmodel:default/suite' }, 'Suite model'],
    [
      'a moment in the zone of the reader',
      { instant: '2026-11-30T17:00:00Z' },
      'Mon 30 Nov 2026, 18:00 UTC+01:00',
    ],
    ['a duration', { duration: 'PT1H30M' }, '1 hour 30 minutes'],
    ['a duration that is none', { duration: 'soon' }, 'soon'],
    ['text of somebody', { quote: 'a "b"\n' }, '"a \\"b\\"\\n"'],
    [
      'parties',
      partyList(['group:default/accounts', 'user:default/p1']),
      'Accounts, user:default/p1',
    ],
    [
      'a list with and',
      { list: ['a', 2, { quote: 'c' }], and: true },
      'a, 2 and "c"',
    ],
    ['nobody', { list: [] }, ''],
    [
      'a sentence inside',
      {
        message: {
          id: 'test/inner',
          parameters: { party: { party: 'group:default/accounts' } },
        },
      },
      'that Accounts answers',
    ],
  ])('says %s', (_, parameter, text) => {
    expect(renderParameter(parameter, reader)).toBe(text);
    const message = {
      id: 'test/said',
      parameters: { who: 'He', what: parameter },
    };
    expect(renderMessage(message, reader).text).toBe(
      `He says ${text}, and He says it again.`,
    );
  });

  it('says references where the reader may not know the title', () => {
    for (const reference of titles.keys()) {
      for (const parameter of [
        { party: reference },
        { entity: reference },
        { model: reference },
      ]) {
        expect(renderParameter(parameter, stranger)).toBe(reference);
        expect(
          renderParameter(parameter, { ...reader, titleOf: () => undefined }),
        ).toBe(reference);
      }
    }
  });

  it('says the id where the template is gone', () => {
    for (const id of ['gone/said', 'constructor']) {
      expect(renderMessage({ id }, reader).text).toBe(id);
    }
  });

  it('leaves a placeholder where its parameter is missing, an inherited name too', () => {
    const templates = { a: '{{missing}} {{constructor}} {{ spaced }}' };
    expect(
      renderMessage({ id: 'a', parameters: {} }, { ...reader, templates }).text,
    ).toBe(templates.a);
  });

  it('does not take text for a template', () => {
    const message = {
      id: 'test/said',
      parameters: { who: '{{what}}', what: '$& $1 {{who}}' },
    };
    expect(renderMessage(message, reader).text).toBe(
      '{{what}} says $& $1 {{who}}, and {{what}} says it again.',
    );
  });
});
