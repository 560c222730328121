using Akuntabel.Core.Aturan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>Reads laporan.yaml, with the office's own scales, into a <see cref="PengaturanLaporan"/>.</summary>
internal static class PembacaPengaturan
{
    private static readonly Asal Berkas = new("laporan.yaml", 0);

    /// <summary>Reads it; what cannot be read is taken as nearly every office has it, after a message.</summary>
    /// <param name="data">What was read.</param>
    public static Hasil<PengaturanLaporan> Baca(DataInstansi data)
    {
        var salah = new List<Kesalahan>();
        var laporan = BacaNilai.Peta(data.Isi, "laporan") ?? BacaNilai.Kosong;
        var parameter = new ParameterKinerja(
            new PeriodeLaporan(data.Tahun, Triwulan(laporan, salah)), Skala(data, laporan, salah),
            BacaNilai.Angka(laporan, "batas-capaian")?.Besaran.Nilai,
            BacaNilai.Teks(laporan, "efisiensi") == "pmk-214" ? CaraEfisiensi.Pmk214 : CaraEfisiensi.Sederhana);
        return Hasil.Dari(new PengaturanLaporan(Atau(laporan, "judul", "Laporan Kinerja"), Atau(laporan, "label", "LKj"), parameter),
            salah);
    }

    private static string Atau(NilaiLingkup laporan, string kunci, string lazim) =>
        BacaNilai.Teks(laporan, kunci) is { Length: > 0 } t ? t : lazim;

    private static SkalaKinerja Skala(DataInstansi data, NilaiLingkup laporan, List<Kesalahan> salah)
    {
        var tanggal = new DateOnly(data.Tahun, 12, 31);
        var milik = PembacaSkala.Baca(data, salah);
        Skala Satu(string peran, string lazim)
        {
            var kode = Atau(BacaNilai.Peta(laporan, "skala") ?? BacaNilai.Kosong, peran, lazim);
            if ((milik.GetValueOrDefault(kode) ?? KatalogSkala.Cari(kode, tanggal)) is { } s)
            {
                return s;
            }

            salah.Add(new Kesalahan(laporan.Asal ?? Berkas, $"skala \"{kode}\" tidak dikenal untuk tahun {data.Tahun}.",
                "Lihat kode skala pada docs/aturan.md, atau tulis skalanya di skala.yaml."));
            return KatalogSkala.Cari(lazim, tanggal) ?? KatalogSkala.Semua[0];
        }

        return new SkalaKinerja(
            Satu("capaian", "akip-aa-d"), Satu("anggaran", "pmdn86-2017-gt"), Satu("fisik", "pmdn86-2017-gt"), Satu("target", "target"),
            Satu("keberhasilan", "keberhasilan"));
    }

    private static TriwulanKe? Triwulan(NilaiLingkup laporan, List<Kesalahan> salah)
    {
        var nilai = laporan.Isi.GetValueOrDefault("triwulan");
        if (nilai is null or NilaiTeks { Isi: "" })
        {
            return null;
        }

        if (nilai is NilaiFakta { Fakta.Besaran.Nilai: { } t and (1 or 2 or 3 or 4) })
        {
            return new TriwulanKe((int)t);
        }

        salah.Add(new Kesalahan(laporan.Asal ?? Berkas, "triwulan laporan tidak dapat dibaca.",
            "Tulis triwulan: 1, 2, 3, atau 4; hapus untuk laporan tahunan."));
        return null;
    }
}
