import {
  annotationKey,
  ANNOTATION_FIELDS,
} from '../src/annotations/annotationFields';
import { annotationSchemas } from '../src/annotations/annotationSchemas';
import {
  DOCS_ANNOTATIONS,
  ON_CALL_ANNOTATIONS,
  SOURCE_ANNOTATIONS,
} from '../src/annotations/reusedAnnotations';
import { code, generatedFrom, table } from './markdown';

/** The page about the annotations. */
export function annotationReference(): string {
  const rows = ANNOTATION_FIELDS.map(field => {
    const meta = annotationSchemas[field].meta();
    return [
      code(annotationKey(field)),
      String(meta?.title).replace(/^[A-Z](?=[a-z])/, letter =>
        letter.toLocaleLowerCase('en-US'),
      ),
      `${meta?.description}.`,
      ((meta?.examples ?? []) as unknown[]).map(code).join(', '),
    ];
  });
  return `${generatedFrom('`src/annotations`')}

# Annotations

They stand under \`metadata.annotations\` of a Component, System, Domain, API or Resource, and all of them are optional:
what an entity does not say itself, it inherits from its system, its domain and the model. A value is one text of at most
200 characters.

${table(['Annotation', 'Type', 'Meaning', 'Example'], rows)}

Nothing in these annotations ever makes the catalog refuse an entity. A key that is misspelt and a value that cannot be used are
findings of their own, \`annotation.invalid\`, on the page of the entity. The catalog module writes one more annotation,
\`operating-model.io/unreadable\`: it keeps the keys that Backstage itself would refuse, so that they can be shown. Nobody needs to write it.

## Annotations of others that are read

An organisation's own annotations can mean one of ours: \`operatingModel.annotationAliases\` in the configuration of Backstage
names them (\`acme.com/tier: support-tier\`). Where both are there, ours wins.

That there is an on-call schedule elsewhere is read from ${ON_CALL_ANNOTATIONS.map(
    code,
  ).join(
    ', ',
  )}. All that an entity has are shown, those of Rootly by slug as links. Of keys that hold secrets only the presence is read. Its documentation is that of ${Object.values(
    DOCS_ANNOTATIONS,
  )
    .map(code)
    .join(', ')}. Where an entity comes from, and how it can be edited, is
read from ${SOURCE_ANNOTATIONS.map(code).join(', ')}.
`;
}
