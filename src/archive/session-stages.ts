/** An element on the page that shows the sessions of an archive, and can be asked for one of them. */
export interface SessionStage {
  /** Prefix of its parameters in the page's address, see `viewAddress`. */
  readonly prefix: string;
  /** Name or slug of the topic whose sessions alone it shows. */
  readonly tag: string | undefined;
  /** Shows a session and brings the visitor to it. */
  show(sessionId: string): void;
}

/** Stages by the address of their archive, the first one first: elements with a `src` of their own meet here, too. */
const stages = new Map<string, Set<SessionStage>>();
const watchers = new Set<() => void>();

/** Tells where sessions of an archive are shown, until `signal` aborts. */
export function addStage(archive: string, stage: SessionStage, signal: AbortSignal): void {
  if (signal.aborted) return;
  const own = stages.get(archive) ?? new Set();
  stages.set(archive, own.add(stage));
  signal.addEventListener('abort', () => {
    own.delete(stage);
    tell();
  });
  tell();
}

/** All stages of an archive. */
export function stagesOf(archive: string): readonly SessionStage[] {
  return [...(stages.get(archive) ?? [])];
}

/** Calls back when a stage of any archive comes or goes, until `signal` aborts. */
export function watchStages(watcher: () => void, signal: AbortSignal): void {
  watchers.add(watcher);
  signal.addEventListener('abort', () => watchers.delete(watcher));
}

function tell(): void {
  for (const watcher of watchers) watcher();
}
