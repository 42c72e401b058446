/** The script-tag entry: one address that makes every element of the kit work. */
import '../define/all.js';
