// Parameters as one vector, and back.
import { check, describe } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { native } from '../../native/load.js';
import { callOperator } from '../../tensor/ops.js';
import type { Tensor } from '../../tensor/tensor.js';
import { TENSOR } from '../kinds.js';

/**
 * All values of the parameters in one vector.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.parameters_to_vector.html
 *
 * @throws {ArgumentError} for parameters on different devices.
 */
export function parametersToVector(parameters: Iterable<Tensor>): Tensor {
  const list = checked('nn.utils.parametersToVector', parameters);
  return callOperator('cat', [list.map((parameter) => parameter.view([-1]))]) as Tensor;
}

/**
 * Makes parts of a vector the values of the parameters, in their order. They share its memory afterwards.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.vector_to_parameters.html
 *
 * @throws {ArgumentError} for a vector with fewer values, or parameters on different devices.
 */
export function vectorToParameters(vector: Tensor, parameters: Iterable<Tensor>): void {
  const owner = 'nn.utils.vectorToParameters';
  check(vector, TENSOR, `the vector of ${owner}`);
  const list = checked(owner, parameters);
  const needed = list.reduce((sum, parameter) => sum + parameter.numel(), 0);
  if (vector.dim() !== 1 || vector.numel() < needed) {
    throw new ArgumentError(
      `expected a vector of ${needed} values for ${owner}, received shape [${vector.shape}]`,
    );
  }
  const values = vector.detach();
  let place = 0;
  for (const parameter of list) {
    const length = parameter.numel();
    native().setTensorData(parameter, values.narrow(0, place, length).view(parameter.shape));
    place += length;
  }
}

function checked(owner: string, parameters: Iterable<Tensor>): Tensor[] {
  if (typeof parameters?.[Symbol.iterator] !== 'function') {
    throw new ArgumentError(
      `expected parameters as of model.parameters() for ${owner}, received ${describe(parameters)}`,
    );
  }
  const list = [...parameters];
  for (const parameter of list) check(parameter, TENSOR, `the parameters of ${owner}`);
  const devices = [...new Set(list.map(({ device }) => device))];
  if (devices.length < 2) return list;
  throw new ArgumentError(
    `expected parameters on one device for ${owner}, received ${devices.join(' and ')}`,
  );
}
