using System.Globalization;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>All that can be listed or referred to, in order, with the names of its bookmarks.</summary>
internal sealed class IndeksNaskah
{
    private readonly Dictionary<string, string> _penanda = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nama = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _keterangan = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bernomor = new(StringComparer.Ordinal);
    private readonly NomorOtomatis _nomor = new();

    public IndeksNaskah(Naskah naskah) => Telusuri(naskah.DaftarBlok());

    public List<Judul> DaftarJudul { get; } = [];

    public List<Keterangan> DaftarTabel { get; } = [];

    public List<Keterangan> DaftarGambar { get; } = [];

    /// <summary>Bookmark of an anchor, or null when nothing in the document has it.</summary>
    public string? Penanda(string id) => _penanda.GetValueOrDefault(id);

    /// <summary>Whether the anchor is a caption (a REF field gives "Tabel 3.1") and not a heading.</summary>
    public bool AdalahKeterangan(string id) => _keterangan.Contains(id);

    /// <summary>Whether the anchor is a heading below a chapter that the word processor numbers, which is referred to by just that number.</summary>
    public bool Bernomor(string id) => _bernomor.Contains(id);

    /// <summary>The entries that a contents block prints.</summary>
    public int Banyak(JenisDaftarIsi jenis) => jenis switch
    {
        JenisDaftarIsi.Tabel => DaftarTabel.Count,
        JenisDaftarIsi.Gambar => DaftarGambar.Count,
        _ => DaftarJudul.Count(DalamDaftar),
    };

    /// <summary>Whether the contents lists the heading.</summary>
    public static bool DalamDaftar(Judul j) => j is { DalamDaftarIsi: true, Tingkat: <= 3 };

    private void Telusuri(IEnumerable<Blok> daftar)
    {
        foreach (var blok in daftar)
        {
            switch (blok)
            {
                case Judul j:
                    DaftarJudul.Add(j);
                    if (_nomor.Lewati(j) == SumberNomor.Bab && j.Tingkat > 1)
                    {
                        _bernomor.Add(j.Id);
                    }

                    Daftarkan(j.Id);
                    break;
                case Tabel { Keterangan: { } k }:
                    Catat(DaftarTabel, k);
                    break;
                case Grafik g:
                    Catat(DaftarGambar, g.Keterangan);
                    break;
                case Bagan b:
                    Catat(DaftarGambar, b.Keterangan);
                    break;
                case Gambar { Keterangan: { } k }:
                    Catat(DaftarGambar, k);
                    break;
                case Daftar d:
                    Telusuri(d.Butir.SelectMany(b => b));
                    break;
            }
        }
    }

    private void Catat(List<Keterangan> daftar, Keterangan k)
    {
        daftar.Add(k);
        _keterangan.Add(k.Id);
        Daftarkan(k.Id);
    }

    private void Daftarkan(string id)
    {
        if (_penanda.ContainsKey(id))
        {
            return;
        }

        // Word: letters, digits and underscores, a letter first, at most 40, case does not distinguish
        var dasar = string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        dasar = dasar.Length > 0 && char.IsAsciiLetter(dasar[0]) ? dasar : "r_" + dasar;
        dasar = dasar.Length > 34 ? dasar[..34] : dasar;
        var nama = dasar;
        for (var n = 2; !_nama.Add(nama); n++)
        {
            nama = dasar + "_" + n.ToString(CultureInfo.InvariantCulture);
        }

        _penanda[id] = nama;
    }
}
