// The native surface as one type: what binding/napi/addon.cpp exports, in the same order under the same names
// (scripts/check-surface.mjs compares the two), all of it in one place; what goes in and out is in records.ts. Called by src
// only; users never see it.
import type { ErrorFields, TorchlaneError } from '../errors.js';
import type {
  DataParallelSpec,
  EvaluationSpec,
  JobSpec,
  NativeAcceleratorFacts,
  NativeBatchToRecord,
  NativeDataParallel,
  NativeDataset,
  NativeDatasetSpec,
  NativeDevice,
  NativeEvaluationResult,
  NativeEvent,
  NativeFunctionCall,
  NativeFunctionResult,
  NativeHook,
  NativeJob,
  NativeLaunch,
  NativeOptimizer,
  NativeOutsideCopies,
  NativeParameterState,
  NativeProgram,
  NativeResult,
  NativeRowRange,
  NativeStarted,
  NativeWantedProgram,
  NativeWork,
  ProgramSpec,
  StepOutput,
  TensorObject,
} from './records.js';

export type * from './records.js';

type Tensors = readonly TensorObject[];

/** What libtorchlane_core.so exports. */
export interface Native {
  readonly interfaceVersion: number;
  /** The version of torchlane that the core was built for. */
  readonly packageVersion: string;

  // What TypeScript hands over, once a thread.
  /** The function that makes every error that the native side throws. */
  setErrorFactory(errorFrom: (fields: ErrorFields) => TorchlaneError): void;
  /** What the native side calls and asks for in this thread; its header says what each is. */
  setTensorHooks(hooks: {
    readonly makeTensor: (slot: number) => TensorObject;
    readonly slotOf: (object: object) => number;
    readonly FloatScalar: object;
    readonly userSite: () => string;
    readonly liveBytesWarning: (tensors: number, bytes: number) => void;
    /** 0: none. */
    readonly liveBytesLimit: number;
  }): void;

  // Operators.
  callOperator(name: string, positional: readonly unknown[], named?: object): unknown;
  /** The memory of src/tensor/call-frame.ts. */
  createCallFrame(): ArrayBuffer;
  /** Its number in the frame, or -1 if there is none. */
  prepareOperator(name: string): number;
  internText(text: string): number;
  /** Calls what stands in the frame. */
  callPrepared(): unknown;
  hasOperator(name: string): boolean;
  /** Every overload of every `aten::` operator, as the dispatcher prints it; sorted. */
  operatorSchemas(): string[];
  /** How many operators this thread has called; differences of it count them. */
  operatorCalls(): number;
  /** Whether a step is being recorded on this thread. */
  isRecording(): boolean;
  refuseInStep(what: string, wayOut: string, reason?: string): void;
  /** Only in builds with test hooks, for `npm run bench:eager`: seconds of `count` calls in C++. */
  timeDirectCalls?(name: string, tensors: readonly TensorObject[], count: number): number;

  // Contents of tensors.
  tensorFromData(
    data: ArrayBufferView,
    shape: readonly number[],
    dtype: string,
    device?: string,
  ): TensorObject;
  /** `what` names the caller's method, for a recording's refusal. */
  tensorData(tensor: TensorObject, what: string): ArrayBufferView;
  tensorItem(tensor: TensorObject): number | boolean;

  // Tensors themselves.
  /** The number of a new tensor on the memory of `source`, for an instance of a derived class. */
  adoptTensor(source: TensorObject): number;
  /** Other values behind the same tensor, as `tensor.data = source` in Python. */
  setTensorData(tensor: TensorObject, source: TensorObject): void;
  /** Lets go of the first `count` of the tensors in the frame's `slots`. */
  releaseTensors(count: number): void;
  /** Has the garbage collector let go of the tensor when it finds its object. */
  guardTensor(object: TensorObject, slot: number): void;
  tensorShape(tensor: TensorObject): number[];
  tensorStrides(tensor: TensorObject): number[];
  tensorDtype(tensor: TensorObject): string;
  tensorDevice(tensor: TensorObject): string;
  tensorLayout(tensor: TensorObject): string;
  tensorStats(): { live: number; liveBytes: number; finalized: number };

