/** How often a decision is made anew when somebody else was faster. Each loss means that another commit won. */
export const MAX_ATTEMPTS = 8;
