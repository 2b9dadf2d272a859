/* Puts what a field holds on the clipboard at one tap, and says so. Where it may not, the field is selected instead. */
(function () {
  "use strict";

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copies]");
    if (!button) return;
    const field = document.getElementById(button.dataset.copies);
    try {
      await navigator.clipboard.writeText(field.value);
      button.nextElementSibling.textContent = "Copied";
    } catch {
      field.select();
      button.nextElementSibling.textContent = "Selected: copy it from there";
    }
  });
})();
