using Akuntabel.Core.Instansi;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>Reads instansi.yaml, with the head that a store hands over, into an office.</summary>
internal static class PembacaKantor
{
    /// <summary>Reads it; refused while it has no name.</summary>
    /// <param name="data">What was read.</param>
    public static Hasil<Instansi.Instansi> Baca(DataInstansi data)
    {
        var isi = BacaNilai.Peta(data.Isi, "instansi") ?? BacaNilai.Kosong;
        var asal = isi.Asal ?? new Asal("instansi.yaml", 0);
        // a file knows one head, and not since when
        var kepala = Kepala(data, "laporan") is { } p ? [MasaJabatan.Buat(p, null, null, asal).Nilai] : Array.Empty<MasaJabatan>();
        var hasil = Instansi.Instansi.Buat(BacaNilai.Teks(isi, "nama"), kepala, asal);
        return !hasil.Coba(out var instansi) ? hasil : Hasil.Dari(
            instansi with
            {
                NamaSingkat = BacaNilai.Teks(isi, "nama-singkat"), Urusan = BacaNilai.Teks(isi, "urusan"),
                KepalaDaerah = BacaNilai.Teks(isi, "kepala-daerah"),
                DaftarUnit = [.. ((isi.Isi.GetValueOrDefault("susunan") as NilaiDaftar)?.Butir ?? []).Select(PenilaiIkatan.Polos)],
            },
            hasil.DaftarKesalahan);
    }

    /// <summary>Who heads the office for a document; <c>null</c> when nobody is recorded.</summary>
    /// <param name="data">What was read.</param>
    /// <param name="saat">"laporan", or "perjanjian" for when the Perjanjian Kinerja was set.</param>
    public static Pejabat? Kepala(DataInstansi data, string saat)
    {
        var k = BacaNilai.Peta(KepalaKantor.Instansi(BacaNilai.Peta(data.Isi, "instansi"), data.Isi, saat), "kepala");
        return string.IsNullOrWhiteSpace(BacaNilai.Teks(k, "nama")) ? null
            : new Pejabat(BacaNilai.Teks(k, "nama"), BacaNilai.Teks(k, "jabatan"), BacaNilai.Teks(k, "pangkat"),
                BacaNilai.Teks(k, "golongan"), BacaNilai.Teks(k, "nip"));
    }
}
