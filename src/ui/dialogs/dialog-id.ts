export const dialogIds = ['search', 'import', 'share', 'saved', 'compare', 'shortcuts', 'restored'] as const
export type DialogId = (typeof dialogIds)[number]
