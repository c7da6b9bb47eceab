import { decisionPath } from '../model/decisionPath';
import type { OperatingModel } from '../model/types';
import type { Finding } from './Finding';

/** What is wrong in a text is no part of the version in force, and its readers can read the text in the catalog. */
const TEXT_CHECK = 'model.invalid';

/** The place of an area, a decision or a surface at the beginning of a path. */
const LISTED = /^(spec\.(?:areas|surfaces)\[[^\]]*\])(\.decisions\[[^\]]*\])?/;

/**
 * The findings about a model, or what is not known of it, as far as its reader may see them: none about a part that is hidden, nor about a whole that holds one, since
 * such a finding counts and names its parts. A place that is not among what is shown, whatever it is, is hidden.
 *
 * @param model - the version in force
 * @param shown - the same without the areas, decisions and surfaces that are hidden; itself where nothing is
 * @public
 */
export function visibleFindings<Told extends Pick<Finding, 'code' | 'subject'>>(
  findings: Told[],
  model: OperatingModel,
  shown: OperatingModel,
): Told[] {
  const isVisible = visiblePlaces(model, shown);
  return isVisible
    ? findings.filter(
        ({ code, subject: { path } }) =>
          !path || code === TEXT_CHECK || isVisible(path),
      )
    : findings;
}

/** Whether a place may be shown; undefined where nothing is hidden. */
function visiblePlaces(
  model: OperatingModel,
  shown: OperatingModel,
): ((path: string) => boolean) | undefined {
  const shownPlaces = new Set(placesOf(shown));
  const hidden =
    model === shown
      ? []
      : placesOf(model).filter(place => !shownPlaces.has(place));
  if (hidden.length === 0) {
    return undefined;
  }
  const wholes = new Set(hidden.flatMap(wholesOf));
  return path =>
    !wholes.has(path) && listedIn(path).every(place => shownPlaces.has(place));
}

function placesOf({ spec }: OperatingModel): string[] {
  return [
    ...spec.areas.flatMap(area => [
      `spec.areas[${area.id}]`,
      ...area.decisions.map(({ id }) => decisionPath(area.id, id)),
    ]),
    ...spec.surfaces.map(({ id }) => `spec.surfaces[${id}]`),
  ];
}

/** The places that a path is in and that may be hidden. */
function listedIn(path: string): string[] {
  const [, outer, inner] = LISTED.exec(path) ?? [];
  return [...(outer ? [outer] : []), ...(inner ? [outer + inner] : [])];
}

/** Paths of everything that a path is in. */
function wholesOf(path: string): string[] {
  return [...path.matchAll(/\./g)].map(({ index }) => path.slice(0, index));
}
