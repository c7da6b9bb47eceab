export { SectionGrid, SideBySide } from './SectionGrid';
