using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>A document as one who decides reads it: its forms without fields to type in, and what a reader of the plan would stop at.</summary>
public sealed class DokumenDibaca
{
    private readonly KumpulanBerkas _isi;
    private readonly KumpulanBerkas _semua;
    private readonly RujukanFormulir _rujukan = new();
    private readonly IReadOnlyList<int> _tahun;
    private readonly VersiDokumen _versi;

    /// <summary>Reads a document.</summary>
    /// <param name="versi">The document.</param>
    /// <param name="isi">Its files.</param>
    /// <param name="sekitar">Files of its period: its fields name things in them.</param>
    public DokumenDibaca(VersiDokumen versi, KumpulanBerkas isi, KumpulanBerkas sekitar)
    {
        ArgumentNullException.ThrowIfNull(versi);
        ArgumentNullException.ThrowIfNull(isi);
        ArgumentNullException.ThrowIfNull(sekitar);
        (_versi, _isi, _semua) = (versi, isi, sekitar.Gabung(isi));
        foreach (var (jalur, data) in _semua.Isi.Where(b => b.Key is "perencanaan.yaml" or "anggaran.csv" || isi.Isi.ContainsKey(b.Key)))
        {
            if (FormulirBerkas.Buka(jalur, data) is { } f)
            {
                _rujukan.Tambah(f);
            }
        }

        _tahun = MasaRenstra.Baca(_semua) is { } masa ? [.. Enumerable.Range(masa.Mulai, masa.Selesai - masa.Mulai + 1)] : [];
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
        return isi.Coba(jalur, out var data) ? FormulirBerkas.Buka(jalur, data)?.Terapkan(KirimanFormulir.Kosong, _rujukan, _tahun).Isi : null;
    }

    /// <summary>A value as a person reads it: what a code names.</summary>
    public string Kata(BidangTerisi b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return Rujukan(b.Uraian).FirstOrDefault(p => p.Nilai == b.Teks) is { } p ? p.Kata : b.Teks;
    }

    /// <summary>The choices of a field.</summary>
    public IReadOnlyList<PilihanBidang> Rujukan(UraianBidang b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return b.Jenis == JenisBidang.Pilihan ? b.Pilihan : b.Rujukan.Length > 0 ? _rujukan.Untuk(b.Rujukan) : [];
    }

    /// <summary>What the planning check says, with the part where it is mended.</summary>
    public IReadOnlyList<(TemuanRencana Temuan, BagianIsian Bagian)> Periksa()
    {
        IReadOnlyList<TemuanRencana> temuan = Bagian.Count == 0 ? [] : (Bagian[0].Bagian.Jalur, Buka(_isi, Bagian[0].Bagian.Jalur)) switch
        {
            ("perencanaan.yaml", { } isi) => PemeriksaRencana.Renstra(isi, [.. _rujukan.Untuk("program").Select(p => p.Nilai)]),
            ("perjanjian-kinerja.yaml", { } isi) => PemeriksaRencana.Perjanjian(
                isi, TabelSilang.Indikator(_semua, _versi.Mulai).GroupBy(i => i.Kode).ToDictionary(g => g.Key, g => g.First().Target)),
            _ => [],
        };
        return [.. temuan.OrderBy(t => t.Bobot).Select(t => (t, Bagian.Select(b => b.Bagian).FirstOrDefault(b => Memuat(b, t.Tempat), Bagian[0].Bagian)))];
    }

    private static bool Memuat(BagianIsian b, string tempat) =>
        b.Daftar.Any(d => tempat.StartsWith(d + "[", StringComparison.Ordinal) || tempat.StartsWith(d + ".", StringComparison.Ordinal));

    private List<(BagianIsian, ButirTerisi)> Susun()
    {
        var terbuka = new Dictionary<string, ButirTerisi?>(StringComparer.Ordinal);
        var hasil = new List<(BagianIsian, ButirTerisi)>();
        foreach (var b in BagianIsian.Untuk(_versi.JenisDokumen, _isi))
        {
            if ((terbuka.TryGetValue(b.Jalur, out var ada) ? ada : terbuka[b.Jalur] = Buka(_isi, b.Jalur)) is { } isi)
            {
                hasil.Add((b, new ButirTerisi("", "", b.Bidang ? isi.Bidang : [], [.. isi.Daftar.Where(d => b.Daftar.Contains(d.Uraian.Kunci))])));
            }
        }

        return hasil;
    }
}
