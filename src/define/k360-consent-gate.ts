import { K360ConsentGate } from '../elements/k360-consent-gate.js';
import { registerFirst } from './register-first.js';

registerFirst('k360-consent-gate', K360ConsentGate);
