export { ASPECTS, GAPS, STATES } from './aspects';
export { CellLabel } from './CellLabel';
export { CellLegend } from './CellLegend';
export { CellMarks } from './CellMarks';
export { StateMarks } from './StateMarks';
