// Text within a block: reads emphasis, tokens, hard breaks and escapes as CommonMark does, so that the server reads the same.
import { polaToken, skema } from "./skema.mjs";

const tandaBaca = /[\p{P}]/u,
  tandaAtauSimbol = /[\p{P}\p{S}]/u,
  spasi = /^\s?$/u;
const asciiTanda = /[!-/:-@[-`{-~]/;

// the whole character before and after a place (emoji are two units)
const sebelum = (t, i) => (i === 0 ? "" : /[\uDC00-\uDFFF]/.test(t[i - 1]) && i > 1 ? t.slice(i - 2, i) : t[i - 1]);
const sesudah = (t, i) => (i >= t.length ? "" : String.fromCodePoint(t.codePointAt(i)));

function pecah(teks, simbol) {
  const pola = simbol ? tandaAtauSimbol : tandaBaca;
  const tanda = c => asciiTanda.test(c) || pola.test(c);
  const potong = [];
  let kini = "";
  const lepas = () => {
    if (kini) potong.push({ teks: kini });
    kini = "";
  };
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
      if (teks[j] !== "\n") {
        kini += teks.slice(i, j);
        i = j - 1;
        continue;
      }
      if (j - i >= 2) {
        lepas();
        potong.push({ baris: true });
      } else kini += " ";
      for (i = j; /[ \t]/.test(teks[i + 1] ?? ""); i++);
    } else if (c === "*" || c === "_") {
      let j = i;
      while (teks[j] === c) j++;
      const a = sebelum(teks, i),
        b = sesudah(teks, j);
      const kiri = !spasi.test(b) && (!tanda(b) || spasi.test(a) || tanda(a));
      const kanan = !spasi.test(a) && (!tanda(a) || spasi.test(b) || tanda(b));
      lepas();
      potong.push({
        pagar: c,
        asal: j - i,
        sisa: j - i,
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
      const kunci = p.pagar + (p.buka ? "b" : "") + (p.asal % 3);
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
  let tebal = 0,
    miring = 0;
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
