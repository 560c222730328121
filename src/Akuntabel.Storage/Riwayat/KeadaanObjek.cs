using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Riwayat;

/// <summary>
/// State of a thing that events are about: the digest of its rows, and a short sign of every row and column that later tells which one was changed.
/// Written as <c>objek sidik tanda tanda…</c>, a line for each thing; <c>-</c> as digest: it has no rows (any more). Long ones are kept among the contents.
/// </summary>
internal sealed record KeadaanObjek(string Objek, string Sidik, IReadOnlyList<string> Tanda)
{
    /// <summary>Digest of a thing without rows.</summary>
    public const string Tiada = "-";

    // a few lines stand in the event itself
    private const int BarisTerbanyak = 40;

    private const char AwalanIsi = '@';

    private const int PanjangTandaKunci = 6;

    private const int PanjangTandaKolom = 2;

    /// <summary>As a line.</summary>
    public string Tulis() => string.Join(' ', new[] { Objek, Sidik }.Concat(Tanda));

    /// <summary>From a line.</summary>
    public static KeadaanObjek Baca(string baris)
    {
        var bagian = baris.Split(' ');
        return bagian.Length >= 2 ? new KeadaanObjek(bagian[0], bagian[1], bagian[2..]) : throw new FormatException($"Keadaan \"{baris}\" tidak terbaca.");
    }

    /// <summary>Of rows that belong to one thing.</summary>
    public static KeadaanObjek Dari(string objek, IEnumerable<BarisTerbukti> daftar)
    {
        var urut = daftar.OrderBy(b => b.Tabel).ThenBy(b => b.Kunci, StringComparer.Ordinal).ThenBy(b => b.Kanonik, StringComparer.Ordinal).ToList();
        return urut.Count == 0
            ? new KeadaanObjek(objek, Tiada, [])
            : new KeadaanObjek(objek, Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(urut.Select(b => b.Kanonik))))), [.. urut.Select(TandaBaris)]);
    }

    /// <summary>The states that the events of one transaction leave behind, at the last event that touches each thing.</summary>
    public static async Task<IReadOnlyList<string>> UntukAsync(SesiBasisdata sesi, string pemda, IReadOnlyList<PeristiwaBaru> daftar)
    {
        var terakhir = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, p) in daftar.Index())
        {
            foreach (var o in p.Turut.Append(TeksAman.Bersihkan(p.Objek)))
            {
                terakhir[o] = i;
            }
        }

        var hasil = daftar.Select(_ => new List<KeadaanObjek>()).ToList();
        foreach (var k in await PembacaKeadaan.BacaAsync(sesi, pemda, terakhir.Keys))
        {
            hasil[terakhir[k.Objek]].Add(k);
        }

        var teks = new List<string>();
        foreach (var h in hasil)
        {
            teks.Add(await SimpanAsync(sesi, pemda, h));
        }

        return teks;
    }

    /// <summary>As an event keeps it.</summary>
    public static async Task<string> SimpanAsync(SesiBasisdata sesi, string pemda, IReadOnlyCollection<KeadaanObjek> daftar)
    {
        var teks = string.Join('\n', daftar.OrderBy(k => k.Objek, StringComparer.Ordinal).Select(k => k.Tulis()));
        return daftar.Count <= BarisTerbanyak ? teks : AwalanIsi + await IsiStore.SimpanAsync(sesi, pemda, Encoding.UTF8.GetBytes(teks));
    }

    /// <summary>What an event kept; <c>null</c> when its content is gone.</summary>
    public static async Task<IReadOnlyList<KeadaanObjek>?> UraiAsync(SesiBasisdata sesi, string pemda, string keadaan)
    {
        var teks = keadaan.StartsWith(AwalanIsi) ? await IsiStore.BacaAsync(sesi, pemda, keadaan[1..]) is { } isi ? Encoding.UTF8.GetString(isi) : null : keadaan;
        return teks?.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Baca).ToList();
    }

    /// <summary>Which rows and columns differ from what was recorded, in words.</summary>
    public string Beda(IReadOnlyCollection<BarisTerbukti> kini)
    {
        var lama = Tanda.Select(t => t.Split('.')).Where(t => t.Length == 3).ToList();
        var baru = kini.Select(b => (Baris: b, Tanda: TandaBaris(b).Split('.'))).ToList();
        var hasil = new List<string>();
        foreach (var (b, t) in baru)
        {
            var semula = lama.Find(l => l[0] == t[0] && l[1] == t[1]);
            hasil.Add(semula is null ? $"{b.Sebutan} ditambahkan" : KolomBeda(b, semula[2], t[2]));
            lama.Remove(semula ?? []);
        }

        hasil.AddRange(lama.Select(l => $"{TabelTerbukti.Semua[int.Parse(l[0])].Sebutan} hilang"));
        var tersebut = hasil.Where(h => h.Length > 0).Distinct().ToList();
        return tersebut.Count > 0 ? string.Join("; ", tersebut) : "isinya berubah";
    }

    private static string KolomBeda(BarisTerbukti b, string lama, string baru)
    {
        var kolom = TabelTerbukti.Semua[b.Tabel].Kolom.Where((_, i) => Potong(lama, i) != Potong(baru, i)).Select(k => k.Nama).ToList();
        return kolom.Count == 0 ? "" : $"{b.Sebutan}: {string.Join(", ", kolom)} diubah";
    }

    private static string Potong(string tanda, int ke) => (ke + 1) * PanjangTandaKolom <= tanda.Length ? tanda.Substring(ke * PanjangTandaKolom, PanjangTandaKolom) : KolomKosong;

    private static string KolomKosong { get; } = TandaTeks("", PanjangTandaKolom);

    private static string TandaBaris(BarisTerbukti b) => $"{b.Tabel}.{TandaTeks(b.Kunci, PanjangTandaKunci)}.{string.Concat(b.Nilai.Select(n => TandaTeks(n, PanjangTandaKolom)))}";

    private static string TandaTeks(string teks, int panjang) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(teks)))[..panjang];
}

/// <summary>A row as the log proves it.</summary>
/// <param name="Tabel">Place of its table in <see cref="TabelTerbukti.Semua"/>.</param>
/// <param name="Objek">The thing that it belongs to.</param>
/// <param name="Kunci">Tells it apart from the other rows of that thing.</param>
/// <param name="Nilai">Values of the columns, in order; an empty number is empty.</param>
internal sealed record BarisTerbukti(int Tabel, string Objek, string Kunci, IReadOnlyList<string> Nilai)
{
    /// <summary>The one form of which the digest is made: every text preceded by its length, empty columns left out.</summary>
    public string Kanonik { get; } = Bentuk(Tabel, Kunci, Nilai);

    /// <summary>How people call it.</summary>
    public string Sebutan => TabelTerbukti.Semua[Tabel] is { Nama: "versi" } t ? $"{t.Sebutan} {Kunci}" : TabelTerbukti.Semua[Tabel].Sebutan;

    private static string Bentuk(int tabel, string kunci, IReadOnlyList<string> nilai)
    {
        var t = TabelTerbukti.Semua[tabel];
        var isian = t.Kolom.Zip(nilai).Where(k => k.Second.Length > 0).SelectMany(k => new[] { k.First.Nama, k.Second });
        return string.Concat(new[] { t.Nama, kunci }.Concat(isian).Append("").Select(i => $"{Encoding.UTF8.GetByteCount(i)}:{i}"));
    }
}
