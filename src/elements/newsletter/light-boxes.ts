/** A box to tick, as its author wrote it. */
export interface LightBox {
  readonly input: HTMLInputElement;
  readonly name: string;
  readonly value: string;
  readonly label: string;
  /** What stands in the label, links and all. */
  readonly content: readonly Node[];
}

/** What the boxes of a form are for. */
export interface LightBoxes {
  readonly consent?: LightBox | undefined;
  /** What else has to be ticked, such as an age. */
  readonly declarations: readonly LightBox[];
  readonly topics: readonly LightBox[];
}

/** Many services give the consent a name of their own: there it is the first box that must be ticked. */
export function sortBoxes(boxes: readonly LightBox[]): LightBoxes {
  const consent =
    boxes.find(({ name }) => name === 'consent') ?? boxes.find(({ input }) => input.required);
  const others = boxes.filter((one) => one !== consent);
  const isDeclaration = ({ input, name }: LightBox) => input.required && !isListName(name);
  return {
    consent,
    declarations: others.filter(isDeclaration),
    topics: others.filter((one) => !isDeclaration(one)),
  };
}

/** `list`, or `l` as listmonk's own form calls it. */
export function isListName(name: string): boolean {
  return name === 'list' || name === 'l';
}
