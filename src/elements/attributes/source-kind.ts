import type { ComplexAttributeConverter } from 'lit';
import type { SourceKind } from '../../domain/source-kind.js';

const KINDS: readonly string[] = ['auto', 'json-feed', 'wordpress'] satisfies SourceKind[];

/** What the attribute `source` says; anything unknown counts as `auto`. */
export function sourceKindOf(value: string | null): SourceKind {
  return KINDS.includes(value ?? '') ? (value as SourceKind) : 'auto';
}

/** The attribute `source`. */
export const sourceKind: ComplexAttributeConverter<SourceKind> = { fromAttribute: sourceKindOf };
