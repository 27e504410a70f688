// Errors on their way from a rank to the main thread: class, code, message, stack and cause arrive as they were thrown.
import { describe } from '../arguments.js';
import { type ErrorFields, errorFrom, TorchlaneError } from '../errors.js';

/** An error as plain values. */
export interface WireError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** For errors of torchlane. */
  readonly fields: ErrorFields | undefined;
  /** What else was set on it. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly cause: WireError | undefined;
}

const BUILT_IN: Readonly<Record<string, new (message: string) => Error>> = {
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
};

export function errorToWire(error: unknown, depth = 0): WireError {
  if (!(error instanceof Error)) {
    return errorToWire(new Error(`${describe(error)} was thrown`), depth);
  }
  const properties: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(error)) {
    if (['string', 'number', 'boolean', 'bigint', 'undefined'].includes(typeof value))
      properties[key] = value;
  }
  return {
    name: error.name,
    message: error.message,
    stack: error.stack,
    fields: error instanceof TorchlaneError ? fieldsOf(error) : undefined,
    properties,
    // A chain that bites its own tail ends somewhere.
    cause: error.cause === undefined || depth > 8 ? undefined : errorToWire(error.cause, depth + 1),
  };
}

export function errorFromWire(wire: WireError): Error {
  const error = wire.fields ? errorFrom(wire.fields) : new (BUILT_IN[wire.name] ?? Error)(wire.message);
  const set = (name: string, value: unknown) =>
    Object.defineProperty(error, name, { value, writable: true, configurable: true });
  if (error.name !== wire.name) set('name', wire.name);
  Object.assign(error, wire.properties);
  set('stack', wire.stack);
  if (wire.cause) set('cause', errorFromWire(wire.cause));
  return error;
}

function fieldsOf(error: TorchlaneError): ErrorFields {
  const { code, message, rank, op, site, sequence, path } = error as TorchlaneError & ErrorFields;
  return {
    code,
    message,
    ...(rank !== undefined && { rank }),
    ...(op !== undefined && { op }),
    ...(site !== undefined && { site }),
    ...(sequence !== undefined && { sequence }),
    ...(path !== undefined && { path }),
  };
}
