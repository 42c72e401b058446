import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Catalogue } from './catalogue.js';
import { Locale, type Speaker } from './locale.js';

/** Elements of Lit, and others that do without. */
type Host<Key extends string> = Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'> &
  Speaker<Key>;

/** Elements that speak, and the one observer that watches every `lang` of the page for them. */
const speakers = new Set<{ update(): void }>();
let observer: MutationObserver | undefined;

/** Lets an element speak the language it stands in, and follows when that changes. */
export class LocaleController<Key extends string>
  extends Locale<Key>
  implements ReactiveController
{
  constructor(host: Host<Key>, catalogue: Catalogue<Key>) {
    super(host, catalogue);
    host.addController(this);
  }

  hostConnected(): void {
    speakers.add(this);
    observer ??= new MutationObserver(() => {
      for (const speaker of speakers) speaker.update();
    });
    observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.update();
  }

  hostDisconnected(): void {
    speakers.delete(this);
    if (!speakers.size) observer?.disconnect();
  }
}
