// The demos come from a script of their own, which stands before this one in pages that have any.

/** Wakes the demos of the page, if it has any and their script has arrived. */
export function mountDemos() {
  const mount = () => {
    if (document.querySelector(".demo-slot") && typeof window.groundplanDemos === "function") {
      window.groundplanDemos(document);
    }
  };
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", mount, { once: true });
  } else {
    mount();
  }
}
