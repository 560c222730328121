// Takes what the program needs out of node_modules: one font file, the icons that are used as one sprite, the lists that a password is judged against,
// and the editor of the writing room as one script.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

// name in the pages (<ikon nama="…">) : name of the Tabler icon
const ikon = {
  alur: "route",
  arsip: "archive",
  banding: "columns",
  bahaya: "alert-octagon",
  beranda: "home",
  berkas: "file-text",
  buka: "chevron-down",
  cari: "search",
  cetak: "printer",
  dokumen: "files",
  gembok: "lock",
  grafik: "chart-bar",
  hapus: "trash",
  info: "info-circle",
  instansi: "building",
  kalender: "calendar",
  keluar: "logout",
  kembali: "arrow-left",
  kunci: "key",
  lanjut: "arrow-right",
  luar: "external-link",
  menu: "menu-2",
  masuk: "login",
  naik: "chevron-up",
  orang: "user",
  papan: "layout-dashboard",
  pegawai: "users",
  pemda: "building-community",
  pengaturan: "settings",
  peringatan: "alert-triangle",
  periksa: "list-check",
  pohon: "sitemap",
  pulihkan: "arrow-back-up",
  riwayat: "history",
  salin: "copy",
  selesai: "check",
  simpan: "device-floppy",
  sukses: "circle-check",
  tabel: "table",
  tambah: "plus",
  tutup: "x",
  ubah: "pencil",
  unduh: "download",
  unggah: "upload",
  waktu: "clock",
};

const akar = join(dirname(fileURLToPath(import.meta.url)), "..");
const paket = join(akar, "node_modules");
const tujuan = join(akar, "Aset", "wwwroot", "lib");

// icons of the editor, whose script does not know where the sprite is
const ikonTulis = {
  daftar: "list", foto: "photo", grafik: "chart-bar", hapus: "trash", judul: "heading", keluardalam: "indent-decrease", komentar: "message-plus",
  masukdalam: "indent-increase", miring: "italic", nomor: "list-numbers", pulihkan: "arrow-back-up", tabel: "table", tambah: "plus", tebal: "bold",
  tutup: "x", ulangi: "arrow-forward-up",
};

function goresan(tabler) {
  const svg = readFileSync(join(paket, "@tabler", "icons", "icons", "outline", tabler + ".svg"), "utf8");
  return svg.slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>"))
    .replace(/<path stroke="none" d="M0 0h24v24H0z" fill="none"\s*\/>/, "").replace(/\s*\n\s*/g, "");
}

function simbol([nama, tabler]) {
  const isi = goresan(tabler);
  return `<symbol id="${nama}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${isi}</symbol>`;
}

// passwords that leaked, and Indonesian words and given names: each list most frequent first
function kata(...berkas) {
  const daftar = berkas.map(([nama, isi]) => JSON.parse(readFileSync(join(paket, "@zxcvbn-ts", nama, "src", isi + ".json"), "utf8")));
  const urut = [];
  for (let i = 0; i < Math.max(...daftar.map((d) => d.length)); i++) {
    urut.push(...daftar.filter((d) => i < d.length).map((d) => d[i]));
  }

  return [...new Set(urut.map((k) => String(k).toLowerCase()).filter((k) => /^[!-~]{3,24}$/.test(k)))];
}

function tulisDaftar(nama, daftar) {
  writeFileSync(join(kamus, nama + ".txt"), daftar.join("\n") + "\n");
}

const kamus = join(akar, "Keamanan", "lib");
mkdirSync(kamus, { recursive: true });
tulisDaftar("sandi-bocor", kata(["language-common", "passwords"]).slice(0, 30_000));
tulisDaftar("sandi-kata", [...kata(["language-id", "commonWords"], ["language-id", "wikipedia"]).slice(0, 24_000), ...kata(["language-id", "names"])]);

mkdirSync(tujuan, { recursive: true });
copyFileSync(join(paket, "@fontsource-variable", "inter", "files", "inter-latin-wght-normal.woff2"), join(tujuan, "inter.woff2"));

// the licences of what is inside go with it
const lisensi = [["ProseMirror", "prosemirror-model"], ["Tabler Icons", "@tabler/icons"]]
  .map(([nama, berkas]) => `${nama}\n\n${readFileSync(join(paket, ...berkas.split("/"), "LICENSE"), "utf8").trim()}`).join("\n\n");
try {
  await build({
    entryPoints: [join(akar, "Aset", "tulis", "utama.mjs")], outfile: join(tujuan, "tulis.js"), bundle: true, minify: true, format: "iife", target: "es2022",
    charset: "utf8", legalComments: "none", banner: { js: `/*! ${lisensi} */` },
    define: { IKON: JSON.stringify(Object.fromEntries(Object.entries(ikonTulis).map(([nama, tabler]) => [nama, goresan(tabler)]))) },
  });
} catch (galat) {
  // the pages go without the editor, not without icons
  console.error(galat.message);
  process.exitCode = 1;
}

const judul = "<!-- Tabler Icons (tabler.io/icons), lisensi MIT -->";
// written last: its presence says that everything is there
writeFileSync(join(tujuan, "ikon.svg"), `<svg xmlns="http://www.w3.org/2000/svg">${judul}${Object.entries(ikon).map(simbol).join("")}</svg>\n`);
