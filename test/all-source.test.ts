import { expect } from '@open-wc/testing';

// Every module of the package is loaded here, so that a file without tests counts as uncovered.
const files = (await (await fetch('/source-files.json')).json()) as string[];
const load = (file: string) => import(`/src/${file}`) as Promise<unknown>;
const registering = (file: string) => /^(define|embed)\//.test(file);
const TAGS = [
  'k360-contact',
  'k360-consent-gate',
  'k360-contributors',
  'k360-cookie-banner',
  'k360-cookie-settings',
  'k360-feed',
  'k360-initiative',
  'k360-nav',
  'k360-newsletter',
  'k360-paginator',
  'k360-session-card',
  'k360-sessions',
];

describe('the package', () => {
  it('exports the class of each element and each event', async () => {
    const modules = files.filter((file) =>
      /^(elements|consent)\/([a-z]+\/)?(k360-[a-z-]+|[a-z-]+-event)\.ts$/.test(file),
    );
    const classes = (await Promise.all(modules.map(load))).flatMap((module) =>
      Object.keys(module as object).filter((name) => name.startsWith('K360')),
    );
    expect(classes).to.include.members(['K360Sessions', 'K360ConsentChangeEvent']);
    expect(await load('index.ts')).to.include.keys(classes);
  });
});

describe('registration', () => {
  it('is left undone by every module outside of define and embed', async () => {
    const quiet = files.filter((file) => !registering(file));
    expect(quiet).to.include('index.ts');
    await Promise.all(quiet.map(load));
    expect(TAGS.filter((tag) => customElements.get(tag))).to.deep.equal([]);
  });

  it('is done by the script-tag entry, for each public element', async () => {
    await Promise.all(files.filter(registering).map(load));
    expect(TAGS.filter((tag) => !customElements.get(tag))).to.deep.equal([]);
  });
});
