/** The version of the contract that this program checks; every file and link says it. */
export const contractVersion = '1.0.0'
