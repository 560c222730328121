// Figures in the words that no source stands behind: asked of the server as one types, marked, and mended in a panel.
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { buat, bukaPanel, idBaru, tombol } from "./alat.mjs";
import { skema } from "./skema.mjs";

const kunci = new PluginKey("periksa");
const jeda = 700,
  barisPaling = 1000; // a form of more fields is refused by the server

// every leaf is one character long, so a place in the text is a place in the block
const isiTeks = (n, dari, sampai) => n.textBetween(dari, sampai, "", anak => (anak.type === skema.nodes.keping ? "\uFFFC" : "\n"));

function kumpulkan(doc) {
  const baris = [],
    letak = [];
  doc.descendants((n, pos) => {
    if (!n.isTextblock) return true;
    const teks = isiTeks(n, 0, n.content.size);
    if (baris.length < barisPaling && /[^\s\uFFFC]/u.test(teks)) {
      baris.push(teks);
      letak.push(pos + 1);
    }
    return false;
  });
  return { baris, letak };
}

export function pemeriksa({ alamat, kolom, kabar }) {
  return new Plugin({
    key: kunci,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, lama) {
        const baru = tr.getMeta(kunci);
        if (baru) return baru;
        if (!tr.docChanged) return lama;
        const geser = lama.map(tr.mapping, tr.doc);
        return geser.remove(geser.find().filter(d => isiTeks(tr.doc, d.from, d.to) !== d.spec.temuan.teks));
      },
    },
    props: { decorations: state => kunci.getState(state) },
    view(view) {
      let penunda = 0,
        terkirim = "",
        nomor = 0;
      async function tanya() {
        const doc = view.state.doc,
          { baris, letak } = kumpulkan(doc),
          ini = ++nomor;
        const badan = new URLSearchParams(baris.map(b => ["baris", b]));
        if (String(badan) === terkirim) return;
        terkirim = String(badan);
        const tanda = kolom.form?.elements.__RequestVerificationToken;
        if (tanda) badan.append("__RequestVerificationToken", (tanda.length ? tanda[0] : tanda).value);
        try {
          const jawab = await fetch(alamat, { method: "POST", body: badan, headers: { Accept: "application/json" } });
          if (!jawab.ok) throw new Error(String(jawab.status));
          const temuan = await jawab.json();
          if (ini !== nomor || view.isDestroyed) return;
          if (view.state.doc !== doc) {
            terkirim = "";
            jadwalkan();
            return;
          }
          view.dispatch(
            view.state.tr
              .setMeta(
                kunci,
                DecorationSet.create(
                  doc,
                  temuan.flatMap(t => {
                    const awal = letak[t.baris] + t.awal,
                      teks = baris[t.baris]?.slice(t.awal, t.awal + t.panjang) ?? "";
                    return teks.length === t.panjang && t.panjang > 0
                      ? [
                          Decoration.inline(
                            awal,
                            awal + t.panjang,
                            {
                              class: "tulis-lepas",
                              title: "Belum punya sumber. Klik, atau tekan Alt+Enter, untuk memilih sumbernya.",
                            },
                            { temuan: { ...t, teks } },
                          ),
                        ]
                      : [];
                  }),
                ),
              )
              .setMeta("addToHistory", false),
          );
        } catch {
          terkirim = "";
        } // checked again with the next change
      }

      function jadwalkan() {
        clearTimeout(penunda);
        penunda = setTimeout(tanya, jeda);
      }
      jadwalkan();
      return {
        update(_, lama) {
          if (!lama.doc.eq(view.state.doc)) jadwalkan();
          if (kunci.getState(lama) !== kunci.getState(view.state)) kabar(kunci.getState(view.state).find().length);
        },
        destroy: () => {
          clearTimeout(penunda);
          nomor++;
        },
      };
    },
  });
}

export const temuanDi = (state, pos) =>
  kunci
    .getState(state)
    ?.find(pos, pos)
    .find(d => d.from <= pos && pos <= d.to) ?? null;

// the next one after the cursor, and from the beginning after the last
export function temuanBerikut(state) {
  const semua = (kunci.getState(state)?.find() ?? []).sort((a, b) => a.from - b.from);
  return semua.find(d => d.from > state.selection.to) ?? semua[0] ?? null;
}

export function panelSaran({ view, temuan, batas, pakai, cariLain, kirim }) {
  const { teks, calon } = temuan.spec.temuan;
  const { from, to } = temuan;
  const $dari = view.state.doc.resolve(from);
  const blok = $dari.parent,
    awal = $dari.parentOffset;
  const antara = (a, b) => blok.textBetween(Math.max(0, a), Math.min(blok.content.size, b), " ");
  const sekitar = antara(awal - 160, awal + (to - from) + 160).trim();
  const senama = idBaru();
  let pilihan = calon[0];
  const pakaiIni = tombol(
    `Pakai ${pilihan?.nilai ?? ""}`,
    () => {
      panel.tutup();
      pakai(pilihan, from, to);
    },
    "tombol-utama",
  );
  const radio = (c, i) =>
    buat(
      "label",
      {},
      buat("input", {
        type: "radio",
        name: senama,
        checked: i === 0,
        onchange: () => {
          pilihan = c;
          pakaiIni.textContent = `Pakai ${c.nilai}`;
        },
      }),
      buat("span", {}, buat("b", {}, c.nilai), buat("span", { class: "petunjuk" }, [c.nama, c.asal].filter(Boolean).join(", "))),
      c.cocok ? buat("small", {}, c.cocok) : null,
    );
  const lain = (nama, teksTombol) =>
    tombol(teksTombol, () => {
      panel.tutup(true);
      kirim(nama, { teks, sekitar });
    });
  const panel = bukaPanel({
    label: `“${teks}” belum punya sumber`,
    batas,
    kembali: () => view.focus(),
    letak: () => view.coordsAtPos(to),
    isi: [
      buat(
        "p",
        {},
        buat("b", {}, `“${teks}” belum punya sumber.`),
        calon.length > 0 ? " Mungkin yang dimaksud:" : " Tidak ada angka yang mirip di data.",
      ),
      calon.length > 0 ? buat("div", { role: "radiogroup", "aria-label": "Yang mungkin dimaksud" }, ...calon.map(radio)) : null,
      buat(
        "div",
        { class: "tulis-tombol" },
        calon.length > 0 ? pakaiIni : null,
        tombol("Cari lainnya", () => {
          panel.tutup();
          cariLain(teks, from, to);
        }),
        lain("tulis:biarkan", "Biarkan, tulis sebabnya"),
        lain("tulis:data-baru", "Catat sebagai data baru"),
      ),
    ],
  });
  return panel;
}
