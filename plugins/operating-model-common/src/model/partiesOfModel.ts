import { parseReference } from '../references/parseReference';
import { isParty, meanings } from '../scalars/meaning';
import { operatingModelSpecSchema } from './operatingModelSpecSchema';
import { walkSchema } from './walkSchema';

/**
 * Every party that the `spec` of a model names, as far as it can be read: owner, holders of roles, members of
 * rotations, accountable parties and so on. Full references in lower case, each once, in the order of the text.
 *
 * @param spec - as written, valid or not
 * @param namespace - of the model; bare names are groups in it
 * @public
 */
export function partiesOfModel(spec: unknown, namespace: string): string[] {
  const parties = new Set<string>();
  walkSchema(operatingModelSpecSchema, spec, {
    onValue: ({ schema, value }) => {
      const meaning = meanings.get(schema);
      if (typeof value === 'string' && meaning && isParty(meaning, value)) {
        const party = parseReference(value, { defaultNamespace: namespace });
        if (party) {
          parties.add(party);
        }
      }
    },
  });
  return [...parties];
}
