import type { AnswerCache } from "./answer-cache.ts";
import { smallerLater } from "./smaller-later.ts";
import { type CachedAnswer, cachedAnswer, isPublic } from "./cached-answer.ts";
import { innerAddress } from "./data-twin.ts";
import type { Draw, Drawn } from "./drawing.server.ts";
import type { HeaderList } from "./security-headers.ts";

export interface SharedDrawing {
  /** The answer, drawn once for all who ask for it meanwhile, and kept where it is the same for everybody. */
  draw(address: string): Promise<CachedAnswer | Drawn>;
  /** Resolves when all that is kept is compressed as well as it will be. */
  compressed(): Promise<void>;
}

/** Draws as for nobody: not one header of a reader's goes in, so that nothing of theirs can be kept. */
export function sharedDrawing(draw: Draw, answers: AnswerCache, security: HeaderList): SharedDrawing {
  const under = new Map<string, Promise<CachedAnswer | Drawn>>();
  let latest = performance.now();
  const brotli = smallerLater(answers, () => (under.size > 0 ? 0 : performance.now() - latest));

  const drawn = async (address: string): Promise<CachedAnswer | Drawn> => {
    const edition = await answers.look();
    const page = await draw({ address: innerAddress(address), headers: {}, requestId: "" });
    if (!isPublic(page)) return page;
    const answer = await cachedAnswer(page, security);
    // Of two editions at once, or already of the one before: good for who asked, not to be kept.
    if ((await answers.look()) !== edition) return answer;
    answers.keep(address, answer, edition);
    brotli.add(address, answer);
    return answer;
  };

  return {
    draw: (address) => {
      const known = under.get(address);
      if (known) return known;
      const made = drawn(address).finally(() => {
        under.delete(address);
        latest = performance.now();
      });
      under.set(address, made);
      return made;
    },
    compressed: brotli.done,
  };
}
