using Akuntabel.Core.Alur;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Dokumen.Cetakan;

/// <summary>One thing that a printed document still lacks.</summary>
/// <param name="Pada">The document and the place in it, in words.</param>
/// <param name="Pesan">What is wrong or missing.</param>
/// <param name="Alamat">The part of the form where it is filled in.</param>
public sealed record HalKurang(string Pada, string Pesan, string Alamat)
{
    /// <summary>Says it in the words of whoever fills it in.</summary>
    /// <param name="k">What the composer met.</param>
    /// <param name="dokumen">Documents that it was composed of.</param>
    /// <param name="berkas">Their files.</param>
    /// <param name="pd">Perangkat daerah.</param>
    /// <param name="periode">Its span.</param>
    public static HalKurang Dari(Kesalahan k, IReadOnlyList<VersiDokumen> dokumen, KumpulanBerkas berkas, string pd, Periode periode)
    {
        ArgumentNullException.ThrowIfNull(k);
        ArgumentNullException.ThrowIfNull(dokumen);
        ArgumentNullException.ThrowIfNull(berkas);
        var jenis = JenisDokumen.Untuk(k.Asal.Berkas);
        var alamat = dokumen.FirstOrDefault(d => d.Jenis == jenis.Kode) is not { } d
            ? TahapSiklus.Untuk(jenis) is { } tahap ? Umum.Alamat.Siklus.Tahap(pd, tahap.Kunci, periode.Mulai)
                : Umum.Alamat.Dokumen.Daftar(pd, periode)
            : Terbaca(k.Asal.Berkas, berkas) ? Umum.Alamat.Dokumen.Isi(pd, d.Dokumen, Bagian(k.Asal, jenis))
            : Umum.Alamat.Dokumen.Satu(pd, d.Dokumen);
        return new HalKurang(SebutanBerkas.Pada(k.Asal), SebutanBerkas.Ganti(k.Pesan), alamat);
    }

    // a file that is no longer understood as a form is mended as text
    private static bool Terbaca(string jalur, KumpulanBerkas berkas) =>
        FormulirBerkas.Buka(jalur, berkas.Coba(jalur, out var isi) ? isi : default(ReadOnlyMemory<byte>?)) is not null;

    // the part that holds the column, or else where that document is filled in first
    private static string Bagian(Asal asal, JenisDokumen jenis)
    {
        var daftar = BagianIsian.Untuk(jenis, KumpulanBerkas.Kosong).Where(b => b.Jalur == asal.Berkas).ToList();
        var lazim = asal.Berkas switch { RiwayatPerjanjian.BerkasKini => "pihak", "perencanaan.yaml" => "sasaran", _ => "" };
        return (daftar.Find(b => asal.Kolom is { } kolom && b.Daftar.Contains(kolom)) ?? daftar.Find(b => b.Kunci == lazim))?.Kunci ?? "";
    }
}
