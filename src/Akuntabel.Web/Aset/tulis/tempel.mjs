// What is pasted: HTML of Word, Excel, Google Docs and web pages becomes plain paragraphs, lists and tables before the schema reads it.
import { Fragment, Slice } from "prosemirror-model";
import { bagianToken, polaToken, skema } from "./skema.mjs";
import { polos } from "./naskah.mjs";

const gaya = el => (el.getAttribute("data-gaya") ?? "").toLowerCase();
const kosong = el => !/[^\s\u00a0]/u.test(el.textContent) && !el.querySelector("table, [data-token]");

function ganti(el, nama) {
  const baru = el.ownerDocument.createElement(nama);
  baru.append(...el.childNodes);
  el.replaceWith(baru);
}

// Word writes its lists as paragraphs with the mark in front
function daftarWord(badan) {
  for (const awal of badan.querySelectorAll("p[data-gaya*='mso-list' i], p[class*='MsoListParagraph']")) {
    if (!awal.isConnected || !/mso-list:(?!\s*ignore)/.test(gaya(awal))) continue;
    const tumpuk = [];
    for (let p = awal; p?.matches("p") && /mso-list:(?!\s*(ignore|none))/.test(gaya(p));) {
      const lanjut = p.nextElementSibling;
      const dalam = Math.min(9, Number(/level(\d+)/.exec(gaya(p))?.[1] ?? 1));
      const tanda = [...p.querySelectorAll("span")].find(s => /mso-list:\s*ignore/.test(gaya(s)));
      const jenis = /^[\s\u00a0(]*(\d+|[a-z]{1,4})[.)]/i.test(tanda?.textContent ?? "") ? "ol" : "ul";
      tanda?.remove();
      while (tumpuk.length > dalam) tumpuk.pop();
      if (tumpuk.length === dalam && tumpuk.at(-1).localName !== jenis) tumpuk.pop();
      while (tumpuk.length < dalam) {
        const d = badan.ownerDocument.createElement(jenis);
        const induk = tumpuk.at(-1);
        if (!induk) p.before(d);
        else (induk.lastElementChild ?? induk.appendChild(badan.ownerDocument.createElement("li"))).append(d);
        tumpuk.push(d);
      }

      const butir = badan.ownerDocument.createElement("li");
      const isi = badan.ownerDocument.createElement("p");
      isi.append(...p.childNodes);
      butir.append(isi);
      tumpuk.at(-1).append(butir);
      p.remove();
      p = lanjut;
    }
  }
}

function penekanan(badan) {
  for (const el of badan.querySelectorAll("b, strong, i, em, span, font")) {
    const g = gaya(el);
    if (/font-weight:\s*(normal|[1-4]00)/.test(g) && el.matches("b, strong")) el.replaceWith(...el.childNodes);
    else if (/font-style:\s*normal/.test(g) && el.matches("i, em")) el.replaceWith(...el.childNodes);
    else if (el.matches("span, font") && !el.dataset.token) {
      if (/font-style:\s*italic/.test(g)) {
        const m = el.ownerDocument.createElement("em");
        m.append(...el.childNodes);
        el.append(m);
      }
      if (/font-weight:\s*(bold|[6-9]00)/.test(g)) {
        const m = el.ownerDocument.createElement("strong");
        m.append(...el.childNodes);
        el.append(m);
      }
    }
  }
}

// rows and columns become a plain grid: what spanned several cells stands in the first of them
function kisi(tabel) {
  const isi = [];
  [...tabel.rows].forEach((baris, b) => {
    isi[b] ??= [];
    let k = 0;
    for (const sel of baris.cells) {
      while (isi[b][k]) k++;
      for (let y = 0; y < Math.min(sel.rowSpan || 1, tabel.rows.length - b); y++) {
        for (let x = 0; x < Math.min(sel.colSpan, 60); x++) (isi[b + y] ??= [])[k + x] = y + x === 0 ? sel : "kosong";
      }

      k += Math.min(sel.colSpan, 60);
    }
  });
  return isi;
}

function tabelPolos(badan) {
  const dok = badan.ownerDocument;
  for (const t of badan.querySelectorAll("table table")) t.replaceWith(dok.createTextNode(` ${t.textContent.replace(/\s+/g, " ")} `));
  for (const tabel of badan.querySelectorAll("table")) {
    const isi = kisi(tabel),
      lebar = Math.max(0, ...isi.map(b => b.length));
    if (isi.length * lebar < 2) {
      tabel.replaceWith(...(tabel.rows[0]?.cells[0]?.childNodes ?? []));
      continue;
    }
    const baru = dok.createElement("table"),
      bingkai = dok.createElement("figure"),
      judul = dok.createElement("figcaption");
    judul.textContent =
      (tabel.caption ?? tabel.closest("figure")?.querySelector("figcaption"))?.textContent.replace(/\s+/g, " ").trim() ?? "";
    isi.forEach((baris, b) => {
      const tr = baru.appendChild(dok.createElement("tr"));
      for (let k = 0; k < lebar; k++) {
        const p = tr.appendChild(dok.createElement(b === 0 ? "th" : "td")).appendChild(dok.createElement("p"));
        const sel = baris[k];
        if (!sel || sel === "kosong") continue;
        for (const el of sel.querySelectorAll("p, div, li, br, h1, h2, h3, h4, h5, h6")) el.replaceWith(...el.childNodes, " ");
        p.append(...sel.childNodes);
      }
    });
    bingkai.append(judul, baru);
    (tabel.closest("figure") ?? tabel).replaceWith(bingkai);
  }
}

