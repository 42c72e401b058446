import { K360Sessions } from '../elements/k360-sessions.js';
import './k360-feed.js';
import './k360-paginator.js';
import './k360-session-card.js';
import { register } from './register.js';

register('k360-sessions', K360Sessions);
