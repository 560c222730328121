// Documents and texts for uji.mjs, made from a seed: the worst that a person, Word or an attacker may bring.
import { skema } from "./skema.mjs";
import { keSimpul } from "./sebaris.mjs";

const N = skema.nodes;

export function acak(benih) {
  let s = benih >>> 0;
  const n = batas => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % batas;
  };
  return { n, satu: a => a[n(a.length)], kali: (a, b, f) => Array.from({ length: a + n(b - a + 1) }, f) };
}

export const kata = [
  "serapan",
  "anggaran",
  "99,71",
  "%",
  "Rp1.000",
  "nama_berkas",
  "**",
  "*",
  "_",
  "`x`",
  "[a](b)",
  "<b>",
  "< 5",
  "&amp;",
  "R&D",
  "a|b",
  "\\",
  "\\\\|",
  "{{x}}",
  "#",
  "##### x",
  "-",
  "+",
  "1.",
  "2)",
  "---",
  "===",
  "~~~",
  "~~a~~",
  ":::",
  ">",
  "!",
  "Tabel: x",
  "مرحبا",
  "שלום",
  "👍🏽",
  "👨‍👩‍👧",
  "é",
  "\u00a0",
  "\u200d",
  "⟦",
  "⟧",
  "⟦x⟧",
  "(a)",
  "“kutip”",
  "±",
  "$",
  "^",
  "'",
  '"',
  "|",
  "|---|",
];
export const token = ["⟦Serapan anggaran sasaran 2.2.1: 99,71 %⟧", "⟦a: b⟧", "⟦Ket: dua: *tiga* | _x_ \\ `y`: 5⟧", "⟦x: ⟧"];

export function sebaris(r, { baris = true, dekat = false } = {}) {
  const isi = r.kali(1, 9, () => {
    const gaya = { tebal: r.n(4) === 0, miring: r.n(5) === 0 };
    const macam = r.n(12);
    if (macam === 0) return { token: r.satu(token), ...gaya };
    if (macam === 1 && baris) return { baris: true, tebal: false, miring: false };
    return { teks: r.satu(kata) + (dekat && r.n(2) ? "" : " "), ...gaya };
  });
  return keSimpul([{ teks: "Awal ", tebal: false, miring: false }, ...isi, { teks: "akhir", tebal: false, miring: false }]);
}

function daftar(r, dalam) {
  const jenis = r.satu([N.daftar, N.daftar_angka]);
  const butir = r.kali(1, 3, () =>
    N.butir.create(null, [
      N.paragraf.create(null, sebaris(r)),
      ...(dalam < 5 && r.n(3) === 0 ? [daftar(r, dalam + 1)] : []),
      ...(r.n(6) === 0 ? [N.paragraf.create(null, sebaris(r))] : []),
    ]),
  );
  return jenis.create(jenis === N.daftar_angka ? { awal: r.satu([1, 1, 3, 99]) } : null, butir);
}

export function blok(r, lalu) {
  const macam = r.n(7);
  if (macam === 0) return N.anak_judul.create(null, sebaris(r, { baris: false }));
  if (macam === 1 && !/daftar/.test(lalu ?? "")) return daftar(r, 0);
  if (macam === 2) {
    const lebar = 1 + r.n(4);
    const baris = r.kali(1, 4, () => lebar);
    return N.tabel_berjudul.create(null, [
      N.judul_tabel.create(null, r.n(2) ? sebaris(r, { baris: false }) : []),
      N.table.create(
        null,
        baris.map((_, i) =>
          N.table_row.create(
            null,
            Array.from({ length: lebar }, () =>
              (i ? N.table_cell : N.table_header).create(null, N.isi_sel.create(null, r.n(4) ? sebaris(r, { baris: false }) : [])),
            ),
          ),
        ),
      ),
    ]);
  }
  if (macam === 3) return N.bingkai.create({ token: r.satu(["⟦Tabel: Capaian⟧", "⟦Gambar: foto: 1⟧"]) });
  return N.paragraf.create(null, sebaris(r));
}
