import type { Entity } from '@backstage/catalog-model';
import { decisionAnswerSchema } from '../api/decisionSchemas';
import { toModelState, toPartyViews } from '../catalog';
import type { Finding } from '../checks/Finding';
import { decisionEntries, mapDecisions } from '../decisions';
import { factsFrom, noFacts, type Fact, type Facts } from '../facts';
import { assembleDecisionAnswer } from './assembleDecisionAnswer';

const entity = (kind: string, name: string, spec: object): Entity => ({
  apiVersion: 'operating-model.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default', title: `The ${name}` },
  spec: spec as Entity['spec'],
});

const SURFACES = ['there', 'gone', 'absent', 'changed', 'unread', 'unseen'];

function answerWith(
  facts: Facts,
  findings: Finding[] = [],
  surface: object = { type: 'command', location: './unlock.sh' },
) {
  const parties = toPartyViews([
    { ...entity('Group', 'a', {}), apiVersion: 'backstage.io/v1alpha1' },
  ]);
  const { inForce, problems } = toModelState({
    entity: entity('OperatingModel', 'suite', {
      status: 'trial',
      appliesTo: [],
      timeZone: 'America/Los_Angeles',
      surfaces: [...SURFACES, 'of-others'].map(id => ({
        ...{ id, ...surface },
      })),
      areas: [
        {
          id: 'access',
          kind: 'access',
          decisions: [
            {
              ...{ id: 'lock', question: 'Is it locked?', accountable: 'a' },
              surfaces: SURFACES,
            },
          ],
        },
      ],
    }),
  });
  expect(problems).toEqual([]);
  const model = inForce!;
  const map = mapDecisions({ model, parties, findings, facts });
  const [entry] = decisionEntries({ model, map, findings });
  const answer = assembleDecisionAnswer(entry, parties, {
    evaluatedAt: '2026-11-24T00:00:00Z',
    entityEtag: 'e1',
    facts,
    templates: { 'acme.late/says': '{{model}} is late since {{since}}' },
    now: new Date('2026-11-24T12:00:00Z'),
  });
  decisionAnswerSchema.strict().parse(answer);
  return answer;
}

describe('assembleDecisionAnswer', () => {
  const seen = (id: string, rest: Partial<Fact>): Fact => ({
    subject: {
      entityRef: 'operatingmodel:default/suite',
      part: `spec.surfaces[${id}]`,
    },
    fact: 'surface',
    state: 'seen',
    seenAt: `2026-11-24T11:00:00Z`,
    source: 'test',
    ...rest,
  });

  it('says of each surface what was seen of it, and when', () => {
    const { surfaces } = answerWith(
      factsFrom([
        seen('there', { value: 'operational' }),
        seen('gone', { value: 'aspirational' }),
        seen('absent', { state: 'missing', reason: 'There is no such file' }),
        seen('changed', { value: 'drifted', reason: 'It has no heading' }),
        seen('unread', { state: 'unknown', reason: 'It was refused' }),
        seen('of-others', { value: 'operational' }),
      ]),
    );
    const seenAt = '2026-11-24T11:00:00Z';
    expect(
      surfaces.map(({ id, state, reason, seenAt: at }) => [
        ...[id, state, reason, at],
      ]),
    ).toEqual([
      ['there', 'operational', undefined, seenAt],
      ['gone', 'aspirational', undefined, seenAt],
      ['absent', 'aspirational', 'There is no such file', seenAt],
      ['changed', 'drifted', 'It has no heading', seenAt],
      ['unread', 'unknown', 'It was refused', seenAt],
      ['unseen', 'unverified', undefined, undefined],
    ]);
  });

  it('takes for unverified what nobody has looked at', () => {
    const { surfaces, cells } = answerWith(noFacts);
    expect(surfaces.map(({ id, state }) => [id, state])).toEqual(
      SURFACES.map(id => [id, 'unverified']),
    );
    expect(cells.surfaces.state).toBe('unverified');
    const runbooks = { type: 'runbook', location: './unlock.md' };
    expect(answerWith(noFacts, [], runbooks).surfaces[0]).toMatchObject({
      state: 'unverified',
      reason: undefined,
    });
  });

  it('says of a runbook that can never be opened that it is not there, and why', () => {
    const { surfaces, cells } = answerWith(noFacts, [], {
      type: 'runbook',
      location: './unlock.sh',
    });
    expect(surfaces[0]).toMatchObject({
      state: 'aspirational',
      reason:
        'A file that ends with .sh is not shown here; a web address or a relative path to .md/.markdown, in no dot-folder, is expected',
    });
    expect(cells.surfaces.state).toBe('aspirational');
  });

  it('says its findings in words, on the clocks of the model', () => {
    const answer = answerWith(noFacts, [
      {
        code: 'acme.late',
        severity: 'warning',
        subject: {
          entityRef: 'operatingmodel:default/suite',
          path: 'spec.areas[access].decisions[lock].cadence',
        },
        message: {
          id: 'acme.late/says',
          parameters: {
            model: { model: 'operatingmodel:default/suite' },
            since: { instant: '2026-11-24T11:00:00Z' },
          },
        },
        evidence: [{ label: 'Cadence', value: { duration: 'P7D' } }],
        source: { title: 'Acme' },
      },
    ]);
    expect(answer.findingList).toMatchObject([
      {
        code: 'acme.late',
        message: {
          text: 'The suite is late since Tue 24 Nov 2026, 03:00 UTC-08:00',
        },
        evidence: [{ label: 'Cadence', value: '7 days' }],
      },
    ]);
    expect(answer.findings).toEqual({ error: 0, warning: 1, info: 0 });
    expect(answer).toMatchObject({
      evaluatedAt: '2026-11-24T00:00:00Z',
      entityEtag: 'e1',
      cells: { cadence: { codes: ['acme.late'] } },
    });
  });
});
