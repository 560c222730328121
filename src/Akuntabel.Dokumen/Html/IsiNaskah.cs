using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Html;

/// <summary>What the contents and the references need to know before the first block is written.</summary>
internal sealed class IsiNaskah
{
    private readonly HashSet<string> _ditulis = [];

    public IsiNaskah(Naskah naskah)
    {
        foreach (var b in naskah.DaftarBlok())
        {
            Kumpulkan(b);
        }
    }

    public List<Judul> Judul { get; } = [];

    public List<Keterangan> Tabel { get; } = [];

    public List<Keterangan> Gambar { get; } = [];

    /// <summary>All anchors of the document.</summary>
    public HashSet<string> Jangkar { get; } = [];

    /// <summary>Level of the heading written last.</summary>
    public int TingkatLalu { get; set; }

    /// <summary>Whether this is the first use of an anchor: a second element must not carry the same id.</summary>
    public bool Pakai(string id) => id.Length > 0 && _ditulis.Add(id);

    private void Kumpulkan(Blok blok)
    {
        switch (blok)
        {
            case Judul j:
                Judul.Add(j);
                Jangkar.Add(j.Id);
                break;
            case Tabel { Keterangan: { } k }:
                Tambah(Tabel, k);
                break;
            case Grafik { Keterangan: var k }:
                Tambah(Gambar, k);
                break;
            case Bagan { Keterangan: var k }:
                Tambah(Gambar, k);
                break;
            case Gambar { Keterangan: { } k }:
                Tambah(Gambar, k);
                break;
            case Daftar d:
                foreach (var b in d.Butir.SelectMany(b => b))
                {
                    Kumpulkan(b);
                }

                break;
            default:
                break;
        }
    }

    private void Tambah(List<Keterangan> daftar, Keterangan k)
    {
        daftar.Add(k);
        Jangkar.Add(k.Id);
    }
}
