using Akuntabel.Core.Laporan;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using static Akuntabel.Dokumen.Pengawasan.BlokPengawasan;

namespace Akuntabel.Dokumen.Pengawasan;

/// <summary>The notes of a reviu, with what the office answers and whether it is settled (catatan hasil reviu).</summary>
public static class CatatanHasilReviu
{
    private const string Nama = "Catatan hasil reviu";

    /// <summary>Composes it.</summary>
    /// <param name="isi">The reviu.</param>
    public static Naskah Susun(IsiDokumenReviu isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        var catatan = isi.Catatan;
        Blok[] blok =
        [
            .. Kepala(isi, "CATATAN HASIL REVIU LAPORAN KINERJA"),
            Hal(16, KertasKerjaReviu.Identitas(isi)),
            catatan.Count == 0 ? Alinea(Tiada(isi)) : Tabel(
                [
                    new(1.1m, "No.", Rata.Tengah), new(5, "Pernyataan"), new(6, "Catatan"), new(5, "Rekomendasi"),
                    new(5.5m, "Tanggapan perangkat daerah"), new(2.8m, "Penyelesaian"),
                ],
                catatan.Select((c, n) => (IReadOnlyList<string>)
                [
                    $"{n + 1}.", c.Butir.Uraian, KertasKerjaReviu.Kondisi(isi, c.Jawaban), Isi(c.Jawaban.Rekomendasi),
                    c.Jawaban.Tanggapan.Length > 0 ? c.Jawaban.Tanggapan : "Belum ada tanggapan.", Selesai(c.Jawaban),
                ])),
            KantorDanKetua(isi),
        ];
        return new Naskah($"{Nama} {isi.Kantor} {isi.Tahun}", isi.Apip, UkuranKertas.A4,
            [new Bagian(true, PenomoranHalaman.Arab, "", $"{Nama} · {isi.Kantor} · {isi.Tahun}", blok) { Lembar = true }]);
    }

    /// <summary>Whether a note is settled, in words.</summary>
    internal static string Selesai(JawabanReviu j) => j.Tuntas switch { true => "Selesai", false => "Belum selesai", _ => "Belum diperiksa" };

    /// <summary>Why there is no note.</summary>
    internal static string Tiada(IsiDokumenReviu i)
    {
        var belum = i.Semua.Count(s => s.Jawaban.Status == StatusPernyataan.Belum);
        return belum == i.Semua.Count ? "Belum ada pernyataan yang dinilai, jadi belum ada catatan."
            : belum > 0 ? $"Belum ada catatan pada {i.Semua.Count - belum} pernyataan yang sudah dinilai; {belum} pernyataan belum dinilai."
            : "Tidak ada catatan: semua pernyataan yang berlaku terpenuhi.";
    }

    private static string Isi(string teks) => teks.Length > 0 ? teks : AngkaIndonesia.Kosong;
}
