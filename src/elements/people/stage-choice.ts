import type { SessionStage } from '../../archive/session-stages.js';
import type { Session } from '../../domain/session.js';
import { Topics } from '../../domain/topics.js';

/** Which stage shows a session: the first one that is not narrowed to what the session is not about. */
export class StageChoice {
  readonly #topics = new Topics();

  of({ tags }: Pick<Session, 'tags'>, stages: readonly SessionStage[]): SessionStage | undefined {
    const own = tags.map((tag) => this.#topics.add(tag));
    return stages.find(
      ({ tag }) => !tag || this.#topics.find(tag).some((topic) => own.includes(topic)),
    );
  }
}
