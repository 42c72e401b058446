import { K360Sessions } from '../elements/k360-sessions.js';
import { provideElement } from '../elements/loading/wanted-elements.js';
import './k360-feed.js';
import './k360-session-card.js';
import { register } from './register.js';

// Below the cards: they need not wait for it.
provideElement('k360-paginator', () => import('./k360-paginator.js'));
register('k360-sessions', K360Sessions);
