using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>A document as one who decides reads it: its forms without fields to type in, and what a reader of the plan would stop
/// at.</summary>
public sealed class DokumenDibaca
{
    private readonly KumpulanBerkas _isi;
    private readonly LingkunganFormulir _sekitar;
    private readonly VersiDokumen _versi;

    /// <summary>Reads a document.</summary>
    /// <param name="versi">The document.</param>
    /// <param name="isi">Its files.</param>
    /// <param name="sekitar">Files of its period: its fields name things in them.</param>
    /// <param name="hariIni">Today.</param>
    public DokumenDibaca(VersiDokumen versi, KumpulanBerkas isi, KumpulanBerkas sekitar, DateOnly hariIni)
    {
        ArgumentNullException.ThrowIfNull(versi);
        ArgumentNullException.ThrowIfNull(isi);
        ArgumentNullException.ThrowIfNull(sekitar);
        (_versi, _isi, _sekitar) = (versi, isi, new LingkunganFormulir(sekitar.Gabung(isi), [.. isi.DaftarJalur], versi.Mulai, hariIni));
        Bagian = Susun();
    }

    /// <summary>Parts with what stands in them.</summary>
    public IReadOnlyList<(BagianIsian Bagian, ButirTerisi Isi)> Bagian { get; }

    /// <summary>Files that are no form: registers, narratives, pictures.</summary>
    public IReadOnlyList<string> BerkasLain => [.. _isi.DaftarJalur.Where(j => Bagian.All(b => b.Bagian.Jalur != j))];

    /// <summary>A file of another version as the form that this one is; <c>null</c>: it has none, or cannot be understood.</summary>
    public ButirTerisi? Buka(KumpulanBerkas isi, string jalur)
    {
        ArgumentNullException.ThrowIfNull(isi);
        return isi.Coba(jalur, out _) && LingkunganFormulir.Buka(isi, jalur) is { } f ? _sekitar.Terapkan(f, KirimanFormulir.Kosong).Isi
            : null;
    }

    /// <summary>A value as a person reads it: what a code names.</summary>
    public string Kata(BidangTerisi b) => _sekitar.Kata(b);

    /// <summary>What a head reads of it before all its rows; <c>null</c>: its kind needs none.</summary>
    /// <param name="semula">Files of the version that it changes; <c>null</c>: it is the first.</param>
    public RingkasanKepala? Ringkasan(KumpulanBerkas? semula) =>
        RingkasanKepala.Susun(_versi.JenisDokumen, _isi, semula, _sekitar, _versi.Mulai);

    /// <summary>What the planning check says, with the part where it is mended.</summary>
    public IReadOnlyList<(TemuanRencana Temuan, BagianIsian Bagian)> Periksa() =>
    [
        .. Bagian.Select(b => b.Bagian).DistinctBy(b => b.Jalur)
            .SelectMany(b => Buka(_isi, b.Jalur) is { } isi ? _sekitar.Periksa(b.Jalur, isi) : [])
            .Select(t => (t, Bagian.Select(b => b.Bagian).FirstOrDefault(b => b.Memuat(t.Tempat), Bagian[0].Bagian))),
    ];

    private List<(BagianIsian, ButirTerisi)> Susun()
    {
        var terbuka = new Dictionary<string, ButirTerisi?>(StringComparer.Ordinal);
        var hasil = new List<(BagianIsian, ButirTerisi)>();
        foreach (var b in BagianIsian.Untuk(_versi.JenisDokumen, _isi))
        {
            if ((terbuka.TryGetValue(b.Jalur, out var ada) ? ada : terbuka[b.Jalur] = Buka(_isi, b.Jalur)) is { } isi)
            {
                hasil.Add((b, b.Potong(isi)));
            }
        }

        return hasil;
    }
}
