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
/// <param name="DaftarKesalahan">What must be mended first.</param>
/// <param name="DaftarTanpaSumber">Figures in the text that no data knows.</param>
public sealed record Susunan(string Sidik, IReadOnlyList<Kesalahan> DaftarKesalahan, IReadOnlyList<string> DaftarTanpaSumber)
{
    private readonly Lazy<byte[]>? _html;

    internal Susunan(string sidik, Naskah naskah)
        : this(sidik, [], [.. AngkaTanpaSumber.Cari(naskah).Select(a => a.ToString() ?? "")]) => _html = new(() => Tulis(naskah));

    /// <summary>Whether there is a report.</summary>
    public bool Berhasil => _html is not null;

    /// <summary>The report as a page, written when first asked for; empty when it can't be composed.</summary>
    public byte[] Html => _html?.Value ?? [];

    private static byte[] Tulis(Naskah naskah)
    {
        using var wadah = new MemoryStream();
        using (var penulis = new StreamWriter(wadah, new UTF8Encoding(false)))
        {
            HtmlPenulis.Tulis(naskah, penulis);
        }

        return wadah.ToArray();
    }
}

/// <summary>Reads and composes stored files, and remembers the last few: pages ask for the same ones again and again.</summary>
public sealed class LaporanTersusun
{
    private readonly Ingatan<HasilBaca> _bacaan = new(24);

    private readonly Ingatan<Susunan> _susunan = new(12);

    /// <summary>The files as read.</summary>
    public HasilBaca Baca(KumpulanBerkas berkas) => Baca(IsiStore.Sidik(berkas), berkas);

    /// <summary>The report of these files.</summary>
    public Susunan Ambil(KumpulanBerkas berkas)
    {
        var sidik = IsiStore.Sidik(berkas);
        return _susunan.Ambil(sidik, () =>
        {
            var hasil = PenyusunLaporan.Naskah(Baca(sidik, berkas));
            return hasil.Naskah is { } naskah ? new Susunan(sidik, naskah) : new Susunan(sidik, hasil.DaftarKesalahan, []);
        });
    }

    private HasilBaca Baca(string sidik, KumpulanBerkas berkas) => _bacaan.Ambil(sidik, () => PembacaInstansi.Baca(SumberBerkas.Memori(berkas)));
}
