import type { Templates } from '../messages/Message';

/** What is said of checks that have nothing to ask. */
export const evaluationTemplates: Templates = {
  'check/other-kind': 'It is asked of {{kinds}} only.',
  'check/nothing': 'There is nothing here that it could ask about.',
  'check/failed': 'The check could not be carried out.',
  'check/error': '{{error}}',
};
