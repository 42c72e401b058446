import { icon } from './icons.js';

/** Beside links that lead on. */
export const downloadIcon = icon('M8 2v8.2M4.8 7.2 8 10.4l3.2-3.2M2.8 13.8h10.4');
export const previousIcon = icon('M13.2 8H3M7 3.8 2.8 8 7 12.2', 'directional');
export const nextIcon = icon('M2.8 8H13M9 3.8 13.2 8 9 12.2', 'directional');
