// Where the comments are: the first place of each quoted text, figures included.
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { bagianToken } from "./skema.mjs";

const kunci = new PluginKey("sorot");

// text as one reads it, and for each character the place it stands at
function terbaca(doc) {
  let teks = "";
  const letak = [];
  const tambah = (isi, pos, maju) => {
    for (let i = 0; i < isi.length; i++) letak.push(pos + (maju ? i : 0));
    teks += isi.replace(/\s/g, " ");
  };
  doc.descendants((n, pos) => {
    if (n.isText) tambah(n.text, pos, true);
    else if (n.attrs.token) tambah(bagianToken(n.attrs.token).nilai, pos, false);
    else if (n.isTextblock || n.isLeaf) tambah(" ", pos, false);
  });
  return { teks, letak };
}

function cari(doc, komentar) {
  const { teks, letak } = terbaca(doc);
  return DecorationSet.create(
    doc,
    komentar.flatMap(k => {
      const kutipan = (k.kutipan ?? "").replace(/\s+/g, " ").trim();
      const di = kutipan ? teks.indexOf(kutipan) : -1;
      return di < 0
        ? []
        : [Decoration.inline(letak[di], letak[di + kutipan.length - 1] + 1, { class: "tulis-komentar", "data-komentar": String(k.id) })];
    }),
  );
}

export const penyorot = komentar =>
  new Plugin({
    key: kunci,
    state: {
      init: (_, state) => cari(state.doc, komentar),
      apply: (tr, lama) => (tr.docChanged ? lama.map(tr.mapping, tr.doc) : lama),
    },
    props: { decorations: state => kunci.getState(state) },
  });
