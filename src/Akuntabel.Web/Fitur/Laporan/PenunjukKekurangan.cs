using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Laporan;

/// <summary>Says what a report lacks in the words of whoever fills it in, and leads to where it is mended.</summary>
/// <param name="konteks">Who asks.</param>
/// <param name="pd">Office.</param>
/// <param name="periode">Span of the report.</param>
/// <param name="semua">All documents of the office.</param>
/// <param name="berkas">Files that the report was composed of.</param>
internal sealed class PenunjukKekurangan(KonteksPd konteks, string pd, Periode periode, IReadOnlyList<VersiDokumen> semua, KumpulanBerkas berkas)
{
    private IReadOnlyList<VersiDokumen> Milik { get; } = DokumenStore.Yang(semua, periode);

    /// <summary>Each with its place.</summary>
    public IReadOnlyList<HalBelumSiap> Sebut(IEnumerable<Kesalahan> daftar) =>
        [.. daftar.Select(k => new HalBelumSiap(SebutanBerkas.Pada(k.Asal), SebutanBerkas.Ganti(k.Pesan), SebutanBerkas.Ganti(k.Saran), AlamatUbah(k)))];

    // where it can be mended: the editor of the document that holds the file, the file for one who may only read it, the list where it can be begun
    private string? AlamatUbah(Kesalahan kesalahan)
    {
        if (DokumenStore.PembandingDari(semua, periode, kesalahan.Asal.Berkas) is { } lalu)
        {
            return Alamat.Dokumen.Satu(pd, lalu.Dokumen);
        }

        // where the editor marks the row, and jumps to it without a script
        var letak = kesalahan.Asal.Baris > 0 ? $"#baris-{kesalahan.Asal.Baris}" : "";

        var jenis = JenisDokumen.Untuk(kesalahan.Asal.Berkas);
        var titipan = berkas.Coba(kesalahan.Asal.Berkas, out _) ? JenisDokumen.Laporan : jenis; // a copy of the first version
        if ((Milik.FirstOrDefault(d => d.Jenis == jenis.Kode) ?? Milik.FirstOrDefault(d => d.Jenis == titipan.Kode)) is not { } d)
        {
            return Alamat.Dokumen.Daftar(pd);
        }

        if (!berkas.Coba(kesalahan.Asal.Berkas, out _))
        {
            return Alamat.Dokumen.Satu(pd, d.Dokumen);
        }

        // a document that later years read too asks first
        if (d.Selesai >= periode.Mulai && TempatFormulir.Alamat(pd, d.Dokumen, d.JenisDokumen, berkas, kesalahan.Asal,
            d.Status == VersiDokumen.Draf
                && konteks.Boleh(Hak.Atas<Fitur.Dokumen.Isian.IsiModel>(nameof(Fitur.Dokumen.Isian.IsiModel.OnPostAsync)), pd,
                d.Jenis)) is { } formulir)
        {
            return formulir;
        }

        var (pangkal, nama) = (Alamat.Dokumen.Satu(pd, d.Dokumen), Uri.EscapeDataString(kesalahan.Asal.Berkas));
        return konteks.Boleh(Hak.Atas<Fitur.Dokumen.UbahModel>(nameof(Fitur.Dokumen.UbahModel.OnGetAsync)), pd, d.Jenis)
            ? $"{pangkal}/ubah?berkas={nama}&baris={kesalahan.Asal.Baris}{(d.Selesai < periode.Mulai ? $"&untuk={Alamat.Dokumen.Untuk(periode)}" : "")}{letak}"
            : $"{pangkal}?berkas={nama}&asli=true#isi-berkas";
    }
}
