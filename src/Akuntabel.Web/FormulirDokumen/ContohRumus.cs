using Akuntabel.Core.Aturan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Perencanaan.Rumusan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>The formula of an indikator tried out with sample values, which are stored nowhere.</summary>
/// <param name="Rumus">The formula as it was read.</param>
/// <param name="DaftarNilai">Sample value of each component: its name, unit, and what was typed.</param>
/// <param name="Hasil">What the formula gives.</param>
/// <param name="Dicapai">Achievement against the target, with its class; <c>null</c> without a target or a result.</param>
/// <param name="Target">The target with its year; empty without.</param>
/// <param name="SatuanSalah">Why the unit of the result is not that of the indikator; <c>null</c> when it is.</param>
public sealed record ContohRumus(RumusTerbaca Rumus, IReadOnlyList<(string Nama, string Satuan, string Isi)> DaftarNilai, Fakta Hasil,
    (Fakta Nilai, Fakta Predikat)? Dicapai, string Target, string? SatuanSalah)
{
    /// <summary>Before the name of a component in what the form sends.</summary>
    public const string Awalan = "contoh:";

    // the class that a report prints unless its office chooses another scale
    private static readonly Skala Skala = KatalogSkala.Cari("akip-aa-d", DateOnly.MaxValue) ?? KatalogSkala.Semua[0];

    /// <summary>Tries the formula of a sheet; <c>null</c> when none is written.</summary>
    /// <param name="indikator">The sheet as it stands in the form.</param>
    /// <param name="contoh">What was typed for a component; <c>null</c>: nothing yet.</param>
    /// <param name="tahun">The year whose target is compared with, when there is one; else the first.</param>
    public static ContohRumus? Dari(ButirTerisi indikator, Func<string, string?> contoh, int tahun)
    {
        ArgumentNullException.ThrowIfNull(indikator);
        ArgumentNullException.ThrowIfNull(contoh);
        if (RumusFormulir.Dari(indikator) is not { } rumus)
        {
            return null;
        }

        var rencana = RumusFormulir.DaftarKomponen(indikator).GroupBy(k => k["nama"].Trim()).ToDictionary(g => g.Key, g =>
            g.First()["target"]);
        string Isi(string nama) => contoh(nama) ?? rencana.GetValueOrDefault(nama) ?? "";
        var satuan = Satuan.Baca(indikator["satuan"]);
        var terbaca = rumus.Baca();
        var hasil = rumus.Hitung("contoh", "Contoh", satuan, k => Nilai(k.Nama, Isi(k.Nama), k.Satuan));
        var target = TargetDari(indikator, tahun);
        return new ContohRumus(terbaca, [.. terbaca.DaftarKomponen.Select(k => (k.Nama, k.Satuan.Nama, Isi(k.Nama)))], hasil,
            target is { } t && hasil.Besaran.Ada ? CapaianDari(indikator, t.Teks, satuan, hasil) : null,
            target is { } s ? $"Target {s.Tahun}: {AngkaIndonesia.Bersatuan(satuan, s.Teks)}." : "",
            terbaca.Utuh && indikator["satuan"].Length > 0 ? terbaca.Satuan.Tolak(satuan) : null);
    }

    private static Fakta Nilai(string nama, string teks, Satuan satuan) => new("contoh." + nama, nama,
        RumusFormulir.Angka(teks) is { } n ? Besaran.Dari(n) : Besaran.Kosong("contohnya belum diisi"), satuan, 0, new Isian(new Asal("",
            0)));

    private static (int Tahun, string Teks)? TargetDari(ButirTerisi indikator, int tahun) =>
        indikator.Daftar.Where(d => d.Uraian.Kunci == "renstra").SelectMany(d => d.Butir).SelectMany(b => b.Bidang)
            .Select(b => (Tahun: int.TryParse(b.Uraian.Kunci, out var t) ? t : 0, b.Teks))
            .Where(b => b.Tahun > 0 && RumusFormulir.Angka(b.Teks) is not null).OrderByDescending(b => b.Tahun == tahun).ThenBy(b =>
                b.Tahun)
            .Select(b => ((int, string)?)b).FirstOrDefault();

    private static (Fakta, Fakta) CapaianDari(ButirTerisi indikator, string target, Satuan satuan, Fakta hasil)
    {
        var rumus = KataIndikator.RumusCapaian.TryGetValue(indikator["rumus-capaian"], out var r) ? r : RumusCapaian.RealisasiPerTarget;
        var capaian = Capaian.Hitung("contoh.capaian", "Capaian", Nilai("Target", target, satuan), hasil, rumus, null).Dilaporkan;
        return (capaian, Skala.Tentukan("contoh.predikat", "Predikat", capaian));
    }
}
