/** Path of the tab below the page of an entity. */
export const TAB_PATH = '/operating-model';
