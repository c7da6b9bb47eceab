import {
  EntityPolicies,
  FieldFormatEntityPolicy,
  SchemaValidEntityPolicy,
  type Entity,
} from '@backstage/catalog-model';
import fc from 'fast-check';
import { OperatingModelProcessor } from './OperatingModelProcessor';
import { OperatingModelSpecProcessor } from './OperatingModelSpecProcessor';

/** What the catalog itself asks of an entity between the steps of its processing. */
const policy = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);
const processor = new OperatingModelProcessor();
const location = { type: 'url', target: 'https://example.com/a.yaml' };

const component = (annotations?: unknown): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'a',
    annotations: annotations as Entity['metadata']['annotations'],
  },
  spec: { owner: 'accounts' },
});

describe('OperatingModelProcessor', () => {
  it('leaves alone what does not concern it', async () => {
    const emit = jest.fn();
    const foreign: Entity = {
      ...component({ 'acme.com/tier': 7, 'a b': null }),
      kind: 'OperatingModel',
      apiVersion: 'acme.com/v1',
      spec: 7 as unknown as Entity['spec'],
    };
    expect(await processor.preProcessEntity(foreign)).toBe(foreign);
    expect(
      await new OperatingModelSpecProcessor().preProcessEntity(foreign),
    ).toBe(foreign);
    expect(await processor.validateEntityKind(foreign)).toBe(false);
    expect(await processor.validateEntityKind(component())).toBe(false);
    await processor.postProcessEntity(foreign, location, emit);
    expect(emit).not.toHaveBeenCalled();
  });

  it('makes any annotations of ours acceptable to the catalog, without losing a key', async () => {
    const keys = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom('support-tier', 'a/b', 'has space', '', '__proto__'),
    );
    const prefixes = fc.constantFrom(
      'operating-model.io/',
      'Operating-Model.io/',
      ' operating-model.io/',
    );
    const annotations = fc
      .array(
        fc.tuple(
          fc.tuple(prefixes, keys).map(parts => parts.join('')),
          fc.jsonValue(),
        ),
        { maxLength: 5 },
      )
      .map(entries => Object.fromEntries(entries));

    await fc.assert(
      fc.asyncProperty(annotations, async written => {
        const entity = await processor.preProcessEntity(component(written));
        await expect(policy.enforce(entity)).resolves.toBeDefined();
        const { 'operating-model.io/unreadable': moved = '{}', ...kept } =
          entity.metadata.annotations!;
        expect(
          [...Object.keys(kept), ...Object.keys(JSON.parse(moved))].sort(),
        ).toEqual(Object.keys(written).sort());
      }),
    );
  });

  it('emits valid relations only, whatever an entity names', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a', 'user:a', 'group:b/c', ':', '/', 'a:b:c', 'a/b/c'),
    );
    await fc.assert(
      fc.asyncProperty(texts, texts, texts, async (owner, support, model) => {
        const emit = jest.fn();
        await processor.postProcessEntity(
          {
            ...component({
              'operating-model.io/support-owner': support,
              'operating-model.io/model': model,
            }),
            spec: { owner },
          },
          location,
          emit,
        );
        for (const [{ type, relation }] of emit.mock.calls) {
          expect(type).toBe('relation');
          for (const side of [relation.source, relation.target]) {
            expect(`${side.kind}:${side.namespace}/${side.name}`).toMatch(
              /^[a-z][a-z0-9]*:[\w.-]+\/[\w.-]+$/,
            );
          }
        }
      }),
    );
  });
});
