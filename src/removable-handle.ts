// What registering a hook gives, whatever it hangs on.

/** Takes a hook away again: by {@link remove}, or at the end of a `using` block. */
export class RemovableHandle {
  readonly #remove: () => void;

  /** @internal */
  constructor(remove: () => void) {
    this.#remove = remove;
  }

  /** Takes the hook away; a second call does nothing. */
  remove(): void {
    this.#remove();
  }

  [Symbol.dispose](): void {
    this.remove();
  }
}
