"use strict";

/* Fills in a demonstration account; the table shows the same in words. */
document.querySelectorAll("[data-fill-account]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => {
    document.getElementById("username").value = button.dataset.fillAccount;
    document.getElementById("password").value = button.dataset.fillPassword;
    const submit = document.querySelector("#sign-in [type=submit]");
    submit.scrollIntoView({ block: "center" });
    submit.focus();
  });
});
