import type { Parameters } from '../../messages/Message';
import type { Check, ModelCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import type { Condition } from '../promises/Condition';
import { conditionsOfQueue } from '../promises/conditionsOfQueue';
import { conditionsOfTier } from '../promises/conditionsOfTier';
import { thresholdEvidence } from '../thresholdEvidence';
import type { Evidence } from '../Verdict';

const parameters = {
  bareMinimum: {
    default: 5,
    meaning:
      'People below which a rotation cannot hold a paging target around the clock',
    source:
      'The Site Reliability Workbook, chapter 8: five per site is the bare minimum',
  },
  pagingMinutes: {
    default: 30,
    meaning: 'Targets up to this many minutes need somebody to be paged',
    source:
      'The Site Reliability Workbook, table 8-1: 5 to 30 minutes page, more is a ticket',
  },
};

const TIER =
  '{{tier}} promises a response to {{severity}} within {{target}} ({{coverage}})';
const QUEUE =
  'The queue {{queue}} promises a first look within {{target}} of business hours';

export const targetInfeasible: Check = {
  id: 'target.infeasible',
  title: 'Response target cannot be met',
  severity: 'error',
  source: {
    title:
      'The Site Reliability Workbook, chapter 8: targets that follow from coverage, rotation and time to reach a person',
    url: 'https://sre.google/workbook/on-call/',
  },
  parameters,
  messages: {
    'tier-notified': `${TIER}, and the escalation path {{path}} notifies somebody after {{minutes}} minutes.`,
    'tier-notified-late': `${TIER}, but the escalation path {{path}} notifies nobody before {{minutes}} minutes have passed.`,
    'tier-covered': `${TIER}, and the rotation {{rotation}}, which covers {{covered}}, is never without anybody for longer than that.`,
    'tier-uncovered': `${TIER}, but the rotation {{rotation}} covers {{covered}} and leaves up to {{hours}} promised hours in a row without anybody.`,
    'tier-enough-people': `${TIER}, and the rotation {{rotation}} has at least the {{needed}} people without whom nobody can be paged around the clock.`,
    'tier-too-few-people': `${TIER}, but the rotation {{rotation}} has {{people}} of the {{needed}} people without whom nobody can be paged around the clock.`,
    'queue-notified': `${QUEUE}, and the escalation path {{path}} notifies somebody after {{minutes}} minutes.`,
    'queue-notified-late': `${QUEUE}, but the escalation path {{path}} notifies nobody before {{minutes}} minutes have passed.`,
    'queue-covered': `${QUEUE}, and the rotation {{rotation}}, which covers {{covered}}, never leaves more of them than that in a row without anybody.`,
    'queue-uncovered': `${QUEUE}, but the rotation {{rotation}} covers {{covered}} and leaves up to {{hours}} of the business hours in a row without anybody.`,
    'queue-uncovered-always': `${QUEUE}, but the rotation {{rotation}} covers {{covered}} and leaves all business hours in a row without anybody.`,
  },
  checkModel: context => [...ofTiers(context), ...ofQueues(context)],
};

function ofTiers(context: ModelCheckContext): Outcome[] {
  const { model, parameter } = context;
  const limits = {
    bareMinimum: parameter('bareMinimum'),
    pagingMinutes: parameter('pagingMinutes'),
    evidence: (['bareMinimum', 'pagingMinutes'] as const).map(name =>
      thresholdEvidence(parameters[name], parameter(name)),
    ),
  };
  return model.spec.supportTiers.flatMap(tier =>
    conditionsOfTier(model, tier, limits).flatMap(
      ({ severity, promised, conditions }) =>
        outcomes(context, conditions, {
          path: `spec.supportTiers[${tier.id}].responseTargets.${severity}`,
          parameters: {
            tier: tier.id,
            severity,
            target: promised,
            coverage: tier.coverage,
          },
          promised: { label: `Promised for ${severity}`, value: promised },
        }),
    ),
  );
}

function ofQueues(context: ModelCheckContext): Outcome[] {
  const { model } = context;
  return model.spec.queues.flatMap(queue => {
    const { id, firstLookWithin = '' } = queue;
    return outcomes(context, conditionsOfQueue(model, queue), {
      path: `spec.queues[${id}].firstLookWithin`,
      parameters: { queue: id, target: firstLookWithin },
      promised: {
        label: 'Promised in business hours',
        value: firstLookWithin,
      },
    });
  });
}

function outcomes(
  { state }: ModelCheckContext,
  conditions: Condition[],
  promise: { path: string; parameters: Parameters; promised: Evidence },
): Outcome[] {
  return conditions.map(
    ({ id, says, parameters: found, evidence, mending }) => ({
      result: mending ? 'fail' : 'pass',
      part: `${promise.path}#${id}`,
      says,
      parameters: { ...promise.parameters, ...found },
      evidence: [promise.promised, ...evidence],
      ...(mending && { fix: createFix(state.view, mending) }),
    }),
  );
}
