"use strict";
// The picture of the tree by keyboard and by mouse, on top of links and a form that work without: <form data-pohon> moves, links open.
(() => {
  const svg = document.querySelector("svg.pohon");
  if (!svg) return;
  const bentuk = document.querySelector("form[data-pohon]");
  for (const p of document.querySelectorAll("[data-hanya-skrip]")) p.hidden = false;

  // nodes stand in the order of the tree: the node above is the last one before that stands further left
  const tumpuk = [];
  const simpul = [...svg.querySelectorAll("a")].map(a => {
    const kotak = a.querySelector("rect");
    const s = { a, kode: new URL(a.href.baseVal, location.href).searchParams.get("k"), x: +kotak.getAttribute("x"), y: +kotak.getAttribute("y"), anak: [] };
    while (tumpuk.length && tumpuk.at(-1).x >= s.x) tumpuk.pop();
    s.induk = tumpuk.at(-1);
    s.induk?.anak.push(s);
    tumpuk.push(s);
    return s;
  });
  const milik = a => simpul.find(s => s.a === a);
  const sekolom = (s, langkah) => simpul.filter(t => t.x === s.x).sort((p, q) => p.y - q.y)[simpul.filter(t => t.x === s.x)
    .sort((p, q) => p.y - q.y).indexOf(s) + langkah];
  const menuju = {
    ArrowLeft: s => s.induk, ArrowRight: s => s.anak[Math.floor((s.anak.length - 1) / 2)],
    ArrowUp: s => sekolom(s, -1), ArrowDown: s => sekolom(s, 1),
  };
  const arah = { ArrowUp: "Naik", ArrowDown: "Turun", ArrowRight: "Masuk", ArrowLeft: "Keluar" };

  function kirim(kode, nama, nilai) {
    bentuk.elements.kode.value = kode;
    const isian = document.createElement("input");
    Object.assign(isian, { type: "hidden", name: nama, value: nilai });
    bentuk.append(isian);
    bentuk.requestSubmit();
  }

  svg.addEventListener("keydown", e => {
    const s = milik(e.target.closest("a"));
    if (!s || e.ctrlKey || e.metaKey) return;
    if (e.altKey) {
      if (!bentuk || !arah[e.key]) return;
      e.preventDefault();
      kirim(s.kode, "arah", arah[e.key]);
    } else if (e.key === "+" && bentuk) {
      e.preventDefault();
      location.assign(s.a.href.baseVal + "&bawah=true");
    } else if (menuju[e.key]) {
      e.preventDefault();
      menuju[e.key](s)?.a.focus();
    }
  });

  // why a node is marked, said while it is looked at; who hears the page is told by the node itself
  const sebab = document.querySelector("[data-sebab]");
  const sebut = e => {
    const kata = e.target.closest?.("a")?.querySelector("desc")?.textContent ?? "";
    sebab.textContent = kata && `◆ ${kata}`;
    sebab.hidden = !kata;
  };
  for (const jenis of ["focusin", "pointerover"]) svg.addEventListener(jenis, sebut);
  // a node that is jumped to has the focus without being told of it
  const dituju = () => {
    const a = svg.querySelector("a:target");
    if (a) sebut({ target: a });
  };
  addEventListener("hashchange", dituju);
  dituju();

  // whoever moved a node by the keyboard goes on from there
  const pilih = new URL(location.href).searchParams.get("pilih");
  if (pilih) simpul.find(s => s.kode === pilih)?.a.focus();

  if (!bentuk) return;
  let seret = null;
  const lepas = () => { for (const s of simpul) s.a.classList.remove("seret", "tuju"); seret = null; };
  svg.addEventListener("dragstart", e => e.preventDefault());
  svg.addEventListener("pointerdown", e => {
    const s = milik(e.target.closest?.("a"));
    if (s && e.button === 0 && e.pointerType === "mouse") seret = { s, x: e.clientX, y: e.clientY, jauh: false };
  });
  addEventListener("pointermove", e => {
    if (!seret) return;
    seret.jauh ||= Math.hypot(e.clientX - seret.x, e.clientY - seret.y) > 8;
    if (!seret.jauh) return;
    seret.s.a.classList.add("seret");
    const di = milik(document.elementFromPoint(e.clientX, e.clientY)?.closest("svg.pohon a"));
    for (const s of simpul) s.a.classList.toggle("tuju", s === di && s !== seret.s);
    seret.di = di;
  });
  addEventListener("pointerup", () => {
    if (!seret) return;
    const { s, di, jauh } = seret;
    lepas();
    if (!jauh) return;
    // the click that ends a drag opens nothing
    svg.addEventListener("click", e => e.preventDefault(), { capture: true, once: true });
    if (di && di !== s && di !== s.induk) kirim(s.kode, "induk", di.kode);
  });
  addEventListener("keydown", e => e.key === "Escape" && lepas());
})();
