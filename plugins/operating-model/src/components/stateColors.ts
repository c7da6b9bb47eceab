import type { Theme } from '@material-ui/core/styles';

/** How a state is coloured. Each has a contrast of at least 4.5 on the cards of Backstage's own themes. */
export function stateColors(theme: Theme) {
  return theme.palette.type === 'dark'
    ? {
        error: '#ff9c94',
        warning: '#ffbb66',
        info: '#9cc4ff',
        unknown: '#d3a9f0',
        good: '#8fd694',
      }
    : {
        error: '#b3151b',
        warning: '#8a4700',
        info: '#1f5493',
        unknown: '#6b3a98',
        good: '#1e6b2c',
      };
}
