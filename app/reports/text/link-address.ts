const LONGEST = 2048;

/**
 * An address that a text may link to, ready to stand between brackets; null for any other (javascript:,
 * data:, file:, one without its scheme).
 */
export function linkAddress(typed: string): string | null {
  const text = typed.trim();
  if (text.length > LONGEST || !/^(https?:\/\/|mailto:)/i.test(text) || /\s/.test(text)) return null;
  if (!URL.canParse(text)) return null;
  return text.replace(/[()<>"'\\[\]|*`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
