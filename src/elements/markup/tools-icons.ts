import { icon } from './icons.js';

export const searchIcon = icon('M7 2.2a4.8 4.8 0 1 0 .01 0M10.6 10.6l3.4 3.4');
export const closeIcon = icon('M4 4l8 8M12 4l-8 8');
export const filterIcon = icon('M2.5 4.5h11M4.5 8h7M6.5 11.5h3');
export const printIcon = icon('M4.5 6V2h7v4M4.5 12h-2V6h11v6h-2M4.5 9.5h7V14h-7z');
