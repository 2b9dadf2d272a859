/* Says so where an answer did not come: htmx itself is silent when a server cannot be reached.
   What was typed stays; the button asks again. */
(function () {
  "use strict";

  function tell(event) {
    const flash = document.getElementById("flash");
    if (!flash) return;
    const asked = event.detail.elt;
    const words = document.createElement("p");
    const again = document.createElement("button");
    words.textContent = "The server could not be reached. What you typed is kept.";
    again.textContent = "Try again";
    again.type = "button";
    again.addEventListener("click", () => {
      asked.focus();
      htmx.trigger(asked, "search");
    });
    flash.replaceChildren(words, again);
  }

  function clear(event) {
    if (event.detail.successful) document.getElementById("flash")?.replaceChildren();
  }

  document.addEventListener("htmx:sendError", tell);
  document.addEventListener("htmx:timeout", tell);
  document.addEventListener("htmx:afterRequest", clear);
})();
