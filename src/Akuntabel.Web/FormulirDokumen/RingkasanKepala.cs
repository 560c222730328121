using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>A thing with its few figures.</summary>
/// <param name="Kode">Its code; empty: none.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Angka">Its figures under their headings.</param>
public sealed record BarisRingkas(string Kode, string Nama, IReadOnlyList<(string Judul, string Teks)> Angka);

/// <summary>What a head reads first of a document of many rows: totals of the budget, or the targets of the quarters side by side. It needs
/// no table, so that a telephone shows all of it.</summary>
/// <param name="Judul">What it is.</param>
/// <param name="Baris">Its things; the last one may be the total.</param>
public sealed record RingkasanKepala(string Judul, IReadOnlyList<BarisRingkas> Baris)
{
    private const string BerkasTarget = "target.csv";

    private static readonly string[] Triwulan = ["I", "II", "III", "IV"];

    /// <summary>The totals of a budget by program, and of all; <c>null</c>: it has no rows.</summary>
    /// <param name="kini">Its files.</param>
    /// <param name="semula">Those of the version that it changes; <c>null</c>: it is the first.</param>
    public static RingkasanKepala? Anggaran(KumpulanBerkas kini, KumpulanBerkas? semula)
    {
        var (baris, dulu) = (SubAnggaran.Baca(kini), semula is null ? null : SubAnggaran.Baca(semula));
        if (baris.Count == 0)
        {
            return null;
        }

        BarisRingkas Satu(string kode, string nama, Func<SubAnggaran, bool> milik) =>
            new(kode, nama, Pagu(dulu is null ? null : Jumlah(dulu.Where(milik)), Jumlah(baris.Where(milik))));
        var program = baris.Concat(dulu ?? []).Where(b => b.Program.Length > 0).DistinctBy(b => b.Program)
            .OrderBy(b => b.Program, StringComparer.Ordinal).Select(p => Satu(p.Program, p.NamaProgram, b => b.Program == p.Program));
        return new RingkasanKepala("Pagu per program", [.. program, Satu("", "Jumlah", _ => true)]);
    }

    /// <summary>The targets of a rencana aksi by indikator; <c>null</c>: it has none.</summary>
    /// <param name="isi">Its form.</param>
    /// <param name="sekitar">What stands around it.</param>
    /// <param name="tahun">Its year.</param>
    internal static RingkasanKepala? RencanaAksi(ButirTerisi isi, LingkunganFormulir sekitar, int tahun)
    {
        var menurut = isi.Daftar[0].Butir.Where(b => b["tahun"] == $"{tahun}").ToLookup(b => b["indikator"], StringComparer.Ordinal);
        var setahun = sekitar.TargetSetahun(isi);
        var nama = sekitar.Indikator.DistinctBy(i => i.Kode).ToDictionary(i => i.Kode, StringComparer.Ordinal);
        List<(string, string)> Angka(string kode)
        {
            string Target(string triwulan) => menurut[kode].FirstOrDefault(b => b["dokumen"] == "rencana-aksi" && b["triwulan"] == triwulan)
                is { } b && b["target"].Length > 0 ? b["target"] : AngkaIndonesia.Kosong;
            return [.. Triwulan.Select((r, i) => ($"Triwulan {r}", Target($"{i + 1}"))),
                ($"Tahun {tahun}", setahun.GetValueOrDefault(kode)?.Teks is { Length: > 0 } t ? t : AngkaIndonesia.Kosong)];
        }

        // in the order of the Renstra; what it does not know comes last
        var baris = nama.Keys.Where(menurut.Contains).Concat(menurut.Select(g => g.Key).Where(k => !nama.ContainsKey(k)))
            .Select(k => new BarisRingkas(k, nama.GetValueOrDefault(k) is { } i ? $"{i.Uraian} ({i.Satuan})" : "", Angka(k))).ToList();
        return baris.Count == 0 ? null : new RingkasanKepala("Target tiap triwulan", baris);
    }

    /// <summary>That of a document; <c>null</c>: its kind needs none.</summary>
    internal static RingkasanKepala? Susun(JenisDokumen jenis, KumpulanBerkas isi, KumpulanBerkas? semula, LingkunganFormulir sekitar,
        int tahun) =>
        jenis == JenisDokumen.Anggaran ? Anggaran(isi, semula)
            : jenis == JenisDokumen.RencanaKinerja && LingkunganFormulir.Buka(isi, BerkasTarget) is { } f
                ? RencanaAksi(sekitar.Terapkan(f, KirimanFormulir.Kosong).Isi, sekitar, tahun) : null;

    private static decimal Jumlah(IEnumerable<SubAnggaran> baris) => baris.Sum(b => b.Pagu ?? 0);

    private static List<(string, string)> Pagu(decimal? semula, decimal kini)
    {
        static string Cetak(decimal n) => AngkaIndonesia.Cetak(n, 0);
        return semula is not { } a ? [("Pagu (Rp)", Cetak(kini))]
            : [("Semula (Rp)", Cetak(a)), ("Menjadi (Rp)", Cetak(kini)), ("Selisih (Rp)", Cetak(kini - a))];
    }
}
