export { Contacts } from './Contacts';
