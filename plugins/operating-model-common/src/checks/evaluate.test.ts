import { FixtureCatalog } from './__testUtils__/FixtureCatalog';
import { renderMessage, renderParameter } from '../messages';
import type { Check, Outcome } from './Check';
import { evaluationTemplates } from './evaluationTemplates';
import type { Result, Verdict } from './Verdict';

/** A check that answers as it is told. */
function checkThat(answers: Partial<Check>): Check {
  return {
    id: 'test.check',
    title: 'Something is tested',
    severity: 'warning',
    source: { title: 'A test' },
    messages: { said: 'It is said that {{what}}.' },
    ...answers,
  };
}

function outcome(
  result: Result,
  part?: string,
  what: string = result,
): Outcome {
  return {
    result,
    part,
    says: 'said',
    parameters: { what },
    evidence: [{ label: 'Seen', value: what }],
  };
}

/** An outcome of which something is wrong, and how that is told. */
function wrong(problem: string, change: object): [string, unknown, string][] {
  return [
    [problem, [{ ...outcome('pass'), ...change }], `outcomes[0]${problem}`],
  ];
}

function wrongValue(
  problem: string,
  value: unknown,
): [string, unknown, string][] {
  return wrong(`.evidence[0].value${problem}`, {
    evidence: [{ label: 'Seen', value }],
  });
}

/** A list that holds itself. */
function endless() {
  const list: unknown[] = [];
  list.push({ list });
  return { list };
}

/** It can be stored, and said. */
function expectSayable({ message, reason, evidence, ...rest }: Verdict) {
  const reader = { templates: evaluationTemplates, timeZone: 'UTC' };
  JSON.stringify([message, reason, evidence, rest]);
  renderMessage(message, reader);
  renderMessage(reason!, reader);
  evidence.forEach(({ value }) => renderParameter(value, reader));
}

function answersTo(
  check: Check,
  of: 'Component' | 'OperatingModel' = 'Component',
  catalog = new FixtureCatalog(),
) {
  return catalog
    .ask(check)
    .verdicts(of)
    .filter(verdict => verdict.check === check.id);
}

