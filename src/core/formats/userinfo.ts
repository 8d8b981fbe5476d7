// scheme "://" userinfo "@" (RFC 3986 §3.2); greedy, for a password may hold an "@".
const USERINFO = /(\w:\/\/)[^\s/?#]*@/g

/**
 * Addresses without their logins: `https://me:secret@host/` -> `https://host/`. All that the hot path asks; what people
 * paste besides addresses is for `without-logins.ts`.
 */
export const withoutUserinfo = (text: string): string => text.replace(USERINFO, '$1')
