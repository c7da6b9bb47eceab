/** Behind a word of ours, so that no heading takes the id of something else on the page. */
export function headingId(slug: string): string {
  return `runbook-${slug}`;
}

/**
 * Shows a heading of a runbook, and lets who reads by ear or by keyboard go on from there.
 *
 * @param slug - its id as GitHub makes it, in any case
 * @returns false where there is none
 */
export function scrollToHeading(
  runbook: HTMLElement | null,
  slug: string,
): boolean {
  const elements = [...(runbook?.querySelectorAll<HTMLElement>('[id]') ?? [])];
  const wanted = [headingId(slug), headingId(slug).toLowerCase(), slug];
  const heading = wanted
    .map(id => elements.find(element => element.id === id))
    .find(element => element !== undefined);
  if (!heading) {
    return false;
  }
  heading.scrollIntoView({ block: 'start' });
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
