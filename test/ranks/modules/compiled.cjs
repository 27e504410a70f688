// A rank's function as TypeScript compiles it to CommonJS.
Object.defineProperty(exports, '__esModule', { value: true });
exports.default = ({ rank }) => rank;
