using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.DariPdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Akuntabel.Dokumen.TandaTangan;

/// <summary>What lies on a page beside its content.</summary>
/// <param name="Sidik">Digest of all it is, its look included.</param>
/// <param name="Kolom">Whether it is the field of a signature, with nothing that runs.</param>
/// <param name="Letak">Its box: left, lower, right, upper.</param>
internal sealed record LapisanHalaman(string Sidik, bool Kolom, (double X0, double Y0, double X1, double Y1) Letak)
{
    /// <summary>Whether it covers any place at all.</summary>
    public bool Terlihat => Letak.X1 - Letak.X0 > 1 && Letak.Y1 - Letak.Y0 > 1;
}

/// <summary>A page as the file has it: everything that paints it as one digest, and what lies on it.</summary>
internal sealed record AnatomiHalaman(string Isi, IReadOnlyList<LapisanHalaman> Lapisan);

/// <summary>
/// A PDF as its objects are, not as they look: pages with all that they draw on, and the parts of its catalogue. Two files that are alike in
/// these look alike in every program. What a hostile file nests too deep is refused.
/// </summary>
internal sealed class AnatomiPdf
{
    private const int ObjekTerbanyak = 1_000_000;

    // what says where a page hangs, is named for, or was worked on, and paints nothing
    private static readonly HashSet<string> TakTerlukis = ["Parent", "Annots", "StructParents", "LastModified", "Tabs", "PieceInfo", "Metadata", "Thumb"];

    // where it hangs, not what it is
    private static readonly HashSet<string> Induk = ["Parent", "P", "StructParent"];

    private static readonly string[] Warisan = ["Resources", "MediaBox", "CropBox", "Rotate"];

    private readonly PdfDocument _pdf;
    private readonly IFilterProvider _saringan;
    private readonly Dictionary<IndirectReference, string> _sidik = [];
    private readonly Dictionary<IndirectReference, int> _halaman = [];
    private int _objek;

    private AnatomiPdf(PdfDocument pdf, IFilterProvider saringan) => (_pdf, _saringan) = (pdf, saringan);

    /// <summary>Pages in their order.</summary>
    public IReadOnlyList<AnatomiHalaman> Halaman { get; private set; } = [];

    /// <summary>Digest of each part of the catalogue but the pages, and of fields only those that are no signatures.</summary>
    public IReadOnlyDictionary<string, string> Katalog { get; private set; } = new Dictionary<string, string>();

    /// <summary>What says whether certificates were revoked, where the file brings it along.</summary>
    public BahanPencabutan Bahan { get; private set; } = BahanPencabutan.Kosong;

    /// <summary>Reads it.</summary>
    /// <exception cref="DokumenTakTerbacaException">It cannot be read, or not in the time.</exception>
    public static AnatomiPdf Baca(byte[] pdf, TimeSpan batas)
    {
        var opsi = new OpsiPdf(new TakaranPdf(batas));
        using var dokumen = BerkasPdf.Buka(pdf, opsi);
        try
        {
            var a = new AnatomiPdf(dokumen, new PenyaringPdf());
            a.Urai();
            return a;
        }
        catch (Exception e) when (e is not (DokumenTakTerbacaException or OutOfMemoryException or OperationCanceledException))
        {
            throw new DokumenTakTerbacaException("susunan PDF-nya rusak atau dibuat menyesatkan.", e);
        }
    }

    private void Urai()
    {
        var katalog = _pdf.Structure.Catalog.CatalogDictionary;
        var halaman = new List<DictionaryToken>();
        Telusuri(katalog.Data.GetValueOrDefault("Pages"), [], halaman);
        Halaman = [.. halaman.Select(h => new AnatomiHalaman(
            Ringkas(h.Data.Where(d => !TakTerlukis.Contains(d.Key))), [.. Larik(h, "Annots").Select(Lapisan)]))];
        var bagian = katalog.Data.Where(d => d.Key is not ("Pages" or "AcroForm" or "DSS")).ToDictionary(d => d.Key, d => Ringkas([d]), StringComparer.Ordinal);
        if (Lihat<DictionaryToken>(katalog, "AcroForm") is { } isian)
        {
            var lain = Larik(isian, "Fields").Where(f => !Kolom(f)).ToList();
            if (lain.Count > 0 || isian.Data.ContainsKey("XFA"))
            {
                bagian["AcroForm"] = Ringkas(isian.Data.Where(d => d.Key == "XFA").Append(new("Fields", new ArrayToken(lain))));
            }
        }

        Katalog = bagian;
        var dss = Lihat<DictionaryToken>(katalog, "DSS");
        Bahan = dss is null ? BahanPencabutan.Kosong : new BahanPencabutan(Aliran(dss, "CRLs"), Aliran(dss, "OCSPs"), Aliran(dss, "Certs"));
    }

    // what a node says holds for all below it
    private void Telusuri(IToken? simpul, Dictionary<string, IToken> waris, List<DictionaryToken> hasil)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (hasil.Count > TakaranPdf.HalamanTerbanyak || Lihat<DictionaryToken>(simpul) is not { } d)
        {
            return;
        }

