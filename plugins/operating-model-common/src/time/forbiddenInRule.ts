/** With which frequencies alone RFC 5545 (3.3.10, the table of BY parts) allows a part. */
const ONLY_WITH = new Map([
  ['BYWEEKNO', ['YEARLY']],
  ['BYYEARDAY', ['YEARLY']],
  ['BYMONTHDAY', ['DAILY', 'MONTHLY', 'YEARLY']],
]);

/**
 * What RFC 5545 forbids of parts that are right each by itself, as the rest of a sentence that begins with the rule;
 * undefined where they go together.
 *
 * @param parts - in capitals, with `FREQ`
 */
export function forbiddenInRule(
  parts: ReadonlyMap<string, string>,
): string | undefined {
  const frequency = parts.get('FREQ') ?? '';
  const numbersDays = /\d/.test(parts.get('BYDAY') ?? '');
  for (const [name, frequencies] of ONLY_WITH) {
    if (parts.has(name) && !frequencies.includes(frequency)) {
      const allowed = frequencies.map(known => `FREQ=${known}`).join(' or ');
      return `has ${name}, which RFC 5545 allows only with ${allowed}; change FREQ, or leave ${name} out`;
    }
  }
  if (numbersDays && frequency !== 'MONTHLY' && frequency !== 'YEARLY') {
    return 'numbers its days, which only FREQ=MONTHLY and FREQ=YEARLY can (RFC 5545)';
  }
  if (numbersDays && parts.has('BYWEEKNO')) {
    return 'numbers its days and names weeks, which RFC 5545 allows one at a time; leave the numbers or BYWEEKNO out';
  }
  if (parts.has('COUNT') && parts.has('UNTIL')) {
    return 'ends by COUNT and by UNTIL, of which RFC 5545 allows one; leave the other out';
  }
  if (!parts.has('BYSETPOS')) {
    return undefined;
  }
  if (frequency === 'DAILY') {
    return 'chooses among the dates of a day, of which there is one; leave BYSETPOS out';
  }
  return [...parts.keys()].some(
    name => name.startsWith('BY') && name !== 'BYSETPOS',
  )
    ? undefined
    : 'has BYSETPOS, which RFC 5545 allows only beside another part that begins with BY; add one such as BYDAY, or leave BYSETPOS out';
}
