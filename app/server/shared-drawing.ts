import type { AnswerCache } from "./answer-cache.ts";
import { type CachedAnswer, cachedAnswer } from "./cached-answer.ts";
import { innerAddress } from "./data-twin.ts";
import type { Draw } from "./drawing.server.ts";
import { type Drawn, isPublic } from "./drawn.ts";
import type { HeaderList } from "./security-headers.ts";
import { smallerLater } from "./smaller-later.ts";

export interface SharedDrawing {
  /** The answer, drawn once for all who ask for it meanwhile, and kept where it is the same for everybody. */
  draw(address: string): Promise<CachedAnswer | Drawn>;
  /** The same while nobody waits for it: small at once. */
  drawAhead(address: string): Promise<CachedAnswer | Drawn>;
  /** Makes a kept answer as small as it can be, some time. */
  compress(address: string, answer: CachedAnswer): void;
  /** Resolves when all that is kept is compressed as well as it will be. */
  compressed(): Promise<void>;
}

/** Draws as for nobody: not one header of a reader's goes in, so that nothing of theirs can be kept. */
export function sharedDrawing(draw: Draw, answers: AnswerCache, security: HeaderList): SharedDrawing {
  const under = new Map<string, Promise<CachedAnswer | Drawn>>();
  let latest = performance.now();
  const smaller = smallerLater(answers, () => (under.size > 0 ? 0 : performance.now() - latest));

  const drawn = async (address: string, ahead: boolean): Promise<CachedAnswer | Drawn> => {
    const edition = await answers.look();
    const page = await draw({ address: innerAddress(address), headers: {}, requestId: "", zip: true });
    // What lies in a file is sent from there.
    if (!isPublic(page) || page.file) return page;
    const answer = cachedAnswer(page, security);
    // Of two editions at once, or already of the one before: good for who asked, not to be kept.
    if ((await answers.look()) !== edition) return answer;
    answers.keep(address, answer, edition);
    if (ahead) await smaller.now(address, answer);
    else smaller.add(address, answer);
    return answer;
  };

  const shared = (address: string, ahead: boolean): Promise<CachedAnswer | Drawn> => {
    const known = under.get(address);
    if (known) return known;
    const made = drawn(address, ahead).finally(() => {
      under.delete(address);
      latest = performance.now();
    });
    under.set(address, made);
    return made;
  };

  return {
    draw: (address) => shared(address, false),
    drawAhead: (address) => shared(address, true),
    compress: smaller.add,
    compressed: smaller.done,
  };
}
