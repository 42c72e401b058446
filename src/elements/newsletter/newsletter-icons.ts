import { icon } from '../markup/icons.js';

export const checkIcon = icon('M8 1.7a6.3 6.3 0 1 0 .01 0M5 8.2l2.2 2.2L11 6');
