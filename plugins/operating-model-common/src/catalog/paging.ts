/** Where people are paged: an address there wakes whoever is on call. */
export const PAGING_HOSTS: readonly string[] = [
  'pagerduty.com',
  'opsgenie.com',
  'victorops.com',
  'rootly.com',
];

/** How the keys of their annotations begin. */
export const PAGING_PREFIXES: readonly string[] = [
  'pagerduty.com/',
  'opsgenie.com/',
  'splunk.com/',
  'rootly.com/',
];
