using Akuntabel.Core.Laporan;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using static Akuntabel.Dokumen.Pengawasan.BlokPengawasan;

namespace Akuntabel.Dokumen.Pengawasan;

/// <summary>The form of PermenPANRB 53/2014, Lampiran III: each statement with "v" or "–" and a remark.</summary>
public static class ChecklistReviu
{
    private const string Nama = "Checklist reviu";
    private static readonly string[] Romawi = ["I", "II", "III"];

    /// <summary>Composes it. "v" means yes, also with a note; what is not judged stays blank, so that it can be filled in by hand.</summary>
    /// <param name="isi">The reviu.</param>
    public static Naskah Susun(IsiDokumenReviu isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        var kelompok = isi.Semua.GroupBy(s => s.Butir.Aspek).OrderBy(g => g.Key).ToList();
        Blok[] blok =
        [
            .. Kepala(isi, "CHECKLIST REVIU", $"LAPORAN KINERJA {isi.Kantor.ToUpperInvariant()}", $"TAHUN {isi.Tahun}"),
            new Tabel(null, [new Kolom(1.2m, Rata.Tengah), new Kolom(9, Rata.Kiri), new Kolom(1.9m, Rata.Tengah), new Kolom(6, Rata.Kiri)],
                [Baris(["No.", "Pernyataan", "Check list", "Keterangan"])],
                [.. kelompok.SelectMany((g, n) => new[] { Aspek(n, g.Key) }.Concat(g.Select((s, k) => Baris(
                    [$"{k + 1}.", s.Butir.Uraian, Tanda(s.Jawaban.Status), Keterangan(s.Jawaban)]))))]),
            Alinea("v: ya, –: tidak. Yang kosong belum dinilai.", GayaParagraf.Catatan),
            Penutup(isi),
        ];
        return new Naskah($"{Nama} {isi.Kantor} {isi.Tahun}", isi.Apip, UkuranKertas.A4,
            [new Bagian(false, PenomoranHalaman.Arab, "", $"{Nama} · {isi.Kantor} · {isi.Tahun}", blok) { Lembar = true }]);
    }

    private static Baris Aspek(int n, AspekReviu aspek) => new(JenisBaris.Kelompok,
        [Sel(Romawi[n]), Sel(KatalogReviu.Sebutan(aspek)) with { RentangKolom = 3 }]);

    private static string Tanda(StatusPernyataan status) => status switch
    {
        StatusPernyataan.Terpenuhi or StatusPernyataan.DenganCatatan => "v",
        StatusPernyataan.TidakTerpenuhi => AngkaIndonesia.Kosong,
        _ => "",
    };

    private static string Keterangan(JawabanReviu j) => j.Status switch
    {
        StatusPernyataan.TidakBerlaku => "Tidak berlaku: pernyataan yang mendahuluinya terpenuhi.",
        StatusPernyataan.DenganCatatan or StatusPernyataan.TidakTerpenuhi when j.Tuntas == true => $"{j.Kondisi}\nSudah diperbaiki.",
        StatusPernyataan.DenganCatatan or StatusPernyataan.TidakTerpenuhi => j.Kondisi,
        _ => "",
    };
}
