import { base } from '../styles/base.js';
import { buttons } from '../styles/buttons.js';
import { textButtons } from '../styles/text-buttons.js';
import { personStyles } from './people/person.styles.js';

export const styles = [...base, buttons, textButtons, personStyles];
