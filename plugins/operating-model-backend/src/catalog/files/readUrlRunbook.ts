import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { decodeMarkdown } from './decodeMarkdown';
import { LARGEST_RUNBOOK, READ_TIMEOUT_MS } from './limits';

/**
 * Reads a Markdown file from where the catalog reads the entity, with the reader that configuration allows and equips
 * with credentials.
 *
 * @param url - of the file, as `runbookUrl` allows it
 * @returns undefined where the file may not be shown
 * @throws what the reader throws, and ConflictError where nobody can tell what its bytes mean
 */
export async function readUrlRunbook(
  url: string,
  urlReader: UrlReaderService,
): Promise<string | undefined> {
  const signal = AbortSignal.timeout(READ_TIMEOUT_MS);
  const timedOut = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  // Some readers have no regard for the signal.
  return Promise.race([read(urlReader, url, signal), timedOut]);
}

async function read(
  urlReader: UrlReaderService,
  url: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const response = await urlReader.readUrl(url, { signal });
  if (!response.stream) {
    const buffer = await response.buffer();
    return buffer.length > LARGEST_RUNBOOK ? undefined : decodeMarkdown(buffer);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  const stream = response.stream();
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > LARGEST_RUNBOOK || signal.aborted) {
      return undefined;
    }
    chunks.push(bytes);
  }
  return decodeMarkdown(Buffer.concat(chunks));
}
