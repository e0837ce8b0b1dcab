/** Puts a text on the clipboard. False where the browser forbids it: then it is read, and copied by hand. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
