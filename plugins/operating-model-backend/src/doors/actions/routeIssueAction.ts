import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  routeQuerySchema,
  type ParsedRouteQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { VisibilityService } from '../../visibility/VisibilityService';
import type { Availability } from '../../availability/Availability';
import { errorForCaller } from '../errorForCaller';
import { parseInput } from '../parseInput';
import type { IssueRouting } from '../../questions/route/IssueRouting';

const DESCRIPTION = `
Says who takes an issue, by when, and why, from the operating model of what is affected. It is the answer of \`GET /route\`, for what the caller may read.

- Give \`entityRef\` where something in the catalog is affected; its model, support tier and escalation path count. Without it the defaults of the model count, and \`model\` is needed where several models have the issue class.
- \`issueClass\` is an id such as \`billing-dispute\`. Words that the model does not know are no error: the answer then has \`missing\`, \`askMeanwhile\` (whom to ask until the model says it) and \`suggestions\` with the ids of the nearest classes, and no \`takenBy\`.
- \`severity\` is an id such as \`sev1\`; without one \`responses\` has the deadline of each. An unknown one is an error that lists those that the model has.
- \`reportedAt\` is ISO 8601 with an offset, now where it is left out.

The answer has \`takenBy\` (a party with its contacts), \`queue\`, \`deputy\`, \`firstLookBy\` and \`respondBy\` (the deadline to work to, where \`firstLookIsLater\`), \`onCall\`, \`escalation\` (whom to notify at which time), \`runbooks\`, \`decisions\` and \`why\` (each step of the reasoning with where it stands). Times are ISO 8601 with the offset of \`timeZone\`.
`.trim();

/** Offers to say who takes an issue as the action `route-issue`, with the same answer and the same permissions as REST. */
export function routeIssueAction(options: {
  actionsRegistry: ActionsRegistryService;
  routing: IssueRouting;
  visibility: VisibilityService;
  availability: Availability;
  logger: LoggerService;
}): void {
  const { routing, visibility, availability } = options;

  options.actionsRegistry.register({
    name: 'route-issue',
    title: 'Who takes this issue?',
    description: DESCRIPTION,
    attributes: { readOnly: true, idempotent: true, destructive: false },
    schema: {
      input: z =>
        z.object({
          entityRef: z
            .string()
            .optional()
            .describe(
              'What is affected, for example component:default/account-service',
            ),
          model: z
            .string()
            .optional()
            .describe(
              'Reference of the operating model, needed where nothing is affected in particular and several have the issue class',
            ),
          issueClass: z
            .string()
            .describe('Id of the issue class, for example billing-dispute'),
          severity: z
            .string()
            .optional()
            .describe('Id of a severity of the model, for example sev1'),
          reportedAt: z
            .string()
            .optional()
            .describe('ISO 8601 with offset; now where it is left out'),
        }),
      output: z =>
        z
          .object({
            takenBy: z
              .object({ entityRef: z.string().optional() })
              .passthrough()
              .optional()
              .describe(
                'Who takes it: a group or a person, or a rotation; absent where the model does not say',
              ),
            respondBy: z
              .string()
              .optional()
              .describe('When the first response is due'),
            missing: z
              .array(z.object({ code: z.string() }).passthrough())
              .optional()
              .describe('What the model does not say'),
            why: z
              .array(z.object({ text: z.string() }).passthrough())
              .describe('The reasoning, with where each step stands'),
          })
          .passthrough(),
    },
    examples: [
      {
        title: 'A customer disputes a bill',
        input: {
          entityRef: 'component:default/billing-service',
          issueClass: 'billing-dispute',
          severity: 'sev2',
        },
      },
      {
        title:
          'Something that was reported earlier, about nothing in particular',
        input: {
          model: 'operatingmodel:default/cloud-suite',
          issueClass: 'provisioning-outage',
          severity: 'sev1',
          reportedAt: '2026-11-28T11:00:00-08:00',
        },
      },
    ],
    action: async ({ input, credentials }) => {
      const query = parseInput(
        'query',
        routeQuerySchema,
        input,
      ) as ParsedRouteQuery;
      try {
        const answer = async () =>
          routing.route(query, await visibility.of(credentials));
        const output = await availability.inTime(answer());
        return { output: availability.marked(output) };
      } catch (error) {
        throw errorForCaller(error, options);
      }
    },
  });
}
