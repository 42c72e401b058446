import { expect } from '@open-wc/testing';
import { inWebKit } from '../support/which-browser.js';

interface Report {
  readonly native: string;
  readonly purified: string;
  readonly plain: string;
  readonly parsed: string;
  readonly warnings: readonly string[];
  readonly violations: readonly string[];
}

const HTML =
  '<p class="a">a &amp; b<script>x</script></p><iframe src="https://v.example"></iframe>';

/** Runs the room in a page of its own with a Content-Security-Policy, and tells what happened there. */
async function inPageWith(policy: string): Promise<Report> {
  const frame = document.createElement('iframe');
  const answer = new Promise<Report>((resolve) => {
    addEventListener('message', function listen({ source, data }: MessageEvent<Report>) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data);
    });
  });
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module">
      const violations = [], warnings = [];
      addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
      for (const level of ['warn', 'error']) console[level] = (...all) => warnings.push(all.join(' '));
      const tell = async (make) => {
        try {
          const box = document.createElement('div');
          box.append(await make());
          return box.innerHTML;
        } catch (error) {
          return 'threw ' + error;
        }
      };
      const html = ${JSON.stringify(HTML).replaceAll('</', '<\\/')};
      const options = { base: 'https://feed.example/', pageOrigin: location.origin, headingLevel: 2 };
      const { loadSanitizer } = await import('/src/rich-text/sanitize.ts');
      const { sanitizeWithDomPurify } = await import('/src/rich-text/sanitizer-dompurify.ts');
      const { tidy } = await import('/src/rich-text/tidy.ts');
      const { toPlainText } = await import('/src/rich-text/plain-text.ts');
      const { parseHtml, serializeChildren } = await import('/src/rich-text/parse-html.ts');
      const report = {
        native: await tell(async () => (await loadSanitizer())(html, options)),
        purified: await tell(() => tidy(sanitizeWithDomPurify(html), options)),
        plain: await tell(() => toPlainText(html)),
        parsed: serializeChildren(parseHtml(html)),
        warnings,
      };
      // Violations are reported in tasks of their own; one that is caused now comes after all others.
      await new Promise((resolve) => {
        addEventListener('securitypolicyviolation', resolve);
        document.body.append(Object.assign(new Image(), { src: 'https://control.invalid/' }));
      });
      parent.postMessage({ ...report, violations: violations.filter((name) => name !== 'img-src') }, '*');
    </script>`;
  document.body.append(frame);
  const report = await answer;
  frame.remove();
  return report;
}

const CLEAN = '<p>a &amp; b</p>';
const enforced = 'trustedTypes' in window;

// WebKitGTK reports no violation for the image that ends the waiting.
(inWebKit ? describe.skip : describe)('under Trusted Types', () => {
  for (const directive of ["; trusted-types k360-widgets 'allow-duplicates'", '']) {
    it(`everything works, in silence, with "${directive}"`, async () => {
      const report = await inPageWith(
        `img-src 'self'; require-trusted-types-for 'script'${directive}`,
      );
      expect(report).to.deep.equal({
        native: CLEAN,
        purified: CLEAN,
        plain: 'a &amp; b',
        parsed: HTML,
        warnings: [],
        violations: [],
      });
    });
  }

  (enforced ? it : it.skip)(
    'nothing is thrown or let through where no policy is allowed',
    async () => {
      const report = await inPageWith(
        "img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
      );
      expect(report.native).to.equal(CLEAN);
      expect(report.plain).to.equal('a &amp; b');
      // Parsing is left to the browser's sanitiser, which takes away what runs and what frames.
      expect(report.parsed).to.equal('<p class="a">a &amp; b</p>');
      expect(report.purified).to.equal(CLEAN);
      expect(report.warnings).to.deep.equal([]);
    },
  );
});
