import type { Person } from '@iou-kit/machine';

/** Where in this browser something of a person lies that should lie nowhere: storage, cookies, address. */
export function personalTraces(...people: readonly Person[]): string[] {
  const kept: Readonly<Record<string, string>> = {
    localStorage: JSON.stringify({ ...localStorage }),
    sessionStorage: JSON.stringify({ ...sessionStorage }),
    cookie: document.cookie,
    address: decodeURIComponent(location.href),
    history: JSON.stringify(history.state) ?? '',
    title: document.title,
  };
  const secrets = people.flatMap(({ name, idNumber, mobile }) => [name, idNumber, mobile]);
  return Object.entries(kept).flatMap(([place, text]) =>
    secrets.some((secret) => text.includes(secret)) ? [place] : [],
  );
}