// The page allows no styles and scripts of others, and reading them would already be told as a breach: they go under another name.
function tanpaGaya(html) {
  const bagian = html.split(/<style\b/i);
  const sisa = bagian.slice(1).map(b => {
    const i = b.search(/<\/style>/i);
    return i < 0 ? "" : b.slice(i + 8);
  });
  return (bagian[0] + sisa.join("")).replace(/<[a-z][^<>]*>/gi, tag =>
    tag.replace(/\sstyle(?=\s*=)/gi, " data-gaya").replace(/\son[a-z]+(?=\s*=)/gi, " data-lain"),
  );
}

const atributTetap = new Set(["start", "data-token", "data-rata", "data-pm-slice"]);

export function bersihkanHtml(mentah, adaGambar) {
  const html = tanpaGaya(mentah);
  if (/data-pm-slice/.test(html)) return html;
  const badan = new DOMParser().parseFromString(html, "text/html").body;
  for (const el of badan.querySelectorAll(
    "script, style, title, meta, link, xml, template, noscript, iframe, button, input, select, textarea, o\\:p, [data-gaya*='mso-hide' i]",
  ))
    el.remove();
  const gambar = badan.querySelectorAll("img, picture, svg, canvas, video, object, embed, v\\:shape, v\\:imagedata");
  if (gambar.length > 0) adaGambar();
  gambar.forEach(g => g.remove());
  daftarWord(badan);
  penekanan(badan);
  tabelPolos(badan);
  for (const el of badan.querySelectorAll("pre"))
    el.replaceWith(
      ...el.textContent.split("\n").map(b => {
        const p = badan.ownerDocument.createElement("p");
        p.textContent = b;
        return p;
      }),
    );
  for (const el of badan.querySelectorAll("blockquote, dt, dd, address, center")) ganti(el, "div");
  for (const el of badan.querySelectorAll("p, h1, h2, h3, h4, h5, h6, li, ul, ol, div")) if (kosong(el)) el.remove();
  for (const el of badan.querySelectorAll("*"))
    for (const a of [...el.attributes]) if (!atributTetap.has(a.name)) el.removeAttribute(a.name);
  return badan.innerHTML;
}

// plain text: each line is a paragraph; Markdown is not meant by who copies from elsewhere
export function dariTeks(teks) {
  const baris = teks.split(/(?:\r\n?|\n)+/).filter(b => b.trim() !== "" || teks.length < 3);
  const isi = baris.map(b => skema.nodes.paragraf.create(null, b ? [skema.text(b)] : []));
  return new Slice(Fragment.from(isi.length ? isi : [skema.nodes.paragraf.create()]), 1, 1);
}

// written tokens become figures
function ikat(fragmen, boleh) {
  const isi = [];
  fragmen.forEach(n => {
    if (!n.isText || !boleh) {
      isi.push(n.isText ? n : n.copy(ikat(n.content, n.inlineContent)));
      return;
    }
    let akhir = 0;
    for (const m of n.text.matchAll(polaToken)) {
      if (m.index > akhir) isi.push(n.cut(akhir, m.index));
      isi.push(skema.nodes.keping.create({ token: m[0] }, null, n.marks));
      akhir = m.index + m[0].length;
    }

    if (akhir < n.text.length) isi.push(n.cut(akhir));
  });
  return Fragment.from(isi);
}

export function sesuaikan(slice, view) {
  const isi = new Slice(ikat(slice.content, false), slice.openStart, slice.openEnd);
  const tujuan = view.state.selection.$from.parent.type;
  const tabel = isi.content.firstChild && /table|tabel/.test(isi.content.firstChild.type.name);
  if (tujuan === skema.nodes.judul_tabel || (tujuan === skema.nodes.isi_sel && !tabel))
    return new Slice(Fragment.from(polos(isi.content)), 0, 0);
  return isi;
}

export const teksSalinan = slice =>
  slice.content.textBetween(0, slice.content.size, "\n\n", n =>
    n.attrs.token ? bagianToken(n.attrs.token).nilai : (n.type.spec.leafText?.(n) ?? ""),
  );
