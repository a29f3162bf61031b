import { packBundle, type BundleFacts, type Files, type LogSigner } from '@iou-kit/evidence';

/** The files as a bundle whose manifest is right and signed, as somebody with the host's keys would make it. */
export function repack(files: Files, signer: LogSigner, change: Partial<BundleFacts> = {}): Promise<Uint8Array> {
  const {
    files: _,
    format: __,
    ...facts
  } = JSON.parse(new TextDecoder().decode(files.get('manifest.json'))) as BundleFacts & {
    files: unknown;
    format: string;
  };
  const content = new Map([...files].filter(([path]) => path !== 'manifest.json' && path !== 'manifest.jws'));
  return packBundle(content, { ...facts, ...change }, signer);
}
