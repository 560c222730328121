using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Storage.Dokumen;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>Where something that a message names is typed.</summary>
public static class TempatFormulir
{
    /// <summary>Address of the form with the field; <c>null</c> when the file has no form.</summary>
    /// <param name="pd">Perangkat daerah.</param>
    /// <param name="dokumen">The document.</param>
    /// <param name="jenis">Its kind.</param>
    /// <param name="isi">Its files.</param>
    /// <param name="asal">The place that the message names.</param>
    /// <param name="diisi">Whether the user types there; a reader's page has no fields to jump to.</param>
    public static string? Alamat(string pd, string dokumen, JenisDokumen jenis, KumpulanBerkas isi, Asal asal, bool diisi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        ArgumentNullException.ThrowIfNull(asal);
        var berkas = isi.Coba(asal.Berkas, out var data) ? data : default(ReadOnlyMemory<byte>?);
        var bagian = BagianIsian.Untuk(jenis, isi).Where(b => b.Jalur == asal.Berkas).ToList();
        if (bagian.Count == 0 || FormulirBerkas.Buka(asal.Berkas, berkas) is not { } f)
        {
            return null;
        }

        return Alamat(pd, dokumen, bagian, f.AlamatPada(asal.Baris, asal.Isian ?? asal.Kolom), diisi);
    }

    /// <summary>Where something that a composer met is mended: the field, else the page of its document; the stage of one that is not
    /// begun.</summary>
    /// <param name="pd">Perangkat daerah.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="asal">The place that the message names.</param>
    /// <param name="dokumen">Documents that were composed.</param>
    /// <param name="berkas">Their files.</param>
    /// <param name="diisi">Whether the user types there.</param>
    public static string Perbaikan(
        string pd, int tahun, Asal asal, IReadOnlyList<VersiDokumen> dokumen, KumpulanBerkas berkas, bool diisi)
    {
        ArgumentNullException.ThrowIfNull(asal);
        ArgumentNullException.ThrowIfNull(dokumen);
        var jenis = JenisDokumen.Untuk(asal.Berkas);
        return dokumen.FirstOrDefault(d => d.JenisDokumen == jenis) is { } v
            ? Alamat(pd, v.Dokumen, jenis, berkas, asal, diisi && v.Status == VersiDokumen.Draf)
                ?? Umum.Alamat.Dokumen.Satu(pd, v.Dokumen)
            : TahapSiklus.Untuk(jenis) is { } tahap ? Umum.Alamat.Siklus.Tahap(pd, tahap.Kunci, tahun)
            : Umum.Alamat.Dokumen.Daftar(pd, Periode.Tahun(tahun));
    }

    /// <summary>Address of the form that shows a field or thing.</summary>
    /// <param name="pd">Perangkat daerah.</param>
    /// <param name="dokumen">The document.</param>
    /// <param name="bagian">The parts of the form of its file; at least one.</param>
    /// <param name="tempat">Address of the field or thing in the form.</param>
    /// <param name="diisi">Whether the user types there.</param>
    public static string Alamat(string pd, string dokumen, IReadOnlyList<BagianIsian> bagian, string tempat, bool diisi)
    {
        var (kini, kunci) = Bagian(bagian, tempat);
        return Lembar(pd, dokumen, (kini, kunci), tempat, diisi) ?? (diisi ? Daftar(pd, dokumen, (kini, kunci), tempat)
            : Umum.Alamat.Dokumen.Isi(pd, dokumen, kini.Kunci));
    }

    /// <summary>Address of the form with a field among those of the other rows of its list; of a long list the part with it.</summary>
    /// <param name="pd">Perangkat daerah.</param>
    /// <param name="dokumen">The document.</param>
    /// <param name="bagian">The parts of the form of its file; at least one.</param>
    /// <param name="tempat">Address of the field in the form, or the code of the row in which it is the first that is empty.</param>
    public static string DiDaftar(string pd, string dokumen, IReadOnlyList<BagianIsian> bagian, string tempat)
    {
        var (kini, kunci) = Bagian(bagian, tempat);
        // a table of fixed columns has no cell for every field of its file
        var berkolom = tempat.Contains('[', StringComparison.Ordinal) && (TabelSilang.KolomUntuk(kini.Jalur, 0).Count > 0
            || (kini.Jalur == UsulanSub.Jalur ? !tempat.EndsWith(".pagu", StringComparison.Ordinal) : KisiSub.Untuk(kini.Jalur)));
        return (berkolom || kini.Uraian.Daftar.Any(d => d.Kunci == kunci && BentukIsian.Berlembar(d))
            ? Lembar(pd, dokumen, (kini, kunci), tempat, diisi: true) : null) ?? Daftar(pd, dokumen, (kini, kunci), tempat);
    }

    // a row of a table is shown alone: among hundreds it would have to be looked for; null: it has no sheet of its own
    private static string? Lembar(string pd, string dokumen, (BagianIsian Bagian, string Kunci) b, string tempat, bool diisi) =>
        tempat.LastIndexOf(']') is > 0 and var kurung
            && b.Bagian.Uraian.Daftar.Any(d => d.Kunci == b.Kunci && (d.Kunci.Length == 0 || BentukIsian.Berlembar(d)))
            ? $"{Umum.Alamat.Dokumen.Isi(pd, dokumen, b.Bagian.Kunci)}?butir={Uri.EscapeDataString(tempat[..(kurung + 1)])}"
                + (diisi && kurung < tempat.Length - 1 ? "#" + IdBidang(tempat) : "")
            : null;

    private static string Daftar(string pd, string dokumen, (BagianIsian Bagian, string Kunci) b, string tempat)
    {
        var sekali = b.Bagian.Uraian.Daftar.All(d => d.Kunci.Length > 0 && d.Kunci != b.Kunci);
        return Umum.Alamat.Dokumen.Isi(pd, dokumen, b.Bagian.Kunci) + (tempat.Length == 0 ? ""
            : $"{(sekali || tempat == b.Kunci ? "" : $"?tuju={Uri.EscapeDataString(tempat)}")}#{IdBidang(tempat)}");
    }

    private static (BagianIsian Bagian, string Daftar) Bagian(IReadOnlyList<BagianIsian> bagian, string tempat)
    {
        ArgumentNullException.ThrowIfNull(bagian);
        ArgumentNullException.ThrowIfNull(tempat);
        var kunci = tempat.Split('[', '.')[0];
        return (bagian.FirstOrDefault(b => b.Daftar.Contains(kunci)) ?? bagian.FirstOrDefault(b => b.Bidang) ?? bagian[0], kunci);
    }

    /// <summary>The id of a field on its page.</summary>
    public static string IdBidang(string alamat) => TagBuilder.CreateSanitizedId(KirimanFormulir.Bidang + alamat, "_");
}
