"use strict";
// Conveniences on top of pages that work without them. One section for each; each looks for its own data attribute.
(() => {
  const semua = (pemilih, akar = document) => [...akar.querySelectorAll(pemilih)];
  const buat = (nama, atribut = {}, ...isi) => {
    const unsur = document.createElement(nama);
    for (const [k, v] of Object.entries(atribut)) unsur.setAttribute(k, v);
    unsur.append(...isi);
    return unsur;
  };
  const jam = saat => saat.toTimeString().slice(0, 5).replace(":", ".");

  // ---- a printed document inside the page: on a telephone as tall as it is, so that only the page scrolls -------
  const sempit = matchMedia("(max-width: 40rem)");
  for (const bingkai of semua("iframe.bingkai-laporan")) {
    let panel = null;
    // what opens over the document stands where it can be seen
    const letakkan = () => {
      const kotak = bingkai.getBoundingClientRect();
      if (!panel) return;
      panel.style.insetBlockEnd = sempit.matches ? `${Math.max(0, kotak.bottom - innerHeight)}px` : "";
      panel.style.maxBlockSize = sempit.matches ? `${innerHeight * .75}px` : "";
    };
    const atur = () => {
      const isi = bingkai.contentDocument?.body;
      bingkai.style.blockSize = sempit.matches && isi ? `${Math.ceil(isi.getBoundingClientRect().height) + 2}px` : "";
    };
    const siap = () => {
      const isi = bingkai.contentDocument;
      if (!isi?.body?.childElementCount) return;
      new ResizeObserver(atur).observe(isi.body);
      isi.addEventListener("toggle", e => { panel = e.newState === "open" && e.target.popover ? e.target : null; letakkan(); }, true);
      atur();
    };
    bingkai.addEventListener("load", siap);
    sempit.addEventListener("change", atur);
    addEventListener("scroll", letakkan, { passive: true });
    if (bingkai.contentDocument?.readyState === "complete") siap();
  }

  // ---- drafts: <form data-simpan-draf="URL"> -------------------------------------------------------------------
  // Sends the fields two seconds after the last key. What the server could not take stays in the browser until it can.
  // data-draf-belum="ya": the page was answered with words that are not saved anywhere yet.
  const pengguna = document.body.dataset.pengguna ?? "";
  const simpanLokal = {
    daftar(awalan) {
      try { return Object.keys(localStorage).filter(k => k.startsWith(awalan)).map(k => [k, JSON.parse(localStorage.getItem(k))]); } catch { return []; }
    },
    tulis(kunci, isi) {
      try { localStorage.setItem(kunci, JSON.stringify(isi)); return true; } catch { return false; }
    },
    buang(kunci) {
      try { localStorage.removeItem(kunci); } catch { /* storage is shut: nothing was kept */ }
    },
  };
  // tabs of one person tell each other about the forms that they share
  const saluran = "BroadcastChannel" in window ? new BroadcastChannel("akuntabel-draf") : null;
  const idTab = Math.random().toString(36).slice(2);

  class Draf {
    static jeda = 2000;
    static ulang = [5000, 15000, 30000, 60000];

    constructor(formulir) {
      this.formulir = formulir;
      this.kunci = Draf.kunciUntuk(formulir.dataset.simpanDraf);
      // a copy of its own for each tab, and the earlier ones whose words were put back here
      this.salinan = [this.kunci + idTab];
      this.status = formulir.querySelector("[data-draf-status]")
        ?? formulir.appendChild(buat("p", { class: "draf-status", role: "status", "data-draf-status": "" }));
      this.gagal = 0;
      this.berubah = false;
      this.asal = this.sidik();
      this.dasar = this.tetap();
      this.semula = new Map(this.kolom().map(k => [k, nilaiKolom(k)]));
      this.tawarkan();
      formulir.addEventListener("input", () => this.catat());
      formulir.addEventListener("change", () => this.catat());
      formulir.addEventListener("submit", e => !navigator.onLine && this.tanpaSambungan(e));
      // deferred: another listener may still stop the submission
      formulir.addEventListener("submit", e => setTimeout(() => e.defaultPrevented || this.dikirim()));
      addEventListener("beforeunload", e => this.belumSampai() && e.preventDefault());
      addEventListener("pagehide", () => this.belumSampai() && this.simpanDiSini());
      document.addEventListener("visibilitychange", () => document.hidden && this.belumSampai() && this.simpanDiSini());
      addEventListener("click", e => e.target.closest?.("a[href]") && this.masihDiSini());
      addEventListener("submit", e => e.target !== formulir && this.masihDiSini());
      // going back after the server had the words shows what it has made of them, not the form as it was typed
      addEventListener("pageshow", e => e.persisted && (Draf.diterima(this.kunci) ? location.reload() : this.masihDiSini()));
      addEventListener("online", () => this.berubah && this.kirim());
      saluran?.addEventListener("message", e => e.data.kunci === this.kunci && this.dariTabLain(e.data.disimpan));
      if (formulir.dataset.drafBelum === "ya") {
        this.asal = "";
        this.catat();
      }
    }

    static diterima(kunci) {
      try { return sessionStorage.getItem("akuntabel-diterima") === kunci; } catch { return false; }
    }

    static kunciUntuk(alamat) { return `akuntabel-draf ${pengguna} ${alamat} `; }

    // the fields as they would be sent; no files, no passwords, no token
    isian() {
      const rahasia = new Set(semua("input[type=password], input[autocomplete=one-time-code]", this.formulir).map(i => i.name));
      return [...new FormData(this.formulir)].filter(([nama, nilai]) => typeof nilai === "string" && nama !== "__RequestVerificationToken" && !nama.startsWith("tersegel.") && !rahasia.has(nama));
    }

    sidik() { return JSON.stringify(this.isian()); }

    // what the cells stand for: the version that was opened, and what the rows are rows of
    tetap() { return semua("input[type=hidden]", this.formulir).filter(k => k.name !== "__RequestVerificationToken").map(k => [k.name, k.value]); }

    kolom() { return [...this.formulir.elements].filter(k => k.name && !k.name.startsWith("tersegel.") && !/^(hidden|file|password|submit|button)$/.test(k.type) && k.autocomplete !== "one-time-code"); }

    // what was typed, as a person reads it; of a page that came back with unsaved words one cannot tell which
    ketikan() {
      const semuanya = this.formulir.dataset.drafBelum === "ya";
      return this.kolom().filter(k => nilaiKolom(k) !== (semuanya ? "" : this.semula.get(k) ?? "")).map(k => [sebutKolom(k), nilaiKolom(k)]);
    }

    // names of cells are places, which other rows take once something is saved: only in the same form they are the same cells
    sama(salinan) {
      const kini = new Map(this.dasar);
      return Array.isArray(salinan.dasar) && salinan.dasar.every(([nama, nilai]) => (kini.get(nama) ?? nilai) === nilai)
        && kini.get("Dasar") === new Map(salinan.dasar).get("Dasar");
    }

    // of what a copy holds, what the form does not hold
    belumTermuat(salinan) {
      const ada = new Set(this.kolom().map(k => JSON.stringify([sebutKolom(k), nilaiKolom(k)])));
      return salinan.ketikan.filter(k => !ada.has(JSON.stringify(k)));
    }

    // copies whose words the form holds, from whatever tab: they go where it goes
    salinanTermuat() {
      const termuat = simpanLokal.daftar(this.kunci).filter(([, ada]) => Array.isArray(ada?.ketikan) && this.belumTermuat(ada).length === 0);
      return [...new Set([...this.salinan, ...termuat.map(([kunci]) => kunci)])];
    }

    belumSampai() { return this.berubah && this.sidik() !== (this.terkirim ?? this.asal); }

    catat() {
      this.masihDiSini();
      this.berubah = true;
      try { sessionStorage.removeItem("akuntabel-diterima"); } catch { /* storage is shut */ }
      clearTimeout(this.penunda);
      this.penunda = setTimeout(() => this.kirim(), Draf.jeda);
    }

    async kirim() {
      clearTimeout(this.penunda);
      const isian = this.isian();
      const sidik = JSON.stringify(isian);
      if (sidik === (this.terkirim ?? this.asal)) {
        this.berubah = false;
        simpanLokal.buang(this.salinan[0]);
        return;
      }
      const penanda = this.formulir.querySelector("[name=__RequestVerificationToken]")?.value ?? "";
      let jawaban = null;
      this.penghenti = new AbortController();
      try {
        jawaban = await fetch(this.formulir.dataset.simpanDraf, {
          method: "POST", body: new URLSearchParams(isian), headers: { RequestVerificationToken: penanda }, redirect: "manual", signal: this.penghenti.signal,
        });
      } catch { /* no connection: told below, tried again */ }
      if (this.selesai) return;
      if (jawaban?.status === 204) this.tersimpan(sidik, jawaban.headers.get("Draf-Disimpan") ?? jam(new Date()));
      else this.belum(jawaban?.status ?? 0, await this.alasan(jawaban));
    }

    tersimpan(sidik, saat) {
      this.gagal = 0;
      this.terkirim = sidik;
      this.berubah = this.sidik() !== sidik;
      (this.berubah ? this.salinan : this.salinanTermuat()).forEach(simpanLokal.buang);
      this.katakan(`Draf tersimpan ${saat}`);
      saluran?.postMessage({ kunci: this.kunci, disimpan: false });
    }

    // why the server does not keep it, in its own words
    async alasan(jawaban) {
      return jawaban?.headers.get("Content-Type")?.startsWith("text/plain") ? await jawaban.text().catch(() => "") : "";
    }

    belum(status, alasan) {
      const di = this.simpanDiSini() ? " Isian disimpan di peramban ini." : "";
      if (alasan) {
        this.katakan(`Draf tidak tersimpan: ${alasan}${di} `, true);
        this.status.append(buat("a", { href: "/draf", target: "_blank", rel: "noopener" }, "Lihat draf Anda"));
      } else if (status === 401 || status === 403 || status === 400) {
        this.katakan("Sesi Anda berakhir." + di + " ", true);
        this.status.append(buat("a", { href: "/masuk", target: "_blank", rel: "noopener" }, "Masuk lagi di tab baru"), ", lalu lanjutkan di sini.");
      } else if (status === 413) {
        this.katakan("Isian terlalu besar untuk disimpan sebagai draf." + di + " Simpan dengan tombol di atas.", true);
        return;
      } else {
        this.katakan("Belum tersimpan, mencoba lagi." + di, true);
      }
      this.penunda = setTimeout(() => this.kirim(), Draf.ulang[Math.min(this.gagal++, Draf.ulang.length - 1)]);
    }

    simpanDiSini() { return simpanLokal.tulis(this.salinan[0], { saat: new Date().toISOString(), isian: this.isian(), dasar: this.dasar, ketikan: this.ketikan() }); }

    katakan(teks, gagal = false) {
      this.status.dataset.keadaan = gagal ? "gagal" : "tersimpan";
      if (this.status.textContent !== teks) this.status.textContent = teks;
    }

    dikirim() {
      clearTimeout(this.penunda);
      this.penghenti?.abort();
      // kept here until a page answers: then the server has had the words, and saved them or shows them again
      this.simpanDiSini();
      this.selesai = true;
      this.berubah = false;
      try {
        sessionStorage.setItem("akuntabel-terkirim", JSON.stringify({ dari: location.href.split("#")[0], kunci: this.kunci, salinan: this.salinanTermuat() }));
      } catch { /* the offer is then made once more */ }
    }

    // without a connection the browser would put a page of its own in the place of the form
    tanpaSambungan(e) {
      e.preventDefault();
      const di = this.simpanDiSini() ? "Isian disimpan di peramban ini. " : "Biarkan halaman ini terbuka. ";
      this.berubah = true;
      this.katakan(`Tidak ada sambungan, jadi belum terkirim. ${di}Tekan lagi begitu tersambung.`, true);
    }

    // whoever types on, goes elsewhere or comes back stopped the submission, or it never came through
    masihDiSini() {
      if (!this.selesai) return;
      this.selesai = false;
      this.berubah = true;
      try { sessionStorage.removeItem("akuntabel-terkirim"); } catch { /* storage is shut */ }
    }

    kotakTawaran() {
      const isi = buat("div", { class: "kotak-isi" }, buat("p", { class: "kotak-judul" }, "Ada isian yang belum sampai ke server"));
      this.formulir.prepend(buat("div", { class: "kotak kotak-peringatan", role: "status" }, isi));
      return isi;
    }

    // the server keeps one draft of a form: now it is that of the other tab, or none
    dariTabLain(disimpan) {
      if (this.selesai || this.sidik() === this.asal) return;
      this.terkirim = "";
      this.berubah = true;
      if (disimpan) this.kirim();
      else {
        clearTimeout(this.penunda);
        this.simpanDiSini();
        this.katakan("Formulir ini juga disunting di tab lain, dan draf di server adalah draf tab itu. Simpan isian di sini sebelum tab ini ditutup.", true);
      }
    }

    // one box says all that is not saved yet: what the server keeps, and what only this browser has
    tawarkan() {
      const dariServer = document.querySelector("[data-tawaran-draf] .kotak-isi"), ditawarkan = new Set();
      for (const [kunci, ada] of simpanLokal.daftar(this.kunci).sort(([, a], [, b]) => String(b?.saat).localeCompare(String(a?.saat)))) {
        if (!Array.isArray(ada?.isian) || !Array.isArray(ada.ketikan)) continue;
        const sama = this.sama(ada), ketikan = this.belumTermuat(ada);
        const isinya = JSON.stringify([sama ? ada.isian : "", ketikan]);
        // in another version what is there already says nothing more; two copies that say the same are one
        if ((sama ? JSON.stringify(ada.isian) === this.asal : ketikan.length === 0) || ditawarkan.has(isinya)) {
          simpanLokal.buang(kunci);
          continue;
        }
        ditawarkan.add(isinya);
        this.tawarkanSatu(kunci, ada, sama, ketikan, dariServer ?? (this.tawaran ??= this.kotakTawaran()));
      }
    }

    // a copy of another version is told, not put back: its cells may be others by now, and others may have saved them
    tawarkanSatu(kunci, ada, sama, ketikan, wadah) {
      const saat = new Date(ada.saat), waktu = `tanggal ${saat.getDate()}-${saat.getMonth() + 1}-${saat.getFullYear()} pukul ${jam(saat)}`;
      const kembalikan = buat("button", { type: "button", class: "tombol tombol-utama" }, "Kembalikan isian");
      const buang = buat("button", { type: "button", class: "tombol" }, "Buang");
      const isi = buat("div", {},
        buat("p", {}, sama ? `Peramban ini menyimpan isian formulir ini dari ${waktu}, yang belum sampai ke server.`
          : `Isian lama dari ${waktu} diketik sebelum formulir ini disimpan lagi, jadi tidak dikembalikan dengan sendirinya. Salin yang masih berlaku ke tempatnya.`),
        ketikan.length > 0 ? buat("ul", { class: "teks-bentrok" }, ...ketikan.map(([nama, nilai]) => buat("li", {}, `${nama}: ${nilai || "(dikosongkan)"}`))) : "",
        buat("div", { class: "baris-tombol" }, ...(sama ? [kembalikan, buang] : [buang])));
      wadah.append(isi);
      const selesai = () => { isi.remove(); if (!wadah.matches("[data-tawaran-draf] *") && !wadah.querySelector("button")) wadah.closest(".kotak").remove(); };
      kembalikan.addEventListener("click", () => { this.salinan.push(kunci); isiKembali(this.formulir, ada.isian); selesai(); this.catat(); });
      buang.addEventListener("click", () => { simpanLokal.buang(kunci); selesai(); });
    }
  }

  const nilaiKolom = k => k.type === "checkbox" || k.type === "radio" ? (k.checked ? "ya" : "")
    : k.tagName === "SELECT" ? [...k.selectedOptions].map(o => o.text).join(", ") : k.value;
  const sebutKolom = k => (k.getAttribute("aria-label") ?? k.labels?.[0]?.textContent ?? "Isian").trim().replace(/\s+/g, " ");

  function isiKembali(formulir, isian) {
    tambahBarisUntuk(formulir, isian);
    const menurutNama = isian.reduce((m, [n, v]) => m.set(n, [...(m.get(n) ?? []), v]), new Map());
    for (const kolom of formulir.elements) {
      if (!kolom.name || kolom.type === "file" || kolom.type === "password" || kolom.name.startsWith("tersegel.") || kolom.name === "__RequestVerificationToken") continue;
      const nilai = menurutNama.get(kolom.name) ?? [];
      const senama = formulir.elements[kolom.name];
      // what the words were typed against comes back with them, so that what others saved since is not overwritten
      if (kolom.type === "hidden") { if (senama === kolom && nilai.length === 1) kolom.value = nilai[0]; }
      else if (kolom.type === "checkbox" || kolom.type === "radio") kolom.checked = nilai.includes(kolom.value);
      else if (kolom.multiple) for (const o of kolom.options) o.selected = nilai.includes(o.value);
      else if (nilai.length > 0) kolom.value = nilai.length > 1 ? nilai[[...senama].indexOf(kolom)] ?? "" : nilai[0];
    }
  }

  // rows that had been added on the page
  function tambahBarisUntuk(formulir, isian) {
    for (const pola of semua("template[data-baris-baru]", formulir)) {
      const badan = pola.closest("table").tBodies[0];
      const terakhir = nomorTerakhir(pola, isian.filter(([, v]) => v !== "").map(([n]) => n));
      while (nomorTerakhir(pola, kolomBaris(badan).map(k => k.name)) < terakhir) tambahBaris(badan, pola);
    }
  }

  // only a page that answers the form it was sent from settles it: not the same page reached by going back after a failure
  try {
    const terkirim = JSON.parse(sessionStorage.getItem("akuntabel-terkirim"));
    sessionStorage.removeItem("akuntabel-terkirim");
    // nor does the page that asks who one is, unless the server says that it kept the form for then
    const ditolak = location.pathname === "/masuk" && !new URLSearchParams(location.search).get("kembali")?.startsWith("/titipan/");
    if (terkirim && !ditolak && performance.getEntriesByType("navigation")[0]?.type === "navigate" && document.referrer === terkirim.dari) {
      terkirim.salinan.forEach(simpanLokal.buang);
      sessionStorage.setItem("akuntabel-diterima", terkirim.kunci);
      saluran?.postMessage({ kunci: terkirim.kunci, disimpan: true });
    }
  } catch { /* storage is shut */ }
  for (const f of semua("form[data-simpan-draf]")) new Draf(f);

  // ---- a form is sent once: the button rests until the answer (not for forms that answer a file, data-unduhan) ----
  addEventListener("submit", e => {
    const f = e.target;
    if (e.defaultPrevented || f.method !== "post" || "unduhan" in f.dataset) return;
    if ("terkirim" in f.dataset) {
      e.preventDefault();
      return;
    }
    f.dataset.terkirim = "";
    // afterwards, so that the pressed button's own value is sent
    setTimeout(() => { for (const b of semua("button:not([type=button])", f)) if (!b.disabled) { b.disabled = true; b.dataset.istirahat = ""; } });
  });
  const lepaskan = () => {
    for (const f of semua("form[data-terkirim]")) delete f.dataset.terkirim;
    for (const b of semua("button[data-istirahat]")) { b.disabled = false; delete b.dataset.istirahat; }
  };
  addEventListener("pageshow", lepaskan);
  // whoever types on stopped the submission, or it never came through
  addEventListener("input", lepaskan);

  // ---- progress: <div data-kemajuan="URL"> -----------------------------------------------------------------------
  // the part that fills is taken from the page anew, unless somebody is in it
  const isiUlang = async (bagian, tanda) => {
    const kini = document.getElementById(bagian.dataset.isi);
    if (!kini || kini.contains(document.activeElement)) return;
    const halaman = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const baru = halaman.getElementById(bagian.dataset.isi);
    if (baru) kini.replaceWith(baru);
    bagian.dataset.tanda = tanda;
  };
  for (const bagian of semua("[data-kemajuan]")) {
    const batang = bagian.querySelector("progress");
    const teks = bagian.querySelector("[role=status]");
    const tanya = async () => {
      let tunggu = 1000;
      try {
        const jawaban = await fetch(bagian.dataset.kemajuan, { headers: { Accept: "application/json" } });
        if (!jawaban.ok) throw new Error(String(jawaban.status));
        const k = await jawaban.json();
        if (k.selesai) {
          if (k.alamat) location.assign(k.alamat); else location.reload();
          return;
        }
        if (k.persen === null) batang.removeAttribute("value"); else batang.value = k.persen;
        if (teks.textContent !== k.teks) teks.textContent = k.teks;
        if (bagian.dataset.isi && k.tanda !== bagian.dataset.tanda) await isiUlang(bagian, k.tanda);
      } catch {
        teks.textContent = "Sambungan ke server terputus, mencoba lagi.";
        tunggu = 5000;
      }
      setTimeout(tanya, document.hidden ? 5000 : tunggu);
    };
    tanya();
  }

  // ---- files: the size is told before a long upload --------------------------------------------------------------
  const ukuran = b => (b / 1048576).toLocaleString("id-ID", { maximumFractionDigits: 1 }) + " MB";
  for (const kolom of semua("input[type=file][data-batas]")) {
    const galat = buat("p", { class: "pesan-galat", id: kolom.id + "-ukuran", role: "alert" });
    kolom.before(galat);
    const uraian = kolom.getAttribute("aria-describedby") ?? "";
    kolom.setAttribute("aria-describedby", `${uraian} ${galat.id}`.trim());
    kolom.addEventListener("change", () => {
      const besar = [...kolom.files].find(f => f.size > Number(kolom.dataset.batas));
      const pesan = besar ? `Berkas "${besar.name}" berukuran ${ukuran(besar.size)}; batasnya ${ukuran(Number(kolom.dataset.batas))}. Pilih berkas yang lebih kecil.` : "";
      galat.textContent = pesan;
      kolom.setCustomValidity(pesan);
      if (besar) kolom.setAttribute("aria-invalid", "true"); else kolom.removeAttribute("aria-invalid");
    });
    for (const [jenis, ya] of [["dragenter", true], ["dragover", true], ["dragleave", false], ["drop", false]]) {
      kolom.addEventListener(jenis, () => kolom.classList.toggle("diseret", ya));
    }
  }

  // ---- files in pieces: <input type=file data-unggah="URL"> ------------------------------------------------------------------------
  // Begins as soon as one is chosen, goes on where it stopped when the line comes back or the same file is chosen again. What is small
  // goes with its form.
  const sekaligus = 256 * 1024;
  class Unggahan {
    static jeda = [1000, 3000, 8000, 15000];

    constructor(kolom, berkas) {
      this.kolom = kolom;
      this.berkas = berkas;
      this.batang = buat("progress", { max: berkas.size, value: 0, "aria-label": `Mengunggah ${berkas.name}` });
      this.teks = buat("span", { role: "status" }, `${berkas.name}: menunggu`);
      const lepas = buat("button", { type: "button", class: "tombol" }, "Batalkan");
      this.baris = buat("div", { class: "unggahan" }, this.teks, this.batang, lepas);
      lepas.addEventListener("click", () => { this.henti = true; this.baris.remove(); Unggahan.berjalan.delete(this); });
      // in the order in which they were chosen
      let akhir = kolom;
      while (akhir.nextElementSibling?.classList.contains("unggahan")) akhir = akhir.nextElementSibling;
      akhir.after(this.baris);
      Unggahan.berjalan.add(this);
      this.jalan();
    }

    static berjalan = new Set();

    async kirim(alamat, isi) {
      const jawaban = await fetch(alamat, { method: "POST", body: isi, redirect: "manual", headers: { RequestVerificationToken: this.kolom.form.querySelector("[name=__RequestVerificationToken]")?.value ?? "" } });
      if (jawaban.ok) return jawaban.json();
      throw Object.assign(new Error(), { status: jawaban.status, alasan: jawaban.headers.get("Content-Type")?.startsWith("text/plain") ? await jawaban.text() : "" });
    }

    // of two files that are called alike: what they begin and end with
    async cuplikan() {
      let n = 2166136261;
      for (const bagian of [this.berkas.slice(0, 65536), this.berkas.slice(-65536)]) {
        for (const b of new Uint8Array(await bagian.arrayBuffer())) n = Math.imul(n ^ b, 16777619);
      }
      return (n >>> 0).toString(16);
    }

    async jalan() {
      const { berkas } = this, alamat = this.kolom.dataset.unggah, kunci = `${berkas.name.slice(-120)}/${berkas.size}/${berkas.lastModified}/${await this.cuplikan()}`;
      for (let gagal = 0; !this.henti;) {
        try {
          let k = await this.kirim(alamat + "?handler=Mulai", new URLSearchParams({ kunci, nama: berkas.name, ukuran: berkas.size }));
          while (k.diterima < berkas.size && !this.henti) {
            this.katakan(k.diterima);
            k = await this.kirim(`${alamat}?id=${k.id}&mulai=${k.diterima}`, berkas.slice(k.diterima, k.diterima + k.bagian));
            gagal = 0;
          }
          if (!this.henti) this.selesai(k.id);
          return;
        } catch (e) {
          if (e.alasan || e.status === 400 || e.status === 413) { this.tolak(e.alasan || "tidak dapat diterima"); return; }
          this.teks.textContent = e.status === 401 || e.status === 0 ? `${berkas.name}: sesi Anda berakhir; masuk lagi di tab baru, lalu tunggu di sini` : `${berkas.name}: sambungan terputus, dilanjutkan begitu tersambung`;
          await new Promise(r => { const t = setTimeout(r, Unggahan.jeda[Math.min(gagal++, Unggahan.jeda.length - 1)]); addEventListener("online", () => { clearTimeout(t); r(); }, { once: true }); });
        }
      }
    }

    katakan(diterima) {
      this.batang.value = diterima;
      this.teks.textContent = `${this.berkas.name}: ${Math.floor(100 * diterima / this.berkas.size)} % dari ${ukuran(this.berkas.size)}`;
    }

    selesai(id) {
      this.batang.remove();
      this.teks.textContent = `${this.berkas.name} (${ukuran(this.berkas.size)}) terunggah; tersimpan bersama isian`;
      this.baris.append(buat("input", { type: "hidden", name: `terunggah:${this.kolom.name}`, value: id }));
      Unggahan.berjalan.delete(this);
      this.kolom.form.dispatchEvent(new Event("unggahan-selesai"));
    }

    tolak(alasan) {
      this.batang.remove();
      this.baris.classList.add("pesan-galat");
      this.teks.textContent = `${this.berkas.name}: ${alasan}`;
      Unggahan.berjalan.delete(this);
      this.kolom.form.dispatchEvent(new Event("unggahan-selesai"));
    }
  }
  for (const kolom of semua("input[type=file][data-unggah]")) {
    kolom.addEventListener("change", () => {
      if (!kolom.checkValidity()) return;
      const besar = [...kolom.files].filter(f => f.size > sekaligus), kecil = [...kolom.files].filter(f => f.size <= sekaligus);
      if (besar.length === 0) return;
      const sisa = new DataTransfer();
      kecil.forEach(f => sisa.items.add(f));
      kolom.files = sisa.files;
      besar.forEach(f => new Unggahan(kolom, f));
    });
  }
  // a form waits for what is still on its way, and then goes by itself
  addEventListener("submit", e => {
    const belum = [...Unggahan.berjalan].filter(u => u.kolom.form === e.target);
    if (belum.length === 0 || e.defaultPrevented) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    belum[0].baris.scrollIntoView({ block: "nearest" });
    const tombol = e.submitter, lanjut = () => {
      if ([...Unggahan.berjalan].some(u => u.kolom.form === e.target)) return;
      e.target.removeEventListener("unggahan-selesai", lanjut);
      e.target.requestSubmit(tombol);
    };
    e.target.addEventListener("unggahan-selesai", lanjut);
  }, { capture: true });

  // ---- rupiah: thousands are parted when the field is left -------------------------------------------------------
  addEventListener("focusout", e => {
    const kolom = e.target;
    if (kolom.matches?.("input[data-rupiah=ya]") && /^\d{4,}$/.test(kolom.value)) kolom.value = kolom.value.replace(/\B(?=(\d{3})+$)/g, ".");
  });

  // ---- totals that follow what is typed: <td data-jumlah="column" data-dari="group">, <input data-kolom="column"> ----
  const bacaAngka = teks => { const rapi = teks.replace(/\s|Rp/gi, "").replaceAll(".", "").replace(",", "."); return rapi === "" ? null : Number(rapi); };
  addEventListener("input", e => {
    const kolom = e.target.dataset?.kolom, tabel = kolom && e.target.closest("table");
    if (!tabel) return;
    for (const sel of semua(`td[data-jumlah="${CSS.escape(kolom)}"]`, tabel)) {
      const isian = semua(`input[data-kolom="${CSS.escape(kolom)}"]`, tabel)
        .filter(i => !sel.dataset.dari || (i.closest("tr").dataset.kelompok ?? "").split(" ").includes(sel.dataset.dari)).map(i => bacaAngka(i.value)).filter(n => n !== null);
      const jumlah = isian.some(Number.isNaN) ? null : isian.reduce((a, b) => a + b, 0);
      sel.textContent = jumlah === null || !isian.length ? "" : jumlah.toLocaleString("id-ID");
      const selisih = sel.dataset.dari ? null : tabel.querySelector(`td[data-selisih="${CSS.escape(kolom)}"]`);
      if (selisih) {
        const beda = jumlah === null ? null : jumlah - Number(selisih.dataset.banding);
        selisih.replaceChildren(buat("span", { class: `status status-${beda === 0 ? "sukses" : "bahaya"}` }, beda === null ? "belum terbaca" : beda === 0 ? "cocok" : beda.toLocaleString("id-ID")));
      }
    }
  });

  // ---- grids whose rows and whole must make a sum: <td data-total="baris" data-harus="100">, <td data-total="semua" data-harus="…"> ----
  const isiJumlah = (sel, akar) => {
    const angka = semua("input[data-kolom]:not([data-kolom=''])", akar).map(i => bacaAngka(i.value)).filter(n => n !== null);
    const jumlah = angka.some(Number.isNaN) ? null : angka.reduce((a, b) => a + b, 0);
    const beda = jumlah === null || !sel.dataset.harus ? null : jumlah - Number(sel.dataset.harus);
    sel.replaceChildren(jumlah === null ? "belum terbaca" : angka.length ? jumlah.toLocaleString("id-ID") : "");
    if (angka.length && beda !== null) sel.append(" ", buat("span", { class: `status status-${beda === 0 ? "sukses" : "bahaya"}` },
      beda === 0 ? "cocok" : `selisih ${beda.toLocaleString("id-ID")}`));
  };
  addEventListener("input", e => {
    const baris = e.target.dataset?.kolom && e.target.closest("tr"), tabel = baris && baris.closest("table");
    if (!tabel) return;
    for (const sel of semua("[data-total=baris]", baris)) isiJumlah(sel, baris);
    for (const sel of semua("[data-total=semua]", tabel)) isiJumlah(sel, tabel.tBodies[0]);
  });

  // ---- menus that close when one goes elsewhere ------------------------------------------------------------------
  const tutup = (kecuali) => { for (const d of semua("details[data-tutup-di-luar][open]")) if (!d.contains(kecuali)) d.open = false; };
  addEventListener("click", e => tutup(e.target));
  addEventListener("focusin", e => tutup(e.target));
  addEventListener("keydown", e => {
    const menu = e.key === "Escape" && document.activeElement?.closest("details[data-tutup-di-luar][open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  // the main menu is open on a wide screen; newer browsers do that by style alone
  if (!CSS.supports("selector(::details-content)")) {
    const lebar = matchMedia("(min-width: 62rem)");
    const atur = () => { for (const d of semua("details[data-buka-di-lebar]")) d.open = lebar.matches; };
    lebar.addEventListener("change", atur);
    atur();
  }

  // ---- rows copied from a spreadsheet fill a table: <table data-tabel-sunting> ------------------------------------
  // <template data-baris-baru> inside the table may hold a row, with __i__ for its number, to be added as needed.
  function uraiTempelan(teks) {
    const baris = [[]];
    let sel = "", kutip = false;
    for (let i = 0; i < teks.length; i++) {
      const c = teks[i];
      if (kutip) {
        if (c !== '"') sel += c;
        else if (teks[i + 1] === '"') { sel += c; i++; } else kutip = false;
      } else if (c === '"' && sel === "") kutip = true;
      else if (c === "\t") { baris.at(-1).push(sel); sel = ""; }
      else if (c === "\n") { baris.at(-1).push(sel); sel = ""; baris.push([]); }
      else if (c !== "\r") sel += c;
    }
    baris.at(-1).push(sel);
    if (baris.length > 1 && baris.at(-1).length === 1 && baris.at(-1)[0] === "") baris.pop();
    return baris;
  }

  const kolomBaris = tr => semua("input:not([type=hidden]), select, textarea", tr);

  function isiSel(kolom, nilai) {
    if (kolom.readOnly || kolom.disabled) return false;
    const rapi = nilai.trim();
    if (kolom.tagName === "SELECT") {
      const pilihan = [...kolom.options].find(o => o.value === rapi || o.text.toLowerCase() === rapi.toLowerCase());
      if (!pilihan) return false;
      kolom.value = pilihan.value;
    } else if (kolom.type === "checkbox") kolom.checked = /^(ya|x|1|true|v|✓)$/i.test(rapi);
    else kolom.value = kolom.tagName === "TEXTAREA" ? rapi : rapi.replace(/\s*\n\s*/g, " ");
    kolom.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  }

  // new rows are numbered one after another, whatever rows of the file stand before them
  const nomorTerakhir = (pola, nama) => {
    const bagian = semua("[name*=__i__]", pola.content).map(u => u.name.split("__i__"));
    return nama.flatMap(n => bagian.filter(([awal, akhir]) => n.startsWith(awal) && n.endsWith(akhir))
      .map(([awal, akhir]) => Number(n.slice(awal.length, n.length - akhir.length)))).filter(n => n >= 0 && n < 10000)
      .reduce((a, b) => Math.max(a, b), -1);
  };

  function tambahBaris(badan, pola) {
    const tr = pola.content.firstElementChild.cloneNode(true), nomor = nomorTerakhir(pola, kolomBaris(badan).map(k => k.name)) + 1;
    for (const u of [tr, ...semua("*", tr)]) for (const a of u.attributes) a.value = a.value.replaceAll("__i__", String(nomor));
    badan.append(tr);
    return tr;
  }

  // as in a spreadsheet: Enter goes down and does not send the form, arrows leave a cell at its end; a cell reached so is marked whole
  let terpilih = null;
  const tandai = kolom => {
    kolom.focus();
    terpilih = kolom.select ? kolom : null;
    kolom.select?.();
  };
  for (const jenis of ["input", "pointerdown"]) addEventListener(jenis, () => { terpilih = null; });

  function diUjung(kolom, mundur, tegak) {
    if (kolom.tagName === "SELECT" || kolom.type === "checkbox") return kolom.type === "checkbox" || !tegak;
    if (terpilih === kolom || (tegak && kolom.tagName === "INPUT")) return true;
    return kolom.selectionStart === kolom.selectionEnd && kolom.selectionEnd === (mundur ? 0 : kolom.value.length);
  }

  const barisIsian = badan => [...badan.rows].filter(tr => kolomBaris(tr).length > 0);

  function selSebelah(kolom, turun, kanan, tambah) {
    const baris = kolom.closest("tr"), badan = baris.parentElement, tabel = badan.closest("table");
    const pola = tabel.querySelector("template[data-baris-baru]");
    // rows that only add up are passed over
    const daftar = barisIsian(badan), ke = daftar.indexOf(baris) + turun;
    if (tambah && ke === daftar.length && pola && kolomBaris(baris).some(k => k.type !== "checkbox" && k.value !== "")) {
      daftar.push(tambahBaris(badan, pola));
    }
    return daftar[ke] && kolomBaris(daftar[ke])[kolomBaris(baris).indexOf(kolom) + kanan];
  }

  // undo: what a cell held before it was left, and all that one pasting put in; within a cell first what was typed since
  const riwayat = [];
  let semula = null;
  const diKisi = kolom => kolom?.closest?.("table[data-tabel-sunting] tbody :is(input:not([type=checkbox]), select, textarea)");
  addEventListener("focusin", e => { semula = diKisi(e.target) ? [e.target, e.target.value] : null; });
  const catatSel = kolom => { if (semula && semula[0] === kolom && semula[1] !== kolom.value) riwayat.push([semula]); };
  addEventListener("focusout", e => catatSel(e.target), true);
  const urungkan = kolom => {
    const batal = semula?.[0] === kolom && semula[1] !== kolom.value ? [semula] : riwayat.pop();
    if (!batal) return false;
    for (const [sel, nilai] of batal) {
      sel.value = nilai;
      sel.dispatchEvent(new Event("input", { bubbles: true }));
    }
    semula = null;
    tandai(batal[0][0]);
    return true;
  };
  addEventListener("keydown", e => {
    if (!(e.ctrlKey || e.metaKey) || e.altKey || e.shiftKey || e.isComposing) return;
    // with Caps Lock on the keys are capitals
    const tombol = e.key.toLowerCase();
    if (tombol === "z" && diKisi(e.target) && urungkan(e.target)) e.preventDefault();
    const simpan = tombol === "s" && document.querySelector("form.isian button[name=Aksi][value=simpan]");
    if (simpan) {
      e.preventDefault();
      simpan.form.requestSubmit(simpan);
    }
  });

  // rows whose order is kept: Alt with an arrow moves one; <input data-urutan> before the table tells the order
  addEventListener("keydown", e => {
    const baris = e.altKey && (e.key === "ArrowUp" || e.key === "ArrowDown") && e.target.closest?.("tr[data-id]");
    const lain = baris && (e.key === "ArrowUp" ? baris.previousElementSibling : baris.nextElementSibling);
    const urutan = baris && baris.closest("section")?.querySelector("input[data-urutan]");
    if (!urutan) return;
    e.preventDefault();
    if (!lain?.dataset.id) return;
    if (e.key === "ArrowUp") lain.before(baris); else lain.after(baris);
    urutan.value = semua("tr[data-id]", baris.parentElement).map(tr => tr.dataset.id).join(",");
    e.target.focus();
    e.target.dispatchEvent(new Event("input", { bubbles: true }));
  });

  const arah = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
  addEventListener("keydown", e => {
    const kolom = e.target.closest?.("table[data-tabel-sunting] tbody :is(input, select, textarea)");
    if (!kolom || e.isComposing || e.ctrlKey || e.altKey || e.metaKey) return;
    if (e.key === "Enter" && kolom.tagName !== "TEXTAREA") {
      e.preventDefault();
      const tujuan = selSebelah(kolom, e.shiftKey ? -1 : 1, 0, !e.shiftKey);
      if (tujuan) tandai(tujuan);
      return;
    }
    const [turun, kanan] = e.shiftKey ? [] : arah[e.key] ?? [];
    if (turun === undefined || !diUjung(kolom, turun + kanan < 0, turun !== 0)) return;
    const tujuan = selSebelah(kolom, turun, kanan, false);
    if (!tujuan) return;
    e.preventDefault();
    tandai(tujuan);
  });

  // ---- search as one types: <input data-cari="id of what it fills"> in a form that asks; without script the form does ----
  for (const kolom of semua("input[data-cari]")) {
    let penunda, urut = 0;
    kolom.addEventListener("input", () => {
      clearTimeout(penunda);
      penunda = setTimeout(async () => {
        const nomor = ++urut, alamat = `${kolom.form.action}?${new URLSearchParams(new FormData(kolom.form))}`;
        const jawaban = await fetch(alamat).catch(() => null);
        if (!jawaban?.ok || nomor !== urut) return;
        const baru = new DOMParser().parseFromString(await jawaban.text(), "text/html").getElementById(kolom.dataset.cari);
        if (baru) document.getElementById(kolom.dataset.cari).replaceWith(baru);
        history.replaceState(null, "", alamat);
      }, 250);
    });
  }

  // ---- tables: one that fits its width scrolls with the page, its head staying in sight; one that does not ends at a row ----
  const ukur = gulir => {
    const tabel = gulir.querySelector("table");
    gulir.classList.remove("muat", "lebar");
    gulir.style.removeProperty("max-height");
    if (!tabel) return;
    gulir.classList.toggle("muat", gulir.scrollWidth <= gulir.clientWidth);
    gulir.classList.toggle("lebar", !gulir.classList.contains("muat"));
    if (gulir.classList.contains("muat") || gulir.scrollHeight <= gulir.clientHeight) return;
    const atas = gulir.getBoundingClientRect().top + gulir.clientTop - gulir.scrollTop;
    const tepi = [...tabel.rows].map(r => r.getBoundingClientRect().bottom - atas).filter(b => b <= gulir.clientHeight).at(-1);
    if (tepi) gulir.style.maxHeight = `${tepi + gulir.offsetHeight - gulir.clientHeight}px`;
  };
  // in the next frame: measuring changes what is observed
  const pengukur = new ResizeObserver(daftar => requestAnimationFrame(() => { for (const d of daftar) ukur(d.target.closest(".tabel-gulir")); }));
  for (const g of semua(".tabel-gulir")) {
    ukur(g);
    const tabel = g.querySelector("table");
    if (tabel) pengukur.observe(tabel);
  }

  addEventListener("paste", e => {
    const kolom = e.target.closest?.("table[data-tabel-sunting] :is(input, select, textarea)");
    const teks = e.clipboardData?.getData("text/plain") ?? "";
    if (!kolom || !/[\t\n]/.test(teks.replace(/\r?\n$/, ""))) return;
    e.preventDefault();
    const badan = kolom.closest("tbody");
    const tabel = kolom.closest("table");
    const pola = tabel.querySelector("template[data-baris-baru]");
    const awalBaris = barisIsian(badan).indexOf(kolom.closest("tr"));
    const awalKolom = kolomBaris(kolom.closest("tr")).indexOf(kolom);
    const data = uraiTempelan(teks);
    let terisi = 0, lewat = 0;
    const dahulu = [];
    data.forEach((sel, i) => {
      if (!barisIsian(badan)[awalBaris + i] && pola) tambahBaris(badan, pola);
      const baris = barisIsian(badan)[awalBaris + i], tujuan = baris ? kolomBaris(baris) : [];
      sel.forEach((nilai, j) => {
        const lama = tujuan[awalKolom + j]?.value;
        if (lama !== undefined && isiSel(tujuan[awalKolom + j], nilai)) { terisi++; dahulu.push([tujuan[awalKolom + j], lama]); } else lewat++;
      });
    });
    if (dahulu.length) riwayat.push(dahulu);
    semula = [kolom, kolom.value];
    const gulir = tabel.closest(".tabel-gulir") ?? tabel;
    const kabar = gulir.nextElementSibling?.matches("[data-kabar-tempel]") ? gulir.nextElementSibling
      : buat("p", { class: "petunjuk", role: "status", "data-kabar-tempel": "" });
    gulir.after(kabar);
    kabar.textContent = `${terisi} sel terisi dari tempelan` + (lewat ? `; ${lewat} sel tidak muat atau tidak dapat diisi.` : ".");
  });

  // the summary of what was refused takes the focus, also in browsers that do not do so by themselves
  document.querySelector("[role=alert][autofocus]")?.focus();

  // ---- forms that are checked while one types: <form data-periksa> ---------------------------------------------------------------
  // what the server says and draws of it (data-hidup) is taken from its answer, unless somebody is in it
  const gantiHidup = halaman => {
    for (const kini of semua("[data-hidup]")) {
      const baru = halaman.getElementById(kini.id);
      if (!baru || kini.contains(document.activeElement) || kini.innerHTML === baru.innerHTML) continue;
      const lipat = semua("details", kini);
      semua("details", baru).forEach((d, i) => { d.open = lipat[i]?.open ?? d.open; });
      kini.replaceWith(baru);
    }
  };
  for (const formulir of semua("form[data-periksa]")) {
    // a page that computes only answers sooner
    const alamat = formulir.dataset.periksa.startsWith("/") ? formulir.dataset.periksa : "", jeda = alamat ? 200 : 500;
    let tunda, urut = 0;
    const periksa = async () => {
      const nomor = ++urut, isian = new URLSearchParams([...new FormData(formulir)].filter(([, v]) => typeof v === "string"));
      isian.set("Aksi", "periksa:");
      const jawaban = await fetch(alamat || formulir.action, { method: "POST", body: isian, redirect: "manual" }).catch(() => null);
      if (jawaban?.ok && nomor === urut) gantiHidup(new DOMParser().parseFromString(await jawaban.text(), "text/html"));
    };
    formulir.addEventListener("input", () => {
      clearTimeout(tunda);
      tunda = setTimeout(periksa, jeda);
    });
  }

  // ---- Enter goes to the next field, at the end to the last button, Ctrl+Enter presses it: <form data-enter-lanjut> ---------------
  addEventListener("keydown", e => {
    const kolom = e.target.closest?.("form[data-enter-lanjut] :is(input:not([type=file], [type=checkbox], [type=radio]), textarea)");
    if (!kolom || e.key !== "Enter" || e.shiftKey || e.altKey || e.isComposing) return;
    e.preventDefault();
    const semuanya = semua("input:not([type=hidden], [type=file], [type=checkbox], [type=radio]), textarea, .baris-simpan button", kolom.form)
      .filter(k => k.checkVisibility?.() ?? k.offsetParent !== null);
    const berikut = semuanya[semuanya.indexOf(kolom) + 1];
    const tujuan = e.ctrlKey || e.metaKey || berikut?.tagName === "BUTTON" ? semuanya.at(-1) : berikut;
    if (e.ctrlKey || e.metaKey) kolom.form.requestSubmit(tujuan);
    else tujuan?.focus();
    tujuan?.select?.();
  });

  // ---- a row is added where one is; without script the form is answered at its new row ---------------------------------------------
  addEventListener("click", e => {
    const tombol = e.target.closest?.("button[name=Aksi][value^='tambah:']");
    const pola = tombol?.closest("section")?.querySelector("template[data-baris-baru]");
    if (!pola) return;
    e.preventDefault();
    const badan = pola.closest("table").tBodies[0];
    const kosong = barisIsian(badan).findLast(tr => kolomBaris(tr).every(k => k.type === "checkbox" || k.value === ""));
    kolomBaris(kosong ?? tambahBaris(badan, pola))[0].focus();
  });

  // ---- a formula is written with buttons: <input data-rumus> -----------------------------------------------------------------------
  for (const kolom of semua("input[data-rumus=ya]")) {
    const sisip = buat("div", { class: "rumus-sisip", role: "group", "aria-label": "Sisipkan ke dalam rumus" });
    const awalKata = () => /[^+−×÷*\/();:]*$/.exec(kolom.value.slice(0, kolom.selectionStart))[0];
    const tulis = (teks, ganti) => {
      const dari = kolom.selectionStart - ganti;
      kolom.setRangeText(teks, dari, kolom.selectionEnd, "end");
      kolom.focus();
      kolom.dispatchEvent(new Event("input", { bubbles: true }));
    };
    const tombol = (teks, isi, ganti = 0) => {
      const b = buat("button", { type: "button" }, teks);
      b.addEventListener("click", () => tulis(isi, ganti));
      return b;
    };
    // names that begin like the word being typed come first; all of them while none is being typed
    const isiSisip = () => {
      const nama = semua("[data-daftar=komponen] [name$='.nama']").map(i => i.value.trim()).filter(Boolean);
      const kata = awalKata().trimStart(), kecil = kata.trim().toLowerCase();
      const cocok = kecil.length > 0 && !nama.some(n => n.toLowerCase() === kecil) ? nama.filter(n => n.toLowerCase().includes(kecil)) : [];
      sisip.replaceChildren(...(cocok.length ? cocok.map(n => tombol(n, n + " ", kata.length)) : nama.map(n => tombol(n, n + " "))),
        ...["+", "−", "×", "÷", "(", ")"].map(t => tombol(t, "()".includes(t) ? t : `${kolom.value && !kolom.value.endsWith(" ") ? " " : ""}${t} `)),
        tombol("× 100 %", `${kolom.value.endsWith(" ") ? "" : " "}× 100 %`));
    };
    kolom.after(sisip);
    kolom.setAttribute("autocomplete", "off");
    isiSisip();
    kolom.addEventListener("input", isiSisip);
    kolom.addEventListener("keydown", e => { if (e.key === "ArrowDown") { e.preventDefault(); sisip.querySelector("button")?.focus(); } });
    document.querySelector("[data-daftar=komponen]")?.addEventListener("input", isiSisip);
  }

  // ---- a link to a field: what folds it away is opened, and it takes the focus -----------------------------------------------------
  const keIsian = () => {
    const tuju = document.querySelector(":is(form.isian, .pohon-kerangka) :target");
    if (!tuju) return;
    for (let d = tuju.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
    const isian = tuju.matches("input, select, textarea") ? [tuju]
      : [...tuju.querySelectorAll("input:not([type=hidden], [type=checkbox]), select, textarea, :scope > a")];
    (isian.find(i => i.value === "") ?? isian[0])?.focus();
  };
  addEventListener("hashchange", keIsian);
  keIsian();
})();
