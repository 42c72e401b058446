import type { FeedItem } from '../content/sessions.js';

/** What the benchmark's pages read of a feed. */
export interface Feed {
  readonly items: readonly FeedItem[];
  readonly next_url?: string;
}

/** Loads a feed and the pages that follow it, one after the other as a feed wants it. */
export async function loadFeed(src: string): Promise<Feed[]> {
  const pages: Feed[] = [];
  for (let url: string | undefined = src; url;) {
    const page = (await (await fetch(url)).json()) as Feed;
    pages.push(page);
    url = page.next_url && new URL(page.next_url, src).href;
  }
  return pages;
}

/** The address that the page's author wrote down for the script. */
export function feedAddress(): string {
  const address = document.querySelector<HTMLElement>('[data-src]')?.dataset.src;
  if (!address) throw new Error('The page names no feed');
  return address;
}
