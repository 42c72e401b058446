/** What the benchmark uses of List.js, which brings no types. */
declare module 'list.js' {
  export default class List {
    constructor(
      id: string,
      options: {
        valueNames: (string | { name: string; attr: string })[];
        item: string;
        searchColumns: string[];
        page: number;
        pagination: boolean;
      },
      values: Record<string, string>[],
    );
    readonly matchingItems: readonly unknown[];
    on(event: 'updated', listener: () => void): void;
  }
}
