// Looks for a figure by words: a field with a list under it, of which one is taken.
import { buat, bukaDialog, idBaru } from "./alat.mjs";

export function cariAngka({ alamat, kata, pilih, selesai }) {
  const idDaftar = idBaru(),
    idLabel = idBaru();
  let hasil = [],
    kini = -1,
    dipindah = null, // the token that the arrows were moved to
    segar = false, // whether the list answers the words that stand in the field
    penunda = 0,
    batal = null;
  const kolom = buat("input", {
    type: "text",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": idDaftar,
    "aria-labelledby": idLabel,
  });
  const daftar = buat("ul", { id: idDaftar, role: "listbox", "aria-label": "Angka yang ditemukan", hidden: true });
  const kabar = buat("p", { class: "petunjuk", role: "status" });

  function tandai(i) {
    kini = i;
    [...daftar.children].forEach((b, k) => b.setAttribute("aria-selected", String(k === i)));
    const butir = daftar.children[i];
    if (butir) kolom.setAttribute("aria-activedescendant", butir.id);
    else kolom.removeAttribute("aria-activedescendant");
    butir?.scrollIntoView({ block: "nearest" });
  }

  function tampilkan(baru, pesan) {
    hasil = baru;
    segar = true;
    daftar.replaceChildren(
      ...hasil.map((h, i) =>
        buat(
          "li",
          { role: "option", id: `${idDaftar}-${i}`, "aria-selected": "false", onclick: () => ambil(i) },
          buat("b", {}, h.nilai),
          buat("span", {}, h.nama),
          buat("small", {}, h.asal ?? ""),
        ),
      ),
    );
    daftar.hidden = hasil.length === 0;
    kolom.setAttribute("aria-expanded", String(hasil.length > 0));
    kabar.textContent = pesan;
    const tetap = hasil.findIndex(h => h.token === dipindah);
    tandai(hasil.length > 0 ? Math.max(0, tetap) : -1);
  }

  async function cari() {
    const dicari = kolom.value.trim();
    batal?.abort();
    if (dicari === "") {
      tampilkan([], "Tulis kata dari nama angkanya, misalnya “serapan” atau “capaian sasaran 2”.");
      return;
    }
    batal = new AbortController();
    try {
      const jawab = await fetch(alamat + encodeURIComponent(dicari), { signal: batal.signal, headers: { Accept: "application/json" } });
      if (!jawab.ok) throw new Error(String(jawab.status));
      const isi = await jawab.json();
      if (kolom.value.trim() !== dicari) return;
      tampilkan(
        isi,
        isi.length > 0
          ? `${isi.length} ditemukan. Panah atas dan bawah untuk memilih, Enter untuk memakai.`
          : `Tidak ada angka yang cocok dengan “${dicari}”. Coba kata lain, misalnya nama sasaran, program, atau kegiatan.`,
      );
    } catch (e) {
      if (e.name !== "AbortError") tampilkan([], "Pencarian gagal. Periksa sambungan, lalu ketik lagi.");
    }
  }

  // at once, not when the dialog has gone: the next letters may be typed before that
  function ambil(i) {
    const terpilih = hasil[i];
    if (!terpilih) return;
    dialog.close();
    pilih(terpilih);
  }

  kolom.addEventListener("input", () => {
    segar = false;
    dipindah = null;
    clearTimeout(penunda);
    penunda = setTimeout(cari, 200);
  });
  kolom.addEventListener("keydown", e => {
    if (e.key === "ArrowDown" || e.key === "ArrowUp") {
      e.preventDefault();
      if (hasil.length > 0) tandai((kini + (e.key === "ArrowDown" ? 1 : -1) + hasil.length) % hasil.length);
      dipindah = hasil[kini]?.token ?? null;
    } else if (e.key === "Enter") {
      e.preventDefault();
      // nothing is taken that one has not seen
      if (segar || dipindah) ambil(kini);
      else {
        clearTimeout(penunda);
        cari();
      }
    }
  });
  const dialog = bukaDialog(
    "Sisipkan angka",
    [buat("label", { id: idLabel, class: "tulis-label" }, "Cari angka, teks, atau rujukan"), kolom, daftar, kabar],
    () => {
      clearTimeout(penunda);
      batal?.abort();
      selesai();
    },
  );
  dialog.classList.add("tulis-cari");
  kolom.value = kata;
  kolom.focus();
  cari();
}
