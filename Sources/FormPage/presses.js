// Nothing moves under a press: what is shown once a field is left would push away the button that is just being pressed,
// and where that goes up beside it, the browser takes it for no click.

/** What is to be shown once nothing is pressed. */
let waiting = [];
let isPressed = false;

/** Shows something as soon as nothing is pressed; of a tap, behind its events, which come all at once. */
function showSoon(show) {
  waiting.push(show);
  setTimeout(showWaiting);
}

function showWaiting() {
  if (isPressed) return;
  const shows = waiting;
  waiting = [];
  for (const show of shows) show();
}

function watchPresses() {
  window.addEventListener('pointerdown', () => { isPressed = true; });
  // Where a press ends outside of the page, or in a menu, only what comes next tells of it.
  for (const name of ['pointerup', 'pointercancel', 'pointermove', 'keydown', 'blur']) {
    window.addEventListener(name, (event) => {
      if (!isPressed || event.buttons > 0) return;
      isPressed = false;
      setTimeout(showWaiting);
    });
  }
}
