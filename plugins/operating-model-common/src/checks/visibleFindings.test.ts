import { toModelState, type CatalogIndex } from '../catalog';
import { defaultDomainConfig } from '../effective';
import { noFacts } from '../facts';
import { builtInChecks } from './builtIn';
import { CheckSet } from './CheckSet';
import { evaluate } from './evaluate';
import { findingsOf } from './findingsOf';
import { visibleFindings } from './visibleFindings';

const decision = (id: string) => ({ id, question: 'Which one?' });

describe('visibleFindings', () => {
  const state = toModelState({
    entity: {
      apiVersion: 'operating-model.io/v1alpha1',
      kind: 'OperatingModel',
      metadata: { name: 'suite' },
      spec: {
        status: 'trial',
        appliesTo: [],
        areas: [
          {
            id: 'open',
            kind: 'access',
            decisions: ['a', 'b', 'c'].map(decision),
          },
          {
            id: 'narrow',
            kind: 'access',
            decisions: ['d', 'e', 'f'].map(decision),
          },
        ],
      },
    },
  });
  const model = state.inForce!;
  const index: CatalogIndex = {
    parties: new Map(),
    scopes: new Map(),
    models: new Map([[state.entityRef, state]]),
  };
  const checks = new CheckSet(builtInChecks, defaultDomainConfig);
  const { verdicts } = evaluate({
    entity: state.view,
    index,
    facts: noFacts,
    checks,
    config: defaultDomainConfig,
    now: new Date('2026-11-24T12:00:00Z'),
  });
  // What it lacks as an entity has no place in it.
  const findings = findingsOf(verdicts, checks).filter(({ part }) => part);
  const pathsWithout = (id: string) => {
    const areas = model.spec.areas.map(area => ({
      ...area,
      decisions: area.decisions.filter(each => each.id !== id),
    }));
    const shown = { ...model, spec: { ...model.spec, areas } };
    return new Set(
      visibleFindings(findings, model, shown).map(
        ({ subject }) => subject.path,
      ),
    );
  };

  it('are none about a hidden decision, nor about its area and the model, which count it', () => {
    const all = new Set(findings.map(({ subject }) => subject.path));
    const gone = [
      'spec',
      'spec.areas[narrow]',
      'spec.areas[narrow].decisions[d]',
    ];
    expect([...all]).toEqual(expect.arrayContaining(gone));
    expect(pathsWithout('d')).toEqual(
      new Set([...all].filter(path => !gone.includes(path ?? ''))),
    );
  });

  it('are none about places that the model does not have, as soon as something is hidden', () => {
    const shown = { ...model, spec: { ...model.spec, areas: [] } };
    const [finding] = findings;
    const about = (path: string) => ({
      ...finding,
      subject: { ...finding.subject, path },
    });
    const elsewhere = about('spec.revisitBy');
    expect(
      visibleFindings(
        [
          about('spec.areas[0]'),
          about('spec.areas[open].decisions[0]'),
          about('spec.surfaces[0].owner'),
          elsewhere,
        ],
        model,
        shown,
      ),
    ).toEqual([elsewhere]);
  });

  it('are all where nothing is hidden', () => {
    expect(visibleFindings(findings, model, model)).toEqual(findings);
    expect(pathsWithout('none')).toContain('spec');
  });
});
