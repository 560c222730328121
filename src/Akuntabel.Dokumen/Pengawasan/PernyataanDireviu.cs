using Akuntabel.Core.Laporan;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using static Akuntabel.Dokumen.Pengawasan.BlokPengawasan;

namespace Akuntabel.Dokumen.Pengawasan;

/// <summary>The statement that stands in a report after its reviu (pernyataan telah direviu; PermenPANRB 53/2014, Lampiran III).</summary>
public static class PernyataanDireviu
{
    private const string Nama = "Pernyataan telah direviu";

    /// <summary>Composes it.</summary>
    /// <param name="isi">The reviu.</param>
    /// <returns>The statement; refused while a statement is not met or not judged, when the reviu was stopped, or when no text was reviewed.</returns>
    public static Hasil<Naskah> Susun(IsiDokumenReviu isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        return Hasil.Bila([.. Halangan(isi)], () => Lembar(isi));
    }

    private static IEnumerable<Kesalahan> Halangan(IsiDokumenReviu i)
    {
        if (i.Simpulan is not (SimpulanReviu.Bersih or SimpulanReviu.CatatanMinor))
        {
            yield return new Kesalahan(new Asal("", 0), $"simpulan reviu: {PenyimpulReviu.Sebutan(i.Simpulan)}.", i.Simpulan switch
            {
                SimpulanReviu.Dihentikan => "Reviu yang dihentikan tidak menghasilkan pernyataan; teruskan ke pemeriksaan.",
                SimpulanReviu.BelumTerpenuhi => "Selesaikan dahulu pernyataan yang tidak terpenuhi, lalu nilai perbaikannya.",
                _ => "Nilai dahulu semua pernyataan.",
            });
        }

        if (i.Sidik.Length == 0)
        {
            yield return new Kesalahan(new Asal("", 0), "belum ada naskah laporan yang direviu.", "Susun laporannya, lalu reviu naskah itu.");
        }
    }

    private static Naskah Lembar(IsiDokumenReviu i)
    {
        var terbuka = i.Catatan.Count(c => c.Jawaban.Terbuka);
        Blok[] blok =
        [
            .. Kepala(i, "PERNYATAAN TELAH DIREVIU", i.Kantor.ToUpperInvariant(), $"TAHUN ANGGARAN {i.Tahun}"),
            Alinea($"Kami telah mereviu Laporan Kinerja {i.Kantor}, {i.Pemda}, untuk tahun anggaran {i.Tahun} sesuai dengan pedoman reviu atas "
                + $"laporan kinerja. Substansi informasi yang dimuat di dalamnya menjadi tanggung jawab manajemen {i.Kantor}."),
            Alinea("Reviu bertujuan memberikan keyakinan terbatas bahwa laporan kinerja telah disajikan secara akurat, andal, dan valid."),
            Alinea("Berdasarkan reviu kami, tidak terdapat kondisi atau hal yang menimbulkan perbedaan dalam meyakini keandalan informasi yang "
                + "disajikan di dalam laporan kinerja ini." + (terbuka == 0 ? ""
                    : $" Masih ada {terbuka} catatan yang tidak mengubah simpulan itu, sebagaimana diuraikan dalam laporan hasil reviu{Nomor(i)}.")),
            Penutup(i),
            Alinea($"Naskah yang direviu: {KertasKerjaReviu.SebutNaskah(i)}. Naskah dengan sidik jari lain tidak termasuk dalam pernyataan ini.", GayaParagraf.Catatan),
        ];
        return new Naskah($"{Nama} {i.Kantor} {i.Tahun}", i.Apip, UkuranKertas.A4,
            [new Bagian(false, PenomoranHalaman.Tanpa, "", "", blok) { Lembar = true }]);
    }

    private static string Nomor(IsiDokumenReviu i) => i.Nomor.Length > 0 ? $" nomor {i.Nomor}" : "";
}
