// What the page around the editor asks of it: to save, to take words, to know figures.
import { Slice } from "prosemirror-model";
import { TextSelection } from "prosemirror-state";
import { skema } from "./skema.mjs";

// the button that Enter in a field would press
const tombolSimpan = formulir => [...formulir.elements].find(b => b.type === "submit" && !b.disabled);

export function simpanDenganPapanKetik(wadah, isian) {
  wadah.addEventListener("keydown", e => {
    const formulir = isian.kolom.form;
    if (!(e.ctrlKey || e.metaKey) || e.altKey || e.key.toLowerCase() !== "s" || !formulir) return;
    e.preventDefault();
    isian.segera();
    formulir.requestSubmit(tombolSimpan(formulir));
  });
}

// at the cursor; where nobody has written yet, at the end
export function sisipkanTeks(view, doc, adaFokus) {
  const isi = doc.content;
  const {
    tr,
    selection: { $from, $to },
  } = view.state;
  if (adaFokus && isi.childCount === 1 && isi.firstChild.type === skema.nodes.paragraf && $from.parent.inlineContent) {
    tr.replaceSelection(new Slice(isi, 1, 1));
  } else {
    const akhir = tr.doc.lastChild;
    const ekor = akhir.type === skema.nodes.paragraf && akhir.content.size === 0 ? akhir.nodeSize : 0;
    const di = adaFokus && $from.depth > 0 ? $to.after(1) : tr.doc.content.size - ekor;
    tr.insert(di, isi).setSelection(TextSelection.near(tr.doc.resolve(di + isi.size), -1));
  }

  view.dispatch(tr.scrollIntoView());
}
