// Says why the fallback stays. Loaded only then: pages without such a policy need no words for it.
console.error(
  'k360-widgets: the Content-Security-Policy of this page lets no template through, so the ' +
    "fallback stays. Add to it: trusted-types k360-widgets 'allow-duplicates'",
);

export {};
