import fc from 'fast-check';
import { BASE_CATALOG } from './__testUtils__/baseCatalog';
import { FixtureCatalog } from './__testUtils__/FixtureCatalog';
import type { Verdict } from './Verdict';

const documents = BASE_CATALOG.split('---\n');

const catalogInAnyOrder = fc
  .shuffledSubarray(documents, { minLength: documents.length })
  .map(shuffled => () => new FixtureCatalog(shuffled.join('---\n')));

const annotations = fc.dictionary(
  fc
    .oneof(
      fc.constantFrom(
        ...[
          'support-tier',
          'release-cadence',
          'runbook',
          'model',
          'unreadable',
        ],
        ...['deputy-owner', 'docs-owner', 'escalation-path', 'review-interval'],
      ),
      fc.string({ maxLength: 20 }),
      fc.constantFrom('__proto__', 'constructor', 'suport-tier'),
    )
    .map(name => `operating-model.io/${name}`),
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('tier-1', 'primary', 'weekly', 'group:gone', 'user:p1'),
    fc.constantFrom('{"a":1}', 'x'.repeat(201), 'P90D', 'RRULE:FREQ=SECONDLY'),
  ),
  { maxKeys: 6 },
);

const party = fc.constantFrom(
  ...['group:default/accounts', 'group:default/empty', 'group:default/gone'],
  ...['user:default/p1', 'user:default/gone'],
);
const coverage = fc.constantFrom('24x7', '24x5', 'business-hours');
const duration = fc.constantFrom('PT0S', 'PT5M', 'PT30M', 'PT8H', 'P1D', 'P7D');
const person = fc
  .integer({ min: 1, max: 14 })
  .map(number => `user:default/p${number}`);

/** Edits of a model that leave it well-formed, whatever they make it promise. */
const modelEdits = fc.record({
  owner: party,
  'supportTiers.0.coverage': coverage,
  'supportTiers.0.responseTargets.sev1': fc.constantFrom(
    ...['PT1M', 'PT15M', 'PT31M', 'PT4H', 'P1D'],
  ),
  'rotations.0.coverage': coverage,
  'rotations.0.members': fc.array(person, { minLength: 1, maxLength: 10 }),
  'rotations.0.overrides': fc.array(
    person.map(member => ({
      from: '2026-12-01T10:00',
      to: '2026-12-02T10:00',
      member,
    })),
    { maxLength: 2 },
  ),
  'escalationPaths.0.steps': fc.array(
    fc.record({
      notify: fc.oneof(party, fc.constant('rotation:cloud')),
      after: duration,
    }),
    { minLength: 1, maxLength: 4 },
  ),
  'defaults.roles.docs': party,
  'queues.0.owner': fc.option(party, { nil: undefined }),
  'queues.0.deputy': fc.option(party, { nil: undefined }),
  'queues.0.cadence': fc.constantFrom('daily', undefined),
  'queues.0.issueClasses': fc.constantFrom([], ['lockout']),
  'queues.0.firstLookWithin': fc.constantFrom('PT1M', 'PT4H', 'P2D', undefined),
  'areas.0.decisions.0.accountable': fc.oneof(
    party,
    fc.array(party, { maxLength: 3 }),
    fc.constant(undefined),
  ),
  'areas.0.decisions.0.deputy': fc.option(party, { nil: undefined }),
  'areas.0.decisions.0.informed': fc.array(party, { maxLength: 3 }),
  'areas.0.decisions.1.cadence': fc.constantFrom('monthly', undefined),
  'areas.0.decisions.1.handoff': fc.oneof(
    party.map(to => ({ to })),
    fc.constant({ none: 'It ends here' }),
    fc.constant(undefined),
  ),
});

describe('evaluate', () => {
  it('finds the same in any order of input and on another day, and never throws, whatever the annotations hold', () => {
    fc.assert(
      fc.property(catalogInAnyOrder, annotations, (inAnyOrder, written) => {
        const path = ['metadata', 'annotations'];
        const reversed = Object.fromEntries(Object.entries(written).reverse());
        const first = new FixtureCatalog().edit('Component', path, written);
        const second = inAnyOrder()
          .edit('Component', path, reversed)
          .at('2026-12-03T23:59:00Z');
        expect(second.findings()).toEqual(first.findings());
        expect(second.verdicts()).toEqual(first.verdicts());
        expectAnswers(first.verdicts());
      }),
      { numRuns: 100 },
    );
  });

  it('finds the same in any model in any order of input, and each passes once mended', () => {
    fc.assert(
      fc.property(catalogInAnyOrder, modelEdits, (inAnyOrder, edits) => {
        const edited = (catalog: FixtureCatalog) => {
          for (const [path, value] of Object.entries(edits)) {
            const keys = path
              .split('.')
              .map(key => (/^\d+$/.test(key) ? Number(key) : key));
            catalog.edit('OperatingModel', ['spec', ...keys], value);
          }
          return catalog;
        };
        const catalog = edited(new FixtureCatalog());
        const found = catalog.findings('OperatingModel');
        const verdicts = catalog.verdicts('OperatingModel');
        expectAnswers(verdicts);
        const shuffled = edited(inAnyOrder());
        expect(shuffled.findings('OperatingModel')).toEqual(found);
        expect(shuffled.verdicts('OperatingModel')).toEqual(verdicts);
        for (const finding of found) {
          expect(finding.message).not.toMatch(/undefined|NaN|Infinity/);
          const mended = edited(new FixtureCatalog()).mend(finding);
          const { code, subject, message } = finding;
          expect(mended.findings('OperatingModel')).not.toContainEqual(
            expect.objectContaining({ code, subject, message }),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Every check answers, each identity once, and none of them fell over. */
function expectAnswers(verdicts: Verdict[]) {
  const identities = verdicts.map(({ check, subject, part }) =>
    JSON.stringify([check, subject, part]),
  );
  expect(new Set(identities).size).toBe(identities.length);
  for (const { message, evidence, result, reason } of verdicts) {
    expect(message.id).not.toBe('check/failed');
    expect(evidence).not.toHaveLength(0);
    expect(reason !== undefined).toBe(result === 'unknown');
  }
}
