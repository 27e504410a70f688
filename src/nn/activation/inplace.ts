// What the activations have in common that may overwrite their input. Exported to this folder alone.
import { BOOLEAN, readOptions } from '../../arguments.js';
import type { InplaceOptions } from '../functional/call.js';
import { Module } from '../module.js';

export const inplaceText = (inplace: boolean): string => (inplace ? ', inplace=True' : '');

/** What the activations have in common whose one option is `inplace`. */
export abstract class InplaceActivation extends Module {
  /** Whether the input itself is overwritten. */
  readonly inplace: boolean;

  /** `inplace`: default false. */
  constructor(inplace?: boolean | InplaceOptions) {
    super();
    const first = { name: 'inplace', value: inplace } as const;
    const owner = `nn.${new.target.name}`;
    const read = readOptions<InplaceOptions>(
      owner,
      { inplace: BOOLEAN },
      { inplace: false },
      undefined,
      first,
    );
    this.inplace = read.inplace === true;
  }

  override extraRepr(): string {
    return this.inplace ? 'inplace=True' : '';
  }
}
