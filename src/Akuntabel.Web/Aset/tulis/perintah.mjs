// What the keys and the buttons do.
import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { NodeSelection, Plugin, Selection, TextSelection } from "prosemirror-state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  goToNextCell,
  isInTable,
  selectedRect,
  TableMap,
} from "prosemirror-tables";
import { skema } from "./skema.mjs";

const N = skema.nodes;

// depth of the nearest node of these kinds that holds the selection
export function leluhur(state, ...jenis) {
  const { $from } = state.selection;
  for (let d = $from.depth; d > 0; d--) if (jenis.includes($from.node(d).type)) return d;
  return 0;
}

export const tandaAktif = (state, jenis) => {
  const { from, to, empty, $from } = state.selection;
  return empty ? Boolean(jenis.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, jenis);
};

function anakJudul(state, dispatch) {
  if (leluhur(state, N.anak_judul)) return setBlockType(N.paragraf)(state, dispatch);
  if (!setBlockType(N.anak_judul)(state)) return false;
  if (!dispatch) return true;
  const tr = state.tr;
  // a heading is one line
  state.doc.nodesBetween(state.selection.from, state.selection.to, (n, pos) => {
    if (n.type === N.paragraf)
      n.forEach((anak, di) => {
        if (anak.type === N.baris_baru) tr.replaceWith(pos + 1 + di, pos + 2 + di, skema.text(" "));
      });
  });
  dispatch(tr.setBlockType(tr.selection.from, tr.selection.to, N.anak_judul).scrollIntoView());
  return true;
}

const daftar = jenis => (state, dispatch) => {
  const d = leluhur(state, N.daftar, N.daftar_angka);
  if (!d) return wrapInList(jenis)(state, dispatch);
  if (state.selection.$from.node(d).type === jenis) return liftListItem(N.butir)(state, dispatch);
  dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(d), jenis));
  return true;
};

const dalamPaling = 9;
const menjorok = (state, dispatch) => {
  let dalam = 0;
  const { $from } = state.selection;
  for (let d = $from.depth; d > 0; d--) if ($from.node(d).type === N.butir) dalam++;
  return dalam > 0 && dalam < dalamPaling && sinkListItem(N.butir)(state, dispatch);
};

function sisipTabel(state, dispatch) {
  const baris = jenis =>
    N.table_row.create(
      null,
      [0, 1].map(() => jenis.createAndFill()),
    );
  const tabel = N.tabel_berjudul.create(null, [
    N.judul_tabel.create(),
    N.table.create(null, [baris(N.table_header), baris(N.table_cell), baris(N.table_cell)]),
  ]);
  return sisipBlok(tabel)(state, dispatch);
}

// after the block of the cursor, or in its place when that is empty
export const sisipBlok = simpul => (state, dispatch) => {
  if (isInTable(state) || leluhur(state, N.judul_tabel)) return false;
  if (!dispatch) return true;
  const { $from, $to } = state.selection;
  const ganti = $from.depth === 1 && $from.parent.content.size === 0;
  const di = $from.depth === 0 ? $to.pos : ganti ? $from.before(1) : $to.after(1);
  const tr = state.tr.replaceWith(di, ganti ? $from.after(1) : di, simpul);
  tr.setSelection(simpul.isAtom ? NodeSelection.create(tr.doc, di) : Selection.near(tr.doc.resolve(di + 1)));
  dispatch(tr.scrollIntoView());
  return true;
};

function hapusTabel(state, dispatch) {
  const d = leluhur(state, N.tabel_berjudul);
  if (!d) return false;
  dispatch?.(state.tr.delete(state.selection.$from.before(d), state.selection.$from.after(d)).scrollIntoView());
  return true;
}

// the cursor stays in the table: in the row or column that took the place
const hapusDi = (hapus, banyak) => (state, dispatch) => {
  if (!isInTable(state) || selectedRect(state).map[banyak] < 2) return false;
  const { tableStart, top, left } = selectedRect(state);
  return hapus(
    state,
    dispatch &&
      (tr => {
        const peta = TableMap.get(tr.doc.nodeAt(tableStart - 1));
        const sel = peta.map[Math.min(top, peta.height - 1) * peta.width + Math.min(left, peta.width - 1)];
        dispatch(tr.setSelection(Selection.near(tr.doc.resolve(tableStart + sel + 1))).scrollIntoView());
      }),
  );
};
const hapusBaris = hapusDi(deleteRow, "height"),
  hapusKolom = hapusDi(deleteColumn, "width");
// the first row is the head: nothing comes before it
const barisAtas = (state, dispatch) => isInTable(state) && selectedRect(state).top > 0 && addRowBefore(state, dispatch);

// the next cell; after the last one a new row, as in Word
const selBerikut = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (!dispatch) return true;
  addRowAfter(state, dispatch);
  return goToNextCell(1)(view.state, dispatch);
};

// a cell has one line: Enter goes to the end of the cell below, and makes a row after the last one
const selBawah = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  const { bottom, left, map } = selectedRect(state);
  if (!dispatch) return true;
  if (bottom === map.height) addRowAfter(state, dispatch);
  const { table, tableStart } = selectedRect(view.state);
  const di = tableStart + TableMap.get(table).positionAt(bottom, left, table);
  const { tr } = view.state;
  dispatch(tr.setSelection(Selection.near(tr.doc.resolve(di + tr.doc.nodeAt(di).nodeSize - 1), -1)).scrollIntoView());
  return true;
};

