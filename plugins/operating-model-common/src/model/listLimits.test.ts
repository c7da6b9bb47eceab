import type { Entity } from '@backstage/catalog-model';
import { MOST } from './MOST';
import { validateOperatingModel } from './validateOperatingModel';

function problemsOf(spec: object): string[] {
  const entity = {
    apiVersion: 'operating-model.io/v1alpha1',
    kind: 'OperatingModel',
    metadata: { name: 'suite' },
    spec: { status: 'trial', appliesTo: ['domain:default/cloud'], ...spec },
  } as unknown as Entity;
  return validateOperatingModel(entity).problems.map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

const many = <T>(count: number, of: (place: number) => T) =>
  Array.from({ length: count }, (_, place) => of(place));
const severities = (count: number) =>
  many(count, place => ({ id: `s${place}`, title: 'Bad' }));
const informing = (count: number) => ({
  areas: [
    {
      id: 'all',
      kind: 'access',
      decisions: [
        {
          id: 'go',
          question: 'Do we go?',
          informed: many(count, place => `group:default/g${place}`),
        },
      ],
    },
  ],
});

describe('the lists of a model', () => {
  it('may have as many items as are allowed', () => {
    expect(problemsOf({ severities: severities(MOST.severities) })).toEqual([]);
    expect(problemsOf(informing(MOST.partiesOfDecision))).toEqual([]);
  });

  it('are a problem with their place and length where they have more', () => {
    expect(problemsOf({ severities: severities(51) })).toEqual([
      'spec.severities: Has 51 items; at most 50 are allowed',
    ]);
    expect(problemsOf(informing(101))).toEqual([
      'spec.areas[0].decisions[0].informed: Has 101 items; at most 100 are allowed',
    ]);
  });
});
