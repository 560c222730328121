using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>Holds what would be saved against the quarters to which the head agreed. Each quarter is locked by its own yes, and with a
/// later one where the head said so; what belongs to no quarter decides the year, and is locked with its fourth.</summary>
public sealed class PenjagaTriwulan(ZonaPemda zona) : IPenjagaTriwulan
{
    // what tells of spending where the measurement does not, has one figure for every span
    private static readonly (string Jalur, string[] Angka)[] Anggaran = [("anggaran.csv", ["realisasi", "realisasi_fisik"]),
        ("belanja.csv", ["realisasi"])];

    private static readonly string[] Pengukuran = ["kinerja.csv", "komponen.csv", "realisasi-anggaran.csv", "realisasi-belanja.csv",
        "realisasi-pendapatan.csv", "realisasi-apbn.csv",
        "kegiatan.yaml"];

    private const int DisebutPaling = 3;

    /// <inheritdoc/>
    public bool Menjaga(JenisDokumen jenis) => jenis == JenisDokumen.Pengukuran || jenis == JenisDokumen.Anggaran;

    /// <inheritdoc/>
    public string? Larangan(KumpulanBerkas lama, KumpulanBerkas jadi, int tahun, IReadOnlyList<TriwulanTerkunci> terkunci)
    {
        ArgumentNullException.ThrowIfNull(lama);
        ArgumentNullException.ThrowIfNull(jadi);
        ArgumentNullException.ThrowIfNull(terkunci);
        foreach (var k in terkunci)
        {
            var beda = Pengukuran.Where(j => !Sama(lama, jadi, j)).SelectMany(j => Beda(Baris(lama, j, k, tahun), Baris(jadi, j, k, tahun)))
                .Concat(k.Tahun == tahun ? Anggaran.Where(a => !Sama(lama, jadi, a.Jalur)).SelectMany(a => Beda(Serapan(lama, a),
                    Serapan(jadi, a))).Concat(Sama(lama, jadi, KegiatanTerhitung.Jalur) ? []
                        : KegiatanTerhitung.Beda(lama, jadi, tahun, k.Triwulan)) : [])
                .Distinct().ToList();
            if (beda.Count > 0)
            {
                return Pesan(k, beda);
            }
        }

        return null;
    }

    /// <summary>Names of the rows of one quarter that differ.</summary>
    internal static IReadOnlyList<string> Berubah(KumpulanBerkas lama, KumpulanBerkas jadi, int tahun, int triwulan)
    {
        Dictionary<string, string> Isi(KumpulanBerkas b, string jalur) => Kumpulkan(
            b, jalur, tahun, x => (Kegiatan(x) ? KegiatanTerhitung.Saat(x).Triwulan : int.TryParse(x["triwulan"], out var n) ? n : 0) == triwulan
                && (x["tahun"].Length == 0 || (int.TryParse(x["tahun"], out var y) && y == tahun)),
            x => string.Join('\u001f', x.Bidang.Select(f => f.Teks)));
        return [.. Pengukuran.Where(j => !Sama(lama, jadi, j)).SelectMany(j => Beda(Isi(lama, j), Isi(jadi, j))).Distinct()];
    }

    private string Pesan(TriwulanTerkunci k, List<string> beda)
    {
        var sejak = SaatUtc.Baca(k.Saat) is { } s
            ? $" pada {TanggalIndonesia.Panjang(DateOnly.FromDateTime(s.ToOffset(zona.Selisih).DateTime))}" : "";
        return $"{Periode.Tahun(k.Tahun, k.Triwulan)} terkunci: disetujui {k.Oleh}{sejak}. Yang akan berubah: "
            + string.Join("; ", beda.Take(DisebutPaling)) + (beda.Count > DisebutPaling ? $"; dan {beda.Count - DisebutPaling} lagi" : "")
            + ". Kembalikan isian itu seperti semula, atau minta kepala membuka kembali triwulannya dengan alasan di Pengukuran.";
    }

    private static bool Sama(KumpulanBerkas lama, KumpulanBerkas jadi, string jalur) =>
        lama.Coba(jalur, out var a) == jadi.Coba(jalur, out var b) && a.Span.SequenceEqual(b.Span);

