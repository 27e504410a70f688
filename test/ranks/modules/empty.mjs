// A module without a default export.
export const something = 1;
