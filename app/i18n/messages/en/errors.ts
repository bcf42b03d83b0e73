import type { errors as fi } from "../fi/errors.ts";

export const errors: typeof fi = {
  notFound: {
    title: "Page not found",
    advice: "The address may have a typing error, or the page has been removed or moved.",
  },
  failed: {
    title: "The page could not be shown",
    advice: "The fault is ours and has been noted. Please try again in a moment.",
  },
  busy: {
    title: "The service is very busy just now",
    advice: "Please try again in a moment.",
  },
  toFrontPage: "Go to the front page",
};
