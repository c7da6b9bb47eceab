import { isAbsolute, relative, sep } from 'node:path';

/** A folder of this machine, and where its files can be edited in the browser. */
export interface Sources {
  folder: string;
  /** The path of a file below the folder is added to it. */
  editUrl: string;
}

/** Where a file can be edited; undefined where it lies outside of the folder. */
export function editUrlOf(
  { folder, editUrl }: Sources,
  file: string,
): string | undefined {
  const path = relative(folder, file);
  const isOutside =
    path === '' || path.split(sep)[0] === '..' || isAbsolute(path);
  return isOutside
    ? undefined
    : [editUrl, ...path.split(sep).map(encodeURIComponent)].join('/');
}
