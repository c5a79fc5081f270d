/** A module of the bundle, as webpack reports it. */
export interface WebpackModule {
  /** The file in dist/ that was bundled: an id means the same module only within one. */
  readonly file?: string;
  readonly id: string | number | null;
  /** `./node_modules/undici/lib/dispatcher/pool.js`, `./lib/run.js + 82 modules`, `external "node:net"` */
  readonly name: string;
  /** In characters. */
  readonly size: number;
  readonly reasons: readonly {
    readonly resolvedModule: string | null;
    readonly userRequest: string | null;
  }[];
  /** The modules that were concatenated into this one. */
  readonly modules?: readonly WebpackModule[];
}