    private static IEnumerable<string> Beda(Dictionary<string, string> lama, Dictionary<string, string> jadi) =>
        lama.Where(b => jadi.GetValueOrDefault(b.Key) != b.Value).Select(b => b.Key)
            .Concat(jadi.Keys.Where(k => !lama.ContainsKey(k)));

    // rows that are locked: what names each, and all that it says
    private static Dictionary<string, string> Baris(KumpulanBerkas berkas, string jalur, TriwulanTerkunci k, int tahun) => Kumpulkan(
        berkas, jalur, k.Tahun, b => Milik(b, k, tahun),
        b => string.Join('\u001f', b.Bidang.Select(f => f.Teks).Concat(b.Daftar.SelectMany(d => d.Butir).SelectMany(x =>
            x.Bidang.Select(f => f.Teks)))));

    private static Dictionary<string, string> Serapan(KumpulanBerkas berkas, (string Jalur, string[] Angka) a) => Kumpulkan(
        berkas, a.Jalur, 0, b => a.Angka.Any(f => b[f].Length > 0), b => string.Join('\u001f', a.Angka.Select(f =>
            b[f]).Prepend(PembagianUnit.Rinci(f => b[f]))));

    private static Dictionary<string, string> Kumpulkan(
        KumpulanBerkas berkas, string jalur, int tahun, Func<ButirTerisi, bool> pilih, Func<ButirTerisi, string> isi)
    {
        var hasil = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        if (!berkas.Coba(jalur, out var data) || FormulirBerkas.Buka(jalur, data) is not { } formulir)
        {
            return [];
        }

        foreach (var (uraian, b) in formulir.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), tahun > 0 ? [tahun] : []).Isi.Daftar
            .SelectMany(d => d.Butir.Select(b => (d.Uraian, b))).Where(x => pilih(x.b)))
        {
            var kunci = string.Join(" ", uraian.Pengenal.Where(p => p is not ("tahun" or "triwulan")).Select(p => b[p]));
            var nama = $"{uraian.Sebutan} {(kunci.Trim().Length > 0 ? kunci : PembagianUnit.Rinci(f => b[f]))}".Trim();
            if (!hasil.TryGetValue(nama, out var daftar))
            {
                hasil[nama] = daftar = [];
            }

            daftar.Add(isi(b));
        }

        // in which order rows stand tells nothing
        return hasil.ToDictionary(h => h.Key, h => string.Join('\u001e', h.Value.Order(StringComparer.Ordinal)), StringComparer.Ordinal);
    }

    /// <summary>Whether a row of a year or quarter is locked, by what names it; what is no quarter counts for the year.</summary>
    /// <param name="isi">A field of it.</param>
    /// <param name="k">The quarter that is locked.</param>
    /// <param name="tahun">Year of the document.</param>
    internal static bool Terkunci(Func<string, string> isi, TriwulanTerkunci k, int tahun)
    {
        // as the reader of these files understands it: "01" is the first quarter
        return Setahun(isi("tahun"), k, tahun)
            && (int.TryParse(isi("triwulan"), out var n) && n is >= 1 and <= 4 ? k.Memuat(n) : k.Triwulan == 4);
    }

    private static bool Setahun(string tertulis, TriwulanTerkunci k, int tahun) =>
        tertulis.Length > 0 ? int.TryParse(tertulis, out var y) && y == k.Tahun : k.Tahun == tahun;

    /// <summary>The same of a row or activity as it stands in a form.</summary>
    /// <param name="b">The row.</param>
    /// <param name="k">The quarter that is locked.</param>
    /// <param name="tahun">Year of the document.</param>
    internal static bool Milik(ButirTerisi b, TriwulanTerkunci k, int tahun)
    {
        if (!Kegiatan(b))
        {
            return Terkunci(f => b[f], k, tahun);
        }

        // an activity belongs to the quarter in which it counts; one that has none may be counted in any
        var saat = KegiatanTerhitung.Saat(b);
        return Setahun(b["tahun"], k, tahun) && (saat.Tanggal(k.Tahun)?.Year != k.Tahun || k.Memuat(saat.Triwulan));
    }

    private static bool Kegiatan(ButirTerisi b) => b.Bidang.Any(f => f.Uraian.Kunci == "mulai");
}
