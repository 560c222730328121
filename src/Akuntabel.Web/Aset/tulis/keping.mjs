// How a bound figure and a block from the data look in the text, and the small menu of a figure.
import { NodeSelection } from "prosemirror-state";
import { buat, bukaPanel, ikon, tombol } from "./alat.mjs";
import { bagianToken, skema } from "./skema.mjs";

const sebarisPaling = 28; // longer values may be broken at the end of a line
const asalDari = (token, t) => token.get(t)?.asal ?? "";

// tingkat: level of a heading in the page that the text stands in
export function pandangan(token, boleh, tingkat) {
  return {
    anak_judul() {
      const dom = buat(`h${tingkat}`, { class: "tulis-judul" });
      return { dom, contentDOM: dom };
    },
    keping(simpul) {
      const { nama, nilai } = bagianToken(simpul.attrs.token);
      const asal = asalDari(token, simpul.attrs.token);
      const dikenal = token.has(simpul.attrs.token);
      const sebut = dikenal ? [nama, asal].filter(Boolean).join(", ") : `${nama}: tidak ada lagi di data`;
      return {
        dom: buat(
          "span",
          {
            class: ["tulis-keping", dikenal ? "" : "tulis-keping-asing", nilai.length > sebarisPaling ? "tulis-keping-panjang" : ""]
              .join(" ")
              .trim(),
            contenteditable: "false",
            title: sebut,
            "data-token": simpul.attrs.token,
          },
          nilai || "(kosong)",
          buat("span", { class: "sembunyi" }, ` (${sebut})`),
        ),
        ignoreMutation: () => true,
      };
    },
    bingkai(simpul, view, letak) {
      const { nama, nilai } = bagianToken(simpul.attrs.token);
      const gambar = token.get(simpul.attrs.token)?.gambar;
      const hapus = () => {
        const di = letak();
        view.dispatch(view.state.tr.delete(di, di + view.state.doc.nodeAt(di).nodeSize));
        view.focus();
      };
      const dom = buat(
        "div",
        { class: "tulis-bingkai", contenteditable: "false" },
        gambar
          ? buat("img", { src: gambar, alt: "", draggable: "false" })
          : ikon(nama === "Grafik" ? "grafik" : nama === "Gambar" ? "foto" : "tabel"),
        buat("span", {}, buat("b", {}, nilai), buat("small", {}, [nama, asalDari(token, simpul.attrs.token)].filter(Boolean).join(", "))),
        boleh
          ? buat(
              "button",
              { type: "button", class: "tutup", "aria-label": `Hapus ${nama.toLowerCase()} ${nilai}`, onclick: hapus },
              ikon("hapus"),
            )
          : null,
      );
      return { dom, stopEvent: e => Boolean(e.target.closest?.("button")), ignoreMutation: () => true };
    },
  };
}

export function sisipkanKeping(view, token, dari, sampai) {
  const { state } = view;
  const keping = skema.nodes.keping.create({ token }, null, state.storedMarks ?? state.doc.resolve(dari).marks());
  view.dispatch(state.tr.replaceWith(dari, sampai, keping).scrollIntoView());
}

export function menuKeping({ view, token, letak, batas, boleh }) {
  const simpul = view.state.doc.nodeAt(letak);
  const t = simpul.attrs.token;
  const { nama, nilai } = bagianToken(t);
  const data = token.get(t);
  const pilih = tr => {
    panel.tutup();
    view.dispatch(tr(view.state.tr));
    view.focus();
  };
  const bentuk = boleh ? (data?.bentuk ?? []).filter(b => b.token !== t) : [];
  const panel = bukaPanel({
    label: `Asal ${nilai}`,
    kelas: "tulis-menu",
    batas,
    kembali: () => view.focus(),
    letak: () => view.nodeDOM(letak)?.getBoundingClientRect() ?? view.coordsAtPos(letak),
    isi: [
      buat("p", {}, buat("b", {}, nilai), " ", nama),
      buat(
        "p",
        { class: "petunjuk" },
        data ? data.asal || "Dari data laporan." : "Tidak ada lagi di data. Hapus, lalu sisipkan angka yang berlaku.",
      ),
      bentuk.length > 0
        ? buat(
            "div",
            { role: "group", "aria-label": "Bentuk lain", class: "tulis-bentuk" },
            ...bentuk.map(b =>
              tombol(buat("span", {}, buat("b", {}, bagianToken(b.token).nilai), ` ${b.sebut}`), () =>
                pilih(tr => {
                  if (!token.has(b.token)) token.set(b.token, { ...data });
                  const baru = skema.nodes.keping.create({ token: b.token }, null, simpul.marks);
                  return tr.replaceWith(letak, letak + 1, baru).setSelection(NodeSelection.create(tr.doc, letak));
                }),
              ),
            ),
          )
        : null,
      boleh ? tombol("Hapus dari naskah", () => pilih(tr => tr.delete(letak, letak + 1))) : null,
    ],
  });
  return panel;
}
