// Properties of "naskah polos", without packages beyond those of the editor: `npm test`.
// A seed that failed is told, and can be given: `npm test -- 123`.
import assert from "node:assert/strict";
import { skema } from "./skema.mjs";
import { pecahBaris, polos, tulis, urai } from "./naskah.mjs";
import { keSimpul, uraiSebaris } from "./sebaris.mjs";
import { tulisSebaris } from "./sebaris-tulis.mjs";
import { acak, blok, kata, sebaris, token } from "./uji-acak.mjs";

const N = skema.nodes;
const blokToken = t => (/^⟦(Tabel|Grafik|Gambar): /.test(t) ? "blok" : null);
const baca = teks => urai(teks, blokToken);
const baru = simpul => skema.nodeFromJSON(simpul.toJSON()); // the same content, written anew and not from its source
const tulisBaru = doc => tulis(baru(doc));

// what the format cannot hold is left out before comparing: space at edges of emphasis
const rapi = doc => baca(tulisBaru(doc));
const huruf = doc =>
  doc
    .textBetween(0, doc.content.size, "\n", n => (n.attrs.token ? `\0${n.attrs.token}\0` : "\n"))
    .replace(/\s+/g, " ")
    .trim()
    .split("\0")
    .map((t, i) => (i % 2 ? t : t.replace(/⟦/gu, "〚").replace(/⟧/gu, "〛")))
    .join("");
const penekanan = runtun =>
  runtun.flatMap(r => [...r.teks.replace(/\s/gu, "")].map(h => `${h}${r.tebal ? "t" : ""}${r.miring ? "m" : ""}`));
const sama = (a, b, apa) => assert.deepEqual(a.toJSON(), b.toJSON(), apa);

