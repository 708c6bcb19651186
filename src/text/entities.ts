const entity = /&(?:[lr][ds]quo|bdquo|sbquo|quot|apos|[lr]s?aquo|[mn]dash|#(?:39|34|82(?:1[678]|2[012])|x(?:2[27]|201[89A-Ea-e])));/y

/** Behind the character reference that a mark or dash is written as at `at`; behind one character where there is none. */
export function endOfEntity(text: string, at: number): number {
  entity.lastIndex = at
  return entity.test(text) ? entity.lastIndex : at + 1
}
