import type { Entity } from '@backstage/catalog-model';
import {
  previewAnswerSchema,
  type PreviewAnswer,
} from '../../api/previewSchemas';
import { toEntityView, toModelState, toPartyViews } from '../../catalog';
import { builtInChecks, CheckSet, type Check } from '../../checks';
import { defaultDomainConfig } from '../../effective';
import { noFacts } from '../../facts';
import type { ShownModels } from '../ModelComparison';
import { ModelPreview } from '../ModelPreview';
import { components, entity, SUITE } from './suite';

/** What the change of the model would do to a catalog of these entities. */
export function preview(
  change: object,
  options: {
    present?: object | null;
    entities?: Entity[];
    shown?: ShownModels;
    checks?: readonly Check[];
    /** What others do while it answers. */
    meanwhile?: () => void;
  } = {},
): PreviewAnswer {
  const {
    present = SUITE,
    entities = components(3),
    shown,
    checks = builtInChecks,
    meanwhile = () => {},
  } = options;
  const state = (spec: object) =>
    toModelState({ entity: entity('OperatingModel', 'suite', spec) });
  const { inForce, ...changed } = state({ ...SUITE, ...change });
  expect(changed.problems).toEqual([]);
  const scope = toEntityView(
    entity('System', 'workspace', { owner: 'accounts' }),
  );
  const models = present ? [state(present)] : [];
  const run = new ModelPreview({
    index: {
      parties: toPartyViews([
        entity('Group', 'leads', { members: ['ana'] }),
        entity('Group', 'accounts', { members: ['ana', 'bo'] }),
        entity('User', 'ana', {}),
        entity('User', 'bo', {}),
      ]),
      scopes: new Map([[scope.entityRef, scope]]),
      models: new Map(models.map(model => [model.entityRef, model])),
    },
    changed: { ...changed, inForce: inForce! },
    checks: new CheckSet(checks, defaultDomainConfig),
    facts: noFacts,
    config: defaultDomainConfig,
    now: new Date('2026-11-24T12:00:00Z'),
  });
  for (const each of entities) {
    run.add(toEntityView(each));
  }
  const steps = run.answer(shown);
  let step = steps.next();
  while (!step.done) {
    meanwhile();
    step = steps.next();
  }
  expect(previewAnswerSchema.parse(step.value)).toEqual(step.value);
  return step.value;
}
