using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>How far a step of the year is.</summary>
public enum KemajuanLangkah
{
    /// <summary>Nothing yet.</summary>
    Belum,

    /// <summary>Being written.</summary>
    Berjalan,

    /// <summary>Not set, and its deadline is over.</summary>
    Terlambat,

    /// <summary>Set.</summary>
    Selesai,
}

/// <summary>A step of the year's cycle.</summary>
/// <param name="Judul">What it is called.</param>
/// <param name="Keadaan">How it stands, in words.</param>
/// <param name="Kemajuan">How far it is.</param>
/// <param name="Alamat">Where it is done.</param>
/// <param name="Tempo">When it is due, in words; empty: done, or no deadline.</param>
public sealed record LangkahSiklus(string Judul, string Keadaan, KemajuanLangkah Kemajuan, string Alamat, string Tempo = "");

/// <summary>The cycle of one year, step by step.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Langkah">Its steps, in their order.</param>
public sealed record SiklusTahun(int Tahun, IReadOnlyList<LangkahSiklus> Langkah)
{
    private static readonly (JenisDokumen Jenis, string Judul)[] Urutan =
    [
        (JenisDokumen.Renstra, "Renstra"), (JenisDokumen.RencanaKinerja, "Rencana kinerja"), (JenisDokumen.Anggaran, "Anggaran"),
        (JenisDokumen.PerjanjianKinerja, "Perjanjian Kinerja"), (JenisDokumen.Pengukuran, "Pengukuran"), (JenisDokumen.Laporan, "Laporan"),
    ];

    /// <summary>Steps that are done.</summary>
    public int Selesai => Langkah.Count(l => l.Kemajuan == KemajuanLangkah.Selesai);

    /// <summary>The first step that is not done; <c>null</c> when all are.</summary>
    public LangkahSiklus? Berikut => Langkah.FirstOrDefault(l => l.Kemajuan != KemajuanLangkah.Selesai);

    /// <summary>Builds it.</summary>
    /// <param name="semua">The documents of the office.</param>
    /// <param name="pd">The office.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="tempo">Deadlines that are not met, the earliest first.</param>
    /// <param name="hari">Today.</param>
    public static SiklusTahun Susun(
        IReadOnlyList<VersiDokumen> semua, string pd, int tahun, IReadOnlyList<JatuhTempo> tempo, DateOnly hari)
    {
        ArgumentNullException.ThrowIfNull(semua);
        ArgumentNullException.ThrowIfNull(tempo);
        var dipakai = DokumenStore.Yang(semua, Periode.Tahun(tahun)).ToDictionary(d => d.Jenis);
        return new SiklusTahun(tahun, [.. Urutan.Select(u => Satu(u.Jenis, u.Judul, dipakai.GetValueOrDefault(u.Jenis.Kode), pd, tahun)
            .Dengan(tempo.Where(j => j.Periode.Mulai == tahun && j.Tenggat.Jenis == u.Jenis).OrderBy(j => j.Lewat(hari)
                && !j.Terlambat(hari))
                .FirstOrDefault(), hari))]);
    }

    private static LangkahSiklus Satu(JenisDokumen jenis, string judul, VersiDokumen? v, string pd, int tahun)
    {
        var alamat = TahapSiklus.Untuk(jenis) is { } t ? Alamat.Siklus.Tahap(pd, t.Kunci, tahun)
            : v is null ? Alamat.Laporan.Daftar(pd) : Alamat.Laporan.Satu(pd, v.Periode);
        return v is null ? new LangkahSiklus(judul, "belum ada", KemajuanLangkah.Belum, alamat)
            // the version before stays in force while its Perubahan is written
            : v is { Status: VersiDokumen.Draf, Versi: > 1 }
                ? new LangkahSiklus(judul, $"berlaku; perubahan {v.Keadaan}", KemajuanLangkah.Selesai, alamat)
            : v.Status == VersiDokumen.Draf ? new LangkahSiklus(judul, v.Keadaan, KemajuanLangkah.Berjalan, alamat)
            : new LangkahSiklus(judul, jenis.Lingkup == LingkupWaktu.MasaRenstra ? $"{v.Periode}"
                : TanggalIndonesia.Coba(v.Tanggal, out var hari, out _) && hari is { } h ? TanggalIndonesia.Panjang(h) : "ditetapkan",
                KemajuanLangkah.Selesai, alamat);
    }
}

/// <summary>Deadlines of steps.</summary>
internal static class TempoLangkah
{
    /// <summary>The step with its deadline; one that is done has none.</summary>
    public static LangkahSiklus Dengan(this LangkahSiklus langkah, JatuhTempo? j, DateOnly hari) =>
        j is null || langkah.Kemajuan == KemajuanLangkah.Selesai ? langkah
        : j.Lewat(hari) && !j.Terlambat(hari) ? langkah
        : j.Terlambat(hari) ? langkah with { Kemajuan = KemajuanLangkah.Terlambat, Tempo = j.Jarak(hari) }
        : langkah with { Tempo = $"sampai {TanggalIndonesia.Panjang(j.Tanggal)}{(j.Ragu.Length > 0 ? $" ({j.Ragu})" : "")}" };
}
