/** What stands on the little papers of the home, in every language: pictures that happen to be letters. */
export const glyphs = { iou: '借', receipt: '收', contract: '约' } as const;
