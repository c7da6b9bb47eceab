import { safeUrl } from '../../format/safeUrl';

/** Each link is another file that the backend reads before it answers. */
const MOST_LINKS = 5;

/** Where a link of a runbook leads from here. */
export type RunbookLink =
  | { to: 'heading'; id: string }
  | { to: 'runbook'; link: string }
  | { to: 'web'; url: string }
  | { to: 'nowhere' };

/**
 * Where a link of a runbook leads: to a heading in it, to another Markdown file, which is shown here, to an address, or, being relative, to
 * something beside the file, where that lies on the web.
 *
 * @param href - as it stands in the runbook
 * @param from - the address of the runbook, where it has one, and over how many links it was reached
 */
export function readLink(
  href: string,
  from: { url?: string; links: readonly string[] },
): RunbookLink {
  if (href.startsWith('#')) {
    return { to: 'heading', id: decoded(href.slice(1)) };
  }
  const url = safeUrl(href);
  if (url) {
    return { to: 'web', url };
  }
  // With a scheme, from the root of a server, or from another one.
  if (/^([a-z][a-z0-9+.-]*:|[/\\?])/i.test(href) || href === '') {
    return { to: 'nowhere' };
  }
  if (isMarkdown(href) && from.links.length < MOST_LINKS) {
    return { to: 'runbook', link: href };
  }
  const beside = from.url && besideFile(href, from.url);
  return beside ? { to: 'web', url: beside } : { to: 'nowhere' };
}

/** The heading at which a link opens what it leads to. */
export function headingOf(link: string): string | undefined {
  const [, heading] = /#(.+)$/.exec(link) ?? [];
  return heading && decoded(heading);
}

/** What the file is called that a link leads to. */
export function fileOf(link: string): string {
  const path = decoded(link.replace(/[?#].*$/, ''));
  return path.slice(path.lastIndexOf('/') + 1);
}

function isMarkdown(href: string): boolean {
  return /^[^?#]+\.(md|markdown)(\?[^#]*)?(#.*)?$/i.test(href);
}

function besideFile(href: string, url: string): string | undefined {
  try {
    const base = new URL(url);
    // Azure DevOps has the path in a parameter, beside which nothing lies.
    if (base.searchParams.has('path')) {
      return undefined;
    }
    const beside = new URL(href, base);
    return beside.origin === base.origin ? safeUrl(beside.href) : undefined;
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
