import { fillDialog } from './fill-dialog.ts';
import { fillElements } from './fill-elements.ts';
import { fillLanguage } from './fill-language.ts';

fillLanguage();
fillElements();
fillDialog();
