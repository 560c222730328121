using System.Text;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Aturan;

/// <summary>Every rule that makes a fact. The rules stand in one file per subject; a test holds <see cref="Semua"/> complete.</summary>
public static partial class KatalogAturan
{
    private const string Aritmetika = "Aritmetika";
    private const string Praktik = "Praktik LKj daerah; tidak diatur tegas";

    /// <summary>All rules, in order of code.</summary>
    public static IReadOnlyList<AturanHitung> Semua =>
    [
        JumlahBaris, BanyakBaris, BanyakBeda, RumusRegister, Bagian,
        PenentuanKelas, BanyakPerKelas, PersenPerKelas, PersenBulatPerKelas,
        JumlahAnggaran, Serapan, SisaAnggaran, PersenSisaAnggaran, CapaianFisik, CapaianFisikTertimbang, BanyakSimpul, PemenuhanMinimum,
        KasSampai, DeviasiKas, CapaianPendapatan,
        CapaianRealisasiPerTarget, CapaianSelisih, CapaianTargetPerRealisasi, CapaianDibatasi, CapaianTargetNol,
        CapaianRealisasiNol, CapaianTidakTerhitung,
        KumulatifTriwulan, TriwulanTerakhir, RataRataTriwulan, AgregasiDitolak, TriwulanSendiri,
        RataRataCapaian, RataRataCapaianTertimbang,
        CakupanKomponen, KemajuanDokumen, RasioCacah, RumusIndikator,
        SelisihPeriode, ArahPerubahan, KemajuanJangkaMenengah, SelisihStandar, KedudukanStandar, KemajuanDariAwal,
        EfisiensiKeluaran, EfisiensiDibatasi, NilaiEfisiensi, SelisihCapaianSerapan, KategoriEfisiensi,
    ];

    /// <summary>The reference page of rules and scales (docs/aturan.md), in Indonesian Markdown.</summary>
    /// <param name="aturanUji">The rules of the consistency check: code, level, sentence, source and example of each, in order.</param>
    public static string Markdown(IEnumerable<IReadOnlyList<string>> aturanUji)
    {
        ArgumentNullException.ThrowIfNull(aturanUji);
        var md = new StringBuilder("# Aturan hitung, aturan uji, dan skala\n\nDibuat dari kode; jangan disunting tangan.\n\n## Aturan hitung\n\n");
        Baris(md, "Kode", "Nama", "Uraian", "Dasar", "Contoh");
        Baris(md, "---", "---", "---", "---", "---");
        foreach (var a in Semua)
        {
            Baris(md, a.Kode, a.Nama, a.Uraian, a.Dasar, a.Contoh);
        }

        md.Append("\n## Aturan uji konsistensi\n\nKantor dapat mematikan atau mengubah tingkat aturan ini; lihat panduan uji.\n\n");
        Baris(md, "Kode", "Tingkat", "Tuntutan", "Dasar", "Contoh");
        Baris(md, "---", "---", "---", "---", "---");
        foreach (var a in aturanUji)
        {
            Baris(md, [.. a]);
        }

        md.Append("\n## Skala\n\nNilai dibandingkan secara tepat, sebelum dibulatkan, kecuali disebut lain; "
            + "yang belum diukur tidak diberi kategori.\n");
        foreach (var s in KatalogSkala.Semua)
        {
            TulisSkala(md, s);
        }

        return md.ToString();
    }

    private static void TulisSkala(StringBuilder md, Skala s)
    {
        var akhir = s.Akhir is { } a ? $" s.d. {a:yyyy-MM-dd}" : "";
        md.Append($"\n### {s.Kode}: {s.Nama}\n\nBerlaku sejak {s.Mulai:yyyy-MM-dd}{akhir}. Dasar: {s.Dasar}.\n\n{s.AturanPenutup}\n\n");
        Baris(md, "Kode", "Label", "Interval tercetak", "Interval yang diterapkan", "Warna");
        Baris(md, "---", "---", "---", "---", "---");
        foreach (var k in s.Kelas)
        {
            Baris(md, k.Kode, k.Label, k.Interval, s.IntervalBerlaku(k), k.Warna);
        }
    }

    private static void Baris(StringBuilder md, params string[] sel) =>
        md.Append("| ").AppendJoin(" | ", sel.Select(t => t.Replace("|", "\\|"))).Append(" |\n");
}