const uji = {
  "tulisan yang tidak disentuh tidak berubah satu huruf pun"() {
    for (const teks of [
      "",
      "a",
      "a\nb",
      "* a\n* b\n\n\n1) c",
      "Tabel: x\n\n|a|b|\n|-|:-:|\n|1|2|",
      "**tak ditutup",
      "# x\n\n> y\n\n```\nz\n```",
      "a  \nb\\\nc",
      "- a\n\n\n- b\n   - c",
      "  a\n\n\n  b",
      "⟦Tabel: x⟧\n\nsisa ⟦a: b⟧",
      "***a** b*",
      "&amp; <b> [x](y)",
      "\ta",
    ]) {
      const doc = baca(teks);
      const kini = doc.content.content.map(n => tulis(N.doc.create(null, [n])));
      for (const bagian of kini) assert.ok(teks.includes(bagian), `${JSON.stringify(bagian)} bukan bagian ${JSON.stringify(teks)}`);
    }
  },
  "dokumen acak kembali utuh"(benih) {
    const r = acak(benih);
    let lalu = null;
    const isi = r.kali(1, 6, () => {
      const b = blok(r, lalu);
      lalu = b.type.name;
      return b;
    });
    const doc = N.doc.create(null, isi);
    doc.check();
    const sekali = rapi(doc);
    sekali.check();
    assert.equal(huruf(sekali), huruf(doc), "huruf");
    sama(rapi(sekali), sekali, "tetap");
    assert.deepEqual(
      sekali.content.content.map(n => n.type.name),
      isi.map(n => n.type.name),
      "blok",
    );
  },
  "penekanan di antara kata kembali utuh"(benih) {
    const r = acak(benih);
    const bersih = r.kali(1, 12, () => ({
      teks: r.satu(["satu", "dua,", "tiga.", "(empat)", "5 %", "na*ma"]),
      tebal: r.n(3) === 0,
      miring: r.n(3) === 0,
    }));
    const runtun = bersih.flatMap((k, i) =>
      i ? [{ teks: " ", tebal: k.tebal && bersih[i - 1].tebal, miring: k.miring && bersih[i - 1].miring }, k] : [k],
    );
    const p = N.paragraf.create(null, keSimpul(runtun));
    assert.deepEqual(penekanan(uraiSebaris(tulisSebaris(p))), penekanan(runtun));
  },
  "penekanan di mana pun tidak menghilangkan huruf"(benih) {
    const p = N.paragraf.create(null, sebaris(acak(benih), { dekat: true, baris: false }));
    const doc = N.doc.create(null, [p]);
    assert.equal(huruf(rapi(doc)), huruf(doc));
  },
  "tulisan sembarang terbaca, dan tetap setelah ditulis"(benih) {
    const r = acak(benih);
    const teks = r
      .kali(0, 40, () =>
        r.satu([
          ...kata,
          ...token,
          "\n",
          "\n\n",
          "\n  - ",
          "\n- ",
          "\n1. ",
          "    ",
          "\t",
          "\n| a | b |\n|---|---|\n| 1 |",
          "\\\n",
          "  \n",
          "Tabel: t",
          "\n   x",
          "⟦Tabel: x⟧",
        ]),
      )
      .join(r.satu(["", " "]));
    const doc = baca(teks);
    doc.check();
    const sekali = rapi(doc);
    sama(rapi(sekali), sekali, JSON.stringify(teks));
    assert.equal(huruf(sekali), huruf(doc), JSON.stringify(teks));
  },
  "mengubah satu blok membiarkan yang lain"() {
    const teks = "a *b* _c_\n\n* x\n* y\n\n|p|q|\n|-|-|\n|1|2|";
    const doc = baca(teks);
    const ubah = doc.replace(1, 2, baca("Z").slice(1, 2));
    assert.equal(tulis(ubah), "Z *b* *c*\n\n* x\n* y\n\n|p|q|\n|-|-|\n|1|2|");
  },
  "bentuk yang dijanjikan"() {
    const balik = [
      ["a\\\nb", "a\\\nb"],
      ["##### Kendala\n\n- x\n  1. y\n- z", null],
      ["Tabel: J\n\n| a | b |\n| --- | ---: |\n| 1 | c\\|d |", null],
      ["**t** dan *m*", null],
      ["1\\. bukan daftar", null],
      ["\\# bukan judul", null],
      ["\\- x", null],
      ["5 \\* 3", null],
      ["- a\n\n  b\n\n- c", null],
      ["3. a\n4. b", null],
      ["**a *b***", null],
      ["-", null],
      ["a \\\nb", "a\\\nb"],
      ["x_y", "x\\_y"],
      ["2 < 3 & 4", null],
    ];
    for (const [teks, harap] of balik) assert.equal(tulisBaru(baca(teks)), harap ?? teks);
  },
  // examples of the CommonMark specification; t and m before the words that are bold and slanted
  "penekanan dibaca seperti CommonMark"() {
    const contoh = {
      "*foo**bar*": "m:foo**bar",
      "*foo**bar**baz*": "m:foo|tm:bar|m:baz",
      "**foo*bar**": "t:foo*bar",
      "foo***bar***baz": ":foo|tm:bar|:baz",
      "***foo** bar*": "tm:foo|m: bar",
      "*foo **bar***": "m:foo |tm:bar",
      "** a**": ":** a**",
      '**"foo"**bar': ':**"foo"**bar',
      "_foo_bar_baz_": "m:foo_bar_baz",
      foo_bar_: ":foo_bar_",
      "foo*bar*": ":foo|m:bar",
      "**foo": ":**foo",
      "\\*foo*": ":*foo*",
    };
    const sebut = r => `${r.tebal ? "t" : ""}${r.miring ? "m" : ""}:${r.teks}`;
    for (const [teks, harap] of Object.entries(contoh)) assert.equal(uraiSebaris(teks).map(sebut).join("|"), harap, teks);
  },
  "blok dari data hanya bila sendiri dan dikenal"() {
    assert.deepEqual(
      baca("⟦Tabel: x⟧\n\n⟦a: b⟧\n\n⟦Tabel: x⟧ y").content.content.map(n => n.type.name),
      ["bingkai", "paragraf", "paragraf"],
    );
  },
  "garis tegak dalam token bukan batas sel"() {
    assert.deepEqual(pecahBaris("| ⟦a|b: 1⟧ | c\\|d | |"), ["⟦a|b: 1⟧", "c\\|d", ""]);
  },
  "potongan untuk sel hanya kata"() {
    assert.equal(
      polos(baca("a\n\n- b\\\n  c").content)
        .map(n => n.text)
        .join(""),
      "a b c",
    );
  },
  "tulisan panjang dan bersarang selesai"() {
    const besar = [
      "*".repeat(100_000),
      "**a ".repeat(50_000),
      "*a _b ".repeat(40_000),
      "a**b".repeat(50_000),
      "- ".repeat(100_000),
      "> ".repeat(100_000),
      "[".repeat(200_000),
      "⟦".repeat(200_000),
      "⟦a: ".repeat(50_000),
      "|".repeat(100_000) + "\n|---|",
      `${"| a ".repeat(5_000)}|\n${"|---".repeat(5_000)}|\n${"| b ".repeat(5_000)}|`,
      "\\".repeat(200_000),
      "- a\n".repeat(50_000),
      "x\n\n".repeat(50_000),
      " ".repeat(200_000),
      "a\n".repeat(100_000),
      Array.from({ length: 60 }, (_, i) => " ".repeat(2 * i) + "- x").join("\n"),
      "a ".repeat(100_000),
      "#".repeat(200_000),
      "# ".repeat(100_000),
      "  ".repeat(50_000) + "\n- a",
      "-".repeat(200_000) + "x",
      "*a".repeat(100_000),
      `# ${" ".repeat(100_000)}x`,
      `a${" ".repeat(200_000)}b`,
      `| a\n-${" ".repeat(200_000)}x`,
      `**a${" ".repeat(100_000)}** b`,
      "\u00a0".repeat(100_000) + "x",
      `# a${" #".repeat(100_000)}x`,
    ];
    for (const teks of besar) {
      const mulai = performance.now();
      const doc = baca(teks);
      const sekali = rapi(doc);
      const lama = performance.now() - mulai;
      sama(rapi(sekali), sekali, teks.slice(0, 20));
      if (process.env.RINCI) console.log(Math.round(lama), "ms", JSON.stringify(teks.slice(0, 20)));
    }
  },
};

const diminta = process.argv
  .slice(2)
  .map(Number)
  .filter(n => n > 0);
let gagal = 0;
for (const [nama, jalankan] of Object.entries(uji)) {
  const benih = jalankan.length === 0 ? [0] : diminta.length ? diminta : Array.from({ length: Number(process.env.BANYAK ?? 1500) }, (_, i) => i + 1);
  try {
    for (const b of benih) {
      try {
        jalankan(b);
      } catch (e) {
        throw jalankan.length ? Object.assign(e, { message: `benih ${b}: ${e.message}` }) : e;
      }
    }
    console.log(`baik   ${nama}`);
  } catch (e) {
    gagal++;
    console.log(`GAGAL  ${nama}\n${String(e.message).slice(0, 3000)}${process.env.RINCI ? "\n" + e.stack : ""}`);
  }
}

process.exitCode = gagal ? 1 : 0;
