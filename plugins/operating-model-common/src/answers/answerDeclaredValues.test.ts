import { DECLARED_VALUE_KEYS } from '../annotations/declaredValues';
import { answerDeclaredValues } from './answerDeclaredValues';
import { answerReader } from './AnswerContext';

describe('answerDeclaredValues', () => {
  const reader = answerReader({
    templates: {},
    timeZone: 'UTC',
    titleOf: () => undefined,
  });

  it.each(DECLARED_VALUE_KEYS)(
    'does not know %s where it was stored before there was one',
    key => {
      expect(answerDeclaredValues({}, { reader })[key]).toEqual({
        state: 'unknown',
        reason:
          'It is new, and this has not been evaluated since it can be declared',
      });
    },
  );
});
