import type { Templates } from '../messages/Message';

/** What is said of values that are worked out when they are answered. */
export const answerTemplates: Templates = {
  'on-call/nobody': 'Nobody is on call at this moment',
  'on-call/nobody-follows': 'Nobody follows',
  'on-call/outside':
    'The schedule {{schedule}} at {{provider}} decides, and no provider of schedules is installed that reads it',
  'on-call/outside-unknown':
    'The schedule {{schedule}} at {{provider}} decides, and it cannot be read now: {{why}}',
  'on-call/outside-later':
    'The schedule {{schedule}} at {{provider}} decides, and it was not read as far as that',
  'on-call/annotation':
    'The schedule is kept where {{annotations}} points, and no provider of schedules is installed that reads it',
  'on-call/annotations':
    'Schedules are kept where {{annotations}} point, and no provider of schedules is installed that reads them',
  'on-call/no-rotation': 'No escalation path with a rotation applies',
  'on-call/path-without-rotation':
    'The escalation path {{path}} names no rotation',
  'on-call/unknown-member':
    'The catalog knows no {{member}}, so nobody answers',
  'target/instead': 'From {{tier}}, since {{raw}} cannot be used',
  'value/not-read-yet':
    'It is new, and this has not been evaluated since it can be declared',
  'doubt/invalid':
    'The text of {{model}} was never valid: its areas and decisions are in none of these figures.',
  'doubt/stale':
    'The text of {{model}} in the catalog is not valid: its version {{version}}, which was valid before, is in force, and these figures are about that.',
  'doubt/stale-unnamed':
    'The text of {{model}} in the catalog is not valid: the version that was valid before is in force, and these figures are about that.',
  'doubt/past-revisit':
    '{{model}} was to be revisited by {{date}}: it is in force, and these figures count what it says, but nobody has said since then that it still is so.',
  'target/none': '{{tier}} promises nothing for {{severity}}',
};
