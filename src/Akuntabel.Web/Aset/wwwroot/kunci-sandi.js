"use strict";
// Passkeys: asks the server what to sign, lets the browser sign it, and sends the form.
(() => {
  const dukung = window.PublicKeyCredential && "parseCreationOptionsFromJSON" in PublicKeyCredential;

  const pesan = (formulir, teks) => {
    const tempat = formulir.querySelector("[data-pesan]");
    tempat.textContent = teks;
    tempat.hidden = !teks;
  };

  const pilihan = async (formulir) => {
    const jawaban = await fetch(formulir.dataset.pilihan, { method: "POST", body: new FormData(formulir), credentials: "same-origin" });
    if (jawaban.ok) {
      return jawaban.json();
    }
    throw new Error(jawaban.status === 422 ? await jawaban.text() : "Permintaan tidak dapat dilayani. Muat ulang halaman, lalu ulangi.");
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
      upacara(formulir).catch((galat) => {
        const batal = galat.name === "NotAllowedError" || galat.name === "AbortError";
        pesan(formulir, batal ? "Dibatalkan, atau waktunya habis. Ulangi bila perlu." : galat.name === "InvalidStateError" ? "Perangkat ini sudah terdaftar." : galat.message);
      });
    });
  }
})();
