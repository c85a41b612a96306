// Puts requests into the table while they are answered. Everything else works without script.
"use strict";
const line = document.querySelector("[data-events]");
const body = document.querySelector("#requests tbody");
if (line && body && "EventSource" in window) {
  const limit = Number(line.dataset.limit);
  const say = (word) => { line.textContent = `${body.rows.length} shown, ${word}`; };
  const pause = document.createElement("button");
  pause.type = "button";
  let waiting = [];
  let isPaused = false;
  const show = (row) => {
    document.querySelector("#none")?.remove();
    body.insertAdjacentHTML("afterbegin", row);
    while (body.rows.length > limit) body.deleteRow(-1);
  };
  const label = () => {
    pause.textContent = isPaused ? `Go on (${waiting.length})` : "Pause";
    pause.setAttribute("aria-pressed", String(isPaused));
  };
  pause.addEventListener("click", () => {
    isPaused = !isPaused;
    waiting.forEach(show);
    waiting = [];
    label();
    say(isPaused ? "paused" : "live");
  });
  label();
  line.after(pause);
  const source = new EventSource(line.dataset.events);
  source.addEventListener("open", () => say("live"));
  source.addEventListener("error", () => say("not connected"));
  source.addEventListener("request", (event) => {
    if (isPaused) {
      waiting.push(event.data);
      if (waiting.length > limit) waiting.shift();
      label();
    } else {
      show(event.data);
      say("live");
    }
  });
}
