import type { Templates } from '../messages/Message';

/**
 * The id of the message of a verdict that says that there was nothing to ask about, and nothing else: its result tells as much.
 * @public
 */
export const NOTHING_ASKED = 'check/nothing';

/** What is said of checks that have nothing to ask, or cannot be carried out. */
export const evaluationTemplates: Templates = {
  'check/other-kind': 'It is asked of {{kinds}} only.',
  [NOTHING_ASKED]: 'There is nothing here that it could ask about.',
  'check/filling': 'It cannot be told while the catalog is still filling.',
  'check/failed': 'The check could not be carried out.',
  'check/error': '{{error}}',
};
