import { K360SessionCard } from '../elements/k360-session-card.js';
import './k360-feed.js';
import { register } from './register.js';

register('k360-session-card', K360SessionCard);
