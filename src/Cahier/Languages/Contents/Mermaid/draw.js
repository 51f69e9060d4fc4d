// Draws the diagrams of the page that are still text. The library comes along, for no page may need a network.
(() => {
  globalThis.cahierMermaid ??= (async () => {
    const bytes = Uint8Array.from(atob("{{library}}"), character => character.charCodeAt(0));
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    const script = document.createElement("script");
    script.textContent = await new Response(unpacked).text();
    // A page with a loader of modules, such as the classic Jupyter Notebook, would get parts of the library to keep.
    const { define } = globalThis;
    globalThis.define = undefined;
    document.head.append(script);
    globalThis.define = define;
    globalThis.mermaid.initialize({ startOnLoad: false, securityLevel: "strict", suppressErrorRendering: true });
    return globalThis.mermaid;
  })();
  const draw = async place => {
    const source = place.textContent;
    try {
      const mermaid = await globalThis.cahierMermaid;
      globalThis.cahierMermaidCount = (globalThis.cahierMermaidCount ?? 0) + 1;
      const { svg } = await mermaid.render(`cahier-mermaid-${globalThis.cahierMermaidCount}`, source);
      const drawing = document.createElement("div");
      drawing.className = "cahier-diagram";
      drawing.innerHTML = svg;
      place.replaceWith(drawing);
    } catch (error) {
      place.append(`\n\n${error.message ?? error}`);
    }
  };
  for (const place of document.querySelectorAll("pre.cahier-mermaid:not([data-drawn])")) {
    place.dataset.drawn = "true";
    draw(place);
  }
})();
