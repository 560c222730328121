// What a part of a report may hold. The schema is what cleans pasted text: whatever has no place here is left out.
import { Schema } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";

// the value stands after the last ": ", for names may hold a colon as well
export const polaToken = /⟦[^⟦⟧\n]*: [^⟦⟧\n]*⟧/gu;

export function bagianToken(token) {
  const isi = token.slice(1, -1);
  const batas = isi.lastIndexOf(": ");
  return { nama: isi.slice(0, batas), nilai: isi.slice(batas + 2) };
}

const tokenSah = teks => new RegExp(`^${polaToken.source}$`, "u").test(teks ?? "");
const dariToken = el => (tokenSah(el.getAttribute("data-token")) ? { token: el.getAttribute("data-token") } : false);

const sel = tableNodes({
  tableGroup: "tabel",
  cellContent: "isi_sel",
  cellAttributes: {
    rata: {
      default: null,
      getFromDOM: el => el.getAttribute("data-rata"),
      setDOMAttr: (nilai, a) => {
        if (nilai) a["data-rata"] = nilai;
      },
    },
  },
});

export const skema = new Schema({
  nodes: {
    doc: { content: "blok+" },
    paragraf: { group: "blok", content: "sebaris*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    anak_judul: {
      group: "blok",
      content: "(text | keping)*",
      defining: true,
      parseDOM: ["h1", "h2", "h3", "h4", "h5", "h6"].map(tag => ({ tag })),
      toDOM: () => ["h5", 0],
    },
    daftar: { group: "blok daftar_apa_saja", content: "butir+", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
    daftar_angka: {
      group: "blok daftar_apa_saja",
      content: "butir+",
      attrs: { awal: { default: 1 } },
      parseDOM: [{ tag: "ol", getAttrs: el => ({ awal: Math.min(999_999_999, Math.max(0, el.start || 1)) }) }],
      toDOM: n => (n.attrs.awal === 1 ? ["ol", 0] : ["ol", { start: n.attrs.awal }, 0]),
    },
    butir: { content: "paragraf (paragraf | daftar_apa_saja)*", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
    // a table with its title, which is written above it
    tabel_berjudul: {
      group: "blok",
      content: "judul_tabel table",
      isolating: true,
      parseDOM: [{ tag: "figure" }],
      toDOM: () => ["figure", 0],
    },
    judul_tabel: { content: "(text | keping)*", isolating: true, parseDOM: [{ tag: "figcaption" }], toDOM: () => ["figcaption", 0] },
    ...sel,
    isi_sel: {
      content: "(text | keping)*",
      parseDOM: ["table_cell/", "table_header/"].map(context => ({ tag: "p", context, priority: 60 })),
      toDOM: () => ["p", 0],
    },
    // a table, chart or picture from the data: placed, not edited
    bingkai: {
      group: "blok",
      atom: true,
      draggable: true,
      attrs: { token: {} },
      parseDOM: [{ tag: "div[data-token]", getAttrs: dariToken }],
      toDOM: n => ["div", { "data-token": n.attrs.token }, bagianToken(n.attrs.token).nilai],
      leafText: n => bagianToken(n.attrs.token).nilai,
    },
    // a bound figure, text or reference: shows its value, keeps where it is from
    keping: {
      group: "sebaris",
      inline: true,
      atom: true,
      draggable: true,
      attrs: { token: {} },
      parseDOM: [{ tag: "span[data-token]", getAttrs: dariToken }],
      toDOM: n => ["span", { "data-token": n.attrs.token }, bagianToken(n.attrs.token).nilai],
      leafText: n => bagianToken(n.attrs.token).nilai,
    },
    baris_baru: {
      group: "sebaris",
      inline: true,
      selectable: false,
      linebreakReplacement: true,
      parseDOM: [{ tag: "br" }],
      toDOM: () => ["br"],
      leafText: () => "\n",
    },
    text: { group: "sebaris" },
  },
  marks: {
    tebal: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
    miring: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
  },
});
