// The writing room around the editor: the preview follows the text, what was marked goes to the form that asks for it.
(() => {
  const kolom = document.querySelector("textarea[data-tulis]"), pratinjau = document.querySelector("[data-form-pratinjau]");
  const jedaPratinjau = 1500;
  let jeda = 0, terakhir = null;

  function muat() {
    const isi = kolom ? kolom.value : pratinjau.elements.Isi.value;
    if (isi === terakhir) return;
    terakhir = isi;
    pratinjau.elements.Isi.value = isi;
    pratinjau.requestSubmit();
  }

  // a long outline begins where one writes
  const kerangka = document.querySelector(".ruang-kerangka"), kini = kerangka?.querySelector('[aria-current="page"]');
  if (matchMedia("(max-width: 61.9rem)").matches) kerangka?.querySelector("details").removeAttribute("open");
  if (kini && kerangka.scrollHeight > kerangka.clientHeight) kerangka.scrollTop = kini.offsetTop - kerangka.offsetTop - kerangka.clientHeight / 3;

  // the outline is one stop of the Tab key, as the toolbar is: arrows move within it
  const tautan = [...(kerangka?.querySelectorAll("ol a") ?? [])];
  const satuHenti = a => tautan.forEach(t => { t.tabIndex = t === a ? 0 : -1; });
  if (tautan.length > 0) {
    satuHenti(kini ?? tautan[0]);
    kerangka.querySelector("ol").addEventListener("keydown", e => {
      const letak = tautan.indexOf(document.activeElement);
      const ke = { ArrowDown: letak + 1, ArrowUp: letak - 1, Home: 0, End: tautan.length - 1 }[e.key];
      if (ke === undefined || letak < 0 || e.ctrlKey || e.altKey || e.metaKey) return;
      e.preventDefault();
      const tujuan = tautan[Math.min(Math.max(ke, 0), tautan.length - 1)];
      satuHenti(tujuan);
      tujuan.focus();
    });
  }

  // past the outline to where one writes: the field, or the editor that stands in its place
  document.querySelector("[data-ke-naskah]")?.addEventListener("click", e => {
    const naskah = document.querySelector(".tulis-naskah") ?? kolom;
    if (!naskah) return;
    e.preventDefault();
    naskah.scrollIntoView({ block: "center" });
    naskah.focus();
  });

  // made when somebody gets to see it, and from then on whenever the text rests
  if (pratinjau) {
    let terlihat = false;
    new IntersectionObserver((bagian, pengamat) => {
      if (!bagian.some(b => b.isIntersecting)) return;
      pengamat.disconnect();
      terlihat = true;
      muat();
    }).observe(document.querySelector("[data-pratinjau]"));
    kolom?.addEventListener("input", () => { clearTimeout(jeda); if (terlihat) jeda = setTimeout(muat, jedaPratinjau); });
  }

  if (!kolom) return;

  const isikan = (id, teks) => { const u = document.getElementById(id); if (u) u.value = teks; return u; };
  const buka = pemilih => { const u = document.querySelector(pemilih); if (u) u.open = true; };

  // after the editor has taken the focus back from its button
  const fokuskan = id => setTimeout(() => document.getElementById(id)?.focus(), 60);

  kolom.addEventListener("tulis:komentar", e => {
    buka("[data-kutipan]");
    isikan("komentar-kutipan", e.detail.kutipan);
    fokuskan("komentar-isi");
  });
  kolom.addEventListener("tulis:unggah", () => {
    buka("[data-unggah]");
    fokuskan("gambar-judul");
  });
  kolom.addEventListener("tulis:biarkan", e => {
    buka("[data-catat]");
    isikan("catat-angka", e.detail.teks);
    isikan("catat-nama", "");
    isikan("catat-nilai", "");
    fokuskan("catat-keterangan");
  });
  kolom.addEventListener("tulis:data-baru", e => {
    buka("[data-catat]");
    isikan("catat-angka", e.detail.teks);
    isikan("catat-nilai", (e.detail.teks.match(/\d[\d.,]*/) ?? [""])[0].replace(/[.,]$/, ""));
    fokuskan("catat-nama");
  });

  // what is taken goes into the text that is being written, not into the one that is stored
  for (const f of document.querySelectorAll('form[action*="handler=Ambil"]')) {
    f.addEventListener("submit", e => {
      if (!document.querySelector(".tulis")) return;
      e.preventDefault();
      const teks = f.elements.teks.value.replace(/([\\*_`[\]<|~#])/g, "\\$1");
      kolom.dispatchEvent(new CustomEvent("tulis:sisip", { bubbles: true, detail: { teks: f.elements.butir?.value === "true" ? `- ${teks}` : teks } }));
      const tombol = f.querySelector("button");
      tombol.disabled = true;
      tombol.textContent = "Diambil";
    });
  }
})();