  // Autograd.
  isLeafTensor(tensor: TensorObject): boolean;
  tensorGradFunction(tensor: TensorObject): string | null;
  tensorRequiresGrad(tensor: TensorObject): boolean;
  setTensorRequiresGrad(tensor: TensorObject, required: boolean): void;
  tensorGrad(tensor: TensorObject): TensorObject | null;
  setTensorGrad(tensor: TensorObject, gradient: TensorObject | null): void;
  retainGrad(tensor: TensorObject): void;
  retainsGrad(tensor: TensorObject): boolean;
  isInferenceTensor(tensor: TensorObject): boolean;
  /** Without gradients: of tensors of one element each. Without inputs: to all leaves. */
  backward(
    tensors: readonly TensorObject[],
    gradients: readonly (TensorObject | null)[],
    retainGraph: boolean | undefined,
    createGraph: boolean,
    inputs: readonly TensorObject[],
  ): void;
  /** null for an input that the outputs do not depend on. */
  gradientsOf(
    outputs: readonly TensorObject[],
    inputs: readonly TensorObject[],
    gradOutputs: readonly (TensorObject | null)[],
    retainGraph: boolean | undefined,
    createGraph: boolean,
    allowUnused: boolean,
  ): (TensorObject | null)[];
  isGradEnabled(): boolean;
  /** Returns what it was. */
  setGradEnabled(enabled: boolean): boolean;
  isInferenceModeEnabled(): boolean;
  callInInferenceMode(enabled: boolean, fn: () => unknown): unknown;
  /** Of the whole process. */
  anomalyMode(): { readonly isEnabled: boolean; readonly checkNan: boolean };
  setAnomalyMode(enabled: boolean, checkNan: boolean): void;
  registerHook(
    tensor: TensorObject,
    hook: (gradient: TensorObject) => TensorObject | null | undefined,
  ): NativeHook;
  /** `hook` gets a handle of its own on the tensor. */
  registerPostAccumulateGradHook(tensor: TensorObject, hook: (tensor: TensorObject) => void): NativeHook;
  removeHook(hook: NativeHook): void;
  /** Before the user's forward. */
  beginFunction(name: string, inputs: readonly TensorObject[]): NativeFunctionCall;
  finishFunction(
    call: NativeFunctionCall,
    said: NativeFunctionResult,
    backward: (
      gradients: readonly (TensorObject | null)[],
      saved: readonly (TensorObject | null)[],
    ) => readonly (TensorObject | null)[],
  ): TensorObject[];
  callCheckpointed(
    inputs: readonly TensorObject[],
    options: { readonly preserveRngState: boolean; readonly isChecked: boolean },
    forward: () => unknown,
    recompute: (inputs: readonly TensorObject[]) => void,
  ): unknown;
  /** `pack` makes an object of what is saved, of which `unpack` makes the tensor again. */
  callWithSavedHooks(
    pack: (tensor: TensorObject) => object,
    unpack: (packed: object) => TensorObject,
    fn: () => unknown,
  ): unknown;

  // Random generators.
  /** Makes `object`, which is being constructed, a generator of `device`. */
  createGenerator(object: object, device: string): void;
  setGeneratorSeed(generator: object, seed: number | bigint): void;
  getGeneratorSeed(generator: object): bigint;
  getGeneratorState(generator: object): TensorObject;
  setGeneratorState(generator: object, state: TensorObject): void;
  manualSeed(seed: number | bigint): void;

  // Devices.
  /** Opens the CUDA plugin; throws with the reason where it cannot. */
  openCuda(path: string): void;
  /** In its place, where there is no CUDA to open: what the errors of whoever asks for it give as the reason. */
  refuseCuda(reason: string): void;
  /** 0 where there is no CUDA, whatever the reason. */
  cudaDeviceCount(): number;
  /** Throws `ERR_CUDA_UNAVAILABLE` with the reason. */
  devices(type: 'cpu' | 'cuda'): NativeDevice[];
  acceleratorFacts(type: 'cuda'): NativeAcceleratorFacts;
  /** What decides bits and threads. */
  cpu(): { readonly capability: string; readonly cores: number };
  /** Here and below: throws `ERR_CUDA_UNAVAILABLE`; index -1 is the calling thread's current device. */
  emptyCache(type: 'cuda', index: number): void;
  synchronize(type: 'cuda', index: number): void;
  /** `{ 'allocatedBytes.all.peak': 1024, … }` */
  memoryStats(type: 'cuda', index: number): Readonly<Record<string, number>>;
  resetPeakMemoryStats(type: 'cuda', index: number): void;
  /** Of the calling thread, and of ranks that start from now on. */
  setNumThreads(threads: number): void;
  getNumThreads(): number;
  /** Of the process. */
  setDeterministicAlgorithms(enabled: boolean, warnOnly: boolean): void;
  deterministicAlgorithms(): { readonly enabled: boolean; readonly warnOnly: boolean };

