/** What a page is watched for; set on `window.benchTarget` before anything else runs. */
export type Target =
  /** An element whose whole text this is, such as the title of the first card. */
  | { readonly text: string }
  /** A button whose text matches this regular expression, and that a pointer would hit. */
  | { readonly button: string };

/** What the probe tells while a page runs, through the binding `benchReport`, as JSON. */
export type Report =
  /** The target has been painted; `ms` since the navigation began. */
  | { readonly kind: 'seen'; readonly ms: number }
  /** A key's last visible effect has been painted; `ms` since the key was pressed. */
  | { readonly kind: 'key'; readonly ms: number; readonly changed: boolean };

/** What the browser's own observers saw since the navigation began. */
export interface Observed {
  /** Durations of tasks of 50 ms and more, in milliseconds. */
  readonly longTasks: number[];
  /** Cumulative layout shift as Web Vitals defines it: the worst burst of shifts. */
  readonly layoutShift: number;
}

declare global {
  interface Window {
    benchTarget?: Target;
    benchReport?: (report: string) => void;
    benchObserved?: () => Observed;
  }
}
