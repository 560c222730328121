"use strict";
// Passkeys: asks the server what to sign, lets the browser sign it, and sends the form.
(() => {
  const dukung = window.PublicKeyCredential && "parseCreationOptionsFromJSON" in PublicKeyCredential;

  const pesan = (formulir, teks) => {
    const tempat = formulir.querySelector("[data-pesan]");
    tempat.textContent = teks;
    tempat.hidden = !teks;
  };

  // refusals in words for the reader; whatever else the browser says is in its own language
  class Penolakan extends Error {}
  const UMUM = "Permintaan tidak dapat dilayani. Muat ulang halaman, lalu ulangi.";
  const menurutNama = {
    NotAllowedError: "Dibatalkan, atau waktunya habis. Ulangi bila perlu.",
    AbortError: "Dibatalkan, atau waktunya habis. Ulangi bila perlu.",
    InvalidStateError: "Perangkat ini sudah terdaftar.",
    SecurityError: "Kunci sandi hanya dapat dipakai pada alamat dengan nama situs, bukan alamat berupa angka. Buka situs ini dengan namanya, atau masuk dengan kata sandi.",
    NotSupportedError: "Perangkat ini tidak dapat membuat kunci sandi yang diperlukan. Pakai perangkat lain, atau masuk dengan kata sandi.",
  };

  const pilihan = async (formulir) => {
    const jawaban = await fetch(formulir.dataset.pilihan, { method: "POST", body: new FormData(formulir), credentials: "same-origin" }).catch(() => {
      throw new Penolakan("Sambungan ke server terputus. Periksa jaringan, lalu ulangi.");
    });
    if (jawaban.ok && jawaban.headers.get("Content-Type")?.startsWith("application/json")) {
      return jawaban.json();
    }
    throw new Penolakan(jawaban.status === 422 ? await jawaban.text() : UMUM);
  };

  const upacara = async (formulir) => {
    const isi = await pilihan(formulir);
    const kunci = formulir.dataset.kunciSandi === "tambah"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(isi) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(isi) });
    formulir.elements.kredensial.value = JSON.stringify(kunci.toJSON());
    formulir.submit();
  };

  for (const formulir of document.querySelectorAll("form[data-kunci-sandi]")) {
    if (!dukung) {
      pesan(formulir, "Peramban ini belum mendukung kunci sandi, atau alamat situs ini tidak memakai https.");
      continue;
    }
    formulir.hidden = false;
    formulir.addEventListener("submit", (kejadian) => {
      kejadian.preventDefault();
      pesan(formulir, "");
      upacara(formulir).catch((galat) => pesan(formulir, galat instanceof Penolakan ? galat.message : menurutNama[galat.name] ?? UMUM));
    });
  }
})();
