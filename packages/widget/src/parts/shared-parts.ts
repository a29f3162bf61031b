/** Parts that many elements have, by one name; a partner's style sheet reaches them through every root: `iou-form::part(primary)`. */
export const sharedParts = {
  title: 'the heading of a screen or of a section',
  card: 'a group on a screen',
  bar: 'the bar that keeps the buttons in reach',
  primary: 'the one main button of a screen',
  secondary: 'a button beside it',
  quiet: 'a button without a frame',
  input: 'a text field',
  choice: 'a row of a choice',
  paper: 'the sheet that is signed',
  face: 'the stamp',
  pad: 'where a name is written',
  dialog: 'a sheet or dialog',
  heading: 'its title',
  band: 'a message with what to do next',
} as const satisfies Readonly<Record<string, string>>;
