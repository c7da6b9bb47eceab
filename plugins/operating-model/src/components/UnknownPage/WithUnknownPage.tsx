import { lazy, Suspense, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';

const UnknownPage = lazy(() =>
  import('./UnknownPage').then(module => ({ default: module.UnknownPage })),
);

/** The page with its tabs, and where its address names none of them, what says so: Backstage shows nothing there. */
export function WithUnknownPage(props: {
  /** Path of the page, with a slash before it. */
  path: string;
  /** Paths of its parts. */
  parts: readonly string[];
  children: ReactNode;
}) {
  const { path, parts, children } = props;
  const { pathname } = useLocation();
  const [, below = ''] = pathname.split(`${path}/`);
  const [asked] = below.split('/');
  const isKnown =
    asked === '' || parts.some(part => part.replace(/^\/+/, '') === asked);
  return (
    <>
      {children}
      {!isKnown && (
        <Suspense fallback={null}>
          <UnknownPage asked={asked} />
        </Suspense>
      )}
    </>
  );
}
