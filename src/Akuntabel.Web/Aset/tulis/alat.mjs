// Pieces of page: elements, icons, dialogs, and panels that stand under a place in the text.
// They stand outside the form, so that their fields are not part of what is sent.
/* global IKON */

export function buat(nama, atribut = {}, ...isi) {
  const unsur = document.createElement(nama);
  for (const [k, v] of Object.entries(atribut)) {
    if (k.startsWith("on")) unsur.addEventListener(k.slice(2), v);
    else if (v !== null && v !== false) unsur.setAttribute(k, v === true ? "" : v);
  }

  unsur.append(...isi.filter(i => i !== null && i !== undefined));
  return unsur;
}

export function ikon(nama) {
  const wadah = document.createElement("template");
  wadah.innerHTML = `<svg class="ikon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${IKON[nama]}</svg>`;
  return wadah.content.firstElementChild;
}

export const tombol = (teks, jalan, kelas = "") =>
  buat("button", { type: "button", class: `tombol ${kelas}`.trim(), onclick: jalan }, teks);

let nomor = 0;
export const idBaru = () => `tulis-${++nomor}`;

export function bukaDialog(judul, isi, selesai) {
  const id = idBaru();
  const tutup = buat("button", { type: "button", class: "tutup", "aria-label": "Tutup", onclick: () => dialog.close() }, ikon("tutup"));
  const dialog = buat(
    "dialog",
    { class: "tulis-dialog", "aria-labelledby": id },
    buat("div", { class: "tulis-dialog-kepala" }, buat("h2", { id }, judul), tutup),
    ...isi,
  );
  dialog.addEventListener("close", () => {
    dialog.remove();
    selesai();
  });
  dialog.addEventListener("click", e => e.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

let panelKini = null;

// letak: the rectangle it stands under; batas: the element whose width it keeps to
export function bukaPanel({ label, kelas = "", isi, letak, batas, kembali }) {
  panelKini?.tutup();
  const unsur = buat("div", { class: `tulis-panel ${kelas}`.trim(), role: "dialog", "aria-label": label, tabindex: "-1" }, ...isi);
  const panel = {
    unsur,
    tutup(fokus = false) {
      if (panelKini !== panel) return;
      panelKini = null;
      unsur.remove();
      removeEventListener("pointerdown", luar, true);
      removeEventListener("resize", susun);
      if (fokus) kembali();
    },
    fokus() {
      (unsur.querySelector("input:checked") ?? unsur.querySelector("input, button") ?? unsur).focus();
    },
  };
  const luar = e => unsur.contains(e.target) || panel.tutup();
  const susun = () => {
    const k = letak(),
      b = batas.getBoundingClientRect();
    const lebar = Math.min(b.width - 16, document.documentElement.clientWidth - 16, 720);
    unsur.style.inlineSize = kelas ? "" : `${lebar}px`;
    const kiri = kelas ? Math.min(k.left, document.documentElement.clientWidth - unsur.offsetWidth - 8) : b.left + 8;
    unsur.style.left = `${Math.max(8, kiri) + scrollX}px`;
    unsur.style.top = `${k.bottom + 8 + scrollY}px`;
  };
  unsur.addEventListener("keydown", e => {
    if (e.key !== "Escape") return;
    e.stopPropagation();
    panel.tutup(true);
  });
  document.body.append(unsur);
  panelKini = panel;
  susun();
  addEventListener("pointerdown", luar, true);
  addEventListener("resize", susun);
  return panel;
}

export const panelTerbuka = () => panelKini;

// pictures, tables and charts to choose from: a list of buttons
export function pilihBlok({ judul, kosong, daftar, pilih, selesai, tambah }) {
  const isi =
    daftar.length === 0
      ? [buat("p", { class: "petunjuk" }, kosong)]
      : [
          buat(
            "ul",
            { class: "tulis-pilihan", role: "list" },
            ...daftar.map((d, i) =>
              buat(
                "li",
                {},
                buat(
                  "button",
                  {
                    type: "button",
                    autofocus: i === 0,
                    onclick: () => {
                      dialog.close();
                      pilih(d);
                    },
                  },
                  d.url ? buat("img", { src: d.url, alt: "", loading: "lazy" }) : ikon(d.jenis === "Grafik" ? "grafik" : "tabel"),
                  buat("span", {}, d.judul, d.jenis ? buat("small", {}, d.jenis) : null),
                ),
              ),
            ),
          ),
        ];
  let menambah = false;
  if (tambah) {
    const jalan = () => {
      menambah = true;
      dialog.close();
      tambah.jalan();
    };
    isi.push(
      buat(
        "div",
        { class: "tulis-tombol" },
        buat("button", { type: "button", class: "tombol tombol-biasa", autofocus: daftar.length === 0, onclick: jalan }, ikon("tambah"), tambah.teks),
      ),
    );
  }

  const dialog = bukaDialog(judul, isi, () => menambah || selesai?.());
}
