/** Shape of the store that this code writes and reads; a store of another shape has to be migrated first. */
export const storeVersion = 1;
