import type { EntityView } from '../../catalog/types';
import { isRunbookLink } from '../../effective/runbooks/isRunbookLink';
import { withoutCredentials } from '../../effective/runbooks/withoutCredentials';
import { readRunbook } from '../../effective/runbooks/readRunbook';
import { cutText } from '../../references/cutText';
import type { Check, EntityCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import { modelFragment } from '../fixes/modelFragment';

export const runbookInvalid: Check = {
  id: 'runbook.invalid',
  title: 'Runbook can never be opened',
  severity: 'warning',
  source: {
    title:
      'Site Reliability Engineering, chapter 11: on-call engineers rely on well-defined procedures',
    url: 'https://sre.google/sre-book/being-on-call/',
  },
  version: 2,
  messages: {
    openable: 'The runbook {{location}} has a form that can be opened.',
    unusable: 'The runbook {{location}}: {{problem}}.',
  },
  checkEntity: ({ entity }: EntityCheckContext) =>
    entity.links.flatMap((link, position) => {
      const part = `metadata.links[${position}]`;
      return isRunbookLink(link)
        ? [
            outcomeOf(entity, part, link.url, {
              summary:
                'Write an address in it that can be opened, or remove it',
              remove: [part],
            }),
          ]
        : [];
    }),
  checkModel: ({ state: { view }, model: { spec } }) => [
    ...spec.surfaces
      .filter(({ type }) => type === 'runbook')
      .map(({ id, location }) =>
        outcomeOf(view, `spec.surfaces[${id}].location`, location, {
          summary: 'Write where it can be opened',
          fragment: modelFragment('surfaces', id, { location: '<location>' }),
          candidates: [`./runbooks/${id}.md`],
        }),
      ),
    ...spec.entities.flatMap(({ ref, runbook }) =>
      runbook === undefined
        ? []
        : [
            outcomeOf(view, `spec.entities[${ref}].runbook`, runbook, {
              summary: 'Write where it can be opened',
              fragment: { spec: { entities: [{ ref, runbook: '<runbook>' }] } },
              candidates: ['./runbooks/runbook.md'],
            }),
          ],
    ),
  ],
};

/** How one text stands that names a runbook. That of an annotation is left to `annotation.invalid`. */
function outcomeOf(
  view: EntityView,
  part: string,
  written: string,
  fix: Parameters<typeof createFix>[1],
): Outcome {
  const read = readRunbook(written, view);
  const text = written.trim();
  const location = {
    quote: cutText(withoutCredentials(text), 80),
  };
  const evidence = [{ label: part, value: location }];
  if (read.ok) {
    return {
      result: 'pass',
      part,
      says: 'openable',
      parameters: { location },
      evidence,
    };
  }
  return {
    result: 'fail',
    part,
    says: 'unusable',
    parameters: { location, problem: { message: read.reason } },
    evidence,
    fix: createFix(view, fix),
  };
}
