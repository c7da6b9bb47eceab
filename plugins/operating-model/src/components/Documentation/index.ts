export { Documentation } from './Documentation';
