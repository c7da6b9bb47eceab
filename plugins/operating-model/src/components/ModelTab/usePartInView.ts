import { useEffect, useRef } from 'react';
import { usePageParameters } from '../../hooks/usePageParameters';
import { PART_PARAMETER } from '../SourceMark';
import { longestPrefix } from './longestPrefix';

/** How the place that is looked for is marked, until something else is done on the page. */
const MARK = '2px solid currentColor';

/** Brings the part of the model into view that the address names, or the nearest around it that the page shows. */
export function usePartInView(): void {
  const part = usePageParameters().one(PART_PARAMETER);
  const shown = useRef<string>();
  useEffect(() => {
    if (!part || shown.current === part) {
      return;
    }
    const places = [...document.querySelectorAll<HTMLElement>('[data-part]')];
    const nearest = longestPrefix(
      part,
      places.map(place => place.dataset.part ?? ''),
    );
    const place = places.find(({ dataset }) => dataset.part === nearest);
    if (place) {
      shown.current = part;
      place.style.outline = MARK;
      place.style.outlineOffset = '4px';
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
      place.scrollIntoView?.({ block: 'center' });
    }
  });
}
