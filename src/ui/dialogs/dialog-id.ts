export const dialogIds = ['search', 'import', 'share', 'saved', 'shortcuts', 'link'] as const
export type DialogId = (typeof dialogIds)[number]
