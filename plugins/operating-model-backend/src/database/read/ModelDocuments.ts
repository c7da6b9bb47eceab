import type {
  Finding,
  OperatingModel,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** The parsed parts of a stored model. Shared between requests: nobody may change them. */
export interface ModelDocument {
  inForce?: OperatingModel;
  findings: Finding[];
}

/** A suite has few models; this is only a bound. */
const MOST_DOCUMENTS = 200;

/**
 * Keeps models parsed, since nearly every answer needs one of a few large documents. A document is known by the hash of
 * its content, so it is never out of date.
 */
export class ModelDocuments {
  readonly #parsed = new Map<
    string,
    { contentHash: string; document: ModelDocument }
  >();

  parse(stored: {
    entityRef: string;
    contentHash: string;
    /** JSON of the OperatingModel. */
    inForce?: string;
    /** JSON array of findings. */
    findings: string;
  }): ModelDocument {
    const { entityRef, contentHash, inForce, findings } = stored;
    const known = this.#parsed.get(entityRef);
    if (known?.contentHash === contentHash) {
      return known.document;
    }
    const document: ModelDocument = {
      inForce: inForce === undefined ? undefined : JSON.parse(inForce),
      findings: JSON.parse(findings),
    };
    this.#parsed.delete(entityRef);
    this.#parsed.set(entityRef, { contentHash, document });
    if (this.#parsed.size > MOST_DOCUMENTS) {
      const [oldest] = this.#parsed.keys();
      this.#parsed.delete(oldest);
    }
    return document;
  }
}
