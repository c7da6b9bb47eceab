import fc from 'fast-check';
import { entityOf } from './__testUtils__/entityOf';
import { validateOperatingModel } from './validateOperatingModel';

describe('validateOperatingModel', () => {
  it('answers whatever the spec is: a model, or problems of one printable line each', () => {
    const keys = fc.constantFrom(
      'id',
      'title',
      'status',
      'appliesTo',
      'supportTiers',
      'coverage',
      'responseTargets',
      'rotations',
      'members',
      'startsOn',
      'shift',
      'handoffAt',
      'weekday',
      'time',
      'overrides',
      'from',
      'to',
      'freezes',
      'escalationPaths',
      'steps',
      'notify',
      'after',
      'queues',
      'issueClasses',
      'areas',
      'decisions',
      'handoff',
      'none',
      'defaults',
      'roles',
      'support',
      'entities',
      'ref',
      'businessHours',
      'timeZone',
      '__proto__',
      'a\u0000',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'trial',
        '24x7',
        'P1D',
        'PT1H',
        'P9999999Y',
        'R/P1D',
        'weekly',
        'RRULE:FREQ=SECONDLY',
        '2026-02-30',
        '2026-01-05',
        '09:00',
        'monday',
        'rotation:a',
        'group:default/a',
        'a',
      ),
    );
    const { tree } = fc.letrec<{ tree: unknown }>(tie => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        texts,
        fc.jsonValue(),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc
          .array(fc.tuple(keys, tie('tree')), { maxLength: 6 })
          .map(entries => Object.fromEntries(entries)),
      ),
    }));
    fc.assert(
      fc.property(tree, spec => {
        const before = JSON.stringify(spec);
        const { model, problems } = validateOperatingModel(entityOf(spec));
        expect(JSON.stringify(spec)).toBe(before);
        expect(model === undefined).toBe(problems.length > 0);
        for (const { path, message } of problems) {
          expect(`${path}: ${message}`).toMatch(/^\P{C}+$/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});
