using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Names of an indikator as counts: "3,56 % atau 11 lembaga", and its components.</summary>
internal static class LingkupCacah
{
    /// <summary>Names.</summary>
    /// <param name="baris">Row of the indikator.</param>
    /// <param name="h">What was computed of it.</param>
    public static IEnumerable<KeyValuePair<string, Nilai>> Nama(NilaiLingkup baris, HasilIndikator h)
    {
        var c = h.Cacah;
        KeyValuePair<string, Nilai>[] nama =
        [
            new("target-kembar", Kembar(h.Kini.Target, c.Target)), new("realisasi-kembar", Kembar(h.Kini.Realisasi, c.Realisasi)),
            new("pk-kembar", h.Perjanjian.Besaran.Ada ? Kembar(h.Perjanjian, c.Target) : Isi.Fakta(h.Perjanjian)),
            new("target-kembar-murni", Kembar(h.Murni.Target, h.Murni.Berubah ? c.TargetMurni : c.Target)),
            new("target-cacah", Isi.Fakta(c.Target)), new("target-cacah-murni", Isi.Fakta(c.TargetMurni)),
            new("realisasi-cacah", Isi.Fakta(c.Realisasi)), new("pembagi", Isi.Fakta(c.Pembagi)),
            new("komponen", Isi.Daftar(BacaNilai.Daftar(baris, "komponen").Zip(c.DaftarKomponen, Satu))),
        ];
        return c.DaftarKomponen.Count == 0 ? nama : [.. nama, new("komponen-jumlah", Isi.Peta(
            ("target", Isi.Fakta(c.Jumlah.Target)), ("target-murni", Isi.Fakta(c.Jumlah.TargetMurni)),
            ("realisasi", Isi.Fakta(c.Jumlah.Realisasi)), ("realisasi-lalu", Isi.Fakta(c.Jumlah.RealisasiLalu))))];
    }

    /// <summary>Names of the components of a row that is no indikator yet: each figure is a gap.</summary>
    /// <param name="baris">The row.</param>
    /// <param name="kosong">The gap.</param>
    public static IEnumerable<KeyValuePair<string, Nilai>> Celah(NilaiLingkup baris, NilaiFakta kosong)
    {
        string[] angka = ["target", "target-murni", "realisasi", "realisasi-lalu", "kemajuan"];
        var komponen = BacaNilai.Daftar(baris, "komponen")
            .Select(k => k.Dengan(Isi.Sama(angka, kosong)));
        return [new("komponen", Isi.Daftar(komponen)),
            new("komponen-jumlah", Isi.Peta([.. angka.SkipLast(1).Select(a => (a, (Nilai)kosong))]))];
    }

    /// <summary>A percentage and the count that it stands for, as one value.</summary>
    /// <param name="persen">The percentage.</param>
    /// <param name="cacah">The count; <c>null</c> when not counted.</param>
    public static NilaiRuas Kembar(Fakta persen, Fakta? cacah) => new(cacah is null
        ? [new Angka(persen, persen.Cetak())]
        : [new Angka(persen, persen.Cetak()), new Teks(" atau "), new Angka(cacah, cacah.Cetak())]);

    private static NilaiLingkup Satu(NilaiLingkup baris, HasilKomponenIndikator k) => baris.Dengan(
    [
        new("target", Isi.Fakta(k.Komponen.Target)), new("target-murni", Isi.Fakta(k.Komponen.TargetMurni)),
        new("realisasi", Isi.Fakta(k.Realisasi)),
        new("realisasi-lalu", Isi.Fakta(k.RealisasiLalu)), new("kemajuan", Isi.Fakta(k.Kemajuan)),
    ]);
}
