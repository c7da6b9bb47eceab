import { z } from 'zod';
import { ID_LISTS, meanings } from '../src/scalars/meaning';
import { operatingModelSpecSchema } from '../src/model/operatingModelSpecSchema';
import { descriptionOf, withoutDefault } from '../src/model/schemaParts';
import { code, generatedFrom, table } from './markdown';

interface Section {
  path: string;
  forms: z.ZodObject[];
}

/** The page about the keys of the kind. */
export function modelReference(): string {
  const pages = writeSections({
    path: 'spec',
    forms: [operatingModelSpecSchema],
  });
  return `${generatedFrom('`src/model/operatingModelSpecSchema.ts`')}

# The kind OperatingModel

Every key of \`spec\`. How to write a model is told in [Writing an operating model](../operating-model-kind.md). Keys that are
not here are errors, and so is a reference to a part that the document does not have.

${pages.join('\n\n')}
`;
}

/** A section and then those of the maps inside it, each before its next sibling. */
function writeSections({ path, forms }: Section): string[] {
  const sections: Section[] = [];
  const tables = forms.map(form =>
    table(
      ['Key', 'Type', 'Required', 'Default', 'Meaning'],
      Object.entries(form.shape).map(([key, part]) => {
        const schema = part as z.ZodType;
        const place = `${path}.${key}`;
        return [
          code(key),
          typeOf(schema, place, sections),
          isRequired(schema) ? 'yes' : 'no',
          defaultOf(schema),
          meaningOf(schema),
        ];
      }),
    ),
  );
  return [
    `## ${code(path)}\n\n${tables.join('\n\nor\n\n')}`,
    ...sections.flatMap(writeSections),
  ];
}

function typeOf(schema: z.ZodType, place: string, sections: Section[]): string {
  const form = withoutDefault(schema);
  const refersTo = meanings.get(form)?.refersTo;
  if (refersTo) {
    return `${ID_LISTS[refersTo]} id`;
  }
  if (form instanceof z.ZodArray) {
    const item = typeOf(form.element as z.ZodType, `${place}[]`, sections);
    return `list of ${item.replace(
      /^map(?=:)|(id|text|date|reference)$/,
      '$&s',
    )}`;
  }
  if (form instanceof z.ZodObject) {
    sections.push({ path: place, forms: [form] });
    return `map: ${code(place)}`;
  }
  if (form instanceof z.ZodUnion) {
    const options = form.options as z.ZodType[];
    if (options.every(option => option instanceof z.ZodObject)) {
      sections.push({ path: place, forms: options as z.ZodObject[] });
      return `map: ${code(place)}`;
    }
    return options.map(option => typeOf(option, place, sections)).join(' or ');
  }
  if (form instanceof z.ZodRecord) {
    const keys = typeOf(form.keyType as unknown as z.ZodType, place, sections);
    const values = typeOf(
      form.valueType as unknown as z.ZodType,
      place,
      sections,
    );
    return `map of ${keys} to ${values}`;
  }
  if (form instanceof z.ZodEnum) {
    return form.options.map(code).join(', ');
  }
  const title = form.meta()?.title;
  if (typeof title === 'string') {
    return title.charAt(0).toLocaleLowerCase('en-US') + title.slice(1);
  }
  const names: { [type: string]: string } = {
    string: 'text',
    number: 'number',
    boolean: '`true` or `false`',
    unknown: 'anything',
  };
  return names[form.type] ?? form.type;
}

function isRequired(schema: z.ZodType): boolean {
  return !schema.safeParse(undefined).success;
}

function defaultOf(schema: z.ZodType): string {
  if (!(schema instanceof z.ZodDefault)) {
    return '';
  }
  const preset = schema.parse(undefined);
  const isEmpty = JSON.stringify(preset).length === 2;
  return isEmpty ? 'none' : code(preset);
}

function meaningOf(schema: z.ZodType): string {
  const examples = (schema.meta()?.examples ??
    withoutDefault(schema).meta()?.examples ??
    []) as unknown[];
  const shown =
    examples.length && !defaultOf(schema)
      ? ` Example: ${examples.map(code).join(', ')}.`
      : '';
  const description = descriptionOf(schema) ?? '';
  return `${description.replace(/</g, '\\<')}.${shown}`;
}
