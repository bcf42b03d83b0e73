/** Made by vite.writing.ts. */
declare module "virtual:writing-script" {
  /** Where the browser fetches the script of a chapter's page. */
  export const writingScript: string;
}
