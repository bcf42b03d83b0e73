// For pages that show a figure of Saukko in an iframe: gives the frame the height of what is in it.
(() => {
  const { origin } = new URL(document.currentScript.src);
  const own = () =>
    [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(`${origin}/`));
  addEventListener("message", ({ origin: from, source, data }) => {
    const height = from === origin ? Number(data?.saukkoHeight) : 0;
    if (!(height > 0 && height < 20000)) return;
    for (const frame of own()) if (frame.contentWindow === source) frame.style.height = `${height}px`;
  });
  // Those that were there first have told it to nobody.
  for (const frame of own()) frame.contentWindow.postMessage({ saukkoHeight: "?" }, "*");
})();
