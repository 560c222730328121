// Text within a block: reads and writes emphasis, tokens, hard breaks and escapes as CommonMark does, so that the server reads the same.
import { polaToken, skema } from "./skema.mjs";

const tandaBaca = /[\p{P}]/u, tandaAtauSimbol = /[\p{P}\p{S}]/u, spasi = /^\s?$/u;
const asciiTanda = /[!-/:-@[-`{-~]/;

// the whole character before and after a place (emoji are two units)
const sebelum = (t, i) => i === 0 ? "" : /[\uDC00-\uDFFF]/.test(t[i - 1]) && i > 1 ? t.slice(i - 2, i) : t[i - 1];
const sesudah = (t, i) => i >= t.length ? "" : String.fromCodePoint(t.codePointAt(i));

function pecah(teks, simbol) {
  const pola = simbol ? tandaAtauSimbol : tandaBaca;
  const tanda = c => asciiTanda.test(c) || pola.test(c);
  const potong = [];
  let kini = "";
  const lepas = () => { if (kini) potong.push({ teks: kini }); kini = ""; };
  const token = new Map([...teks.matchAll(polaToken)].map(m => [m.index, m[0]]));
  for (let i = 0; i < teks.length; i++) {
    const c = teks[i];
    if (token.has(i)) {
      lepas();
      potong.push({ token: token.get(i) });
      i += token.get(i).length - 1;
    } else if (c === "\\" && teks[i + 1] === "\n") {
      lepas();
      potong.push({ baris: true });
      for (i++; /[ \t]/.test(teks[i + 1] ?? ""); i++);
    } else if (c === "\\" && asciiTanda.test(teks[i + 1] ?? "")) {
      kini += teks[++i];
    } else if (c === "\n" || c === " ") {
      let j = i;
      while (teks[j] === " ") j++;
      if (teks[j] !== "\n") { kini += teks.slice(i, j); i = j - 1; continue; }
      if (j - i >= 2) { lepas(); potong.push({ baris: true }); } else kini += " ";
      for (i = j; /[ \t]/.test(teks[i + 1] ?? ""); i++);
    } else if (c === "*" || c === "_") {
      let j = i;
      while (teks[j] === c) j++;
      const a = sebelum(teks, i), b = sesudah(teks, j);
      const kiri = !spasi.test(b) && (!tanda(b) || spasi.test(a) || tanda(a));
      const kanan = !spasi.test(a) && (!tanda(a) || spasi.test(b) || tanda(b));
      lepas();
      potong.push({
        pagar: c, asal: j - i, sisa: j - i,
        buka: c === "*" ? kiri : kiri && (!kanan || tanda(a)),
        tutup: c === "*" ? kanan : kanan && (!kiri || tanda(b)),
      });
      i = j - 1;
    } else {
      kini += c;
    }
  }

  lepas();
  return potong;
}

// "process emphasis" of CommonMark; matches are kept as ranges of pieces
function pasangkan(potong) {
  const beda = { tebal: new Int32Array(potong.length + 1), miring: new Int32Array(potong.length + 1) };
  const buka = [];
  const dasar = new Map(); // below it no opener can be found: keeps the search from growing by the square
  for (let i = 0; i < potong.length; i++) {
    const p = potong[i];
    if (!p.pagar) continue;
    while (p.tutup && p.sisa > 0) {
      const kunci = p.pagar + (p.buka ? "b" : "") + p.asal % 3;
      const batas = dasar.get(kunci) ?? -1;
      let k = buka.length - 1;
      for (; k >= 0 && buka[k] > batas; k--) {
        const o = potong[buka[k]];
        if (o.pagar === p.pagar && !((o.tutup || p.buka) && (o.asal + p.asal) % 3 === 0 && (o.asal % 3 !== 0 || p.asal % 3 !== 0))) break;
      }

      if (k < 0 || buka[k] <= batas) {
        dasar.set(kunci, buka.at(-1) ?? batas);
        break;
      }

      const o = potong[buka[k]];
      const dua = o.sisa >= 2 && p.sisa >= 2;
      const arah = dua ? beda.tebal : beda.miring;
      arah[buka[k] + 1]++;
      arah[i]--;
      o.sisa -= dua ? 2 : 1;
      p.sisa -= dua ? 2 : 1;
      buka.length = o.sisa > 0 ? k + 1 : k;
    }

    if (p.buka && p.sisa > 0) buka.push(i);
  }

  return beda;
}

// text → runs {teks|token|baris, tebal, miring}; equal neighbours are one
export function uraiSebaris(teks, simbol = true) {
  const potong = pecah(teks, simbol);
  const beda = pasangkan(potong);
  const hasil = [];
  let tebal = 0, miring = 0;
  potong.forEach((p, i) => {
    tebal += beda.tebal[i];
    miring += beda.miring[i];
    const teksnya = p.pagar ? p.pagar.repeat(p.sisa) : p.teks;
    if (teksnya === "") return;
    hasil.push({ teks: teksnya, token: p.token, baris: p.baris, tebal: tebal > 0, miring: miring > 0 });
  });
  return satukan(hasil);
}

export function satukan(runtun) {
  const hasil = [];
  for (const r of runtun) {
    const akhir = hasil.at(-1);
    if (r.teks !== undefined && akhir?.teks !== undefined && akhir.tebal === r.tebal && akhir.miring === r.miring) akhir.teks += r.teks;
    else hasil.push({ ...r });
  }

  return hasil;
}

export function keSimpul(runtun, barisBaru = true) {
  return runtun.flatMap(r => {
    const tanda = [...(r.tebal ? [skema.marks.tebal.create()] : []), ...(r.miring ? [skema.marks.miring.create()] : [])];
    if (r.token) return [skema.nodes.keping.create({ token: r.token }, null, tanda)];
    if (r.baris) return [barisBaru ? skema.nodes.baris_baru.create(null, null, tanda) : skema.text(" ", tanda)];
    return r.teks ? [skema.text(r.teks, tanda)] : [];
  });
}

function dariSimpul(induk) {
  const hasil = [];
  induk.forEach(n => {
    const r = { tebal: Boolean(skema.marks.tebal.isInSet(n.marks)), miring: Boolean(skema.marks.miring.isInSet(n.marks)) };
    // the brackets of tokens are theirs alone: in words they become the like of them
    if (n.isText) r.teks = n.text.replace(/\0/g, "").replace(/[\r\n]+/g, " ").replace(/⟦/gu, "〚").replace(/⟧/gu, "〛");
    else if (n.type.name === "keping") r.token = n.attrs.token;
    else r.baris = true;
    hasil.push(r);
  });
  return satukan(hasil);
}

const lolos = teks => teks
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
const tepi = teks => { const isi = teks.trim(), n = teks.length - teks.trimStart().length; return isi ? [teks.slice(0, n), isi, teks.slice(n + isi.length)] : [teks]; };
// without spaces and tabs at the beginning (1) or the end (-1); other kinds of space are letters to Markdown
function tepiPolos(teks, arah) {
  let a = 0, b = teks.length;
  if (arah > 0) while (/[ \t]/.test(teks[a] ?? "")) a++;
  else while (b > 0 && /[ \t]/.test(teks[b - 1])) b--;
  return teks.slice(a, b);
}

const kosongKah = r => r.teks !== undefined && /^\s*$/u.test(r.teks);

// no space stands at the edge of an emphasis, of a line or of the block: Markdown cannot say it
function pangkas(runtun) {
  const pisah = runtun.flatMap(r => r.teks === undefined ? [r] : tepi(r.teks).filter(Boolean).map(teks => ({ ...r, teks })));
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
  let teks = "", terbuka = [];
  runtun.forEach((r, i) => {
    while (terbuka.some(t => !r[t])) teks += pagar[terbuka.pop()];
    const lama = t => { let n = 0; while (runtun[i + n]?.[t]) n++; return n; };
    const baru = ["tebal", "miring"].filter(t => r[t] && !terbuka.includes(t)).sort((a, b) => lama(b) - lama(a) || urutan * (a < b ? 1 : -1));
    for (const t of baru) { teks += pagar[t]; terbuka.push(t); }
    teks += r.token ?? (r.baris ? "\\\n" : lolos(r.teks));
  });
  while (terbuka.length) teks += pagar[terbuka.pop()];
  return teks.split("\n").map(lolosAwal).join("\n");
}

// where emphasis changes in the middle of other emphasis, the space between belongs to neither
function lepasSpasi(runtun) {
  const pisah = runtun.flatMap(r => r.teks === undefined ? [r] : r.teks.split(/(\s+)/u).filter(Boolean).map(teks => ({ ...r, teks })));
  const lain = (a, b) => a && b && (a.tebal !== b.tebal || a.miring !== b.miring);
  return satukan(pisah.map((r, i) => (kosongKah(r) || r.baris) && lain(pisah[i - 1], pisah[i + 1]) ? { ...r, tebal: false, miring: false } : r));
}

// emphasis begins and ends at a letter or figure
function keHuruf(runtun) {
  const huruf = runtun.flatMap(r => r.teks === undefined ? [r] : [...r.teks].map(teks => ({ ...r, teks })));
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

const sama = (a, b) => a.length === b.length && a.every((r, i) => r.teks === b[i].teks && r.token === b[i].token
  && Boolean(r.baris) === Boolean(b[i].baris) && (r.baris || (r.tebal === b[i].tebal && r.miring === b[i].miring)));
const terbaca = (teks, runtun) => [true, false].every(simbol => sama(uraiSebaris(teks, simbol), runtun));

// Emphasis that Markdown cannot say (within a word, before a bracket) moves to the nearest letter, and goes if it must; words never go.
export function tulisSebaris(induk) {
  const asal = pangkas(dariSimpul(induk));
  const tanpa = (...tanda) => satukan(asal.map(r => ({ ...r, ...Object.fromEntries(tanda.map(t => [t, false])) })));
  for (const buat of [() => asal, () => lepasSpasi(asal), () => keHuruf(lepasSpasi(asal)), () => keHuruf(tanpa("miring")), () => keHuruf(tanpa("tebal"))]) {
    const runtun = buat();
    for (const urutan of [1, -1]) {
      const teks = rangkai(runtun, urutan);
      if (terbaca(teks, runtun)) return teks;
    }
  }

  return rangkai(tanpa("tebal", "miring"), 1);
}
