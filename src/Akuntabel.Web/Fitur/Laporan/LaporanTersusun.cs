using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Html;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.Fitur.Laporan;

/// <summary>A report composed from stored files.</summary>
/// <param name="Sidik">Digest of the files.</param>
/// <param name="Html">The report as a page; empty when it can't be composed.</param>
/// <param name="DaftarKesalahan">What must be mended first.</param>
/// <param name="DaftarTanpaSumber">Figures in the text that no data knows.</param>
public sealed record Susunan(string Sidik, byte[] Html, IReadOnlyList<Kesalahan> DaftarKesalahan, IReadOnlyList<string> DaftarTanpaSumber);

/// <summary>Composes reports and remembers the last few by the digest of their files: the same files make the same report.</summary>
public sealed class LaporanTersusun
{
    private const int Terbanyak = 12;

    private readonly LinkedList<Susunan> _ingatan = new();

    private readonly Lock _pintu = new();

    /// <summary>The report of these files.</summary>
    public Susunan Ambil(KumpulanBerkas berkas)
    {
        var sidik = IsiStore.Sidik(berkas);
        lock (_pintu)
        {
            if (_ingatan.FirstOrDefault(s => s.Sidik == sidik) is { } ada)
            {
                _ingatan.Remove(ada);
                _ingatan.AddFirst(ada);
                return ada;
            }
        }

        var baru = Susun(sidik, berkas);
        lock (_pintu)
        {
            _ingatan.AddFirst(baru);
            if (_ingatan.Count > Terbanyak)
            {
                _ingatan.RemoveLast();
            }
        }

        return baru;
    }

    private static Susunan Susun(string sidik, KumpulanBerkas berkas)
    {
        var hasil = PenyusunLaporan.Naskah(SumberBerkas.Memori(berkas));
        if (hasil.Naskah is not { } naskah)
        {
            return new Susunan(sidik, [], hasil.DaftarKesalahan, []);
        }

        using var wadah = new MemoryStream();
        using (var penulis = new StreamWriter(wadah, new UTF8Encoding(false)))
        {
            HtmlPenulis.Tulis(naskah, penulis);
        }

        return new Susunan(sidik, wadah.ToArray(), [], [.. AngkaTanpaSumber.Cari(naskah).Select(a => a.ToString() ?? "")]);
    }
}
