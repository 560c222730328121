using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Pengawasan;

namespace Akuntabel.Web.Fitur.Pengawasan;

/// <summary>How far the work of APIP for an office is.</summary>
public enum TahapPengawasan
{
    /// <summary>Nothing was begun.</summary>
    Belum,

    /// <summary>It runs.</summary>
    Berjalan,

    /// <summary>It was stopped.</summary>
    Dihentikan,

    /// <summary>It is issued.</summary>
    Selesai,
}

/// <summary>Score of an evaluation as it was issued: the whole and its components in order.</summary>
/// <param name="Nilai">The whole.</param>
/// <param name="Predikat">Its category.</param>
/// <param name="Komponen">Components.</param>
public sealed record SkorEvaluasi(decimal? Nilai, string Predikat, IReadOnlyList<(string Nama, decimal? Nilai)> Komponen)
{
    /// <summary>Reads what an evaluation left; <c>null</c>: nothing that is a score.</summary>
    /// <param name="hasil">What was issued, JSON: "Nilai", "Predikat" and "Komponen" with "Nama" and "Nilai".</param>
    public static SkorEvaluasi? Baca(string hasil)
    {
        if (string.IsNullOrEmpty(hasil))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(hasil);
            return json.RootElement is { ValueKind: JsonValueKind.Object } o && Angka(o, "Nilai") is { } nilai
                ? new SkorEvaluasi(nilai, Teks(o, "Predikat"), o.TryGetProperty(nameof(Komponen), out var k) && k.ValueKind == JsonValueKind.Array
                    ? [.. k.EnumerateArray().Where(x => x.ValueKind == JsonValueKind.Object).Select(x => (Teks(x, "Nama"), Angka(x, "Nilai")))] : [])
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static decimal? Angka(JsonElement o, string nama) =>
        o.TryGetProperty(nama, out var n) && n.ValueKind == JsonValueKind.Number && n.TryGetDecimal(out var d) ? d : null;

    private static string Teks(JsonElement o, string nama) => o.TryGetProperty(nama, out var t) && t.ValueKind == JsonValueKind.String ? t.GetString() ?? "" : "";
}

/// <summary>What APIP, Bappeda and the administrator see of one office in a year.</summary>
/// <param name="Kantor">The office.</param>
public sealed record PengawasanKantor(BarisPerangkatDaerah Kantor)
{
    /// <summary>How far the reviu of its report is.</summary>
    public TahapPengawasan Reviu { get; init; }

    /// <summary>The same in words: its outcome, or the step at which it is.</summary>
    public string KataReviu { get; init; } = "Belum dimulai";

    /// <summary>Its newest kept check of a report of the year; <c>null</c>: none.</summary>
    public BarisRekap? Uji { get; init; }

    /// <summary>How far its evaluation is.</summary>
    public TahapPengawasan Evaluasi { get; init; }

    /// <summary>Its score; <c>null</c>: none was issued.</summary>
    public SkorEvaluasi? Skor { get; init; }

    /// <summary>That of the year before; <c>null</c>: none.</summary>
    public SkorEvaluasi? SkorLalu { get; init; }

    /// <summary>Recommendations that are not settled, of all years.</summary>
    public int Terbuka { get; init; }

    /// <summary>Those whose day has passed.</summary>
    public int Lewat { get; init; }

    /// <summary>Those that wait for APIP.</summary>
    public int Diajukan { get; init; }

    /// <summary>Change of the score to the year before; <c>null</c>: one of both is not known.</summary>
    public decimal? Perubahan => Skor?.Nilai - SkorLalu?.Nilai;

    /// <summary>How a stage looks.</summary>
    /// <param name="tahap">The stage.</param>
    public static Ragam Rupa(TahapPengawasan tahap) => tahap switch
    {
        TahapPengawasan.Selesai => Ragam.Sukses,
        TahapPengawasan.Berjalan => Ragam.Info,
        TahapPengawasan.Dihentikan => Ragam.Bahaya,
        _ => Ragam.Biasa,
    };