describe('evaluate', () => {
  it('gives every outcome the identity of its check, subject and part, and the id of its message', () => {
    const check = checkThat({
      checkEntity: () => [outcome('pass'), outcome('fail', 'spec.owner')],
    });
    expect(answersTo(check)).toEqual([
      {
        check: 'test.check',
        subject: 'component:default/service',
        result: 'pass',
        message: { id: 'test.check/said', parameters: { what: 'pass' } },
        evidence: [{ label: 'Seen', value: 'pass' }],
      },
      {
        check: 'test.check',
        subject: 'component:default/service',
        part: 'spec.owner',
        result: 'fail',
        message: { id: 'test.check/said', parameters: { what: 'fail' } },
        evidence: [{ label: 'Seen', value: 'fail' }],
      },
    ]);
  });

  it('answers unknown with the error where a check throws, and asks the others all the same', () => {
    const check = checkThat({
      checkEntity: () => {
        throw new Error('It is broken');
      },
      checkModel: () => [outcome('pass', 'spec')],
    });
    const failed = {
      check: 'test.check',
      result: 'unknown',
      message: { id: 'check/failed' },
      reason: {
        id: 'check/error',
        parameters: { error: 'Error: It is broken' },
      },
      evidence: [{ label: 'Error', value: 'Error: It is broken' }],
    };
    expect(answersTo(check)).toEqual([
      { ...failed, subject: 'component:default/service' },
    ]);
    expect(answersTo(check, 'OperatingModel')).toMatchObject([
      { ...failed, subject: 'operatingmodel:default/suite' },
      { result: 'pass', part: 'spec' },
    ]);
    expect(new FixtureCatalog().ask(check).findings()).toEqual([]);
    expect(new FixtureCatalog().ask(check).verdicts().length).toBeGreaterThan(
      20,
    );
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'The answer is undefined; a list of outcomes'],
    ['one outcome', outcome('pass'), 'The answer is an object; a list'],
    ['a promise', Promise.resolve([]), 'The answer is a promise; a list'],
    ['a list with nothing in it', [null], 'outcomes[0] is null; an outcome'],
    ['a list with a hole', new Array(1), 'outcomes[0] is undefined'],
    ...wrong('.result is "maybe"', { result: 'maybe' }),
    ...wrong('.result is 1', { result: 1 }),
    ...wrong('.result is "toString"', { result: 'toString' }),
    ...wrong('.says is undefined', { says: undefined }),
    ...wrong('.part is 3', { part: 3 }),
    ...wrong('.part is an empty text', { part: '' }),
    ...wrong('.part is null', { part: null }),
    ...wrong('.part is 10001 characters long', { part: 'x'.repeat(10_001) }),
    ...wrong('.evidence is undefined', { evidence: undefined }),
    ...wrong('.evidence[0] is null; a label', { evidence: [null] }),
    ...wrong('.evidence[0].label is 3', { evidence: [{ label: 3, value: 1 }] }),
    ...wrongValue(' is NaN', Number.NaN),
    ...wrongValue(' is Infinity', Infinity),
    ...wrongValue(' is undefined', undefined),
    ...wrongValue(' is null', null),
    ...wrongValue(' is true', true),
    ...wrongValue(' is a function', () => 'text'),
    ...wrongValue(' is an object', {}),
    ...wrongValue(' is an object', { size: 3 }),
    ...wrongValue(' is an object with title, party', {
      title: 'A',
      party: 'b',
    }),
    ...wrongValue(' is a list', ['a']),
    ...wrongValue('.party is undefined', { party: undefined }),
    ...wrongValue('.quote is 3', { quote: 3 }),
    ...wrongValue('.list[1] is null', { list: ['a', null] }),
    ...wrongValue('.and is false', { list: ['a'], and: false }),
    ...wrongValue('.message is a text', { message: 'said' }),
    ...wrongValue('.message.id is undefined', { message: {} }),
    ...wrongValue('.message.parameters.what is NaN', {
      message: { id: 'a', parameters: { what: Number.NaN } },
    }),
    ...wrongValue(`${'.list[0]'.repeat(11)} is too deep inside`, endless()),
    ...wrong('.parameters.what is NaN', { parameters: { what: Number.NaN } }),
    ...wrong('.parameters is a list', { parameters: [] }),
    ...wrong('.reason is a text', { reason: 'because' }),
    ...wrong('.reason.id is 3', { reason: { id: 3 } }),
    ...wrong('.fix is null', { fix: null }),
    ...wrong('.fix.summary is undefined', { fix: {} }),
    ...wrong('.fix.yaml is an object', { fix: { summary: 'Do', yaml: {} } }),
    ...wrong('.fix.candidates is a list', {
      fix: { summary: 'Do', candidates: [3] },
    }),
    ...wrong('.fix.editUrl is no address of the web', {
      fix: { summary: 'Do', editUrl: 'javascript:alert(1)' },
    }),
  ])(
    'answers unknown where a check of a module answers %s, and says what is wrong',
    (_, answer, problem) => {
      const check = checkThat({ checkEntity: () => answer as Outcome[] });
      const [verdict, ...others] = answersTo(check);
      expect(others).toEqual([]);
      expect(verdict).toMatchObject({
        result: 'unknown',
        message: { id: 'check/failed' },
        reason: {
          id: 'check/error',
          parameters: { error: expect.stringContaining(problem) },
        },
      });
      expect(() => expectSayable(verdict)).not.toThrow();
    },
  );

  it('keeps the other parts of which a check answers, and the place of the wrong one', () => {
    const check = checkThat({
      checkEntity: () => [
        outcome('fail', 'spec.owner'),
        { ...outcome('pass', 'spec.type'), evidence: [{} as never] },
      ],
    });
    expect(answersTo(check).map(({ part, result }) => [part, result])).toEqual([
      ['spec.owner', 'fail'],
      ['spec.type', 'unknown'],
    ]);
  });

  it('says of whom it speaks itself, and keeps nothing that is no part of an outcome', () => {
    const more = { subject: 'component:default/other', check: 'x', more: 1 };
    const check = checkThat({
      checkEntity: () => [{ ...outcome('pass'), ...more }],
    });
    const [verdict] = answersTo(check);
    expect(verdict).toMatchObject({
      check: 'test.check',
      subject: 'component:default/service',
    });
    expect(verdict).not.toHaveProperty('more');
  });

  it('takes what a promise of a check throws', async () => {
    const escaped = jest.fn();
    process.on('unhandledRejection', escaped);
    const check = checkThat({
      checkEntity: (async () => {
        throw new Error('Later');
      }) as never,
    });
    expect(answersTo(check)).toMatchObject([{ result: 'unknown' }]);
    await new Promise(resolve => setTimeout(resolve, 20));
    process.off('unhandledRejection', escaped);
    expect(escaped).not.toHaveBeenCalled();
  });

  it.each([
    [Object.create(null), 'It threw an object'],
    [undefined, 'undefined'],
    ['a text', 'a text'],
  ])(
    'answers unknown where something else than an error is thrown: %#',
    (thrown, said) => {
      const check = checkThat({
        checkEntity: () => {
          throw thrown;
        },
      });
      expect(answersTo(check)).toMatchObject([
        { result: 'unknown', evidence: [{ value: said }] },
      ]);
    },
  );

  it('answers unknown where a check asks for a number that it does not declare', () => {
    const check = checkThat({
      parameters: {
        most: { default: 3, meaning: 'At most', source: 'A test' },
      },
      checkEntity: ({ parameter }) => [
        outcome('pass', undefined, String(parameter('mots'))),
      ],
    });
    expect(answersTo(check)).toMatchObject([
      {
        result: 'unknown',
        evidence: [
          {
            value:
              'Error: The check test.check has no parameter mots; it declares most',
          },
        ],
      },
    ]);
  });

  it.each<[Result, Result, Result]>([
    ['pass', 'fail', 'fail'],
    ['fail', 'pass', 'fail'],
    ['unknown', 'fail', 'fail'],
    ['pass', 'unknown', 'unknown'],
    ['not-applicable', 'pass', 'pass'],
  ])('of %s and %s about one part takes the worse', (first, second, worse) => {
    const check = checkThat({
      checkEntity: () => [outcome(first, 'spec'), outcome('pass', 'other')],
      checkModel: () => [outcome(second, 'spec')],
    });
    expect(
      answersTo(check, 'OperatingModel').map(({ part, result }) => [
        part,
        result,
      ]),
    ).toEqual([
      ['spec', worse],
      ['other', 'pass'],
    ]);
  });

  it('takes the first of two that are equally bad', () => {
    const check = checkThat({
      checkEntity: () => [
        outcome('fail', 'spec', 'first'),
        outcome('fail', 'spec', 'second'),
      ],
    });
    expect(answersTo(check).map(({ evidence }) => evidence[0].value)).toEqual([
      'first',
    ]);
  });

  it('says which kinds are asked where this one is not, without asking', () => {
    const checkEntity = jest.fn(() => [outcome('fail')]);
    const check = checkThat({ kinds: ['API', 'resource'], checkEntity });
    const kinds = { list: ['api', 'resource'] };
    expect(answersTo(check)).toEqual([
      {
        check: 'test.check',
        subject: 'component:default/service',
        result: 'not-applicable',
        message: { id: 'check/other-kind', parameters: { kinds } },
        evidence: [{ label: 'Kinds that are asked', value: kinds }],
      },
    ]);
    expect(checkEntity).not.toHaveBeenCalled();
  });

  it('is not applicable where there is nothing to ask about, and silent where only models are asked', () => {
    expect(answersTo(checkThat({ checkEntity: () => [] }))).toEqual([
      {
        check: 'test.check',
        subject: 'component:default/service',
        result: 'not-applicable',
        message: { id: 'check/nothing' },
        evidence: [{ label: 'What it asks about', value: '0' }],
      },
    ]);
    const ofModels = checkThat({ checkModel: () => [] });
    expect(answersTo(ofModels)).toEqual([]);
    expect(answersTo(ofModels, 'OperatingModel')).toMatchObject([
      { result: 'not-applicable', message: { id: 'check/nothing' } },
    ]);
  });

  it('asks the text of a superseded model only', () => {
    const check = checkThat({
      checkModel: () => [outcome('fail', 'spec.areas')],
      checkText: () => [outcome('pass', 'spec')],
    });
    const superseded = () =>
      new FixtureCatalog().edit(
        'OperatingModel',
        ['spec', 'status'],
        'superseded',
      );
    expect(
      answersTo(check, 'OperatingModel', superseded()).map(({ part }) => part),
    ).toEqual(['spec']);
    expect(answersTo(check, 'OperatingModel').map(({ part }) => part)).toEqual([
      'spec.areas',
      'spec',
    ]);
  });

  it('asks the text of a model that was never valid, and not what it would hold', () => {
    const checkModel = jest.fn(() => []);
    const check = checkThat({ checkModel, checkText: () => [outcome('pass')] });
    const broken = new FixtureCatalog().edit(
      'OperatingModel',
      ['spec', 'suportTiers'],
      [],
    );
    expect(answersTo(check, 'OperatingModel', broken)).toMatchObject([
      { result: 'pass' },
    ]);
    expect(checkModel).not.toHaveBeenCalled();
  });
});
