/** Entries of a table: `words('king prime_minister')` is `['king', 'prime_minister']`. White space stands between them. */
export const words = (table: string): readonly string[] => table.trim().split(/\s+/u)
