import { expect } from '@open-wc/testing';
import { loadSanitizer } from '../../src/rich-text/sanitize.js';
import { hasNativeSanitizer } from '../../src/rich-text/sanitizer-native.js';

const OPTIONS = { base: 'https://feed.example/', pageOrigin: location.origin, headingLevel: 2 };
const HTML = '<h1 onclick="x()">a</h1><script>x</script><p>b';

async function sanitize(): Promise<string> {
  const box = document.createElement('div');
  box.append((await loadSanitizer())(HTML, OPTIONS));
  return box.innerHTML;
}

const asked = () =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => /dompurify\/|sanitizer-dompurify/.test(name)).length;

// One page for both, in this order: what has been loaded stays loaded.
describe('DOMPurify', () => {
  (hasNativeSanitizer() ? it : it.skip)(
    'is not asked for where the browser can sanitize',
    async () => {
      expect(await sanitize()).to.equal('<h2>a</h2><p>b</p>');
      expect(asked()).to.equal(0);
    },
  );

  it('is asked for, and does the same, where it cannot', async () => {
    const native = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
    Reflect.deleteProperty(Element.prototype, 'setHTML');
    try {
      expect(await sanitize()).to.equal('<h2>a</h2><p>b</p>');
      expect(asked()).to.be.greaterThan(0);
    } finally {
      if (native) Object.defineProperty(Element.prototype, 'setHTML', native);
    }
  });
});
