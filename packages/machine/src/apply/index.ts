export { apply, replay } from './apply.ts';
