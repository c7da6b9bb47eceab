import { screen } from '@testing-library/react';

/** How long a part may take to come. */
export const PATIENCE = { timeout: 5_000 };

export const answer = () => screen.findByRole('region', { name: 'Answer' });

export const field = (name: string) =>
  screen.findByRole('combobox', { name }, PATIENCE);

export const heading = (name: string | RegExp) =>
  screen.findByRole('heading', { name }, PATIENCE);