const keTabel = (state, dispatch) => {
  const d = leluhur(state, N.judul_tabel);
  if (!d) return false;
  dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve(state.selection.$from.after(d) + 1))).scrollIntoView());
  return true;
};

const keluarTabel = (state, dispatch) => {
  const d = leluhur(state, N.tabel_berjudul);
  if (!d) return false;
  const di = state.selection.$from.after(d);
  const tr = state.tr.insert(di, N.paragraf.create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, di + 1)).scrollIntoView());
  return true;
};

const barisBaru = (state, dispatch) => {
  if (state.selection.$from.parent.type !== N.paragraf) return state.selection.$from.parent.isTextblock;
  dispatch?.(state.tr.replaceSelectionWith(N.baris_baru.create(), true).scrollIntoView());
  return true;
};

// a figure is marked first, and goes with the second press
const tandaiKeping = sisi => (state, dispatch) => {
  const { $cursor } = state.selection;
  const simpul = sisi < 0 ? $cursor?.nodeBefore : $cursor?.nodeAfter;
  if (simpul?.type !== N.keping) return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, sisi < 0 ? $cursor.pos - 1 : $cursor.pos)));
  return true;
};

export const perintah = {
  tebal: toggleMark(skema.marks.tebal),
  miring: toggleMark(skema.marks.miring),
  anakJudul,
  daftar: daftar(N.daftar),
  daftarAngka: daftar(N.daftar_angka),
  menjorok,
  keluar: liftListItem(N.butir),
  sisipTabel,
  hapusTabel,
  hapusBaris,
  hapusKolom,
  barisAtas,
  barisBawah: addRowAfter,
  kolomKiri: addColumnBefore,
  kolomKanan: addColumnAfter,
  urungkan: undo,
  ulangi: redo,
};

export const tombolTulis = {
  ...baseKeymap,
  "Mod-b": perintah.tebal,
  "Mod-i": perintah.miring,
  "Mod-z": undo,
  "Mod-y": redo,
  "Mod-Shift-z": redo,
  "Mod-Alt-1": anakJudul,
  "Mod-Shift-8": perintah.daftar,
  "Mod-Shift-7": perintah.daftarAngka,
  Tab: chainCommands(keTabel, selBerikut, (s, d) => leluhur(s, N.butir) > 0 && (menjorok(s, d) || true)),
  "Shift-Tab": chainCommands(
    (s, d) => isInTable(s) && (goToNextCell(-1)(s, d) || true),
    (s, d) => leluhur(s, N.butir) > 0 && (perintah.keluar(s, d) || true),
  ),
  Enter: chainCommands(keTabel, selBawah, splitListItem(N.butir), baseKeymap.Enter),
  "Shift-Enter": barisBaru,
  "Mod-Enter": chainCommands(keluarTabel, exitCode, barisBaru),
  Backspace: chainCommands(tandaiKeping(-1), baseKeymap.Backspace),
  Delete: chainCommands(tandaiKeping(1), baseKeymap.Delete),
};

export const aturanKetik = bukaCari =>
  inputRules({
    rules: [
      wrappingInputRule(/^\s*[-*•]\s$/, N.daftar),
      wrappingInputRule(
        /^\s*(\d{1,3})[.)]\s$/,
        N.daftar_angka,
        m => ({ awal: Number(m[1]) }),
        (m, n) => n.childCount + n.attrs.awal === Number(m[1]),
      ),
      textblockTypeInputRule(/^#{1,6}\s$/, N.anak_judul),
      new InputRule(/(?:^|[\s(\u2018\u201C\uFFFC])#(\p{L})$/u, (state, m, dari, sampai) => {
        const awal = dari + m[0].indexOf("#");
        setTimeout(() => bukaCari(m[1], awal, awal + 2));
        return state.tr.insertText(m[1], sampai);
      }),
    ],
  });

// Keeps the document as the format can hold it: a table begins with its head, lists of one kind side by side are one,
// and there is always a line to write on.
export const perapih = new Plugin({
  appendTransaction(daftarTr, _, state) {
    if (!daftarTr.some(t => t.docChanged)) return null;
    return rapikan(state.tr);
  },
});

export function rapikan(tr) {
  const ubah = [];
  tr.doc.forEach((n, di, i) => {
    const lalu = i > 0 ? tr.doc.child(i - 1) : null;
    if (lalu && lalu.type === n.type && (n.type === N.daftar || n.type === N.daftar_angka)) ubah.push(() => tr.join(di));
    if (n.type !== N.tabel_berjudul) return;
    let letak = di + 1 + n.firstChild.nodeSize + 1;
    n.lastChild.forEach((baris, _, b) => {
      const jenis = b === 0 ? N.table_header : N.table_cell;
      baris.forEach((s, k) => {
        const pos = letak + 1 + k;
        if (s.type !== jenis) ubah.push(() => tr.setNodeMarkup(pos, jenis, s.attrs));
      });
      letak += baris.nodeSize;
    });
  });
  ubah.toReversed().forEach(u => u());
  const akhir = tr.doc.lastChild;
  if (akhir.type !== N.paragraf) tr.insert(tr.doc.content.size, N.paragraf.create());
  return tr.docChanged ? tr : null;
}
