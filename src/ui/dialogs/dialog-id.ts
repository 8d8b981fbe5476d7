export const dialogIds = ['search', 'import', 'share', 'saved', 'shortcuts', 'restored'] as const
export type DialogId = (typeof dialogIds)[number]
