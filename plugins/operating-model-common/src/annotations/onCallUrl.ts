/** What Rootly can be told of: each by its id, its slug or its name. The plural is the one of its pages. */
export const ROOTLY_THINGS = {
  service: 'services',
  functionality: 'functionalities',
  team: 'teams',
} as const;

/**
 * Where a schedule outside can be opened. Undefined where no address can be made of the annotation: PagerDuty, Opsgenie and Splunk
 * On-Call have one of their own for each organisation.
 */
export function onCallUrl(key: string, value: string): string | undefined {
  const thing = /^rootly\.com\/(\w+)-slug$/.exec(key)?.[1] ?? '';
  return Object.hasOwn(ROOTLY_THINGS, thing) && /^[a-z0-9_-]+$/i.test(value)
    ? `https://rootly.com/account/${
        ROOTLY_THINGS[thing as keyof typeof ROOTLY_THINGS]
      }/${value}`
    : undefined;
}
