import type { Entity } from '@backstage/catalog-model';
import { LineCounter, parseAllDocuments, type Document } from 'yaml';
import { envelopeProblems, kindOf } from './envelopeProblems';
import { keyProblems } from './keyProblems';
import type { ModelProblem } from './types';

/** References to anchors that a file may use; a few lines with many of them can be blown up to gigabytes. */
const MOST_ALIASES = 100;
/** More than this nobody mends at once, and all of them usually come from one place. */
const MOST_PROBLEMS = 20;
/** The parser calls itself for what is inside of something, and reports or throws that it cannot do so any more. */
const TOO_DEEP = 'Is nested too deeply to be read';

/**
 * An entity of the kind OperatingModel whose `spec` nobody has checked yet, or what keeps the text from being one.
 * @public
 */
export type ParsedModelText =
  | { entity: Entity; problems?: undefined }
  | { entity?: undefined; problems: ModelProblem[] };

/**
 * Reads the file of a model, YAML or JSON. Never throws, whatever the text holds.
 * @public
 */
export function parseModelText(text: string): ParsedModelText {
  try {
    return parse(text);
  } catch (error) {
    return refusal('file', sentenceOf(error));
  }
}

function parse(text: string): ParsedModelText {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
    // Its own check compares every key with every other.
    uniqueKeys: false,
  });
  const documents: Document[] = 'empty' in parsed ? [] : parsed;
  const errors = documents.flatMap(document => document.errors);
  if (errors.some(({ message }) => message.includes('call stack'))) {
    return refusal('file', TOO_DEEP);
  }
  const broken = [
    ...errors.map(({ pos, message }) => ({ offset: pos[0], message })),
    ...documents.flatMap(document => keyProblems(document, MOST_PROBLEMS)),
  ].sort((a, b) => a.offset - b.offset);
  if (broken.length > 0) {
    return {
      problems: broken.slice(0, MOST_PROBLEMS).map(({ offset, message }) => {
        const { line, col } = lines.linePos(offset);
        return { path: `line ${line}, column ${col}`, message };
      }),
    };
  }
  const values = documents
    .map(document => document.toJS({ maxAliasCount: MOST_ALIASES }))
    .filter(value => value !== null && value !== undefined);
  if (values.length !== 1) {
    return refusal('file', wrongNumber(values));
  }
  const problems = envelopeProblems(values[0]);
  return problems.length > 0 ? { problems } : { entity: values[0] as Entity };
}

function wrongNumber(values: unknown[]): string {
  return values.length === 0
    ? 'Must have one OperatingModel in it, and is empty'
    : `Must have one OperatingModel in it and nothing else, not ${
        values.length
      } documents: ${values.slice(0, 5).map(kindOf).join(', ')}${
        values.length > 5 ? ' …' : ''
      }`;
}

function sentenceOf(error: unknown): string {
  return error instanceof RangeError
    ? TOO_DEEP
    : `Cannot be read: ${error instanceof Error ? error.message : error}`;
}

function refusal(path: string, message: string): ParsedModelText {
  return { problems: [{ path, message }] };
}
