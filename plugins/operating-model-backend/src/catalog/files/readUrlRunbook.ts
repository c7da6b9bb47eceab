import type { UrlReaderService } from '@backstage/backend-plugin-api';
import type { ScmIntegrations } from '@backstage/integration';
import { LARGEST_RUNBOOK, READ_TIMEOUT_MS } from './limits';
import { runbookUrl } from './runbookUrl';

/**
 * Reads a Markdown file from where the catalog reads the entity, with the reader that configuration allows and equips
 * with credentials.
 *
 * @param options - `entityUrl`: of the file that declares it; `location`: relative to it
 * @returns undefined where the file may not be shown
 * @throws what the reader throws
 */
export async function readUrlRunbook(options: {
  entityUrl: string;
  location: string;
  integrations: ScmIntegrations;
  urlReader: UrlReaderService;
}): Promise<string | undefined> {
  const url = runbookUrl(options);
  if (!url) {
    return undefined;
  }
  const signal = AbortSignal.timeout(READ_TIMEOUT_MS);
  const timedOut = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  // Some readers have no regard for the signal.
  return Promise.race([read(options.urlReader, url, signal), timedOut]);
}

async function read(
  urlReader: UrlReaderService,
  url: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const response = await urlReader.readUrl(url, { signal });
  if (!response.stream) {
    const buffer = await response.buffer();
    return buffer.length > LARGEST_RUNBOOK ? undefined : buffer.toString();
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
  return Buffer.concat(chunks).toString();
}
