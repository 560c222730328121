using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Usulan;

/// <summary>Tells up to when the figures of a column were counted: its heading says it, else the caption, the lines above, the
/// document.</summary>
/// <param name="tahun">The year of the document.</param>
/// <param name="masa">Up to when the document reports.</param>
internal sealed class MasaKolom(int? tahun, MasaUkur? masa)
{
    // what ends no quarter comes behind all that does
    private const int Belakang = 20;

    /// <summary>The column with its quarter, or with the reason why it has none.</summary>
    public KolomNilai Beri(TabelRencana t, KolomNilai n)
    {
        var dokumen = n.Tahun == tahun ? masa : null;
        var ini = MasaUkur.Dari(t.Tabel.Kepala[n.Kolom], bulan: true)
            ?? (MasaUkur.Dari(t.Tabel.Judul, bulan: true) is { } judul ? Setahun(t.Tabel.Judul, n) ? judul : new MasaUkur(4, "")
                : MasaUkur.Dari(t.Atas, bulan: false) is { } atas && Setahun(t.Atas, n) ? atas : dokumen);
        return ini switch
        {
            null => n,
            { Triwulan: 0 } => n with
            {
                Peringkat = n.Peringkat + Belakang,
                Menunggu = $"Realisasinya menurut “{ini.Sebutan.Trim()}”, bukan sampai akhir triwulan. Tulis angka sampai akhir "
                    + "triwulannya, lalu centang.",
            },
            // said only where it differs from what holds for the whole document
            _ => n with { Triwulan = ini.Triwulan == (dokumen is { Triwulan: > 0 and var d } ? d : 4) ? null : ini.Triwulan },
        };
    }

    // "s.d. 30 Juni 2025" says nothing of a column of 2024
    private bool Setahun(string teks, KolomNilai n) => LingkupAngka.SemuaTahun(teks).ToList() is { Count: > 0 } tersebut
        ? n.Tahun is not { } y || tersebut.Contains(y) : n.Tahun == tahun;
}
