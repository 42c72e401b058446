import { icon } from '../markup/icons.js';

export const alertIcon = icon('M8 1.7a6.3 6.3 0 1 0 .01 0M8 4.6v4.2M8 11.2v.2');
export const retryIcon = icon('M13.2 8a5.2 5.2 0 1 1-1.6-3.8M13.4 2v3h-3');
