"""How large the page is, and how long it takes to open and to answer a change."""

import statistics

from support import SAMPLES

MOST_BYTES = 150_000
PAINTED = """new Promise((done) => new PerformanceObserver((list) => {
  for (const entry of list.getEntriesByName('first-contentful-paint')) done(entry.startTime);
}).observe({ type: 'paint', buffered: true }))"""


def run(forms):
    size = forms.form().stat().st_size
    forms.expect(f"at most {MOST_BYTES} bytes", size <= MOST_BYTES, True)
    print(f"size: {size} bytes")
    blank = forms.write("blank.html", "<!DOCTYPE html><title>-</title><p>-</p><script>performance.mark('ready')</script>")
    for name, address in [("a blank page", blank.as_uri()), ("the page", forms.form().as_uri())]:
        ready, painted = [], []
        page = forms.context().new_page()
        for _ in range(30):
            page.goto(address)
            ready.append(page.evaluate("performance.getEntriesByName('ready')[0].startTime"))
            painted.append(page.evaluate(PAINTED))
        page.context.close()
        report(f"{name}, all drawn and ready", ready)
        report(f"{name}, on the screen", painted)
    page = forms.open()
    page.evaluate("(text) => window.dcs.load(text)", SAMPLES[0].read_text())
    report("a change worked out, shown and laid out", page.evaluate("""() => {
      const inputs = [...document.querySelectorAll('main input[type=text], main textarea')];
      return inputs.concat(inputs).map((input, index) => {
        const start = performance.now();
        input.value = index % 2 ? input.value + '1' : '1';
        input.dispatchEvent(new Event('input', { bubbles: true }));
        document.body.offsetHeight;
        return performance.now() - start;
      });
    }"""))
    report("a change until its frame", page.evaluate("""async () => {
      const times = [];
      for (const input of document.querySelectorAll('input[id$=-points]')) {
        const start = performance.now();
        input.value = '2';
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        times.push(performance.now() - start);
      }
      return times;
    }"""))
    page.context.close()


def report(what, times):
    print(f"{what}: median {statistics.median(times):.1f} ms, worst {max(times):.1f} ms of {len(times)}")
