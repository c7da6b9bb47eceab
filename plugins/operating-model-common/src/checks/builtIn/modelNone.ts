import { annotationKey } from '../../annotations/annotationNames';
import { annotationFragment, createFix } from '../fixes/createFix';
import type { Rule } from '../Rule';

export const modelNone: Rule = {
  code: 'model.none',
  title: 'No operating model applies',
  severity: 'info',
  kinds: ['component', 'api', 'resource'],
  source: {
    title:
      'AWS Well-Architected OPS02-BP03: operations activities have identified owners',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_ops_model_def_activity_owners.html',
  },
  checkEntity({ entity, effective, index }) {
    if (effective.model.state !== 'missing') {
      return [];
    }
    const models = [...index.models.values()]
      .filter(({ inForce }) =>
        ['trial', 'adopted'].includes(inForce?.spec.status ?? ''),
      )
      .map(({ entityRef }) => entityRef)
      .sort();
    const above = entity.system ?? entity.domain ?? entity.entityRef;
    return [
      {
        subject: { entityRef: entity.entityRef },
        message:
          'No operating model applies to it, its system or its domain, so nothing says how fast and by whom it is answered.',
        evidence: [
          { label: 'System', value: entity.system ?? 'none' },
          {
            label: 'Domain',
            value: entity.domain ?? 'that of the system, if any',
          },
        ],
        fix: models.length
          ? createFix(entity, {
              summary: `Name a model here, or add ${above} to the appliesTo of one`,
              fragment: annotationFragment(annotationKey('model'), '<model>'),
              candidates: models.slice(0, 20),
            })
          : {
              summary: 'Write the first operating model and register it',
              file: 'operating-model.yaml',
              yaml: `apiVersion: operating-model.io/v1alpha1\nkind: OperatingModel\nmetadata:\n  name: operations\nspec:\n  status: trial\n  appliesTo:\n    - ${above}\n`,
            },
      },
    ];
  },
};
