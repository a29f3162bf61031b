declare module 'virtual:iou-kit-manifest' {
  /** The widget's custom-elements manifest, as a release has it. */
  const manifest: import('../../scripts/manifest/manifest.ts').Manifest;
  export default manifest;
}
