import { openableUrl } from '../../catalog/partyContacts';
import type { Read } from '../../annotations/Read';
import type { Parameters } from '../../messages/Message';
import { decoded } from './decoded';
import { addressProblem, pathProblem } from './runbookProblems';

/**
 * A runbook on the web.
 * @public
 */
export interface RunbookAddress {
  target: 'url';
  url: string;
}

/**
 * A runbook that is a Markdown file. `path` is relative to the file that names it, with slashes, and percent-codes read;
 * `heading` is the id of the heading at which it opens, as code hosts make them.
 * @public
 */
export interface RunbookPath {
  target: 'file';
  path: string;
  heading?: string;
}

/** Views of a file that a code host offers, and that say nothing about which file it is. */
const VIEW = /^(plain|raw)(=(1|true))?$/i;

/**
 * Reads where a runbook is, as somebody wrote it: a web address, or a relative path to a Markdown file. Whether it is there, nobody
 * has looked yet; what is refused can never be opened here, and the reason says what is expected.
 *
 * @remarks Never throws. The one place that decides it, for the answer of an entity, for checks and for whoever reads the file.
 * @public
 */
export function parseRunbookLocation(
  location: string,
): Read<RunbookAddress | RunbookPath> {
  const text = location.trim();
  const problem = addressProblem(text);
  if (problem) {
    return { ok: false, reason: problem };
  }
  if (/^https?:/i.test(text)) {
    if (!openableUrl(text)) {
      return refused('address');
    }
    const { username, password } = new URL(text);
    return username || password
      ? refused('credentials')
      : { ok: true, value: { target: 'url', url: text } };
  }
  const [beforeHash, ...afterHash] = text.split('#');
  const [written, ...query] = beforeHash.split('?');
  if (query.length > 0 && !VIEW.test(query.join('?'))) {
    return refused('query');
  }
  if (written === '') {
    return refused('no-file', { mark: text.slice(0, 1) });
  }
  const path = decoded(written);
  const wrong = pathProblem(written, path);
  if (wrong) {
    return { ok: false, reason: wrong };
  }
  const heading = decoded(afterHash.join('#'));
  return {
    ok: true,
    value: { target: 'file', path, ...(heading && { heading }) },
  };
}

function refused(
  name: 'address' | 'credentials' | 'no-file' | 'query',
  parameters?: Parameters,
): Read<never> {
  const id = `effective/runbook-${name}`;
  return { ok: false, reason: parameters ? { id, parameters } : { id } };
}
