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
        var masa = MasaKepala.Baca(isi);
        var hasil = Instansi.Instansi.Buat(BacaNilai.Teks(isi, "nama"), masa.Nilai, asal);
        return !hasil.Coba(out var instansi)
            ? Hasil.Gagal<Instansi.Instansi>([.. hasil.DaftarKesalahan, .. masa.DaftarKesalahan]) : Hasil.Dari(
            instansi with
            {
                NamaSingkat = BacaNilai.Teks(isi, "nama-singkat"), Urusan = BacaNilai.Teks(isi, "urusan"),
                KepalaTanpaTanggal = masa.Nilai.Count == 0 || MasaKepala.TanpaTanggal(isi).Length > 0 ? TanpaTanggal(data, isi) : null,
                KepalaDaerah = BacaNilai.Teks(isi, "kepala-daerah"),
                DaftarUnit = [.. ((isi.Isi.GetValueOrDefault("susunan") as NilaiDaftar)?.Butir ?? []).Select(PenilaiIkatan.Polos)],
            },
            [.. hasil.DaftarKesalahan, .. masa.DaftarKesalahan]);
    }

    // the head of the report, where no term dates him, is one at all times
    private static Pejabat? TanpaTanggal(DataInstansi data, NilaiLingkup isi) => MasaKepala.TanpaTanggal(isi).Length > 0
        ? Pejabat(BacaNilai.Peta(isi, "kepala")) : Kepala(data, "laporan");

    /// <summary>Who heads the office for a document; <c>null</c> when nobody is recorded.</summary>
    /// <param name="data">What was read.</param>
    /// <param name="saat">"laporan", or "perjanjian" for when the Perjanjian Kinerja was set.</param>
    public static Pejabat? Kepala(DataInstansi data, string saat) =>
        Pejabat(BacaNilai.Peta(KepalaKantor.Instansi(BacaNilai.Peta(data.Isi, "instansi"), data.Isi, saat), "kepala"));

    private static Pejabat? Pejabat(NilaiLingkup? k) => string.IsNullOrWhiteSpace(BacaNilai.Teks(k, "nama")) ? null
        : new Pejabat(BacaNilai.Teks(k, "nama"), BacaNilai.Teks(k, "jabatan"), BacaNilai.Teks(k, "pangkat"),
            BacaNilai.Teks(k, "golongan"), BacaNilai.Teks(k, "nip"));
}
