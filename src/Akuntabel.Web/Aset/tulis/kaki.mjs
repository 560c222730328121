// Below the text: how many figures have no source, what has just happened, and the way to plain text.
import { buat } from "./alat.mjs";

const lamaPesan = 12_000; // milliseconds

export function buatKaki({ keTemuan, alihkan }) {
  let penunda = 0;
  const pesan = buat("p", { class: "tulis-pesan", role: "status" });
  const lepas = buat("button", { type: "button", class: "tulis-hitung", hidden: true, onclick: keTemuan });
  const polos = buat("button", { type: "button", class: "tulis-polos", "aria-pressed": "false", onclick: alihkan }, "Teks polos");
  const kaki = {
    unsur: buat("div", { class: "tulis-kaki" }, lepas, pesan, polos),
    katakan(teks) {
      clearTimeout(penunda);
      pesan.textContent = teks;
      penunda = setTimeout(() => kaki.diam(teks), lamaPesan);
    },
    // takes back what was said, unless something else has been said since
    diam(teks) {
      if (pesan.textContent === teks) pesan.textContent = "";
    },
    hitung(n) {
      lepas.hidden = n === 0;
      lepas.textContent = `${n} angka belum punya sumber`;
    },
    kePolos(ya) {
      lepas.classList.toggle("tulis-diam", ya);
      polos.setAttribute("aria-pressed", String(ya));
    },
  };
  return kaki;
}
