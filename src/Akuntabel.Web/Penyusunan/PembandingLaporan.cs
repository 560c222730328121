using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Perbandingan;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Penyusunan;

/// <summary>A report as one side of a comparison.</summary>
/// <param name="Periode">Its span.</param>
/// <param name="Berkas">What it is composed of.</param>
/// <param name="Saat">When it was made.</param>
public sealed record SisiBanding(Periode Periode, KumpulanBerkas Berkas, DateTimeOffset Saat);

/// <summary>Composes two reports and sets them side by side; remembers the last few, as their pages are turned one by one.</summary>
public sealed class PembandingLaporan(DokumenStore dokumen, TerbitanStore terbitan, FotoLaporan foto, TimeProvider waktu)
{
    private readonly Ingatan<IReadOnlyList<BagianBeda>> _beda = new(6);

    /// <summary>A report as it was issued.</summary>
    public async Task<SisiBanding> TerbitanAsync(BarisTerbitan t, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(t);
        return new(t.Periode, await foto.DenganAsync(await terbitan.BahanAsync(t, batal), t.Pemda, t.PerangkatDaerah, batal), SaatUtc.Baca(t.Saat) ?? waktu.GetUtcNow());
    }

    /// <summary>A report as it stands, or stood; <c>null</c>: there was none.</summary>
    public async Task<SisiBanding?> IsianAsync(string pemda, string pd, Periode periode, PilihanVersi pilihan, DateTimeOffset? saat, CancellationToken batal)
    {
        var berkas = await dokumen.BerkasLaporanAsync(pemda, pd, periode, pilihan, batal);
        return berkas.Coba("laporan.yaml", out _) ? new(periode, await foto.DenganAsync(berkas, pemda, pd, batal), saat ?? waktu.GetUtcNow()) : null;
    }

    /// <summary>What the later one says otherwise; <c>null</c>: one of both cannot be composed.</summary>
    public IReadOnlyList<BagianBeda>? Bandingkan(SisiBanding lama, SisiBanding baru)
    {
        ArgumentNullException.ThrowIfNull(lama);
        ArgumentNullException.ThrowIfNull(baru);
        var sidik = $"{IsiStore.Sidik(lama.Berkas)} {IsiStore.Sidik(baru.Berkas)}";
        return _beda.Cari(sidik) ?? (Naskah(lama) is { } a && Naskah(baru) is { } b
            ? _beda.Simpan(sidik, BedaNaskah.Susun(a, b, new TahunBanding(lama.Periode.Mulai, baru.Periode.Mulai))) : null);
    }

    /// <summary>The later one as DOCX with tracked changes; <c>null</c>: one of both cannot be composed.</summary>
    public static byte[]? Docx(SisiBanding lama, SisiBanding baru)
    {
        ArgumentNullException.ThrowIfNull(baru);
        if (Naskah(lama) is not { } a || Naskah(baru) is not { } b)
        {
            return null;
        }

        using var isi = new MemoryStream();
        LacakDocx.Tulis(a, b, baru.Saat, isi);
        return isi.ToArray();
    }

    private static Core.Laporan.Naskah? Naskah(SisiBanding sisi) => PenyusunLaporan.Naskah(PembacaInstansi.Baca(SumberBerkas.Memori(sisi.Berkas))).Naskah;
}
