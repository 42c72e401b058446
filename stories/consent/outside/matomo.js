/**
 * A stand-in for Matomo, for the demo: counts page views as Matomo's script does, by its command queue,
 * with cookies of its names, and only with consent where `requireConsent` came first.
 */
(() => {
  const origin = new URL(document.currentScript.src).origin;
  const queue = Array.isArray(window._paq) ? window._paq : [];
  let required = false;
  let consent = document.cookie.includes('mtm_consent=');
  const waiting = [];

  const send = (title) => {
    if (!document.cookie.includes('_pk_id.1=')) {
      const id = Math.random().toString(16).slice(2, 18);
      document.cookie = `_pk_id.1=${id}; path=/; max-age=33955200; samesite=lax`;
    }
    document.cookie = '_pk_ses.1=1; path=/; max-age=1800; samesite=lax';
    new Image().src = `${origin}/matomo.php?idsite=1&rec=1&action_name=${encodeURIComponent(title)}`;
  };
  const commands = {
    requireConsent: () => (required = true),
    rememberConsentGiven: () => {
      consent = true;
      document.cookie = 'mtm_consent=1; path=/; max-age=946080000; samesite=lax';
      for (const title of waiting.splice(0)) send(title);
    },
    forgetConsentGiven: () => {
      consent = false;
      document.cookie = 'mtm_consent=; path=/; max-age=0';
    },
    trackPageView: () => {
      if (required && !consent) waiting.push(document.title);
      else send(document.title);
    },
  };
  const push = (...entries) => {
    for (const [name, ...values] of entries) commands[name]?.(...values);
  };
  window._paq = { push };
  push(...queue);
  push(['trackPageView']);
})();
