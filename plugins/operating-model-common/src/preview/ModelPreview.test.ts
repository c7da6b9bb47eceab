import type { PreviewAnswer } from '../api/previewSchemas';
import { toModelState } from '../catalog';
import type { Check } from '../checks';
import { preview } from './__testUtils__/preview';
import { components, entity, SUITE } from './__testUtils__/suite';

const codes = (findings: PreviewAnswer['entityFindings']) => ({
  added: findings!.added.map(({ code }) => code),
  removed: findings!.removed.map(({ code }) => code),
});

const replace = <T extends { id: string }>(list: T[], item: T) =>
  list.map(old => (old.id === item.id ? item : old));

describe('ModelPreview', () => {
  it('finds nothing where only the words of the model change', () => {
    const answer = preview({ version: '1.0.1', revisitBy: '2027-02-01' });
    expect(answer).toMatchObject({
      entityRef: 'operatingmodel:default/suite',
      valid: true,
      versionBefore: '1.0.0',
      versionAfter: '1.0.1',
      modelFindings: { addedTotal: 0, removedTotal: 0 },
      entityFindings: { addedTotal: 0, removedTotal: 0 },
      entities: { compared: 3, changed: 0, items: [] },
      // Entities of one tier go together; issues about nothing in particular go for themselves.
      routes: { compared: 2 * 3 * 2, changed: 0, items: [] },
      clarity: { before: { decisions: 2, clear: 1 } },
    });
  });

  it('says which findings come and go, of the model apart from those of entities', () => {
    const answer = preview(
      {
        supportTiers: replace(SUITE.supportTiers, {
          ...SUITE.supportTiers[1],
          escalationPath: undefined as unknown as string,
        }),
        revisitBy: '2027-02-01',
      },
      {
        present: { ...SUITE, revisitBy: '2026-01-01' },
        entities: components(1, { 'support-tier': 'silver' }),
      },
    );
    expect(codes(answer.entityFindings)).toEqual({
      added: ['escalation.none'],
      removed: [],
    });
    expect(answer.entities!.items[0].changes).toEqual([
      { what: 'escalationPath', before: 'path', after: undefined },
    ]);
    const { added, removed } = codes(answer.modelFindings);
    // A tier without a path promises no hours along one that notifies no rotation.
    expect(removed).toEqual(['coverage.gap', 'model.past-revisit']);
    expect(added).not.toContain('model.past-revisit');
  });

  it('compares clarity per area, with areas that are new and gone', () => {
    const { clarity } = preview({
      areas: [
        {
          id: 'releases',
          kind: 'release',
          decisions: [
            {
              id: 'ship',
              question: 'Ship it?',
              accountable: 'leads',
              cadence: 'weekly',
              handoff: { none: 'It ends here' },
            },
          ],
        },
      ],
    });
    expect(clarity).toEqual({
      before: { decisions: 2, clear: 1 },
      after: { decisions: 1, clear: 1 },
      areas: [
        {
          id: 'releases',
          title: 'releases',
          before: undefined,
          after: { decisions: 1, clear: 1 },
        },
        {
          id: 'access',
          title: 'Access',
          before: { decisions: 2, clear: 1 },
          after: undefined,
        },
      ],
    });
  });

  it('names runbooks that come, and says of one that it can never be opened', () => {
    const { entities } = preview(
      {
        surfaces: ['./lock.md', './lock.html'].map((location, position) => ({
          ...{ id: `lock-${position}`, type: 'runbook', location },
        })),
      },
      { entities: components(1) },
    );
    expect(entities!.items[0].changes).toEqual([
      {
        what: 'runbooks',
        before: undefined,
        after:
          'lock-0 (./lock.md), lock-1 (./lock.html, which cannot be opened)',
      },
    ]);
  });

  it('shows what a model that is new would bring', () => {
    const answer = preview({}, { present: null });
    expect(answer.versionBefore).toBeUndefined();
    expect(answer.clarity!.before).toBeUndefined();
    expect(codes(answer.entityFindings).removed).toEqual(
      ['cadence.none', 'model.none'].flatMap(code => [code, code, code]),
    );
    expect(answer.entities!.items[0].changes).toContainEqual({
      what: 'model',
      before: undefined,
      after: 'operatingmodel:default/suite',
    });
    expect(answer.routes!.changed).toBe(answer.routes!.compared);
    expect(answer.routes!.items[0]).toMatchObject({
      issueClass: 'billing',
      entities: 3,
      after: { takenBy: 'group:default/leads', target: 'PT4H' },
    });
    expect(answer.routes!.items[0].before).toBeUndefined();
  });

  it('says of a draft what it would do as if it were adopted, and what it does as it stands', () => {
    const draft = { status: 'draft' };
    const fresh = preview(draft, { present: null });
    expect(fresh.asItStands).toMatchObject({ entities: 0, values: 0, ways: 0 });
    expect(fresh.effect).toMatchObject({ entities: 3, values: 3, routed: 3 });
    expect(fresh.entities?.changed).toBe(3);

    // A draft of the catalog that is changed: as it stands neither applied before nor does now.
    const changed = preview(
      { ...draft, version: '1.1.0' },
      { present: { ...SUITE, ...draft } },
    );
    expect(changed.asItStands?.unchanged).toBe(true);
    expect(changed.effect).toMatchObject({ unchanged: false, values: 3 });

    // What is in force is taken away by making it a draft; as if adopted, all stays.
    const taken = preview(draft);
    expect(taken.asItStands).toMatchObject({ values: 3, routed: 3 });
    expect(taken.effect?.unchanged).toBe(true);
  });

  it('lists the first hundred of many, and counts them all', () => {
    const { entities, entityFindings, routes } = preview(
      {
        appliesTo: ['system:default/elsewhere'],
      },
      { entities: components(900).reverse() },
    );
    expect(entities).toMatchObject({ compared: 900, changed: 900 });
    expect(entities!.items.map(({ entityRef }) => entityRef)).toEqual(
      components(100).map(
        ({ metadata }) => `component:default/${metadata.name}`,
      ),
    );
    expect(entityFindings!.addedTotal).toBe(1800);
    expect(entityFindings!.added).toHaveLength(100);
    expect(entityFindings!.removedTotal).toBe(0);
    expect(routes!.items[0]).toMatchObject({ entities: 900, tier: 'silver' });
    expect(routes!.items[0].after).toBeUndefined();
  });

  it('lets others run between the checks of a model, which has thousands of parts', () => {
    const run: string[] = [];
    const checkThat = (id: string): Check => ({
      id: `test.${id}`,
      title: 'Something is tested',
      severity: 'info',
      source: { title: 'A test' },
      messages: { said: 'It is said.' },
      checkModel: () => {
        run.push(id);
        return [];
      },
    });
    preview(
      { version: '1.0.1' },
      {
        checks: [checkThat('first'), checkThat('second')],
        entities: [],
        meanwhile: () => run.push('others'),
      },
    );
    expect(run.slice(0, 8)).toEqual(
      ['first', 'second', 'first', 'second'].flatMap(id => [id, 'others']),
    );
  });

  it('does not speak of parts that the reader may not see', () => {
    const model = toModelState({
      entity: entity('OperatingModel', 'suite', SUITE),
    }).inForce!;
    const hidden = { ...model, spec: { ...model.spec, areas: [] } };
    const answer = preview(
      { areas: [{ id: 'access', kind: 'access', decisions: [] }] },
      { shown: { before: hidden, after: hidden } },
    );
    expect(answer.clarity).toEqual({
      before: { decisions: 0, clear: 0 },
      after: { decisions: 0, clear: 0 },
      areas: [],
    });
    expect(
      answer.modelFindings!.removed.filter(({ subject }) =>
        subject.path?.startsWith('spec.areas'),
      ),
    ).toEqual([]);
  });
});
