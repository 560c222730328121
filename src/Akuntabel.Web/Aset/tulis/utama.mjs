// The editor of the writing room: takes the place of <textarea data-tulis> and keeps its value, so that the form goes on as without script.
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { EditorState, NodeSelection, Plugin, TextSelection } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { buat, idBaru, panelTerbuka, pilihBlok } from "./alat.mjs";
import { bilah } from "./bilah.mjs";
import { cariAngka } from "./cari.mjs";
import { menuKeping, pandangan, sisipkanKeping } from "./keping.mjs";
import { buatKaki } from "./kaki.mjs";
import { simpanDenganPapanKetik, sisipkanTeks } from "./halaman.mjs";
import { KolomTeks } from "./kolom.mjs";
import { urai } from "./naskah.mjs";
import { aturanKetik, perapih, sisipBlok, tombolTulis } from "./perintah.mjs";
import { panelSaran, pemeriksa, temuanBerikut, temuanDi } from "./periksa.mjs";
import { bagianToken, skema } from "./skema.mjs";
import { penyorot } from "./sorot.mjs";
import { bersihkanHtml, dariTeks, sesuaikan, teksSalinan } from "./tempel.mjs";

function pasang(kolom, data) {
  let adaFokus = false;
  const boleh = data.boleh !== false && !kolom.readOnly && !kolom.disabled;
  const token = new Map(Object.entries(data.token ?? {}));
  for (const g of data.gambar ?? []) token.set(g.token, { asal: "", ...token.get(g.token), jenis: "blok", gambar: g.url });
  for (const b of data.blok ?? []) token.set(b.token, { asal: "", ...token.get(b.token), jenis: "blok" });
  const jenisToken = t => token.get(t)?.jenis;
  const kirim = (nama, detail) => kolom.dispatchEvent(new CustomEvent(nama, { bubbles: true, detail }));

  const isian = new KolomTeks(kolom, jenisToken);

  // ---- what stands around it ----
  const idNaskah = idBaru();
  const bidang = buat("div", { class: "tulis-bidang" });
  const kaki = buatKaki({ keTemuan: () => keTemuan(), alihkan: () => alihkan() });
  const wadah = buat("div", { class: "tulis" }, bidang, kaki.unsur);

  const tanpaGambar = () => kaki.katakan("Gambar tidak ikut ditempel. Untuk memasang gambar, pakai tombol Gambar.");
  const fokus = () => view.focus();
  const ambilToken = h => {
    if (!token.has(h.token)) token.set(h.token, { jenis: h.jenis ?? "angka", asal: h.asal ?? "", bentuk: h.bentuk ?? [] });
  };
  const pakai = (h, dari, sampai) => {
    ambilToken(h);
    sisipkanKeping(view, h.token, dari, sampai);
    fokus();
  };

  // where the figure goes that is being looked for; follows what changes meanwhile
  let sasaran = null;
  function bukaCari(kata, dari = view.state.selection.from, sampai = view.state.selection.to) {
    sasaran = { dari, sampai };
    cariAngka({ alamat: data.alamat.cari, kata, pilih: h => pakai(h, sasaran.dari, sasaran.sampai), selesai: fokus });
  }

  const diTeks = state => state.selection.$from.parent.inlineContent || state.selection instanceof NodeSelection;
  const pilihan = (judul, kosong, daftar, tambah) => (state, dispatch, v) => {
    if (!dispatch) return Boolean(sisipBlok(skema.nodes.paragraf.create())(state));
    pilihBlok({
      judul,
      kosong,
      daftar,
      pilih: d => sisipBlok(skema.nodes.bingkai.create({ token: d.token }))(v.state, v.dispatch),
      selesai: fokus,
      tambah,
    });
    return true;
  };
  const lain = {
    gambar: pilihan(
      "Pasang gambar",
      "Belum ada gambar. Unggah dari komputer ini, atau sebagai foto kegiatan.",
      data.gambar ?? [],
      { teks: "Unggah gambar", jalan: () => kirim("tulis:unggah", {}) },
    ),
    blok: pilihan("Pasang tabel atau grafik data", "Belum ada tabel atau grafik dari data untuk bagian ini.", data.blok ?? []),
    angka: (state, dispatch) => {
      if (!boleh || !data.alamat?.cari || !diTeks(state)) return false;
      const { from, to } = state.selection;
      if (dispatch) bukaCari(state.doc.textBetween(from, to, " ").slice(0, 80));
      return true;
    },
    komentar: (state, dispatch) => {
      const { from, to, empty } = state.selection;
      if (empty) return false;
      const kutipan = teksSalinan(state.doc.slice(from, to)).replace(/\s+/g, " ").trim();
      if (kutipan && dispatch) kirim("tulis:komentar", { kutipan });
      return kutipan !== "";
    },
  };

  // ---- panels under a figure or under words without a source ----
  function bukaKeping(letak, pakaiFokus) {
    const panel = menuKeping({ view, token, letak, batas: bidang, boleh });
    if (pakaiFokus) panel.fokus();
    return true;
  }

  function bukaSaran(temuan, pakaiFokus) {
    const panel = panelSaran({ view, temuan, batas: bidang, pakai, kirim, cariLain: bukaCari });
    if (pakaiFokus) panel.fokus();
    return true;
  }

  function bukaDiSini(state) {
    const { selection } = state;
    if (selection.node?.type === skema.nodes.keping) return bukaKeping(selection.from, true);
    const temuan = boleh && temuanDi(state, selection.from);
    return temuan ? bukaSaran(temuan, true) : false;
  }

  // what the cursor stands at, for who does not see the mark
  let diberitahu = "";
  function beriTahu() {
    const { selection } = view.state;
    const bagian = selection.node?.type === skema.nodes.keping && bagianToken(selection.node.attrs.token);
    const temuan = boleh && selection.empty && temuanDi(view.state, selection.from);
    const kini = bagian
      ? `${bagian.nilai}: ${bagian.nama}. Enter untuk melihat asalnya.`
      : temuan
        ? `“${temuan.spec.temuan.teks}” belum punya sumber. Alt+Enter untuk memilih.`
        : "";
    if (kini === diberitahu) return;
    if (kini === "") kaki.diam(diberitahu);
    else kaki.katakan(kini);
    diberitahu = kini;
  }

  function keTemuan() {
    const temuan = temuanBerikut(view.state);
    if (!temuan) return;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, temuan.to)).scrollIntoView());
    fokus();
    bukaSaran(temuan, true);
  }

  const judul = [...document.querySelectorAll("h1, h2, h3, h4")]
    .filter(h => h.compareDocumentPosition(kolom) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);
  const tingkat = Number(judul?.localName[1] ?? 1) + 1;
  const sebut = kolom.labels?.[0]?.textContent.trim() || kolom.getAttribute("aria-label") || "Naskah";
  const tambahan = {
    "Ctrl-Space": lain.angka,
    "Mod-Alt-m": lain.komentar,
    "Alt-F10": () => {
      alat.fokus();
      return true;
    },
    "Alt-Enter": bukaDiSini,
    Enter: state => state.selection.node?.type === skema.nodes.keping && bukaDiSini(state),
    Escape: () => {
      const ada = panelTerbuka();
      ada?.tutup();
      return Boolean(ada);
    },
  };
  const view = new EditorView(bidang, {
    state: EditorState.create({
      doc: isian.docAsal,
      plugins: [
        ...(boleh ? [aturanKetik(bukaCari)] : []),
        keymap(tambahan),
        ...(boleh ? [keymap(tombolTulis)] : []),
        history(),
        dropCursor({ color: false, class: "tulis-jatuh" }),
        gapCursor(),
        tableEditing(),
        perapih,
        penyorot(data.komentar ?? []),
        ...(boleh && data.alamat?.periksa ? [pemeriksa({ alamat: data.alamat.periksa, kolom, kabar: kaki.hitung })] : []),
        new Plugin({
          view: () => ({
            update() {
              alat?.segarkan();
              beriTahu();
            },
          }),
        }),
      ],
    }),
    editable: () => boleh,
    attributes: {
      id: idNaskah,
      class: "tulis-naskah",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": sebut,
      lang: "id",
      ...(boleh ? {} : { "aria-readonly": "true", tabindex: "0" }),
    },
    nodeViews: pandangan(token, boleh, tingkat),
    // the toolbar stays on top of what is scrolled
    scrollThreshold: { top: 110, bottom: 30, left: 0, right: 0 },
    scrollMargin: { top: 120, bottom: 60, left: 5, right: 5 },
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr));
      if (!tr.docChanged) return;
      if (sasaran) sasaran = { dari: tr.mapping.map(sasaran.dari, 1), sampai: tr.mapping.map(sasaran.sampai, 1) };
      panelTerbuka()?.tutup();
      isian.berubah();
    },
    handleClickOn(_, __, simpul, letak, e, langsung) {
      if (!langsung || simpul.type !== skema.nodes.keping) return false;
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, letak)));
      e.preventDefault();
      return bukaKeping(letak, false);
    },
    handleClick(_, letak) {
      const temuan = boleh && temuanDi(view.state, letak);
      if (temuan) bukaSaran(temuan, false);
      return false;
    },
    transformPastedHTML: html => bersihkanHtml(html, tanpaGambar),
    transformPasted: (slice, v) => sesuaikan(slice, v),
    clipboardTextParser: teks => dariTeks(teks),
    clipboardTextSerializer: teksSalinan,
    handlePaste(_, e) {
      const isi = e.clipboardData;
      if (!isi?.files.length || isi.types.includes("text/html") || isi.types.includes("text/plain")) return false;
      tanpaGambar();
      return true;
    },
    handleDrop(_, e) {
      if (!e.dataTransfer?.files.length) return false;
      tanpaGambar();
      return true;
    },
    handleDOMEvents: {
      focus: () => {
        adaFokus = true;
        return false;
      },
      blur: () => {
        isian.segera();
        return false;
      },
    },
  });
  const alat = bilah({ view, lain, boleh, kelompokAkhir: idNaskah });

  // ---- the way back to plain text ----
  const wajib = kolom.required;
  function sembunyikan(ya) {
    kolom.hidden = ya;
    kolom.required = !ya && wajib;
    if (ya) kolom.setAttribute("aria-hidden", "true");
    else kolom.removeAttribute("aria-hidden");
    bidang.hidden = alat.unsur.hidden = !ya;
    kaki.kePolos(!ya);
  }

  function alihkan() {
    const kePolos = kolom.hidden;
    if (kePolos) isian.segera();
    else isian.muat();
    sembunyikan(!kePolos);
    (kePolos ? kolom : view).focus();
  }

  kolom.before(wadah);
  wadah.prepend(alat.unsur);
  wadah.insertBefore(kolom, kaki.unsur);
  isian.ikuti(view);
  sembunyikan(true);
  alat.segarkan();
  kolom.labels?.[0]?.addEventListener("click", () => kolom.hidden && fokus());

  // ---- the page around it ----
  if (boleh) simpanDenganPapanKetik(wadah, isian);
  kolom.addEventListener("tulis:token", e => {
    for (const [t, isi] of Object.entries(e.detail ?? {})) token.set(t, isi);
    view.setProps({ nodeViews: pandangan(token, boleh, tingkat) });
  });
  kolom.addEventListener("tulis:sisip", e => {
    const doc = urai(String(e.detail?.teks ?? ""), jenisToken);
    if (!boleh || doc.content.size <= 2) return;
    if (!kolom.hidden) alihkan();
    sisipkanTeks(view, doc, adaFokus);
    fokus();
    kaki.katakan("Sudah dimasukkan ke naskah.");
  });
  kirim("tulis:siap", {});
}

for (const kolom of document.querySelectorAll("textarea[data-tulis]")) {
  const pulau = document.getElementById("data-tulis");
  pasang(kolom, pulau ? JSON.parse(pulau.textContent) : {});
}
