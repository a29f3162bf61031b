/** Version of the law; stands in every event that it made. */
export const MACHINE_VERSION = '1';