  // Recorded steps.
  createOutsideCopies(): NativeOutsideCopies;
  /** Calls `step` once, twice with the self-check. */
  recordProgram(spec: ProgramSpec, step: (...batch: TensorObject[]) => StepOutput): NativeProgram;
  programToString(program: NativeProgram): string;
  /** The interface ProgramStats of src/train/program.ts. */
  programStats(program: NativeProgram): object;
  programMetrics(program: NativeProgram): string[];

  // Data sets.
  createDataset(spec: NativeDatasetSpec): NativeDataset;
  /** What a run records before it starts: a batch for each Program, as tensors of the caller's own. */
  firstBatches(
    dataset: NativeDataset,
    run: {
      readonly worldSize: number;
      readonly batchSize: number;
      readonly shuffle: boolean;
      readonly seed: number;
      readonly dropLast: boolean;
    },
  ): NativeBatchToRecord[];
  /** Of the batches of one pass in the order of the data set, the first of each shape. */
  shapesInOrder(dataset: NativeDataset, batchSize: number): NativeRowRange[];
  batchOfRows(dataset: NativeDataset, rows: NativeRowRange): NativeBatchToRecord;

  // Optimizers.
  /** `kind`: PyTorch's class, `'AdamW'`. */
  createOptimizer(kind: string): NativeOptimizer;
  /** `group` has the options by name. */
  addOptimizerGroup(optimizer: NativeOptimizer, parameters: readonly TensorObject[], group: object): void;
  /** One step, in place, of the parameters that have a gradient. */
  stepOptimizer(optimizer: NativeOptimizer, groups: readonly object[]): void;
  /** PyTorch's names of the kinds of state, in PyTorch's order. */
  optimizerStateNames(optimizer: NativeOptimizer): string[];
  /** Per parameter by kind; null before its first step. Shares the optimizer's memory. */
  optimizerState(optimizer: NativeOptimizer): NativeParameterState[];
  /** Copies. */
  setOptimizerState(optimizer: NativeOptimizer, state: readonly NativeParameterState[]): void;
  /** The C library's, as Python's: JavaScript's differ in the last bit. */
  cosine(x: number): number;
  power(x: number, y: number): number;

  // Runs.
  createJob(spec: JobSpec): { readonly job: NativeJob; readonly number: number };
  /** In the rank's worker: starts the rank's native thread and returns. */
  joinJob(number: number, rank: number): void;
  /** `notify` is called when events have come. Keeps no event loop alive. */
  listenToJob(job: NativeJob, notify: () => void): void;
  drainJob(job: NativeJob): NativeEvent[];
  /** After a `record` event: what the ranks wait for; null if they do not wait any more. */
  takeRequest(job: NativeJob): NativeWantedProgram[] | null;
  /** The Programs of the request last taken, in its order; throws where one does not fit the others of the run. */
  answerRequest(job: NativeJob, programs: readonly NativeProgram[]): void;
  /** After a `schedule` event. */
  appendSchedule(job: NativeJob, rows: Float64Array): void;
  stopJob(job: NativeJob): void;
  abortJob(job: NativeJob): void;
  /** The rank's worker ended. */
  rankGone(job: NativeJob, rank: number): void;
  /** The rank's worker failed. */
  failRank(job: NativeJob, rank: number, message: string): void;
  jobResult(job: NativeJob): NativeResult;
  /** Copies the trained values into the tensors that the job was made from, and the state into the optimizer. */
  applyJob(job: NativeJob, optimizer: NativeOptimizer): void;
  closeJob(job: NativeJob): void;
  /** A job as well: joined, listened to, aborted and closed like one. */
  createEvaluation(spec: EvaluationSpec): { readonly job: NativeJob; readonly number: number };
  evaluationResult(job: NativeJob): NativeEvaluationResult;

