import { css } from './css.js';

/**
 * Public custom properties (`--k360-…`) and the private ones (`--_…`) derived from them.
 *
 * Unset, everything neutral is the host's own text colour, thinned; `light-dark()` follows the
 * `color-scheme` that the element inherits, so it is dark only where the page is.
 *
 * These are all public ones; the manifest names with each element those that it reads.
 *
 * @cssprop --k360-font-size - Size of the text; everything else is in proportion to it.
 * @cssprop --k360-heading-font - Font of headings.
 * @cssprop --k360-heading-weight - Weight of headings.
 * @cssprop --k360-ink - Colour of the text.
 * @cssprop --k360-muted - Colour of what stands back: dates, notes.
 * @cssprop --k360-line - Colour of lines that divide.
 * @cssprop --k360-line-strong - Colour of lines around what can be operated.
 * @cssprop --k360-tint - Quiet background.
 * @cssprop --k360-tint-strong - Louder one, such as under the pointer.
 * @cssprop --k360-accent - Colour of links and buttons, moved to a lightness that can be read.
 * @cssprop --k360-on-accent - Colour of text on it.
 * @cssprop --k360-field - Background of fields.
 * @cssprop --k360-danger - Colour of what failed.
 * @cssprop --k360-success - Colour of what went well.
 * @cssprop --k360-focus - Colour of the ring around what has focus.
 * @cssprop --k360-focus-width - Width of that ring.
 * @cssprop --k360-radius - How round corners are.
 * @cssprop --k360-line-width - Width of lines.
 * @cssprop --k360-density - Factor of distances.
 * @cssprop --k360-motion - Duration and timing of what moves.
 * @cssprop --k360-surface - Background of what lies over the page.
 * @cssprop --k360-on-surface - Colour of text on it.
 * @cssprop --k360-mark - Background of words that were found.
 * @cssprop --k360-on-mark - Colour of those words.
 * @cssprop --k360-shadow - Shadow of the banner.
 */
export const tokens = css`
  :host {
    --_muted: var(--k360-muted, color-mix(in oklab, currentColor 78%, transparent));
    --_line-strong: var(--k360-line-strong, color-mix(in oklab, currentColor 65%, transparent));
    --_line: var(--k360-line, color-mix(in oklab, currentColor 18%, transparent));
    --_tint-strong: var(--k360-tint-strong, color-mix(in oklab, currentColor 10%, transparent));
    --_tint: var(--k360-tint, color-mix(in oklab, currentColor 5%, transparent));
    --_accent: var(--_readable-accent, currentColor);
    --_on-accent: var(--k360-on-accent, Canvas);
    --_accent-tint: light-dark(
      color-mix(in oklab, var(--_accent) 10%, transparent),
      color-mix(in oklab, var(--_accent) 20%, transparent)
    );
    --_accent-tint-hover: light-dark(
      color-mix(in oklab, var(--_accent) 16%, transparent),
      color-mix(in oklab, var(--_accent) 28%, transparent)
    );
    --_danger: var(--k360-danger, light-dark(#b3261e, #ff9a8f));
    --_focus: var(--k360-focus, currentColor);
    --_focus-width: var(--k360-focus-width, 3px);
    --_radius: var(--k360-radius, 0.375em);
    --_small-radius: calc(var(--_radius) * 0.66);
    --_line-width: var(--k360-line-width, 1px);
    --_day-line-width: max(2px, var(--_line-width));
    --_density: var(--k360-density, 1);
    --_motion: var(--k360-motion, 160ms ease-out);
    --_heading-weight: var(--k360-heading-weight, 650);
    --_control: 2.75em;
  }

  /* Any accent is moved to a lightness that can be read; the limits hold for the whole sRGB cube. */
  @supports (color: oklch(from red l c h)) {
    :host {
      --_readable-accent: light-dark(
        oklch(from var(--k360-accent) min(l, 0.48) min(c, 0.2) h),
        oklch(from var(--k360-accent) max(l, 0.78) min(c, 0.16) h)
      );
      /* Black or white, whichever is far from the accent; also from the host's ink, if that is it. */
      --_on-accent: var(
        --k360-on-accent,
        oklch(from var(--_accent) clamp(0, (0.65 - l) * 999, 1) 0 0)
      );
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0s;
    }
  }
`;
