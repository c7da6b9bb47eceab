import { operatingModelSpecSchema } from '../model/operatingModelSpecSchema';
import { BAD, DeclaringSuite } from './__testUtils__/DeclaringSuite';
import { declaredValues } from './declaredValues';

describe.each(declaredValues.map(value => [value.key, value] as const))(
  'the declared value %s',
  (key, value) => {
    const model = new DeclaringSuite(value).model();
    const [one, other] = value.candidates(model);
    const sourceOf = (declared: DeclaringSuite) => declared.answer().source;

    it('is inherited from the system, the model and the configuration, nearest first', () => {
      expect(new DeclaringSuite(value).answer().state).toBe('missing');
      const configured = new DeclaringSuite(value).configure(one);
      expect(configured.answer()).toMatchObject({
        state: 'valid',
        source: { kind: 'config', path: `operatingModel.defaults.${key}` },
      });
      const byDefault = configured.declare('defaults', one);
      expect(sourceOf(byDefault)).toMatchObject({
        kind: 'model-default',
        path: `spec.defaults.${key}`,
      });
      const ofSystem = byDefault.annotate('System', one);
      expect(sourceOf(ofSystem)).toMatchObject({
        kind: 'annotation',
        entityRef: 'system:default/workspace',
      });
      const ofEntry = ofSystem.declare('entities', one);
      expect(sourceOf(ofEntry)).toMatchObject({
        kind: 'model-entry',
        path: `spec.entities[component:default/service].${key}`,
      });
      const own = ofEntry.annotate('Component', one);
      expect(sourceOf(own)).toMatchObject({
        kind: 'annotation',
        entityRef: 'component:default/service',
      });
    });

    it('is a finding where it cannot be used, and what would be inherited holds instead', () => {
      const unusable = new DeclaringSuite(value)
        .annotate('Component', BAD)
        .annotate('System', one);
      expect(unusable.answer()).toMatchObject({
        state: 'invalid',
        raw: BAD,
        instead: { source: { entityRef: 'system:default/workspace' } },
        reason: expect.stringContaining(BAD),
      });
      expect(unusable.failed()).toEqual([
        value.reportedBy ?? 'annotation.invalid',
      ]);
    });

    it('is read by the parser that the schemas use', () => {
      const { supportTiers, escalationPaths } = model.spec;
      const spec = {
        status: 'adopted',
        appliesTo: [],
        supportTiers,
        escalationPaths,
      };
      for (const text of value.candidates(model)) {
        const defaults = { [key]: text };
        expect(
          operatingModelSpecSchema.safeParse({ ...spec, defaults }).success,
        ).toBe(true);
        expect(value.annotationSchema.safeParse(text).success).toBe(true);
        expect(value.read(text, model).ok).toBe(true);
      }
    });

    it('is compared by a preview', () => {
      const before = new DeclaringSuite(value).declare('defaults', one);
      const after = new DeclaringSuite(value).declare('defaults', other);
      expect(before.preview(after)?.items).toMatchObject([
        {
          entityRef: 'component:default/service',
          changes: expect.arrayContaining([
            { what: key, before: one, after: other },
          ]),
        },
      ]);
    });
  },
);
