import { icon } from '../markup/icons.js';

export const mailIcon = icon('M1.7 3.5h12.6v9H1.7zM1.9 4 8 8.8 14.1 4');
export const phoneIcon = icon(
  'M3 2.4h2.8l1 3L5.3 6.7a8 8 0 0 0 4 4l1.3-1.5 3 1V13C7.5 13.8 2.2 8.5 3 2.4z',
);
export const menuIcon = icon('M2.4 4.3h11.2M2.4 8h11.2M2.4 11.7h11.2');
