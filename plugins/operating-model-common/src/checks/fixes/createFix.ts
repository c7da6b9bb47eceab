import type { EntityView } from '../../catalog/types';
import type { Fix } from '../Verdict';
import type { CatalogChoice } from './CatalogChoices';
import type { Fragment } from './Fragment';
import { writeYaml } from './writeYaml';

/**
 * The edit of the file from which an entity comes, with the name of that file and the address where it can be edited.
 *
 * @param view - the entity that a check is asked about, for a model `state.view`
 * @param options - see {@link Fix}; the fragment is written as YAML
 * @public
 */
export function createFix(
  view: EntityView,
  options: {
    summary: string;
    fragment?: Fragment;
    remove?: string[];
    candidates?: string[];
    choose?: CatalogChoice;
    otherwise?: Fix;
  },
): Fix {
  const { fragment, ...rest } = options;
  return {
    ...rest,
    yaml: fragment && writeYaml(fragment),
    ...placeOf(view),
  };
}

/** Per view: a model has as many fixes as it has gaps, and addresses are slow to read. A view does not change. */
const places = new WeakMap<EntityView, Pick<Fix, 'file' | 'editUrl'>>();

function placeOf(view: EntityView): Pick<Fix, 'file' | 'editUrl'> {
  let place = places.get(view);
  if (!place) {
    const editUrl = view.annotations.get('backstage.io/edit-url');
    place = {
      file: fileName(view),
      editUrl: editUrl && webUrl(editUrl) ? editUrl : undefined,
    };
    places.set(view, place);
  }
  return place;
}

/** An annotation as a fragment. */
export function annotationFragment(key: string, value: string): Fragment {
  return { metadata: { annotations: { [key]: value } } };
}

/** The path of an annotation, as `remove` and sources spell it. */
export function annotationPath(key: string): string {
  return `metadata.annotations[${JSON.stringify(key)}]`;
}

/** The file and its folder: enough to find it, and nothing of the server's disk. */
function fileName(view: EntityView): string | undefined {
  const location = view.annotations
    .get('backstage.io/managed-by-location')
    ?.replace(/^[a-z]+:/, '');
  const url = location && webUrl(location);
  // Azure DevOps and Bitbucket Server keep the path of a file in the query.
  const path = url
    ? url.searchParams.get('path') ?? url.pathname
    : location?.split(/[?#]/, 1)[0];
  return path?.split(/[/\\]/).filter(Boolean).slice(-2).join('/');
}

function webUrl(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return ['http:', 'https:'].includes(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
