/* Lets a reader put the explaining line away for good: remembered by the browser itself, told to nobody.
   Runs before the page is drawn, so that nothing moves. */
(function () {
  "use strict";
  const root = document.documentElement;
  const remembered = "whence-explained";

  root.classList.add("scripted");
  try {
    root.classList.toggle("explained", localStorage.getItem(remembered) !== null);
  } catch { /* no storage: the line stays */ }

  document.addEventListener("click", (event) => {
    if (!event.target.closest(".explainer__close")) return;
    root.classList.add("explained");
    document.getElementById("main").focus({ preventScroll: true });
    try {
      localStorage.setItem(remembered, "yes");
    } catch { /* put away on this page only */ }
  });
})();
