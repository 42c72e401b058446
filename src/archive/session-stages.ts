import type { ArchiveHandle } from './archive-handle.js';

/** An element on the page that shows the sessions of an archive, and can be asked for one of them. */
export interface SessionStage {
  /** Prefix of its parameters in the page's address, see `viewAddress`. */
  readonly prefix: string;
  /** Name or slug of the topic whose sessions alone it shows. */
  readonly tag: string | undefined;
  /** Shows a session and brings the visitor to it; `false` if it cannot, because the page hides it. */
  show(sessionId: string): boolean;
}

/** Stages by the address of their archive, the first one first: elements with a `src` of their own meet here, too. */
const stages = new Map<string, Set<SessionStage>>();
const watchers = new Set<() => void>();

/** Tells other elements of the page that one shows the sessions of an archive, until `signal` aborts. */
export function offerStage(
  { address }: ArchiveHandle,
  stage: SessionStage,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const own = stages.get(address) ?? new Set();
  stages.set(address, own.add(stage));
  signal.addEventListener('abort', () => {
    own.delete(stage);
    tell();
  });
  tell();
}

/** Where on the page sessions of an archive are shown; `watchStages` tells of changes. */
export function stagesOf({ address }: ArchiveHandle): readonly SessionStage[] {
  return [...(stages.get(address) ?? [])];
}

/** Calls back when a stage of any archive comes or goes, until `signal` aborts. */
export function watchStages(watcher: () => void, signal: AbortSignal): void {
  watchers.add(watcher);
  signal.addEventListener('abort', () => watchers.delete(watcher));
}

function tell(): void {
  for (const watcher of watchers) watcher();
}
