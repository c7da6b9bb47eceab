import * as fc from 'fast-check';
import type { PartyView } from '../catalog';
import { operatingModelSpecSchema, type Decision } from '../model';
import { concentrationOf, stopsWithout, truckFactorOf } from '.';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

const decision = fc.record({
  accountable: fc.option(
    fc.oneof(
      fc.constantFrom(...NAMES, 'gone'),
      fc.uniqueArray(fc.constantFrom(...NAMES, 'gone'), { maxLength: 3 }),
    ),
    { nil: undefined },
  ),
  deputy: fc.option(fc.constantFrom(...NAMES, 'gone'), { nil: undefined }),
});

const decisions = fc.array(decision, { maxLength: 12 }).map(written =>
  written.map(
    (parties, position): Decision => ({
      ...{ id: `d${position}`, question: 'Which one?', responsible: [] },
      ...{ consulted: [], informed: [], surfaces: [] },
      ...parties,
    }),
  ),
);

const parties: ReadonlyMap<string, PartyView> = new Map(
  NAMES.map(entityRef => [
    entityRef,
    { entityRef, kind: 'group', contacts: [], memberCount: 1 },
  ]),
);

const knownHolders = ({ accountable, deputy }: Decision) =>
  [accountable, deputy].flat().filter(name => name && NAMES.includes(name));

/** The definition word by word, counted anew for each party that is taken away. */
function takenAway(all: Decision[]): string[] {
  const gone: string[] = [];
  const stands = (one: Decision) =>
    knownHolders(one).some(holder => !gone.includes(holder!));
  for (;;) {
    const standing = all.filter(stands);
    if (all.length - standing.length > all.length / 2) {
      return gone;
    }
    const counts = NAMES.filter(name => !gone.includes(name)).map(name => ({
      name,
      held: standing.filter(one => knownHolders(one).includes(name)).length,
    }));
    const most = Math.max(...counts.map(({ held }) => held));
    gone.push(counts.find(({ held }) => held === most)!.name);
  }
}

describe('the load', () => {
  it('is spread over at least one and at most all parties, however posts are held', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 40 }),
        held => {
          const { normalised, effectiveOwners, ...concentration } =
            concentrationOf(
              held.map(party => ({ party, kind: 'queue', id: 'q' })),
            );
          const shares = NAMES.map(
            name => held.filter(party => party === name).length / held.length,
          );
          const sum = shares.reduce((total, share) => total + share ** 2, 0);
          const { size } = new Set(held);
          expect(effectiveOwners).toBeCloseTo(1 / sum, 9);
          expect(effectiveOwners).toBeGreaterThanOrEqual(1);
          expect(effectiveOwners).toBeLessThanOrEqual(size);
          expect(normalised).toBeGreaterThanOrEqual(0);
          expect(normalised).toBeLessThanOrEqual(1);
          expect(normalised).toBeCloseTo(
            size === 1 ? 1 : (sum - 1 / size) / (1 - 1 / size),
            9,
          );
          expect(concentration.topShare?.share).toBe(Math.max(...shares));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('has the truck factor that taking parties away one by one gives', () => {
    fc.assert(
      fc.property(decisions, all => {
        fc.pre(all.length > 0);
        expect(truckFactorOf(all, parties).truckParties).toEqual(
          takenAway(all),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('stops without a party exactly where taking it away leaves nobody whom the catalog knows', () => {
    fc.assert(
      fc.property(decisions, all => {
        const spec = operatingModelSpecSchema.parse({
          status: 'trial',
          appliesTo: [],
        });
        const area = { id: 'x', kind: 'access' as const, decisions: all };
        const model = {
          entityRef: 'operatingmodel:default/suite',
          title: 'Suite',
          spec: { ...spec, areas: [area] },
        };
        const stops = stopsWithout([model], parties);
        for (const name of NAMES) {
          const stopped = all.filter(
            one =>
              [one.accountable].flat().includes(name) &&
              knownHolders(one).every(holder => holder === name),
          );
          expect(
            stops
              .find(({ party }) => party === name)
              ?.decisions.map(({ decision: { id } }) => id) ?? [],
          ).toEqual(stopped.map(({ id }) => id));
        }
      }),
      { numRuns: 200 },
    );
  });
});
