// "Naskah polos" (a small part of Markdown) ↔ document. Blocks that nobody touched are given back letter by letter.
import { bagianToken, polaToken, skema } from "./skema.mjs";
import { keSimpul, uraiSebaris } from "./sebaris.mjs";
import { tulisSebaris } from "./sebaris-tulis.mjs";

const N = skema.nodes;
const dalamPaling = 30;
const polaButir = /^( {0,3})([-*+]|\d{1,9}[.)])( +|\t|$)/;
const polaJudul = /^ {0,3}#{1,6}(?=[ \t]|$)/;
const kosong = baris => /^[ \t]*$/.test(baris);
const masuk = baris => baris.match(/^ */)[0].length;
const satuToken = new RegExp(`^${polaToken.source}$`, "u");

// a row of a pipe table; bars in tokens and after a backslash belong to the text
export function pecahBaris(baris) {
  const token = [...baris.matchAll(polaToken)].map(m => [m.index, m.index + m[0].length]);
  const sel = [];
  let kini = "",
    ada = false,
    t = 0;
  for (let i = 0; i < baris.length; i++) {
    while (token[t] && token[t][1] <= i) t++;
    if (baris[i] === "|" && !(token[t] && i >= token[t][0])) {
      sel.push(kini.trim());
      kini = "";
      ada = true;
    } else if (baris[i] === "\\" && i + 1 < baris.length) kini += baris[i] + baris[++i];
    else kini += baris[i];
  }

  sel.push(kini.trim());
  if (!ada) return null;
  if (sel[0] === "") sel.shift();
  if (sel.length > 1 && sel.at(-1) === "") sel.pop();
  return sel;
}

// words of a heading, without the number signs that may close it
function isiJudul(baris, tanda) {
  const isi = baris.slice(tanda.length).trim();
  let n = isi.length;
  while (isi[n - 1] === "#") n--;
  return n === 0 || /[ \t]/.test(isi[n - 1]) ? isi.slice(0, n).trimEnd() : isi;
}

const rataDari = s => (s.startsWith(":") ? (s.endsWith(":") ? "tengah" : "kiri") : s.endsWith(":") ? "kanan" : null);

function tabel(judul, baris) {
  const rata = pecahBaris(baris[1])?.map(rataDari) ?? [rataDari(baris[1].trim())];
  const isi = baris.filter((_, i) => i !== 1).map(b => pecahBaris(b) ?? [b.trim()]);
  const lebar = isi[0].length;
  const simpulBaris = isi.map((sel, i) =>
    N.table_row.create(
      null,
      Array.from({ length: lebar }, (_, k) =>
        (i === 0 ? N.table_header : N.table_cell).create(
          { rata: rata[k] ?? null },
          N.isi_sel.create(null, keSimpul(uraiSebaris(sel[k] ?? ""), false)),
        ),
      ),
    ),
  );
  return N.tabel_berjudul.create(null, [
    N.judul_tabel.create(null, keSimpul(uraiSebaris(judul), false)),
    N.table.create(null, simpulBaris),
  ]);
}

const pembatas = baris => (pecahBaris(baris) ?? [baris.trim()]).every(s => /^:?-+:?$/.test(s));
const mulaiTabel = (baris, i) =>
  baris[i].includes("|") &&
  i + 1 < baris.length &&
  pembatas(baris[i + 1]) &&
  pecahBaris(baris[i])?.length === (pecahBaris(baris[i + 1]) ?? [0]).length;

function menyela(baris) {
  const m = polaButir.exec(baris);
  return Boolean(m) && m[0].length < baris.length && (m[2].length === 1 || /^1[.)]$/.test(m[2]));
}

