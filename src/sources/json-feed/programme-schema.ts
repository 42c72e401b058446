import * as z from 'zod/mini';

const text = z.string();
const opt = z.optional;

const NavigationLink = z.looseObject({ title: text, url: opt(text) });

/** What a feed's extension says about the programme: checked when somebody asks for it. */
export const Programme = z.looseObject({
  contacts: opt(
    z.array(
      z.looseObject({
        name: text,
        organization: opt(text),
        email: opt(text),
        phone: opt(text),
        url: opt(text),
      }),
    ),
  ),
  funders: opt(z.array(z.looseObject({ name: text, url: opt(text), logo: opt(text) }))),
  links: opt(z.array(z.looseObject({ title: text, url: text }))),
  navigation: opt(
    z.array(z.looseObject({ ...NavigationLink.shape, items: opt(z.array(NavigationLink)) })),
  ),
});

/** An entry of the menu; groups nest one level. */
export interface WireNavigationItem {
  title: string;
  url?: string | undefined;
  items?: WireNavigationItem[] | undefined;
}
export type WireProgramme = z.infer<typeof Programme>;
