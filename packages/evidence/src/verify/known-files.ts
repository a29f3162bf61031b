/** Files that every bundle has. */
export const required = [
  'README.txt',
  'checkpoint.jws',
  'document.json',
  'events.jsonl',
  'log.json',
  'manifest.jws',
  'openings.json',
  'trust.json',
] as const;

const SIDE = '(initiator|counterparty)';
const others = [
  `ink/${SIDE}\\.(ink|txt|svg|inkml)`,
  'images/[0-9a-f]{64}\\.(jpg|png|webp)',
  `signatures/${SIDE}\\.(json|p7s)`,
  'paper/(effective|released|settled)\\.pdf',
  'report\\.pdf',
  'anchors/[\\w.-]+\\.json',
  'manifest\\.json',
];
const pattern = new RegExp(`^(${[...required.map((path) => path.replace('.', '\\.')), ...others].join('|')})$`);

/** Whether the format has a file of that path. */
export const isKnownFile = (path: string): boolean => pattern.test(path);
