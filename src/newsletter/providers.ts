import { ghost } from './ghost.js';
import { json } from './json.js';
import { listmonk } from './listmonk.js';
import type { Provider } from './provider.js';

/** Services that are spoken to by script; `form` is a native form instead. */
export type ProviderName = 'json' | 'form' | 'listmonk' | 'ghost';

export const PROVIDERS: Readonly<Record<Exclude<ProviderName, 'form'>, Provider>> = {
  json,
  listmonk,
  ghost,
};