    /// <summary>A stage in words.</summary>
    /// <param name="tahap">The stage.</param>
    public static string Sebutan(TahapPengawasan tahap) => tahap switch
    {
        TahapPengawasan.Selesai => "Selesai",
        TahapPengawasan.Berjalan => "Berjalan",
        TahapPengawasan.Dihentikan => "Dihentikan",
        _ => "Belum dimulai",
    };

    /// <summary>Puts the offices of a year together.</summary>
    /// <param name="tahun">The year.</param>
    /// <param name="hari">Today.</param>
    /// <param name="kantor">The offices.</param>
    /// <param name="kertas">Papers of the year and the one before.</param>
    /// <param name="jalan">Procedures of the year.</param>
    /// <param name="uji">Kept checks.</param>
    /// <param name="rekomendasi">Recommendations.</param>
    public static IReadOnlyList<PengawasanKantor> Susun(
        int tahun, DateOnly hari, IEnumerable<BarisPerangkatDaerah> kantor, IReadOnlyList<KertasTersimpan> kertas, IReadOnlyList<PelaksanaanTersimpan> jalan,
        IReadOnlyList<BarisRekap> uji, IReadOnlyList<RekomendasiTersimpan> rekomendasi)
    {
        var (menurut, milik) = (kertas.ToLookup(k => (k.PerangkatDaerah, k.Jenis, k.Tahun)), rekomendasi.ToLookup(r => r.PerangkatDaerah));
        var (periksa, langkah) = (uji.Where(u => u.Tahun == tahun).ToLookup(u => u.PerangkatDaerah), jalan.Where(j => j.Jenis == JenisPelaksanaan.Reviu).ToLookup(j => j.PerangkatDaerah));
        return [.. kantor.Select(p =>
        {
            var reviu = menurut[(p.Id, JenisKertas.Reviu, tahun)].FirstOrDefault();
            var evaluasi = menurut[(p.Id, JenisKertas.Evaluasi, tahun)].FirstOrDefault();
            return new PengawasanKantor(p)
            {
                Reviu = Tahap(reviu), KataReviu = Kata(reviu, langkah[p.Id].FirstOrDefault()), Evaluasi = Tahap(evaluasi),
                Uji = periksa[p.Id].FirstOrDefault(), Skor = SkorEvaluasi.Baca(evaluasi?.Hasil ?? ""),
                SkorLalu = SkorEvaluasi.Baca(menurut[(p.Id, JenisKertas.Evaluasi, tahun - 1)].FirstOrDefault()?.Hasil ?? ""),
                Terbuka = milik[p.Id].Count(r => r.Terbuka), Lewat = milik[p.Id].Count(r => r.Umur(hari) > 0),
                Diajukan = milik[p.Id].Count(r => r.Keadaan == KeadaanRekomendasi.Diajukan),
            };
        })];
    }

    private static TahapPengawasan Tahap(KertasTersimpan? k) => k?.Keadaan switch
    {
        null => TahapPengawasan.Belum,
        KeadaanKertas.Selesai => TahapPengawasan.Selesai,
        KeadaanKertas.Dihentikan => TahapPengawasan.Dihentikan,
        _ => TahapPengawasan.Berjalan,
    };

    private static string Kata(KertasTersimpan? k, PelaksanaanTersimpan? jalan) => k switch
    {
        null => "Belum dimulai",
        { Keadaan: KeadaanKertas.Selesai } => KonteksReviu.Hasil(k) is { } h ? PenyimpulReviu.Sebutan(h.Simpulan) : "Selesai",
        { Keadaan: KeadaanKertas.Dihentikan } => PenyimpulReviu.Sebutan(SimpulanReviu.Dihentikan),
        _ => jalan?.Pelaksanaan is { } p && p.Terbuka.FirstOrDefault() is { } t ? p.Langkah(t.Langkah).Sebutan : "Berjalan",
    };
}
