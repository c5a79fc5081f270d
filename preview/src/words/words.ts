import type { ExampleGroupName, ExampleName } from '../examples/table.ts';
import type { FieldName, GroupName } from '../fields.ts';

export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** What a choice is called, where its value does not say it. */
  readonly options?: Readonly<Record<string, string>>;
}

/** The words of the page, beside those of the messages. */
export interface PageWords {
  /** Of the elements of index.html, by their id: their English is there. */
  readonly elements: Readonly<Record<string, string>>;
  /** Of the links between the views. */
  readonly viewsLabel: string;
  readonly ownEvent: string;
  readonly exampleGroups: Readonly<Record<ExampleGroupName, string>>;
  readonly exampleNames: Readonly<Record<ExampleName, string>>;
  readonly goToField: (field: string) => string;
  readonly size: (bytes: number, max: number) => string;
  readonly cut: (after: string, wholeBytes: number) => string;
  /** What decided about an event, in the words of the log. */
  readonly decision: (by: string) => string;
  readonly nothingSent: string;
  readonly groups: Readonly<Record<GroupName, { readonly title: string; readonly hint?: string }>>;
  readonly fields: Readonly<Record<FieldName, FieldWords>>;
  readonly copied: string;
  readonly notCopied: string;
}
