import { buttons } from './buttons.ts';
import { choices } from './choices.ts';
import { fields } from './fields.ts';

/** Everything a form is made of. */
export const controls = [buttons, fields, choices];
