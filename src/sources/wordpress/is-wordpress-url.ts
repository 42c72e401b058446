/** The end of a REST path that lists posts of any type: `…/wp/v2/posts`; on wordpress.com behind `sites/…`. */
const COLLECTION = /\/wp\/v2\/(?:sites\/[^/]+\/)?[\w-]+\/?$/;

/**
 * Whether an address is a WordPress REST collection, such as `…/wp-json/wp/v2/posts?categories=5` or
 * `…/?rest_route=/wp/v2/posts`, with or without its own query parameters.
 */
export function isWordPressCollection(url: string): boolean {
  const { pathname, searchParams } = new URL(url);
  return COLLECTION.test(searchParams.get('rest_route') ?? pathname);
}
