import { annotationKey } from '../../annotations/annotationFields';
import { isAbsent } from '../../effective/absentValue';
import type { EffectiveModel } from '../../effective/EffectiveModel';
import { usableValue } from '../../effective/usableValue';
import type { Parameter } from '../../messages/Message';
import { declaredValue } from '../asked/declaredValue';
import type { Check, EntityCheckContext, Outcome } from '../Check';
import { annotationFragment, createFix } from '../fixes/createFix';
import type { Fix } from '../Verdict';

export const modelNone: Check = {
  id: 'model.none',
  title: 'No operating model applies',
  severity: 'info',
  kinds: ['component', 'api', 'resource'],
  source: {
    title:
      'AWS Well-Architected OPS02-BP03: operations activities have identified owners',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_ops_model_def_activity_owners.html',
  },
  messages: {
    applies: '{{model}} applies to it.',
    none: 'No operating model applies to it, its system or its domain, so nothing says how fast and by whom it is answered.',
    untold: 'Which operating model applies to it cannot be told.',
  },
  checkEntity(context) {
    const { entity, effective } = context;
    const { model } = effective;
    if (isAbsent(model)) {
      return [none(context)];
    }
    if (!usableValue(model)) {
      return [untold(effective)];
    }
    const applies = declaredValue(entity, model, value => ({ model: value }));
    return [
      {
        result: 'pass',
        says: 'applies',
        parameters: { model: applies.value },
        evidence: applies.evidence,
      },
    ];
  },
};

/** Something is named or means to apply; why it does not, other checks say. */
function untold({ model, modelConflict }: EffectiveModel): Outcome {
  const models: Parameter[] = modelConflict?.map(value => ({
    model: value,
  })) ?? [model.value ? { model: model.value } : { quote: model.raw ?? '' }];
  const list = { list: models, and: true as const };
  return {
    result: 'unknown',
    says: 'untold',
    evidence: [{ label: 'Meant to apply', value: list }],
    reason: model.reason,
  };
}

function none({ entity, effective }: EntityCheckContext): Outcome {
  const { system, domain, unreadableScopes = {} } = entity;
  const named = (reference: string | undefined, raw: string | undefined) =>
    reference === undefined ? raw && { quote: raw } : { entity: reference };
  // To the appliesTo of a model only what exists is of use.
  const [, above = entity.entityRef] = effective.scope;
  return {
    result: 'fail',
    says: 'none',
    absent: true,
    evidence: [
      {
        label: 'System',
        value: named(system, unreadableScopes.system) ?? 'none',
      },
      {
        label: 'Domain',
        value:
          named(domain, unreadableScopes.domain) ??
          'that of the system, if any',
      },
    ],
    fix: createFix(entity, {
      summary: `Name a model here, or add ${above} to the appliesTo of one`,
      fragment: annotationFragment(annotationKey('model'), '<model>'),
      choose: { kind: 'model' },
      otherwise: firstModel(above),
    }),
  };
}

function firstModel(above: string): Fix {
  return {
    summary: 'Write the first operating model and register it',
    file: 'operating-model.yaml',
    yaml: `apiVersion: operating-model.io/v1alpha1\nkind: OperatingModel\nmetadata:\n  name: operations\nspec:\n  status: trial\n  appliesTo:\n    - ${above}\n`,
  };
}
