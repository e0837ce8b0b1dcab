/** A telephone number as people write it: digits, spaces and hyphens, and nothing that could be words. */
export const phonePattern = /^\+?\d[\d -]{3,21}\d$/
