// Gives a sentence for everything that does not have its place in the window.
() => {
  const wrong = [];
  const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '')
    + [...element.classList].map(one => '.' + one).join('') + ' "' + (element.textContent || '').trim().slice(0, 40) + '"';
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > wide) {
    wrong.push('the page is ' + document.documentElement.scrollWidth + ' wide');
  }
  const style = element => getComputedStyle(element);
  const hiddenFromSight = element => element.closest('.visually-hidden, .skip-link, svg, noscript, template') !== null;
  const shown = element => element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})
    && !hiddenFromSight(element) && element.getClientRects().length > 0;
  const scrolls = element => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (['auto', 'scroll'].includes(style(at).overflowX)) {
        return true;
      }
    }
    return false;
  };
  const all = [...document.body.querySelectorAll('*')].filter(shown);
  for (const element of all) {
    const box = element.getBoundingClientRect();
    if ((box.right > wide + 1 || box.left < -1) && !scrolls(element)) {
      wrong.push('outside the window: ' + name(element));
    }
    const cuts = ['hidden', 'clip'].includes(style(element).overflowX);
    const forReadersOnly = box.width <= 2 || box.height <= 2;
    if (cuts && !forReadersOnly && element.scrollWidth > element.clientWidth + 1) {
      wrong.push('cut off: ' + name(element));
    }
  }
  const controls = all.filter(element => element.matches('a[href], button, input, select, textarea, summary'));
  const boxes = controls.map(element => [...element.getClientRects()]);
  const touch = (one, other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1
    && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  for (let i = 0; i < controls.length; i++) {
    for (let j = i + 1; j < controls.length; j++) {
      if (!controls[i].contains(controls[j]) && !controls[j].contains(controls[i])
        && boxes[i].some(one => boxes[j].some(other => touch(one, other)))) {
        wrong.push(name(controls[i]) + ' lies on ' + name(controls[j]));
      }
    }
  }
  return wrong.slice(0, 20);
}
