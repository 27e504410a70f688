// Functions of `torch` that are methods of no tensor, by their own names: types and documentation are in generated/functions.ts.
// The factories that every program needs, `where` and `einsum` are in creation.ts.
import { callFactory } from './call-factory.js';
import type { Functions } from './generated/functions.js';

function define<Name extends keyof Functions & string>(name: Name, operator: string = name): Functions[Name] {
  return ((...args: unknown[]) => callFactory(operator, args)) as Functions[Name];
}

export const atleast1d: Functions['atleast1d'] = define('atleast1d', 'atleast_1d');
export const atleast2d: Functions['atleast2d'] = define('atleast2d', 'atleast_2d');
export const atleast3d: Functions['atleast3d'] = define('atleast3d', 'atleast_3d');
export const bartlettWindow: Functions['bartlettWindow'] = define('bartlettWindow');
export const blackmanWindow: Functions['blackmanWindow'] = define('blackmanWindow');
export const blockDiag: Functions['blockDiag'] = define('blockDiag');
export const broadcastTensors: Functions['broadcastTensors'] = define('broadcastTensors');
export const bucketize: Functions['bucketize'] = define('bucketize');
export const canCast: Functions['canCast'] = define('canCast');
export const cartesianProd: Functions['cartesianProd'] = define('cartesianProd');
export const cat: Functions['cat'] = define('cat');
export const cdist: Functions['cdist'] = define('cdist');
export const columnStack: Functions['columnStack'] = define('columnStack');
export const combinations: Functions['combinations'] = define('combinations');
export const complex: Functions['complex'] = define('complex');
export const cumulativeTrapezoid: Functions['cumulativeTrapezoid'] = define('cumulativeTrapezoid');
export const dstack: Functions['dstack'] = define('dstack');
export const emptyPermuted: Functions['emptyPermuted'] = define('emptyPermuted');
export const emptyStrided: Functions['emptyStrided'] = define('emptyStrided');
export const fromFile: Functions['fromFile'] = define('fromFile');
export const gradient: Functions['gradient'] = define('gradient');
export const hammingWindow: Functions['hammingWindow'] = define('hammingWindow');
export const hannWindow: Functions['hannWindow'] = define('hannWindow');
export const histogramdd: Functions['histogramdd'] = define('histogramdd');
export const hstack: Functions['hstack'] = define('hstack');
export const isin: Functions['isin'] = define('isin');
export const kaiserWindow: Functions['kaiserWindow'] = define('kaiserWindow');
export const logspace: Functions['logspace'] = define('logspace');
export const luUnpack: Functions['luUnpack'] = define('luUnpack');
export const meshgrid: Functions['meshgrid'] = define('meshgrid');
export const normal: Functions['normal'] = define('normal');
export const poisson: Functions['poisson'] = define('poisson');
export const polar: Functions['polar'] = define('polar');
export const promoteTypes: Functions['promoteTypes'] = define('promoteTypes');
export const randintLike: Functions['randintLike'] = define('randintLike');
export const resultType: Functions['resultType'] = define('resultType');
export const searchsorted: Functions['searchsorted'] = define('searchsorted');
export const sparseBscTensor: Functions['sparseBscTensor'] = define('sparseBscTensor');
export const sparseBsrTensor: Functions['sparseBsrTensor'] = define('sparseBsrTensor');
export const sparseCompressedTensor: Functions['sparseCompressedTensor'] = define('sparseCompressedTensor');
export const sparseCooTensor: Functions['sparseCooTensor'] = define('sparseCooTensor');
export const sparseCscTensor: Functions['sparseCscTensor'] = define('sparseCscTensor');
export const sparseCsrTensor: Functions['sparseCsrTensor'] = define('sparseCsrTensor');
export const stack: Functions['stack'] = define('stack');
export const stdMean: Functions['stdMean'] = define('stdMean');
export const tensordot: Functions['tensordot'] = define('tensordot');
export const trapezoid: Functions['trapezoid'] = define('trapezoid');
export const trilIndices: Functions['trilIndices'] = define('trilIndices');
export const triuIndices: Functions['triuIndices'] = define('triuIndices');
export const vander: Functions['vander'] = define('vander');
export const varMean: Functions['varMean'] = define('varMean');
export const viewAsComplex: Functions['viewAsComplex'] = define('viewAsComplex');
export const viewAsReal: Functions['viewAsReal'] = define('viewAsReal');
export const vstack: Functions['vstack'] = define('vstack');
