(() => {
  "use strict";
  const root = document.documentElement;
  const store = {
    get(key) { try { return localStorage.getItem(key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, value); } catch { /* private window: the choice lasts for the page */ } },
  };
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  // Theme: what the reader chose, else what the system says.
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  const chooser = document.getElementById("theme");
  const applyTheme = () => {
    const choice = store.get("theme") || "auto";
    if (chooser) chooser.value = choice;
    root.dataset.theme = choice === "auto" ? (prefersDark.matches ? "dark" : "light") : choice;
  };
  applyTheme();

  // Plots take their ink, grid and ground from the page.
  const token = name => getComputedStyle(root).getPropertyValue(name).trim();
  const themed = figure => {
    const layout = structuredClone(figure.layout || {});
    const ink = token("--ink"), grid = token("--grid"), soft = token("--soft"), paper = token("--paper");
    layout.paper_bgcolor = layout.plot_bgcolor = "rgba(0,0,0,0)";
    layout.font = { ...layout.font, color: ink };
    delete layout.width;
    layout.autosize = true;
    delete layout.title;
    layout.hoverlabel = { ...layout.hoverlabel, bgcolor: paper, bordercolor: soft, font: { ...(layout.hoverlabel || {}).font, color: ink }, align: "left" };
    for (const key of Object.keys(layout).concat(["xaxis", "yaxis"])) {
      if (!/^[xy]axis\d*$/.test(key)) continue;
      layout[key] = { gridcolor: grid, linecolor: soft, zerolinecolor: grid, tickcolor: soft, ...layout[key] };
      for (const colour of ["gridcolor", "linecolor", "zerolinecolor"]) if (/^(white|#fff|#ffffff|black|#000|#000000|#444)$/i.test(layout[key][colour])) layout[key][colour] = colour === "linecolor" ? soft : grid;
    }
    layout.modebar = { bgcolor: "rgba(0,0,0,0)", color: soft, activecolor: ink };
    // Cards lie above lines and hide them: their ground is that of the page.
    for (const shape of layout.shapes || []) if (shape.name === "card") shape.fillcolor = paper;
    for (const menu of layout.updatemenus || []) {
      menu.bgcolor = paper; menu.bordercolor = soft; menu.font = { ...menu.font, color: ink };
    }
    return layout;
  };
  const plots = all("figure.plot").map(box => ({ area: box.querySelector(".plot-area"), figure: JSON.parse(box.querySelector(".plot-data").textContent) }));
  for (const { area } of plots) {
    area.style.minHeight = area.dataset.height + "px";
    area.style.minWidth = area.dataset.minWidth + "px";
  }
  const config = figure => ({ ...figure.config, responsive: true, displaylogo: false, displayModeBar: "hover", modeBarButtonsToRemove: ["lasso2d", "select2d", "autoScale2d"] });
  const draw = ({ area, figure }) => Plotly.newPlot(area, structuredClone(figure.data || []), themed(figure), config(figure))
    .then(() => { area.dataset.drawn = "true"; });
  const fail = ({ area }, problem) => { area.textContent = `${area.dataset.failed} ${area.getAttribute("aria-label")}`; area.removeAttribute("role"); area.removeAttribute("aria-label"); area.style.minHeight = ""; console.error(problem); };
  const drawAll = () => Promise.all(plots.map(plot => { try { return draw(plot).catch(problem => fail(plot, problem)); } catch (problem) { return fail(plot, problem); } }));
  if (plots.length) drawAll();
  // The figure's data stay as the reader left them (a choice in a menu): only the colours change.
  const recolour = () => plots.forEach(({ area, figure }) => {
    if (!area.dataset.drawn) return;
    const fresh = themed(figure), changes = { "font.color": fresh.font.color, hoverlabel: fresh.hoverlabel, modebar: fresh.modebar };
    for (const key of Object.keys(fresh)) if (/^[xy]axis\d*$/.test(key)) for (const colour of ["gridcolor", "linecolor", "zerolinecolor", "tickcolor"]) changes[`${key}.${colour}`] = fresh[key][colour];
    (fresh.shapes || []).forEach((shape, index) => { if (shape.name === "card") changes[`shapes[${index}].fillcolor`] = shape.fillcolor; });
    (fresh.updatemenus || []).forEach((menu, index) => { for (const part of ["bgcolor", "bordercolor"]) changes[`updatemenus[${index}].${part}`] = menu[part]; changes[`updatemenus[${index}].font.color`] = menu.font.color; });
    Plotly.relayout(area, changes);
  });
  const retheme = () => { applyTheme(); recolour(); };
  if (chooser) chooser.addEventListener("change", () => { store.set("theme", chooser.value); retheme(); });
  prefersDark.addEventListener("change", retheme);
  addEventListener("beforeprint", () => { root.dataset.theme = "light"; recolour(); });
  addEventListener("afterprint", retheme);

  // Code: folded, one by one or all at once.
  const cells = all("details.code");
  const label = cell => { const text = cell.querySelector(".code-label"); text.textContent = cell.open ? text.dataset.hide : text.dataset.show; };
  cells.forEach(cell => cell.addEventListener("toggle", () => label(cell)));
  const master = document.getElementById("all-code");
  if (master) {
    master.hidden = false;
    let open = false;
    const show = all => {
      open = all;
      cells.forEach(cell => { cell.open = open; });
      master.textContent = open ? master.dataset.hide : master.dataset.show;
    };
    master.addEventListener("click", () => { show(!open); store.set("code", open ? "open" : ""); });
    if (store.get("code") === "open") show(true);
  }
  if (navigator.clipboard) for (const button of all(".copy")) {
    button.hidden = false;
    const text = button.textContent;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.nextElementSibling.textContent);
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = text; }, 1500);
    });
  }

  // Contents of the page: folded on a phone, the present section marked.
  const contents = document.querySelector(".contents details");
  if (contents) {
    if (!matchMedia("(min-width: 74rem)").matches) contents.open = false;
    const links = new Map(all("a", contents).map(link => [decodeURIComponent(link.hash.slice(1)), link]));
    const seen = new IntersectionObserver(entries => {
      for (const entry of entries) if (entry.isIntersecting) {
        links.forEach(link => link.removeAttribute("aria-current"));
        links.get(entry.target.id)?.setAttribute("aria-current", "true");
      }
    }, { rootMargin: "0px 0px -70% 0px" });
    links.forEach((_, id) => { const heading = document.getElementById(id); if (heading) seen.observe(heading); });
  }

  // Registers: keep the entries that hold a word and have the chosen values; an entry that an address names is shown and unfolded.
  const register = document.querySelector(".register");
  if (register) {
    const tools = document.querySelector(".facets"), word = tools.querySelector("input"), picks = all("select", tools), count = tools.querySelector("output");
    const entries = all(".entry", register).map(box => ({ box, text: box.textContent.toLowerCase(), facets: JSON.parse(box.dataset.facets) }));
    const keep = () => {
      const wanted = word.value.trim().toLowerCase();
      let kept = 0;
      for (const { box, text, facets } of entries) {
        box.hidden = !text.includes(wanted) || picks.some((pick, index) => pick.value !== "" && pick.value !== facets[index]);
        if (!box.hidden) kept++;
      }
      count.textContent = count.dataset.text.replace("{0}", kept).replace("{1}", entries.length);
    };
    const reveal = () => {
      const named = entries.find(({ box }) => box.id === decodeURIComponent(location.hash.slice(1)));
      if (!named) return;
      if (named.box.hidden) { word.value = ""; picks.forEach(pick => { pick.value = ""; }); keep(); }
      const details = named.box.querySelector("details");
      if (details) details.open = true;
      named.box.scrollIntoView({ behavior: "instant" });
    };
    tools.hidden = false;
    [word, ...picks].forEach(tool => tool.addEventListener("input", keep));
    addEventListener("hashchange", reveal);
    keep();
    reveal();
  }

  // Data tables: sort by a column, keep the rows that hold a word.
  const table = document.querySelector("table.sortable");
  if (table) {
    const body = table.tBodies[0], rows = [...body.rows], shown = document.getElementById("shown");
    const heads = all("th", table.tHead);
    heads.forEach((head, column) => head.querySelector("button").addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending", sign = down ? -1 : 1, numeric = head.dataset.numeric === "1";
      const value = row => row.cells[column].classList.contains("missing") ? "" : row.cells[column].textContent.trim();
      heads.forEach(other => other.setAttribute("aria-sort", "none"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      body.append(...rows.sort((a, b) => {
        const x = value(a), y = value(b);
        if (x === "" || y === "") return (x === "") - (y === "");
        return sign * (numeric ? Number(x) - Number(y) : x.localeCompare(y, root.lang, { numeric: true }));
      }));
    }));
    document.getElementById("filter").addEventListener("input", event => {
      const word = event.target.value.trim().toLowerCase();
      let count = 0;
      for (const row of rows) { row.hidden = !row.textContent.toLowerCase().includes(word); if (!row.hidden) count++; }
      shown.textContent = shown.dataset.text.replace("{0}", count).replace("{1}", rows.length);
    });
  }
})();
