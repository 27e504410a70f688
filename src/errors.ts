// Every error class of the project. `code` is API, the message is not. Holds no logic but rebuilding an error that
// crossed a boundary (native code, a worker) as plain fields. The list of codes stands a second time in
// binding/core/base/error_codes.h; scripts/check-surface.mjs compares the two.

/** Every value that {@link TorchlaneError.code} can have. */
export type ErrorCode =
  | 'ERR_ARGUMENT'
  | 'ERR_NO_PREBUILD'
  | 'ERR_PLATFORM'
  | 'ERR_LIBTORCH_NOT_FOUND'
  | 'ERR_LIBTORCH_VERSION'
  | 'ERR_NATIVE_VERSION'
  | 'ERR_SECOND_COPY'
  | 'ERR_CUDA_UNAVAILABLE'
  | 'ERR_SETUP_PYTHON'
  | 'ERR_SETUP_OFFLINE'
  | 'ERR_SETUP_DISK'
  | 'ERR_SETUP_INTEGRITY'
  | 'ERR_BUILD_REQUIREMENTS'
  | 'ERR_BUILD_FAILED'
  | 'ERR_TRACE'
  | 'ERR_TORCH'
  | 'ERR_DEVICE_OOM'
  | 'ERR_DEVICE_LOST'
  | 'ERR_COLLECTIVE_TIMEOUT'
  | 'ERR_COLLECTIVE_ABORTED'
  | 'ERR_COLLECTIVE_FAILED'
  | 'ERR_COLLECTIVE_MISMATCH'
  | 'ERR_RANK_FAILED'
  | 'ERR_CHECKPOINT_FORMAT'
  | 'ERR_CHECKPOINT_MISMATCH'
  | 'ERR_CHECKPOINT_WRITE'
  | 'ERR_DISPOSED'
  | 'ERR_INTERNAL';

/** Base of every error that torchlane throws. */
export class TorchlaneError extends Error {
  /** What went wrong, stable across versions. */
  readonly code: ErrorCode;
  /** The rank it happened in, where there is one. */
  declare readonly rank?: number;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions & { rank?: number | undefined }) {
    super(message, options);
    this.code = code;
    if (options?.rank !== undefined) this.rank = options.rank;
  }

  override get name(): string {
    return this.constructor.name;
  }
}

/** An argument or option of the wrong kind or value. Thrown synchronously. */
export class ArgumentError extends TorchlaneError {
  constructor(message: string) {
    super('ERR_ARGUMENT', message);
  }
}

/** One place where the loader looked, and why it was not taken. */
export interface LoadAttempt {
  /** The file or folder that was tried. */
  readonly path: string;
  /** Where the idea to look there came from: an environment variable, the cache, `python3`, a prebuild. */
  readonly source: string;
  /** Why it was not taken. */
  readonly reason: string;
}

/** The native part or libtorch could not be loaded; `attempts` lists everything that was tried. */
export class LoadError extends TorchlaneError {
  readonly attempts: readonly LoadAttempt[];

  constructor(
    code: ErrorCode,
    message: string,
    attempts: readonly LoadAttempt[] = [],
    options?: ErrorOptions,
  ) {
    super(code, message, options);
    this.attempts = attempts;
  }
}

/** `torchlane setup` could not finish; nothing half-installed is left. */
export class SetupError extends TorchlaneError {}

/** `torchlane build` could not finish; the native part that was in use before still is. */
export class BuildError extends TorchlaneError {}

/** A recorded function did what a Program cannot hold. Names the operator and the user's line. */
export class TraceError extends TorchlaneError {
  /** The operator, as `aten::name`, where one is to blame. */
  declare readonly op?: string;
  /** The user's line, `file.ts:12:5`, where known. */
  declare readonly site?: string;

  constructor(message: string, fields: { op?: string | undefined; site?: string | undefined } = {}) {
    super('ERR_TRACE', message);
    if (fields.op) this.op = fields.op;
    if (fields.site) this.site = fields.site;
  }
}

/** An operator of libtorch refused its arguments or failed. */
export class TorchError extends TorchlaneError {
  declare readonly op?: string;
  declare readonly site?: string;

