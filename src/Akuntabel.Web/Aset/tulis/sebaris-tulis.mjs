// Text within a block, written so that it is read back the same: by us and by the server.
import { satukan, uraiSebaris } from "./sebaris.mjs";
import { skema } from "./skema.mjs";

function dariSimpul(induk) {
  const hasil = [];
  induk.forEach(n => {
    const r = { tebal: Boolean(skema.marks.tebal.isInSet(n.marks)), miring: Boolean(skema.marks.miring.isInSet(n.marks)) };
    // the brackets of tokens are theirs alone: in words they become the like of them
    if (n.isText)
      r.teks = n.text
        .replace(/\0/g, "")
        .replace(/[\r\n]+/g, " ")
        .replace(/⟦/gu, "〚")
        .replace(/⟧/gu, "〛");
    else if (n.type.name === "keping") r.token = n.attrs.token;
    else r.baris = true;
    hasil.push(r);
  });
  return satukan(hasil);
}

const lolos = teks =>
  teks
    .replace(/[\\*_`[|{}]/g, "\\$&")
    .replace(/<(?=[A-Za-z/!?])/g, "\\<")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/~(?=~)/g, "\\~");

// what would begin another block at the start of a line
function lolosAwal(baris) {
  return baris
    .replace(/^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-{2,}(?=\s*$)|=+(?=\s*$)|~{3}|:{3})/, "\\$1")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

// the usual patterns for space at the end take time by the square
const tepi = teks => {
  const isi = teks.trim(),
    n = teks.length - teks.trimStart().length;
  return isi ? [teks.slice(0, n), isi, teks.slice(n + isi.length)] : [teks];
};
// without spaces and tabs at the beginning (1) or the end (-1); other kinds of space are letters to Markdown
function tepiPolos(teks, arah) {
  let a = 0,
    b = teks.length;
  if (arah > 0) while (/[ \t]/.test(teks[a] ?? "")) a++;
  else while (b > 0 && /[ \t]/.test(teks[b - 1])) b--;
  return teks.slice(a, b);
}

const kosongKah = r => r.teks !== undefined && /^\s*$/u.test(r.teks);

// no space stands at the edge of an emphasis, of a line or of the block: Markdown cannot say it
function pangkas(runtun) {
  const pisah = runtun.flatMap(r =>
    r.teks === undefined
      ? [r]
      : tepi(r.teks)
          .filter(Boolean)
          .map(teks => ({ ...r, teks })),
  );
  for (const tanda of ["tebal", "miring"]) {
    for (const arah of [pisah, pisah.toReversed()]) {
      let dalam = false;
      for (const r of arah) {
        if (r.baris || kosongKah(r)) r[tanda] &&= dalam;
        else dalam = r[tanda];
      }
    }
  }

  const hasil = satukan(pisah);
  hasil.forEach((r, i) => {
    if (r.teks === undefined) return;
    if (i === 0 || hasil[i - 1].baris) r.teks = tepiPolos(r.teks, 1);
    if (i === hasil.length - 1 || hasil[i + 1].baris) r.teks = tepiPolos(r.teks, -1);
  });
  while (hasil.length && (hasil.at(-1).baris || hasil.at(-1).teks === "")) hasil.pop();
  return satukan(hasil.filter(r => r.teks !== ""));
}

function rangkai(runtun, urutan) {
  const pagar = { tebal: "**", miring: "*" };
  let teks = "",
    terbuka = [];
  runtun.forEach((r, i) => {
    while (terbuka.some(t => !r[t])) teks += pagar[terbuka.pop()];
    const lama = t => {
      let n = 0;
      while (runtun[i + n]?.[t]) n++;
      return n;
    };
    const baru = ["tebal", "miring"]
      .filter(t => r[t] && !terbuka.includes(t))
      .sort((a, b) => lama(b) - lama(a) || urutan * (a < b ? 1 : -1));
    for (const t of baru) {
      teks += pagar[t];
      terbuka.push(t);
    }
    teks += r.token ?? (r.baris ? "\\\n" : lolos(r.teks));
  });
  while (terbuka.length) teks += pagar[terbuka.pop()];
  return teks.split("\n").map(lolosAwal).join("\n");
}

// where emphasis changes in the middle of other emphasis, the space between belongs to neither
function lepasSpasi(runtun) {
  const pisah = runtun.flatMap(r =>
    r.teks === undefined
      ? [r]
      : r.teks
          .split(/(\s+)/u)
          .filter(Boolean)
          .map(teks => ({ ...r, teks })),
  );
  const lain = (a, b) => a && b && (a.tebal !== b.tebal || a.miring !== b.miring);
  return satukan(
    pisah.map((r, i) => ((kosongKah(r) || r.baris) && lain(pisah[i - 1], pisah[i + 1]) ? { ...r, tebal: false, miring: false } : r)),
  );
}

// emphasis begins and ends at a letter or figure
function keHuruf(runtun) {
  const huruf = runtun.flatMap(r => (r.teks === undefined ? [r] : [...r.teks].map(teks => ({ ...r, teks }))));
  for (const tanda of ["tebal", "miring"]) {
    for (const arah of [huruf, huruf.toReversed()]) {
      let dalam = false;
      for (const r of arah) {
        if (!r[tanda]) dalam = false;
        else if (dalam || (r.teks !== undefined && /[\p{L}\p{N}]/u.test(r.teks))) dalam = true;
        else r[tanda] = false;
      }
    }
  }

  return pangkas(satukan(huruf));
}

const sama = (a, b) =>
  a.length === b.length &&
  a.every(
    (r, i) =>
      r.teks === b[i].teks &&
      r.token === b[i].token &&
      Boolean(r.baris) === Boolean(b[i].baris) &&
      (r.baris || (r.tebal === b[i].tebal && r.miring === b[i].miring)),
  );
const terbaca = (teks, runtun) => [true, false].every(simbol => sama(uraiSebaris(teks, simbol), runtun));

// Emphasis that Markdown cannot say (within a word, before a bracket) moves to the nearest letter, and goes if it must; words never go.
export function tulisSebaris(induk) {
  const asal = pangkas(dariSimpul(induk));
  const tanpa = (...tanda) => satukan(asal.map(r => ({ ...r, ...Object.fromEntries(tanda.map(t => [t, false])) })));
  for (const buat of [
    () => asal,
    () => lepasSpasi(asal),
    () => keHuruf(lepasSpasi(asal)),
    () => keHuruf(tanpa("miring")),
    () => keHuruf(tanpa("tebal")),
  ]) {
    const runtun = buat();
    for (const urutan of [1, -1]) {
      const teks = rangkai(runtun, urutan);
      if (terbaca(teks, runtun)) return teks;
    }
  }

  return rangkai(tanpa("tebal", "miring"), 1);
}
