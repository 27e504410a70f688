// The native surface as one TypeScript type.
/** What libtorchlane_core.so exports. */
export interface Native {
  readonly interfaceVersion: number;
  /** Opens the CUDA plugin; throws with the reason where it cannot. */
  openCuda(path: string): void;
}
