import { z } from 'zod';
import {
  cadenceSchema,
  durationSchema,
  partySchema,
  referenceSchema,
} from '../model/scalarSchemas';
import type { AnnotationField } from '../annotations/annotationNames';

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
  'support-tier': z.string().meta({
    title: 'Id',
    description: 'Id of a support tier of the model that applies',
    examples: ['tier-1'],
  }),
  'release-cadence': cadenceSchema.meta({
    description:
      'Declared rhythm of releases: continuous, daily, weekly, biweekly, monthly, quarterly, on-demand, an ISO 8601 duration, or an RFC 5545 rule',
  }),
  'escalation-path': z.string().meta({
    title: 'Id',
    description: 'Id of an escalation path of the model that applies',
    examples: ['cloud-primary'],
  }),
  runbook: z.string().meta({
    title: 'URL or path',
    description: 'Runbook: URL, or path relative to the file of the entity',
    examples: ['./docs/runbook.md'],
  }),
  'review-interval': durationSchema.meta({
    description: 'How often the operating model of the entity is reviewed',
    examples: ['P90D'],
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
