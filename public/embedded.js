// In the frame: tells the page around it how high this one is, and nothing else.
(() => {
  const tell = () =>
    parent.postMessage({ saukkoHeight: Math.ceil(document.body.getBoundingClientRect().height) }, "*");
  if (parent === window) return;
  // A browser observes nothing in a frame that is out of sight.
  tell();
  new ResizeObserver(tell).observe(document.body);
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.saukkoHeight === "?") tell();
  });
})();