  constructor(
    message: string,
    fields: { op?: string | undefined; site?: string | undefined; rank?: number | undefined } = {},
  ) {
    super('ERR_TORCH', message, { rank: fields.rank });
    if (fields.op) this.op = fields.op;
    if (fields.site) this.site = fields.site;
  }
}

/** A device has no memory left for what was asked. */
export class OutOfMemoryError extends TorchlaneError {}

/** A CUDA device is lost for the life of the process. */
export class DeviceError extends TorchlaneError {}

/** A collective between ranks failed; `op` and `sequence` say which. */
export class CollectiveError extends TorchlaneError {
  readonly op: string;
  readonly sequence: number;

  constructor(
    code: ErrorCode,
    message: string,
    fields: { op: string; sequence: number; rank?: number | undefined },
  ) {
    super(code, message, { rank: fields.rank });
    this.op = fields.op;
    this.sequence = fields.sequence;
  }
}

/** A rank failed; `cause` is the first rank's error, `others` what followed. */
export class RankError extends TorchlaneError {
  readonly others: readonly Error[];

  constructor(message: string, rank: number, cause: Error, others: readonly Error[] = []) {
    super('ERR_RANK_FAILED', message, { cause, rank });
    this.others = others;
  }
}

/** A checkpoint could not be written or read. */
export class CheckpointError extends TorchlaneError {
  /** The file. */
  readonly path: string;

  constructor(code: ErrorCode, message: string, path: string, options?: ErrorOptions) {
    super(code, message, options);
    this.path = path;
  }
}

/** A native object was used after it had been disposed. */
export class DisposedError extends TorchlaneError {
  constructor(message: string) {
    super('ERR_DISPOSED', message);
  }
}

/** A bug of torchlane itself. */
export class InternalError extends TorchlaneError {
  constructor(message: string, options?: ErrorOptions) {
    super('ERR_INTERNAL', message, options);
  }
}

/** An error as plain fields: how native code and workers hand one over. */
export interface ErrorFields {
  readonly code: ErrorCode;
  readonly message: string;
  readonly op?: string;
  readonly site?: string;
  readonly sequence?: number;
  readonly rank?: number;
  readonly path?: string;
}

/** Builds the error class that belongs to `fields.code`. */
export function errorFrom(fields: ErrorFields): TorchlaneError {
  const { code, message } = fields;
  switch (code) {
    case 'ERR_ARGUMENT':
      return new ArgumentError(message);
    case 'ERR_TRACE':
      return new TraceError(message, fields);
    case 'ERR_TORCH':
      return new TorchError(message, fields);
    case 'ERR_DEVICE_OOM':
      return new OutOfMemoryError(code, message, { rank: fields.rank });
    case 'ERR_DEVICE_LOST':
      return new DeviceError(code, message, { rank: fields.rank });
    case 'ERR_COLLECTIVE_TIMEOUT':
    case 'ERR_COLLECTIVE_ABORTED':
    case 'ERR_COLLECTIVE_FAILED':
    case 'ERR_COLLECTIVE_MISMATCH':
      return new CollectiveError(code, message, {
        op: fields.op ?? 'unknown',
        sequence: fields.sequence ?? 0,
        rank: fields.rank,
      });
    case 'ERR_CHECKPOINT_FORMAT':
    case 'ERR_CHECKPOINT_MISMATCH':
    case 'ERR_CHECKPOINT_WRITE':
      return new CheckpointError(code, message, fields.path ?? '');
    case 'ERR_DISPOSED':
      return new DisposedError(message);
    case 'ERR_NO_PREBUILD':
    case 'ERR_PLATFORM':
    case 'ERR_LIBTORCH_NOT_FOUND':
    case 'ERR_LIBTORCH_VERSION':
    case 'ERR_NATIVE_VERSION':
    case 'ERR_SECOND_COPY':
    case 'ERR_CUDA_UNAVAILABLE':
      return new LoadError(code, message);
    case 'ERR_SETUP_PYTHON':
    case 'ERR_SETUP_OFFLINE':
    case 'ERR_SETUP_DISK':
    case 'ERR_SETUP_INTEGRITY':
      return new SetupError(code, message);
    case 'ERR_BUILD_REQUIREMENTS':
    case 'ERR_BUILD_FAILED':
      return new BuildError(code, message);
    default:
      return new InternalError(message);
  }
}
