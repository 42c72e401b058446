import { html, nothing, type TemplateResult } from 'lit';
import type { Contributor } from '../../domain/contributor.js';
import { initials } from '../../domain/initials.js';
import type { Marker } from '../markup/marker.js';

/**
 * A person in a list: disc, name, organisation, bio.
 * @param prefix of the names of its parts, where they are not those of `<k360-contributors>` itself
 * @param marker marks what was searched for
 * @param after what follows, in the same column
 */
export function renderPerson(
  { name, organization, role, bio, url, image }: Contributor,
  prefix = '',
  marker?: Marker,
  after: unknown = nothing,
): TemplateResult {
  const marked = (text: string) => marker?.text(text) ?? text;
  const where = [role, organization].filter(Boolean).join(', ');
  return html`${
      image
        ? html`<img class="disc" src=${image} alt="" width="44" height="44" loading="lazy" />`
        : html`<span class="disc" aria-hidden="true"><span>${initials(name)}</span></span>`
    }
    <div>
      <p class="name" part=${`${prefix}name`} dir="auto">
        ${url ? html`<a href=${url} rel="noopener noreferrer">${marked(name)}</a>` : marked(name)}
      </p>
      ${
        where
          ? html`<p class="organization" part=${`${prefix}organization`} dir="auto">
              ${marked(where)}
            </p>`
          : nothing
      }
      ${bio ? html`<p class="bio" part=${`${prefix}bio`} dir="auto">${marked(bio)}</p>` : nothing}
      ${after}
    </div>`;
}