// items of one list from line i; answers [node, line after it]
function daftar(baris, i, m, dalam) {
  const jenis = m[2].at(-1),
    butir = [];
  const awal = m[2].length > 1 ? Number(m[2].slice(0, -1)) : null;
  while (m && m[2].at(-1) === jenis) {
    const sisa = baris[i].slice(m[0].length);
    const jarak = m[3] === "\t" ? 1 : m[3].length > 4 || kosong(sisa) ? 1 : m[3].length;
    const lebar = m[1].length + m[2].length + jarak;
    const isi = [(m[3].length > 4 ? m[3].slice(1) : "") + sisa];
    for (i++; i < baris.length; i++) {
      let j = i;
      while (j < baris.length && kosong(baris[j])) j++;
      const lanjut = j < baris.length && masuk(baris[j]) >= lebar && !(isi.length === 1 && kosong(isi[0]) && j > i);
      // a line that goes on with the paragraph though it is not indented
      const malas = j === i && !lanjut && !kosong(isi.at(-1)) && !polaButir.test(baris[i]) && !polaJudul.test(baris[i]);
      if (!lanjut && !malas) break;
      while (i < j) {
        isi.push("");
        i++;
      }
      isi.push(lanjut ? baris[i].slice(lebar) : baris[i].trimStart());
    }

    const anak = blok(isi, dalam + 1).map(b => b.simpul);
    if (anak[0]?.type !== N.paragraf) anak.unshift(N.paragraf.create());
    butir.push(N.butir.create(null, anak));
    let j = i;
    while (j < baris.length && kosong(baris[j])) j++;
    m = j < baris.length ? polaButir.exec(baris[j]) : null;
    if (m && m[2].at(-1) === jenis) i = j;
  }

  return [awal === null ? N.daftar.create(null, butir) : N.daftar_angka.create({ awal }, butir), i];
}

// lines → [{simpul, awal, akhir}] (akhir: the line after)
function blok(baris, dalam, jenisToken = () => null) {
  const hasil = [];
  const tambah = (simpul, awal, akhir) => {
    const lalu = hasil.at(-1);
    if (lalu && simpul.type === lalu.simpul.type && (simpul.type === N.daftar || simpul.type === N.daftar_angka)) {
      lalu.simpul = lalu.simpul.copy(lalu.simpul.content.append(simpul.content));
      lalu.akhir = akhir;
    } else hasil.push({ simpul, awal, akhir });
  };
  for (let i = 0; i < baris.length;) {
    if (kosong(baris[i])) {
      i++;
      continue;
    }
    const mulai = i;
    const m = dalam < dalamPaling && polaButir.exec(baris[i]);
    if (m) {
      const [simpul, akhir] = daftar(baris, i, m, dalam);
      tambah(simpul, mulai, akhir);
      i = akhir;
      continue;
    }

    const judul = dalam === 0 && polaJudul.exec(baris[i]);
    if (judul) {
      tambah(N.anak_judul.create(null, keSimpul(uraiSebaris(isiJudul(baris[i], judul[0])), false)), mulai, ++i);
      continue;
    }

    if (dalam === 0 && mulaiTabel(baris, i)) {
      const lalu = hasil.at(-1);
      const keterangan = lalu?.simpul.type === N.paragraf && /^ {0,3}Tabel: (.*)$/s.exec(baris.slice(lalu.awal, lalu.akhir).join("\n"));
      for (i += 2; i < baris.length && !kosong(baris[i]) && !polaButir.test(baris[i]) && !polaJudul.test(baris[i]); i++);
      const isi = baris.slice(mulai, i);
      if (keterangan) hasil.pop();
      tambah(tabel(keterangan ? keterangan[1].trimEnd() : "", isi), keterangan ? lalu.awal : mulai, i);
      continue;
    }

    for (i++; i < baris.length && !kosong(baris[i]); i++) {
      if ((dalam < dalamPaling && menyela(baris[i])) || (dalam === 0 && (polaJudul.test(baris[i]) || mulaiTabel(baris, i)))) break;
    }

    const teks = baris.slice(mulai, i).join("\n").trim();
    tambah(
      dalam === 0 && satuToken.test(teks) && jenisToken(teks) === "blok"
        ? N.bingkai.create({ token: teks })
        : N.paragraf.create(null, keSimpul(uraiSebaris(teks))),
      mulai,
      i,
    );
  }

  return hasil;
}

// what a block looked like when it was read, by the block itself: blocks are replaced, never changed
const sumber = new WeakMap();

