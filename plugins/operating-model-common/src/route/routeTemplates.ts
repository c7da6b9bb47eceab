import type { Templates } from '../messages/Message';

/** The steps of the reasoning about an issue, and what a model does not say of it. */
export const routeTemplates: Templates = {
  'route/lands': '{{class}} lands in the queue {{queue}}.',
  'route/class-unknown': '{{model}} has no issue class {{asked}}.',
  'route/class-uncovered': 'No queue of {{model}} takes {{class}}.',
  'route/model-none':
    'No operating model that can be read here applies to {{what}}.',
  'route/model-conflict-unnamed':
    'Several operating models apply to {{what}} at the same distance, so none of them does.',
  'route/model-conflict':
    'Several operating models apply to {{what}} at the same distance, so none of them does: {{models}}.',

  'route/queue-owner': '{{owner}} owns the queue {{queue}} and takes it.',
  'route/support-takes': '{{gap}}, so {{party}} takes it, {{role}}.',
  'route/nobody-takes':
    '{{gap}}, and nobody whom the catalog knows holds the role support in its place.',
  'route/queue-owner-unknown':
    'The catalog does not know {{owner}}, {{pronoun}} owns the queue {{queue}}',
  'route/queue-unowned': 'The queue {{queue}} has no owner',
  'route/nobody-in': 'The catalog knows nobody in {{party}}.',
  'route/holds-role': '{{pronoun}} holds the role {{role}} of {{what}}',
  'route/owns-instead':
    '{{pronoun}} owns {{what}}, where nobody is named for the role {{role}}',
  'route/everything': 'everything that says nothing itself',
  'route/ask-triage':
    'Until the model says who takes it, ask {{party}}, {{role}}.',
  'route/ask-owner':
    'Until the model says who takes it, ask {{party}}, {{pronoun}} owns the model: nobody whom the catalog knows is named for the role triage.',
  'route/ask-nobody':
    'There is nobody to ask either: nobody whom the catalog knows is named for the role triage or owns the model.',

  'route/tier-default':
    "Nothing in particular is affected, so the support tier {{tier}} of the model's defaults counts.",
  'route/tier-default-none':
    'Nothing in particular is affected, and the model has no default support tier: there is no response target.',
  'route/tier-none':
    '{{entity}} has no support tier: there is no response target.',
  'route/tier-none-because':
    '{{entity}} has no support tier ({{reason}}): there is no response target.',
  'route/tier': '{{entity}} has the support tier {{tier}}.',
  'route/tier-model-default':
    '{{entity}} has the support tier {{tier}}, the default of the model.',
  'route/tier-model-entry':
    '{{entity}} has the support tier {{tier}}, as the model says.',
  'route/tier-config':
    '{{entity}} has the support tier {{tier}}, the default of the configuration.',
  'route/tier-inherited':
    '{{entity}} has the support tier {{tier}}, inherited from {{from}}.',
  'route/tier-instead':
    'The support tier {{raw}} of {{entity}} cannot be used, so {{tier}} counts, which it would inherit.',

  'route/covered-24x7': '{{tier}} is covered around the clock',
  'route/covered-24x5': '{{tier}} is covered from Monday to Friday',
  'route/covered-business-hours': '{{tier}} is covered in business hours',
  'route/covered-best-effort':
    '{{tier}} is covered as well as it can, without hours or deadlines',
  'route/clock-never':
    '{{covered}}, and two years from the report hold no such hour: the clock starts with the report.',
  'route/clock-at-report':
    '{{covered}}: the clock starts with the report, {{reported}}.',
  'route/clock-at-opening':
    '{{covered}}, and it was reported outside ({{reported}}): the clock starts with the next opening, {{opening}}.',
  'route/no-severity':
    'No severity was named, and the response target depends on it.',
  'route/no-target': '{{tier}} promises no response to {{severity}}.',
  'route/respond-by':
    '{{tier}} promises a first response to {{severity}} within {{target}} of covered time: by {{by}}.',
  'route/respond-sometime':
    '{{tier}} promises a first response to {{severity}} within {{target}}, but its coverage {{coverage}} gives no deadline.',
  'route/no-first-look':
    'The queue {{queue}} does not say by when somebody looks at it first.',
  'route/first-look-by':
    'The queue {{queue}} is looked at within {{within}} of business hours: by {{by}}.',
  'route/first-look-later':
    'The first look of the queue {{queue}} is later than the response is due: work to {{by}}.',
  'route/first-look-uncountable':
    'The queue {{queue}} says that it is looked at within {{within}}, which business hours cannot count: days, hours and minutes are expected, or weeks.',

  'route/path-of-queue':
    'It escalates along {{path}}, the path of the queue {{queue}}.',
  'route/path-of-entity':
    'It escalates along {{path}}, the path of {{entity}}.',
  'route/path-of-entity-none': 'No escalation path holds for {{entity}}.',
  'route/path-of-defaults':
    "It escalates along {{path}}, the path of the model's defaults.",
  'route/path-of-tier': 'It escalates along {{path}}, the path of {{tier}}.',
  'route/path-none': 'No escalation path holds.',

  'route/on-call-unknown': 'Who is on call is not known: {{reason}}.',
  'route/on-call':
    '{{people}} is on call in {{rotation}} at that time, {{when}}.',
  'route/on-call-several':
    '{{people}} are on call in {{rotation}} at that time, {{when}}.',
  'route/on-call-nobody':
    'Nobody is on call in {{rotation}} at that time, {{when}}.',
  'route/on-call-uncertain':
    '{{reason}}: it is not certain who is on call in {{rotation}} at that time, {{when}}.',
};
