import * as z from 'zod/mini';

/**
 * The requests of `provider="json"`, published as `dist/schema/newsletter.json` for whoever builds the
 * receiving end. Unknown properties are to be ignored.
 */
const Declaration = {
  text: z.string().check(z.minLength(1)),
  version: z.string(),
  hash: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
};

export const SubscriptionRequest = z.looseObject({
  email: z.string().check(z.regex(/^[^@\s]+@[^@\s]+$/)),
  name: z.optional(z.string().check(z.minLength(1))),
  lists: z.optional(z.array(z.string().check(z.minLength(1)))),
  fields: z.optional(
    z.array(z.looseObject({ name: z.string().check(z.minLength(1)), value: z.string() })),
  ),
  consent: z.looseObject(Declaration),
  trackingConsent: z.optional(z.looseObject({ ...Declaration, given: z.boolean() })),
  page: z.string().check(z.regex(/^https?:\/\//)),
  time: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)),
  language: z.string().check(z.minLength(1)),
});

/** What a refusal may carry; every other answer is read by its status. */
export const SubscriptionRefusal = z.looseObject({
  error: z.enum(['invalid-email', 'rate-limited', 'closed', 'unknown-list']),
  message: z.optional(z.string()),
});

export type WireSubscription = z.infer<typeof SubscriptionRequest>;
