import { PARTY_EXPECTED } from '../scalars/partyForm';
import type { AnnotationField } from './annotationFields';
import { declaredValues } from './declaredValues';

/** A link as Markdown has it; the address is what the annotation wants. */
const MARKDOWN_LINK = /!?\[[^\]]*\]\(\s*<?([^)\s>]*)[^)]*\)/;
/** What templates leave behind, and what people put where somebody else should write something. */
const PLACEHOLDER =
  /\$\{\{?[^{}]*\}?\}|\{\{[^{}]*\}\}|<[a-z][\w -]*>|^\{[^{}:,"]*\}$/i;
const QUOTED = /^(["'`“‘]).*["'`”’]$/s;

/**
 * What is wrong with the form of an annotation's value before anybody asks what it means: it is something else than one text, or
 * holds what was meant to be replaced. Undefined where nothing is.
 */
export function formProblem(
  field: AnnotationField,
  raw: string,
): string | undefined {
  const text = raw.trim();
  const found = text === '' ? 'is empty' : foundIn(field, text);
  return found && `The value ${found}. ${expectedOf(field)}`;
}

/** The address of a Markdown link; undefined where there is none. */
export function addressOfLink(raw: string): string | undefined {
  return MARKDOWN_LINK.exec(raw)?.[1] || undefined;
}

function foundIn(field: AnnotationField, text: string): string | undefined {
  const written = nested(text);
  if (written) {
    return written;
  }
  if (QUOTED.test(text)) {
    return 'stands in quotation marks, which are part of it here';
  }
  if (field === 'runbook') {
    // What else can be no address and no path is said of links and models, too.
    return undefined;
  }
  const [link] = MARKDOWN_LINK.exec(text) ?? [];
  if (link) {
    return link === text ? 'is a Markdown link' : 'holds a Markdown link';
  }
  const [placeholder] = PLACEHOLDER.exec(text) ?? [];
  if (placeholder) {
    return `still holds the placeholder ${placeholder}`;
  }
  if (/^\[.*\]$/s.test(text)) {
    return 'is written as a list';
  }
  if (/^\{.*\}$/s.test(text)) {
    return 'is written as a map';
  }
  return /^[[{]/.test(text) ? `begins with ${text[0]}` : undefined;
}

/** A list or a map of YAML comes as JSON. */
function nested(text: string): string | undefined {
  if (!/^[[{]/.test(text)) {
    return undefined;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (Array.isArray(value)) {
    return 'is a list';
  }
  const entries = Object.entries(value as object);
  const [[key, held] = []] = entries;
  return entries.length === 1 && held === null
    ? `is a map: that is how YAML reads {${key}}`
    : 'is a map';
}

/** What is expected instead, as a sentence without its end. */
function expectedOf(field: AnnotationField): string {
  if (field === 'runbook') {
    return 'A web address or a relative path is expected';
  }
  if (field === 'model') {
    return 'A reference such as operatingmodel:default/cloud-suite is expected';
  }
  const declared = declaredValues.find(
    ({ annotation }) => annotation === field,
  );
  if (!declared) {
    const [first, ...others] = PARTY_EXPECTED;
    return first.toLocaleUpperCase('en-US') + others.join('');
  }
  const { title, description, examples } =
    declared.annotationSchema.meta() ?? {};
  if (title === 'Id') {
    // Which ids there are, the edit says.
    return `The ${lowerFirst(String(description))} is expected`;
  }
  const [example] = Array.isArray(examples) ? examples : [];
  return `One ${String(title).toLocaleLowerCase(
    'en-US',
  )} such as ${example} is expected`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('en-US') + text.slice(1);
}
