using Akuntabel.Core.Laporan;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using static Akuntabel.Dokumen.Pengawasan.BlokPengawasan;

namespace Akuntabel.Dokumen.Pengawasan;

/// <summary>The working paper of a reviu (kertas kerja reviu): each statement with what was found, and the team.</summary>
public static class KertasKerjaReviu
{
    private const string Nama = "Kertas kerja reviu";

    /// <summary>Composes it; also as a draft, and then it says so.</summary>
    /// <param name="isi">The reviu.</param>
    public static Naskah Susun(IsiDokumenReviu isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        Blok[] blok =
        [
            .. Kepala(isi, "KERTAS KERJA REVIU LAPORAN KINERJA"),
            Hal(16, Identitas(isi)),
            Tabel(
                [
                    new(1.1m, "No.", Rata.Tengah), new(2.3m, "Aspek"), new(4.2m, "Pernyataan"), new(4.4m, "Kondisi"), new(3.1m, "Kriteria"),
                    new(2.9m, "Sebab"), new(2.9m, "Akibat"), new(3.6m, "Rekomendasi"), new(2.2m, "Status"), new(3m, "Bukti"),
                ],
                isi.Semua.Select((s, n) => Isi(isi, n + 1, s.Butir, s.Jawaban))),
            Anak("Tim reviu"),
            Tim(isi.Tugas),
        ];
        return new Naskah($"{Nama} {isi.Kantor} {isi.Tahun}", isi.Apip, UkuranKertas.A4,
            [new Bagian(true, PenomoranHalaman.Arab, "", $"{Nama} · {isi.Kantor} · {isi.Tahun}", blok) { Lembar = true }]);
    }

    /// <summary>What every sheet of a reviu says first.</summary>
    internal static IEnumerable<(string Nama, string Isi)> Identitas(IsiDokumenReviu i) =>
    [
        ("Perangkat daerah", $"{i.Kantor}, {i.Pemda}"),
        ("Laporan", $"Laporan Kinerja Tahun {i.Tahun}"),
        ("Naskah yang direviu", SebutNaskah(i)),
        ("Surat tugas", SebutTugas(i.Tugas)),
        ("Masa reviu", TanggalIndonesia.Rentang(i.Tugas.Mulai, i.Tugas.Selesai)),
        ("Instrumen", i.Instrumen.Nama),
        ("Keadaan", PenyimpulReviu.Sebutan(i.Simpulan)),
    ];

    internal static string SebutNaskah(IsiDokumenReviu i) => i.Sidik.Length == 0 ? "belum ada"
        : i.TanggalNaskah is { } t ? $"tanggal {TanggalIndonesia.Panjang(t)}, sidik jari {Ringkas(i.Sidik)}" : $"sidik jari {Ringkas(i.Sidik)}";

    /// <summary>A digest that a person can compare.</summary>
    internal static string Ringkas(string sidik) => string.Join(' ', sidik.Take(16).Chunk(4).Select(c => new string(c)));

    // a cause stands on its evidence or is not printed
    internal static string Sebab(JawabanReviu j) =>
        j.Sebab.Length > 0 && j.BuktiSebab.Length > 0 ? $"{j.Sebab}\nBukti: {j.BuktiSebab}" : "";

    internal static string Kondisi(IsiDokumenReviu i, JawabanReviu j) => string.Join('\n', new[]
    {
        j.Kondisi, j.Tempat.Length > 0 ? $"Tempat: {i.NamaBagian.GetValueOrDefault(j.Tempat, j.Tempat)}" : "",
        j.Penyimpangan ? "Ada indikasi penyimpangan; diteruskan ke pemeriksaan." : "",
    }.Where(t => t.Length > 0));

    private static string[] Isi(IsiDokumenReviu i, int nomor, PernyataanReviu b, JawabanReviu j) =>
        [$"{nomor}.", KatalogReviu.Sebutan(b.Aspek), b.Uraian, .. new[]
            {
                Kondisi(i, j), b.Kriteria, Sebab(j), j.Akibat, j.Rekomendasi, PenyimpulReviu.Sebutan(j.Status),
                string.Join('\n', new[] { j.Bukti }.Concat(i.Lampiran.GetValueOrDefault(b.Kode) ?? []).Where(t => t.Length > 0)),
            }.Select(t => t.Length > 0 ? t : AngkaIndonesia.Kosong)];
}
