export { LoadingCards } from './LoadingCards';
