/** What we use of the schema of custom-elements manifests, 2.1.0. */
export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly ModuleDoc[];
}

export interface ModuleDoc {
  readonly kind: 'javascript-module';
  readonly path: string;
  readonly declarations?: readonly ClassDoc[];
  readonly exports?: readonly ExportDoc[];
}

export interface ExportDoc {
  readonly kind: 'js' | 'custom-element-definition';
  readonly name: string;
  readonly declaration: { readonly name: string; readonly module?: string };
}

/** An element, an event, or (of another kind, with a name alone) anything else that is exported. */
export interface ClassDoc extends Described {
  readonly kind: string;
  readonly tagName?: string;
  readonly superclass?: { readonly name: string; readonly package?: string };
  readonly members?: readonly MemberDoc[];
  readonly attributes?: readonly AttributeDoc[];
  readonly events?: readonly EventDoc[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssStates?: readonly Described[];
}

export interface MemberDoc extends Described {
  readonly kind: 'field' | 'method';
  readonly type?: { readonly text: string };
  readonly privacy?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly default?: string;
}

export interface AttributeDoc extends Described {
  readonly fieldName?: string;
}

export interface EventDoc extends Described {
  readonly type: { readonly text: string };
}

export interface Described {
  readonly name: string;
  readonly description?: string;
}