  // Own loops: on the main thread,
  createLaunch(spec: {
    readonly accelerator: 'cpu' | 'cuda';
    readonly deviceIndexes: readonly number[];
    readonly timeoutMs: number;
  }): { readonly launch: NativeLaunch; readonly number: number };
  abortLaunch(launch: NativeLaunch): void;
  failLaunch(launch: NativeLaunch, rank: number): void;
  /** -1: none. */
  firstFailedRank(launch: NativeLaunch): number;
  // in the rank's worker,
  /** Waits for all ranks; returns the rank's device. `nothing` is called while the rank waits. */
  joinLaunch(number: number, rank: number, nothing: () => void): string;
  leaveLaunch(): void;
  rankFailed(): void;
  // in both. Without a launch: that of the calling rank.
  shareTensor(launch: NativeLaunch | undefined, tensor: TensorObject): number;
  sharedTensor(launch: NativeLaunch | undefined, number: number, isTaken: boolean): TensorObject;

  // Collectives of own loops. Ranks and roots are counted within the group; 0 is the group of all ranks.
  /** -1 for a rank that is not in it. */
  distNewGroup(ranks: readonly number[]): number;
  distDestroyGroup(group: number): void;
  distAllReduce(group: number, tensor: TensorObject, op: string, isAsync: boolean): NativeStarted;
  distReduce(group: number, tensor: TensorObject, root: number, op: string, isAsync: boolean): NativeStarted;
  distBroadcast(group: number, tensor: TensorObject, root: number, isAsync: boolean): NativeStarted;
  distAllGather(group: number, outputs: Tensors, input: TensorObject, isAsync: boolean): NativeStarted;
  distAllGatherInto(
    group: number,
    output: TensorObject,
    input: TensorObject,
    isAsync: boolean,
  ): NativeStarted;
  distReduceScatter(
    group: number,
    output: TensorObject,
    inputs: Tensors,
    op: string,
    isAsync: boolean,
  ): NativeStarted;
  distReduceScatterFrom(
    group: number,
    output: TensorObject,
    input: TensorObject,
    op: string,
    isAsync: boolean,
  ): NativeStarted;
  /** `outputs` is empty on all ranks but the root. */
  distGather(
    group: number,
    input: TensorObject,
    outputs: Tensors,
    root: number,
    isAsync: boolean,
  ): NativeStarted;
  /** `inputs` is empty on all ranks but the root. */
  distScatter(
    group: number,
    output: TensorObject,
    inputs: Tensors,
    root: number,
    isAsync: boolean,
  ): NativeStarted;
  distAllToAll(group: number, outputs: Tensors, inputs: Tensors, isAsync: boolean): NativeStarted;
  /** Empty splits: equal parts. */
  distAllToAllSingle(
    group: number,
    output: TensorObject,
    input: TensorObject,
    outputSplits: readonly number[],
    inputSplits: readonly number[],
    isAsync: boolean,
  ): NativeStarted;
  /** Begins all of them at once. Peer -1: from whoever sends. */
  distTransfer(
    group: number,
    operations: readonly {
      readonly isSend: boolean;
      readonly tensor: TensorObject;
      readonly peer: number;
      readonly tag: number;
    }[],
  ): NativeWork[];
  distBarrier(group: number, isAsync: boolean): NativeStarted;
  distMonitoredBarrier(group: number, timeoutMs: number | undefined): void;
  waitForWork(work: NativeWork): void;
  isWorkCompleted(work: NativeWork): boolean;
  /** Of a receive that is complete: who sent. */
  workSource(work: NativeWork): number;

  // Models of ranks with loops of their own. Collective.
  /** `group`: of distNewGroup; 0: all ranks. */
  createDataParallel(group: number, spec: DataParallelSpec): NativeDataParallel;
  setGradientHook(dataParallel: NativeDataParallel, hook: 'allreduce' | 'fp16' | 'bf16'): void;
  /** Returns what it was. */
  setGradientSync(dataParallel: NativeDataParallel, isSynchronized: boolean): boolean;
  beginForward(dataParallel: NativeDataParallel, buffers: readonly TensorObject[]): void;
  /** Per output what is returned in its place; null: itself. */
  endForward(dataParallel: NativeDataParallel, outputs: readonly TensorObject[]): (TensorObject | null)[];
  beginJoin(
    dataParallel: NativeDataParallel,
    options: { readonly divideByInitialWorldSize: boolean; readonly throwOnEarlyTermination: boolean },
  ): void;
  endJoin(
    dataParallel: NativeDataParallel,
    buffers: readonly TensorObject[],
    state: readonly TensorObject[],
  ): void;
  leaveJoin(dataParallel: NativeDataParallel): void;

  // Files.
  checkWritable(path: string): void;
  writeStateDict(path: string, keys: readonly string[], tensors: readonly TensorObject[]): Promise<void>;
}
