// The text field behind the editor: what it says is what is sent, saved as a draft and guarded by the page.
import { EditorState } from "prosemirror-state";
import { tulis, urai } from "./naskah.mjs";
import { rapikan } from "./perintah.mjs";

const nilai = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value");
const lamaTerasa = 16,
  jedaSimpan = 400; // milliseconds

export class KolomTeks {
  // jenisToken: what kind of thing a token is, by the token
  constructor(kolom, jenisToken) {
    this.kolom = kolom;
    this.jenisToken = jenisToken;
    this.lama = 0;
    this.docAsal = this.baca();
  }

  baca() {
    this.teksAsal = nilai.get.call(this.kolom);
    const state = EditorState.create({ doc: urai(this.teksAsal, this.jenisToken) });
    return rapikan(state.tr)?.doc ?? state.doc;
  }

  ikuti(view) {
    const { kolom } = this,
      ini = this;
    this.view = view;
    // words put back by the page (a draft of this browser) come by the property, without an event
    Object.defineProperty(kolom, "value", {
      configurable: true,
      get() {
        return nilai.get.call(kolom);
      },
      set(teks) {
        nilai.set.call(kolom, teks);
        if (kolom.hidden) ini.muat();
      },
    });
    const segera = () => this.segera();
    kolom.form?.addEventListener("reset", () => setTimeout(() => this.muat()));
    kolom.form?.addEventListener("submit", segera, true);
    for (const jenis of ["beforeunload", "pagehide"]) addEventListener(jenis, segera, true);
  }

  // what nobody touched stays as it was, letter by letter
  teks() {
    const { doc } = this.view.state;
    return doc.eq(this.docAsal) ? this.teksAsal : tulis(doc);
  }

  // at once, or after a moment when the text is so long that one would feel it
  berubah() {
    clearTimeout(this.penunda);
    if (this.lama < lamaTerasa) this.simpan();
    else this.penunda = setTimeout(() => this.simpan(), jedaSimpan);
  }

  simpan() {
    clearTimeout(this.penunda);
    this.penunda = 0;
    const mulai = performance.now();
    const teks = this.teks();
    this.lama = performance.now() - mulai;
    if (teks === nilai.get.call(this.kolom)) return;
    nilai.set.call(this.kolom, teks);
    for (const jenis of ["input", "change"]) this.kolom.dispatchEvent(new Event(jenis, { bubbles: true }));
  }

  segera() {
    if (this.penunda) this.simpan();
  }

  // the words of the field go into the editor, as one step that can be undone
  muat() {
    if (nilai.get.call(this.kolom) === this.teks()) return;
    this.docAsal = this.baca();
    const { tr, doc } = this.view.state;
    this.view.dispatch(tr.replaceWith(0, doc.content.size, this.docAsal.content));
    this.docAsal = this.view.state.doc;
  }
}