export function urai(teks, jenisToken = () => null) {
  const baris = teks
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map(b => b.replace(/^[ \t]*\t/, t => t.replace(/\t/g, "    ")));
  const asli = teks.replace(/\r\n?/g, "\n").split("\n");
  const isi = blok(baris, 0, jenisToken).map(b => {
    sumber.set(b.simpul, asli.slice(b.awal, b.akhir).join("\n").trimEnd());
    return b.simpul;
  });
  return N.doc.create(null, isi.length ? isi : [N.paragraf.create()]);
}

const inden = (teks, n) => teks.replace(/\n(?!\n|$)/g, "\n" + " ".repeat(n));

function tulisDaftar(d) {
  const butir = [];
  let longgar = false;
  d.forEach((b, _, i) => {
    const penanda = d.type === N.daftar ? "-" : `${Math.min(d.attrs.awal + i, 999_999_999)}.`;
    let isi = "",
      lalu = null;
    b.forEach(anak => {
      const teks = anak.type === N.paragraf ? tulisSebaris(anak) : tulisDaftar(anak);
      if (teks === "") return;
      // a list that begins empty or not with 1 does not break off a paragraph, so it stands apart
      const rapat =
        lalu && anak.type !== N.paragraf && (lalu.type !== N.paragraf ? lalu.type !== anak.type : menyela(teks.split("\n", 1)[0]));
      if (lalu && !rapat) longgar = true;
      isi += (lalu ? (rapat ? "\n" : "\n\n") : "") + teks;
      lalu = anak;
    });
    butir.push(isi === "" ? penanda : `${penanda} ${inden(isi, penanda.length + 1)}`);
  });
  return butir.join(longgar ? "\n\n" : "\n");
}

const tulisSel = s => tulisSebaris(s.firstChild).replace(/\n/g, " ");

function tulisTabel(t) {
  const isi = [];
  const judul = tulisSebaris(t.firstChild);
  let lebar = 0;
  t.lastChild.forEach(b => {
    const sel = [];
    b.forEach(s => sel.push(tulisSel(s), ...Array(s.attrs.colspan - 1).fill("")));
    lebar ||= sel.length;
    isi.push(`| ${Array.from({ length: lebar }, (_, i) => sel[i] ?? "").join(" | ")} |`);
  });
  const rata = Array(lebar).fill("---");
  t.lastChild.firstChild.forEach((s, _, i) => {
    rata[i] = { kiri: ":---", kanan: "---:", tengah: ":---:" }[s.attrs.rata] ?? "---";
  });
  isi.splice(1, 0, `| ${rata.join(" | ")} |`);
  return (judul ? `Tabel: ${judul}\n\n` : "") + isi.join("\n");
}

function tulisBlok(n) {
  if (n.type === N.bingkai) return n.attrs.token;
  if (n.type === N.tabel_berjudul) return tulisTabel(n);
  if (n.type === N.daftar || n.type === N.daftar_angka) return tulisDaftar(n);
  const teks = tulisSebaris(n);
  return n.type === N.anak_judul && teks !== "" ? `##### ${teks.endsWith("#") ? `${teks.slice(0, -1)}\\#` : teks}` : teks;
}

export function tulis(doc) {
  const isi = [];
  let lalu = null;
  doc.forEach(n => {
    if (!sumber.has(n)) sumber.set(n, tulisBlok(n));
    const teks = sumber.get(n);
    // two lists of one kind side by side are one list
    if (teks !== "") {
      isi.push(isi.length === 0 ? teks : (lalu === n.type && n.type === N.daftar ? "\n" : "\n\n") + teks);
      lalu = n.type;
    }
  });
  return isi.join("");
}

// words only, for a place that has no room for blocks (a cell, a title)
export function polos(fragmen) {
  const simpul = [];
  fragmen.descendants(n => {
    if (n.isTextblock && simpul.length) simpul.push(skema.text(" "));
    if (n.isText || n.type === N.keping) simpul.push(n);
    else if (n.type === N.bingkai) simpul.push(skema.text(bagianToken(n.attrs.token).nilai));
    else if (n.type === N.baris_baru) simpul.push(skema.text(" "));
    return true;
  });
  return simpul;
}
