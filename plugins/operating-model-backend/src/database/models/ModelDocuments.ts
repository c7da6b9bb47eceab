import {
  completeDecisionMap,
  decisionEntries,
  findingsOf,
  type CheckSet,
  type DecisionEntry,
  type DecisionMap,
  type NotKnown,
  type OperatingModel,
  type Told,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** The parsed parts of a stored model. Shared between requests: nobody may change them. */
export interface ModelDocument extends Told {
  inForce?: OperatingModel;
  decisionMap?: DecisionMap;
  /** The decisions of the version in force, ready to be filtered and sorted. */
  decisions(): readonly DecisionEntry[];
}

/** The texts of a stored model; absent where the document is kept already. */
export interface ModelTexts {
  contentHash: string;
  /** JSON of the OperatingModel. */
  inForce?: string;
  /** JSON array of the verdicts that are findings. */
  findings?: string;
  /** JSON of the DecisionMap. */
  decisionMap?: string;
  /** JSON array of `NotKnown`. */
  notKnown?: string;
}

/** A suite has few models; this is only a bound. */
const MOST_DOCUMENTS = 200;

/** What is kept at one moment: a document that was there when a statement began is there when it ends. */
export interface KeptDocuments {
  /** The content hashes of the documents, as a JSON array for the statement that leaves their texts out. */
  readonly hashes: string;
  /** The document of a stored model, parsed where it is not kept yet. */
  take(texts: ModelTexts): ModelDocument;
}

/**
 * Keeps models parsed, since nearly every answer needs one of a few large documents. A document is known by the hash of
 * its content, so it is never out of date, and its texts need not be read again.
 */
export class ModelDocuments {
  readonly #checks: CheckSet;
  #kept: ReadonlyMap<string, ModelDocument> = new Map();
  #hashes = '[]';

  constructor(options: { checks: CheckSet }) {
    this.#checks = options.checks;
  }

  /** What is kept now. Ask for it once for each statement. */
  kept(): KeptDocuments {
    const kept = this.#kept;
    return {
      hashes: this.#hashes,
      take: texts => kept.get(texts.contentHash) ?? this.#parse(texts),
    };
  }

  #parse(texts: ModelTexts): ModelDocument {
    const { contentHash, inForce, findings, decisionMap, notKnown } = texts;
    const known = this.#kept.get(contentHash);
    if (known) {
      return known;
    }
    const document = createDocument({
      inForce: inForce === undefined ? undefined : JSON.parse(inForce),
      findings:
        findings === undefined
          ? []
          : findingsOf(JSON.parse(findings), this.#checks),
      notKnown: this.#asked(notKnown),
      decisionMap:
        decisionMap === undefined
          ? undefined
          : completeDecisionMap(JSON.parse(decisionMap)),
    });
    const youngest = [...this.#kept].slice(1 - MOST_DOCUMENTS);
    this.#kept = new Map([...youngest, [contentHash, document]]);
    this.#hashes = JSON.stringify([...this.#kept.keys()]);
    return document;
  }

  /** Of checks that are still asked. */
  #asked(notKnown: string | undefined): NotKnown[] {
    const all: NotKnown[] = notKnown === undefined ? [] : JSON.parse(notKnown);
    return all.filter(({ code }) => this.#checks.get(code));
  }
}

function createDocument(
  parts: Omit<ModelDocument, 'decisions'>,
): ModelDocument {
  const { inForce, findings, decisionMap } = parts;
  let decisions: readonly DecisionEntry[] | undefined;
  return {
    ...parts,
    decisions() {
      decisions ??=
        inForce && decisionMap
          ? decisionEntries({ model: inForce, map: decisionMap, findings })
          : [];
      return decisions;
    },
  };
}
