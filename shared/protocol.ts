/** Raised at every change of the contract with the page; a page of another number is asked to reload between patients. */
export const protocol = 1
