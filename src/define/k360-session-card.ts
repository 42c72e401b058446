import { K360SessionCard } from '../elements/k360-session-card.js';
import { provideElement } from '../elements/loading/wanted-elements.js';
import './k360-feed.js';
import { register } from './register.js';

// Only where a session with a film is opened.
provideElement('k360-consent-gate', () => import('./k360-consent-gate.js'));

register('k360-session-card', K360SessionCard);
