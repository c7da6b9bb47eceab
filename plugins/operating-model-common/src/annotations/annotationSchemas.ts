import { z } from 'zod';
import { declaredValues, type DeclaredAnnotation } from './declaredValues';
import { partySchema, referenceSchema } from '../scalars/scalarSchemas';
import type { AnnotationField } from './annotationFields';

const holderSchema = (whoever: string) =>
  partySchema.meta({
    description: `${whoever}; a bare name is a Group in the namespace of the entity`,
    examples: ['group:default/accounts'],
  });

/**
 * The form of each annotation's value, with what it means: the source of the reference page. Whether a tier, a
 * path or a party exists is found when the effective model is resolved.
 * @public
 */
export const annotationSchemas: { [field in AnnotationField]: z.ZodType } = {
  ...(Object.fromEntries(
    declaredValues.map(value => [value.annotation, value.annotationSchema]),
  ) as { [field in DeclaredAnnotation]: z.ZodType }),
  runbook: z.string().meta({
    title: 'URL or path',
    description:
      'Runbook: a web address, or a path to a Markdown file, relative to the file of the entity and in no dot-folder',
    examples: ['./docs/runbook.md', 'https://wiki.example/restart'],
  }),
  model: referenceSchema.meta({
    description:
      'The model that applies, where several could; a bare name is an OperatingModel in the namespace of the entity',
    examples: ['operatingmodel:default/cloud-suite'],
  }),
  'triage-owner': holderSchema('Who sorts new issues'),
  'support-owner': holderSchema('Who answers users'),
  'on-call-owner': holderSchema('Who is called when it breaks'),
  'release-owner': holderSchema('Who releases it'),
  'docs-owner': holderSchema('Who keeps its documents'),
  'backlog-owner': holderSchema('Who decides what is done next'),
  'deputy-owner': holderSchema('Who stands in for the owner'),
};
