export { SidePanel, SIDE_PANEL_WIDTH } from './SidePanel';
