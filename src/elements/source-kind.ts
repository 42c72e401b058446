import type { ComplexAttributeConverter } from 'lit';
import type { SourceKind } from '../domain/source-kind.js';

const KINDS: readonly string[] = ['auto', 'json-feed', 'wordpress'] satisfies SourceKind[];

/** The attribute `source`; anything unknown counts as `auto`. */
export const sourceKind: ComplexAttributeConverter<SourceKind> = {
  fromAttribute: (value) => (KINDS.includes(value ?? '') ? (value as SourceKind) : 'auto'),
};
