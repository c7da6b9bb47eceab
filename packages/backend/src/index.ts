import { demo } from './demo';

demo.start();
