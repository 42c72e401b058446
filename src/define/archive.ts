/** What an archive consists of, as one part of the script. */
import './k360-feed.js';
import './k360-sessions.js';
