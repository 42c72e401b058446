/** What an archive consists of, as one part of the script; a page navigation of its own comes with neither. */
import '../define/k360-feed.js';
import '../define/k360-sessions.js';
import { defineWhenSeen } from './define-when-seen.js';

defineWhenSeen({ 'k360-paginator': () => import('../define/k360-paginator.js') });