        var milik = new Dictionary<string, IToken>(waris, StringComparer.Ordinal);
        foreach (var w in Warisan.Where(d.Data.ContainsKey))
        {
            milik[w] = d.Data[w];
        }

        if (d.Data.ContainsKey("Kids"))
        {
            foreach (var anak in Larik(d, "Kids"))
            {
                Hitung();
                Telusuri(anak, milik, hasil);
            }

            return;
        }

        if (simpul is IndirectReferenceToken r)
        {
            _halaman[r.Data] = hasil.Count;
        }

        hasil.Add(new DictionaryToken(d.Data.Where(p => !milik.ContainsKey(p.Key)).Concat(milik)
            .ToDictionary(p => NameToken.Create(p.Key), p => p.Value)));
    }

    private LapisanHalaman Lapisan(IToken token)
    {
        var d = Lihat<DictionaryToken>(token);
        var r = d is null ? [] : Larik(d, "Rect").Select(t => Lihat<NumericToken>(t)?.Double ?? 0).ToArray();
        return new LapisanHalaman(Ringkas([new("", d ?? token)]), Kolom(token),
            r.Length == 4 ? (Math.Min(r[0], r[2]), Math.Min(r[1], r[3]), Math.Max(r[0], r[2]), Math.Max(r[1], r[3])) : default);
    }

    // a signature's field, or the place of one; with an action it is more than that
    private bool Kolom(IToken token) => Lihat<DictionaryToken>(token) is { } d && !d.Data.ContainsKey("A") && !d.Data.ContainsKey("AA")
        && !d.Data.ContainsKey("Kids") && (Lihat<NameToken>(d, "FT")?.Data ?? (Lihat<DictionaryToken>(d, "Parent") is { } i ? Lihat<NameToken>(i, "FT")?.Data : null)) == "Sig";

    private List<byte[]> Aliran(DictionaryToken dss, string nama) => [.. Larik(dss, nama).Take(BahanPencabutan.Terbanyak)
        .Select(t => Lihat<StreamToken>(t)).OfType<StreamToken>().Select(s => s.Decode(_saringan).ToArray())
        .Where(b => b.Length <= BahanPencabutan.Terbesar)];

    private IReadOnlyList<IToken> Larik(DictionaryToken d, string nama) => Lihat<ArrayToken>(d.Data.GetValueOrDefault(nama))?.Data ?? [];

    private T? Lihat<T>(DictionaryToken d, string nama)
        where T : class, IToken => Lihat<T>(d.Data.GetValueOrDefault(nama));

    private T? Lihat<T>(IToken? token)
        where T : class, IToken => token is IndirectReferenceToken r ? _pdf.Structure.GetObject(r.Data)?.Data as T : token as T;

    private string Ringkas(IEnumerable<KeyValuePair<string, IToken>> bagian)
    {
        using var h = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (nama, isi) in bagian.OrderBy(b => b.Key, StringComparer.Ordinal))
        {
            h.AppendData(Encoding.UTF8.GetBytes(nama));
            Tulis(isi, h);
        }

        return Convert.ToHexStringLower(h.GetHashAndReset());
    }

    private string Objek(IndirectReference r)
    {
        if (_halaman.TryGetValue(r, out var n))
        {
            return $"halaman {n}";
        }

        if (!_sidik.TryGetValue(r, out var sidik))
        {
            // one that leads back to itself
            _sidik[r] = "putaran";
            _sidik[r] = sidik = _pdf.Structure.GetObject(r)?.Data is { } isi ? Ringkas([new("", isi)]) : "kosong";
        }

        return sidik;
    }

    private void Tulis(IToken token, IncrementalHash h)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Hitung();
        switch (token)
        {
            case IndirectReferenceToken r:
                h.AppendData(Encoding.UTF8.GetBytes(Objek(r.Data)));
                break;
            case DictionaryToken d:
                h.AppendData("<<"u8);
                foreach (var (nama, isi) in d.Data.Where(p => !Induk.Contains(p.Key)).OrderBy(p => p.Key, StringComparer.Ordinal))
                {
                    h.AppendData(Encoding.UTF8.GetBytes($"/{nama} "));
                    Tulis(isi, h);
                }

                h.AppendData(">>"u8);
                break;
            case ArrayToken a:
                h.AppendData("["u8);
                foreach (var isi in a.Data)
                {
                    Tulis(isi, h);
                }

                h.AppendData("]"u8);
                break;
            case StreamToken s:
                Tulis(s.StreamDictionary, h);
                h.AppendData(s.Data.Span);
                break;
            default:
                h.AppendData(Encoding.UTF8.GetBytes($"{token} "));
                break;
        }
    }

    private void Hitung()
    {
        if (++_objek > ObjekTerbanyak)
        {
            throw TakaranPdf.TerlaluBanyak($"{ObjekTerbanyak} bagian");
        }
    }
}
