import type { Check } from '@cloud-suite/backstage-plugin-operating-model-common';

/** Whether somebody has put a stamp on the entity, or on the model that applies to it. It reads facts alone. */
export const stamped: Check = {
  id: 'test.stamped',
  title: 'It has a stamp',
  severity: 'info',
  source: { title: 'A test' },
  messages: { stamped: 'It is stamped.', bare: 'It is not stamped.' },
  checkEntity: ({ entity, model, facts }) => {
    const isStamped = [entity.entityRef, model?.entityRef ?? ''].some(
      entityRef => facts.about({ entityRef }, 'stamp')?.state === 'seen',
    );
    return [
      {
        result: isStamped ? 'pass' : 'fail',
        says: isStamped ? 'stamped' : 'bare',
        evidence: [{ label: 'Stamp', value: String(isStamped) }],
      },
    ];
  },
};

/** Whether it is December. It reads the clock alone. */
export const wintry: Check = {
  id: 'test.wintry',
  title: 'It is winter',
  severity: 'info',
  source: { title: 'A test' },
  messages: { winter: 'It is winter.', autumn: 'It is not winter yet.' },
  checkEntity: ({ now }) => {
    const isWinter = now.getUTCMonth() === 11;
    return [
      {
        result: isWinter ? 'pass' : 'fail',
        says: isWinter ? 'winter' : 'autumn',
        evidence: [{ label: 'Winter', value: String(isWinter) }],
      },
    ];
  },
};

/** Whether each of the words in the annotation `words` is short: its parts are whatever somebody writes. */
export const shortWords: Check = {
  id: 'test.short-words',
  title: 'Words are short',
  severity: 'info',
  source: { title: 'A test' },
  parameters: {
    longest: { default: 5, meaning: 'Letters at most', source: 'A test' },
  },
  messages: { short: 'It is short.', long: 'It is long.' },
  checkEntity: ({ entity, parameter }) =>
    (entity.annotations.get('operating-model.io/words') ?? '')
      .split(' ')
      .filter(word => word)
      .map(word => {
        const isShort = word.length <= parameter('longest');
        return {
          part: word,
          result: isShort ? 'pass' : 'fail',
          says: isShort ? 'short' : 'long',
          evidence: [{ label: 'Letters', value: word.length }],
        };
      }),
};
