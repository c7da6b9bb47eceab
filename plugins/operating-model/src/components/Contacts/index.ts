export { Contacts } from './Contacts';
export { PageLinks } from './PageLinks';
