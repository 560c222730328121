using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Activities of kegiatan.yaml by sasaran, each with its time in words ("Rabu, 27 Juli 2022 s.d. Kamis, 28 Juli 2022"). The file is that of a
/// year: a report of a quarter leaves out what began after it.</summary>
internal sealed class KegiatanSasaran(DataInstansi data, PeriodeLaporan periode)
{
    // what is told of an activity beyond its summary
    private static readonly string[] KunciDokumentasi = ["tujuan", "pembahasan", "notulen", "hasil", "belum-terlaksana", "kelompok", "nama-peserta", "narasumber",
        "pimpinan", "gambar", "foto"];

    private readonly ILookup<string, NilaiLingkup> _daftar = BacaNilai.Daftar(BacaNilai.Peta(data.Isi, "kegiatan"), "daftar")
        .Where(k => periode.Triwulan is null || !Sesudah(k, periode)).ToLookup(k => BacaNilai.Teks(k, "sasaran"), StringComparer.Ordinal);

    /// <summary>Those of a sasaran, in order.</summary>
    /// <param name="sasaran">Its code.</param>
    /// <param name="dariKegiatan">Whether an indikator takes its realisation from activities: only of such is it said that one counts.</param>
    public NilaiDaftar Dari(string sasaran, Func<string, bool> dariKegiatan) => Isi.Daftar(_daftar[sasaran].Select(k => k.Dengan(
        [new("waktu", Isi.Teks(Waktu(k))), new("berdokumentasi", Isi.Ya(Berdokumentasi(k))),
            new("terhitung", Isi.Ya(BacaNilai.Teks(k, "dihitung") == "ya" && dariKegiatan(BacaNilai.Teks(k, "indikator"))))])));

    /// <summary>Whether any activity that is printed has what belongs into the annex.</summary>
    public bool AdaDokumentasi => _daftar.Any(g => g.Any(Berdokumentasi));

    /// <summary>The same of a sasaran.</summary>
    /// <param name="sasaran">Its code.</param>
    public bool Didokumentasikan(string sasaran) => _daftar[sasaran].Any(Berdokumentasi);

    private static bool Berdokumentasi(NilaiLingkup k) => KunciDokumentasi.Any(n => PenilaiIkatan.Berisi(k.Isi.GetValueOrDefault(n)));

    private static bool Sesudah(NilaiLingkup k, PeriodeLaporan periode) =>
        PembacaPengukuran.Waktu(k).Tanggal(periode.Tahun) > periode.Akhir;

    private string Waktu(NilaiLingkup k) =>
        (BacaNilai.Tanggal(k, "mulai"), BacaNilai.Tanggal(k, "selesai"), BacaNilai.Tanggal(k, "bulan")) switch
    {
        ({ } a, { } b, _) when b > a => $"{TanggalIndonesia.HariTanggal(a)} s.d. {TanggalIndonesia.HariTanggal(b)}",
        ({ } a, _, _) => TanggalIndonesia.HariTanggal(a),
        (null, _, { } b) => TanggalIndonesia.BulanTahun(b),
        _ => BacaNilai.Angka(k, "triwulan")?.Besaran.Nilai is { } t and >= 1 and <= 4
            ? $"Triwulan {BilanganRomawi.Dari((int)t)} Tahun {data.Tahun}" : "",
    };
}
