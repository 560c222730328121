// The toolbar: one stop of the Tab key, arrows move within it.
import { buat, ikon } from "./alat.mjs";
import { leluhur, perintah, tandaAktif } from "./perintah.mjs";
import { skema } from "./skema.mjs";

const N = skema.nodes;
const diDaftar = jenis => state => {
  const d = leluhur(state, N.daftar, N.daftar_angka);
  return d > 0 && state.selection.$from.node(d).type === jenis;
};

// name, icon, shortcut, command, pressed?, name shown beside the icon?
const alat = [
  ["Tebal", "tebal", "Ctrl+B", perintah.tebal, s => tandaAktif(s, skema.marks.tebal)],
  ["Miring", "miring", "Ctrl+I", perintah.miring, s => tandaAktif(s, skema.marks.miring)],
  ["Anak judul", "judul", "Ctrl+Alt+1", perintah.anakJudul, s => leluhur(s, N.anak_judul) > 0, true],
  null,
  ["Daftar", "daftar", "Ctrl+Shift+8", perintah.daftar, diDaftar(N.daftar)],
  ["Daftar bernomor", "nomor", "Ctrl+Shift+7", perintah.daftarAngka, diDaftar(N.daftar_angka)],
  ["Menjorok", "masukdalam", "Tab", perintah.menjorok],
  ["Keluar", "keluardalam", "Shift+Tab", perintah.keluar],
  null,
  ["Tabel", "tabel", "", perintah.sisipTabel, null, true],
  ["Gambar", "foto", "", "gambar", null, true],
  ["Tabel dan grafik data", "grafik", "", "blok", null, true],
  ["Angka", "tambah", "Ctrl+Spasi, atau ketik # lalu huruf", "angka", null, true],
  null,
  ["Urungkan", "pulihkan", "Ctrl+Z", perintah.urungkan],
  ["Ulangi", "ulangi", "Ctrl+Y", perintah.ulangi],
  null,
  ["Komentari", "komentar", "Ctrl+Alt+M", "komentar", null, true],
];
const alatTabel = [
  ["Baris di atas", perintah.barisAtas],
  ["Baris di bawah", perintah.barisBawah],
  ["Hapus baris", perintah.hapusBaris],
  ["Kolom di kiri", perintah.kolomKiri],
  ["Kolom di kanan", perintah.kolomKanan],
  ["Hapus kolom", perintah.hapusKolom],
  ["Hapus tabel", perintah.hapusTabel],
];

// lain: commands of the page by name, with the shape (state, dispatch, view)
export function bilah({ view, lain, boleh, kelompokAkhir }) {
  const butir = [];
  const tambah = (wadah, nama, isi, pintas, jalan, aktif) => {
    const kerja = typeof jalan === "string" ? lain[jalan] : jalan;
    const unsur = buat(
      "button",
      {
        type: "button",
        tabindex: "-1",
        title: pintas ? `${nama} (${pintas})` : nama,
        "aria-pressed": aktif ? "false" : null,
        onmousedown: e => e.preventDefault(),
        onclick: () => {
          kerja(view.state, view.dispatch, view);
          if (!document.querySelector("dialog[open]")) view.focus();
        },
      },
      ...isi,
    );
    wadah.append(unsur);
    butir.push({ unsur, kerja, aktif });
    return unsur;
  };
  const baris = buat("div", { class: "tulis-alat" }),
    barisTabel = buat("div", { class: "tulis-alat tulis-alat-tabel", role: "group", "aria-label": "Tabel ini", hidden: true });
  for (const a of alat) {
    if (!boleh && a?.[3] !== "komentar") continue;
    if (!a) {
      baris.append(buat("span", { class: "tulis-sekat" }));
      continue;
    }
    const [nama, gambar, pintas, jalan, aktif, tampil] = a;
    tambah(
      baris,
      nama,
      [ikon(gambar), buat("span", { class: tampil ? "tulis-sebut" : "sembunyi" }, nama)],
      pintas,
      jalan,
      aktif,
    ).classList.toggle("tulis-angka", jalan === "angka");
  }

  for (const [nama, jalan] of boleh ? alatTabel : []) tambah(barisTabel, nama, [nama], "", jalan, null);
  const unsur = buat(
    "div",
    { class: "tulis-bilah", role: "toolbar", "aria-label": "Alat tulis", "aria-controls": kelompokAkhir },
    baris,
    barisTabel,
  );
  const bisa = () => butir.map(b => b.unsur).filter(u => !u.disabled && u.offsetParent !== null);
  const satuHenti = pilihan =>
    butir.forEach(b => {
      b.unsur.tabIndex = b.unsur === pilihan ? 0 : -1;
    });
  unsur.addEventListener("keydown", e => {
    const semua = bisa(),
      kini = semua.indexOf(document.activeElement);
    const ke = { ArrowRight: kini + 1, ArrowLeft: kini - 1, Home: 0, End: semua.length - 1 }[e.key];
    if (e.key === "Escape") view.focus();
    else if (ke === undefined || kini < 0) return;
    else semua.at(ke % semua.length).focus();
    e.preventDefault();
  });
  unsur.addEventListener("focusin", e => satuHenti(e.target));
  return {
    unsur,
    segarkan() {
      const { state } = view;
      barisTabel.hidden = !boleh || leluhur(state, N.tabel_berjudul) === 0;
      for (const b of butir) {
        b.unsur.disabled = !b.kerja(state, null, view);
        if (b.aktif) b.unsur.setAttribute("aria-pressed", String(b.aktif(state)));
      }

      if (!butir.some(b => b.unsur.tabIndex === 0 && !b.unsur.disabled)) satuHenti(bisa()[0] ?? butir.find(b => !b.unsur.disabled)?.unsur);
    },
    fokus() {
      (butir.find(b => b.unsur.tabIndex === 0 && !b.unsur.disabled) ?? butir[0])?.unsur.focus();
    },
  };
}
