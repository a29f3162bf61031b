/** What the example takes of Angular, which is not installed here. */
declare module '@angular/core' {
  export interface SchemaMetadata {
    readonly name: string;
  }
  export const CUSTOM_ELEMENTS_SCHEMA: SchemaMetadata;
  export interface ComponentOptions {
    readonly selector?: string;
    readonly schemas?: readonly SchemaMetadata[];
    readonly template?: string;
  }
  export function Component(options: ComponentOptions): ClassDecorator;
  export interface WritableSignal<T> {
    (): T;
    set(value: T): void;
  }
  export function signal<T>(initial: T): WritableSignal<T>;
}
