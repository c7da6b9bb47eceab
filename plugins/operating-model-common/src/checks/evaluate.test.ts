import { FixtureCatalog } from './__testUtils__/FixtureCatalog';
import type { Check, Outcome } from './Check';
import type { Result } from './Verdict';

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

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a promise', Promise.resolve([])],
    ['a list with nothing in it', [null]],
    ['a result that there is not', [{ ...outcome('pass'), result: 'maybe' }]],
    ['an outcome that says nothing', [{ ...outcome('pass'), says: undefined }]],
    ['an outcome without evidence', [{ result: 'pass', says: 'said' }]],
  ])('answers unknown where a check of a module answers %s', (_, answer) => {
    const check = checkThat({ checkEntity: () => answer as Outcome[] });
    expect(answersTo(check)).toMatchObject([
      { result: 'unknown', message: { id: 'check/failed' } },
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
