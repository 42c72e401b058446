import * as z from 'zod/mini';

const text = z.string();
/** Nobody can follow a link that says nothing. */
const name = z.string().check(z.regex(/\S/));
const opt = z.optional;

const NavigationLink = z.looseObject({ title: name, url: opt(text) });

/** What a feed's extension says about the programme: checked when somebody asks for it. */
export const Programme = z.looseObject({
  contacts: opt(
    z.array(
      z.looseObject({
        name,
        organization: opt(text),
        email: opt(text),
        phone: opt(text),
        url: opt(text),
      }),
    ),
  ),
  funders: opt(z.array(z.looseObject({ name, url: opt(text), logo: opt(text) }))),
  links: opt(z.array(z.looseObject({ title: name, url: text }))),
  navigation: opt(
    z.array(z.looseObject({ ...NavigationLink.shape, items: opt(z.array(NavigationLink)) })),
  ),
});

/** An entry of the menu; groups nest one level. */
export interface WireNavigationItem {
  title: string;
  url?: string | undefined;
  items?: (Omit<WireNavigationItem, 'items'> & { items?: unknown })[] | undefined;
}
export type WireProgramme = z.infer<typeof Programme>;
