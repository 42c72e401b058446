import { base } from '../styles/base.js';
import { buttons } from '../styles/buttons.js';
import { personStyles } from './person.styles.js';

export const styles = [...base, buttons, personStyles];
