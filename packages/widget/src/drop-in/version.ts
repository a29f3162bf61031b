/** The release. The build refuses to go on where the package's own version is another. */
export const version = '0.1.0';
