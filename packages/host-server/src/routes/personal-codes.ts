import { demand, type Host, type PersonalCodePort } from '@iou-kit/host-adapter';
import { valueOf } from '../edge/problem.ts';
import { json, personRoute, type Route } from './route.ts';

/** 我的二维码: a person's own code, and whose code another is. */
export const personalCodes: readonly Route[] = [
  personRoute(
    {
      method: 'GET',
      path: '/v1/me/code',
      summary: "This person's own code, with which somebody else makes a record with them.",
      scope: 'write',
      gives: { status: 200, json: 'PersonalCode' },
    },
    async ({ host }) => json(valueOf(await codesOf(host).show())),
  ),
  personRoute(
    {
      method: 'POST',
      path: '/v1/me/code/renew',
      summary: 'Voids every code of this person that was shown before, and gives another.',
      scope: 'write',
      body: { json: 'Nothing' },
      gives: { status: 200, json: 'PersonalCode' },
    },
    async ({ host }) => json(valueOf(await codesOf(host).renew())),
  ),
  personRoute(
    {
      method: 'POST',
      path: '/v1/personal-codes/peek',
      summary: 'Whose code it is, masked.',
      scope: 'read',
      counted: 'guess',
      body: { json: 'PersonalCodeRequest' },
      gives: { status: 200, json: 'CodeOwner' },
    },
    async ({ host, body: { code } }) => json(valueOf(await codesOf(host).owner(code))),
  ),
];

function codesOf({ personalCode }: Host): PersonalCodePort {
  demand(personalCode !== undefined, 'personal codes');
  return personalCode as PersonalCodePort;
}
