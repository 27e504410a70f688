// A rank's function in CommonJS.
module.exports = ({ rank }) => rank;
