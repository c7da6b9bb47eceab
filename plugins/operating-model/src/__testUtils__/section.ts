import { screen } from '@testing-library/react';

/** A section of a page, found by its heading as a screen reader finds it. */
export const section = (name: string | RegExp) =>
  screen.findByRole('region', { name }, { timeout: 5_000 });
