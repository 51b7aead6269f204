/** E.164, or region and digits where libphonenumber does not know the number: `CN:95588`. */
export const CANONICAL_NUMBER = /^(\+[1-9]\d{4,14}|[A-Z]{2}:[#*]?\d{2,15})$/;
