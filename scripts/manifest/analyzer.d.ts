/** The part of the analyzer that is used; its package declares none of it. */
declare module '@custom-elements-manifest/analyzer' {
  /** A file as the analyzer's own TypeScript has read it. */
  export interface AnalyzedFile {
    readonly fileName: string;
  }
  export const ts: {
    createSourceFile(path: string, text: string, target: number, setParentNodes: boolean): AnalyzedFile;
    readonly ScriptTarget: { readonly ES2022: number };
  };
  export function create(options: {
    modules: readonly AnalyzedFile[];
    plugins: readonly unknown[];
    context: { readonly dev: boolean };
  }): unknown;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): readonly unknown[];
}
