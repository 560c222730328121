using Akuntabel.Core.Instansi;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Reviu;
using Akuntabel.Dokumen.Pengawasan;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Penyusunan;

namespace Akuntabel.Web.Pengawasan;

/// <summary>A document of APIP that can be had now.</summary>
/// <param name="Jenis">Key in addresses.</param>
/// <param name="Sebutan">What it is called.</param>
public sealed record DokumenApip(string Jenis, string Sebutan);

/// <summary>Makes the documents of a reviu of what is stored.</summary>
public sealed class CetakanApip(KonteksTulis tulis, PencetakNaskah pencetak, Pengakses pengakses)
{
    private static readonly DokumenApip Kertas = new("kertas-kerja", "Kertas kerja reviu");

    private static readonly DokumenApip DaftarUji = new("daftar-uji", "Daftar uji reviu");

    private static readonly DokumenApip Catatan = new("catatan", "Catatan hasil reviu");

    private static readonly DokumenApip Laporan = new("laporan", "Laporan hasil reviu");

    private static readonly DokumenApip Pernyataan = new("pernyataan", "Pernyataan telah direviu");

    /// <summary>Those of a reviu that the user may have now: the team its own papers, the office its notes once they are passed on, all of them
    /// what was issued.</summary>
    public static IReadOnlyList<DokumenApip> Tersedia(KeadaanReviu k)
    {
        ArgumentNullException.ThrowIfNull(k);
        var (tim, terbit) = (k.Peran is not null, k.Kertas.Keadaan == KeadaanKertas.Selesai);
        return [
            .. tim || terbit ? [Kertas, DaftarUji] : Array.Empty<DokumenApip>(),
            .. tim || terbit || (k.Kantor && k.Langkah >= LangkahReviu.Menanggapi) ? [Catatan] : Array.Empty<DokumenApip>(),
            .. terbit ? [Laporan] : Array.Empty<DokumenApip>(),
            .. terbit && k.Simpulan is SimpulanReviu.Bersih or SimpulanReviu.CatatanMinor ? [Pernyataan] : Array.Empty<DokumenApip>()];
    }

    /// <summary>One of them; <c>null</c>: the user may not have it, or the outcome does not allow it.</summary>
    public async Task<Naskah?> ReviuAsync(KeadaanReviu k, string jenis, string kantor, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(k);
        if (!Tersedia(k).Any(d => d.Jenis == jenis))
        {
            return null;
        }

        var naskah = await tulis.BacaAsync(k.Kertas.PerangkatDaerah, Core.Alur.Periode.Tahun(k.Kertas.Tahun), batal);
        var isi = new IsiDokumenReviu(pengakses.NamaPemda, kantor, k.Kertas.Tahun, k.Kertas.Tugas, k.Instrumen, [.. k.Jawaban.Values])
        {
            Nomor = k.Kertas.Nomor, Tanggal = DateOnly.TryParse(k.Kertas.Tanggal, out var t) ? t : null, Sidik = k.Kertas.Sidik,
            Penandatangan = Penandatangan(k.Kertas.Tugas), Dihentikan = k.Kertas.Keadaan == KeadaanKertas.Dihentikan,
            NamaBagian = naskah is null ? new Dictionary<string, string>() : PohonBagian.Susun(naskah).SelectMany(s => s.Butir.Select(b => (b.Tempat.Kunci, Nama: $"{s.Sebutan}: {b.Judul}")))
                .DistinctBy(b => b.Kunci).ToDictionary(b => b.Kunci, b => b.Nama, StringComparer.Ordinal),
        };
        return jenis == Kertas.Jenis ? KertasKerjaReviu.Susun(isi) : jenis == DaftarUji.Jenis ? ChecklistReviu.Susun(isi) : jenis == Catatan.Jenis ? CatatanHasilReviu.Susun(isi)
            : jenis == Laporan.Jenis ? LaporanHasilReviu.Susun(isi) : PernyataanDireviu.Susun(isi).Coba(out var pernyataan, out _) ? pernyataan : null;
    }

    /// <summary>A document for Word or as PDF; without it, why, for the user.</summary>
    /// <param name="naskah">The document.</param>
    /// <param name="pdf">Whether as PDF.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<(byte[]? Isi, string Mime, string Akhiran, string Alasan)> CetakAsync(Naskah naskah, bool pdf, CancellationToken batal)
    {
        if (!pdf)
        {
            return (PencetakNaskah.Docx(naskah), PencetakNaskah.MimeDocx, "docx", "");
        }

        var (isi, alasan) = await pencetak.PdfAsync(naskah, batal);
        return (isi, "application/pdf", "pdf", alasan);
    }

    private static Pejabat? Penandatangan(SuratTugas tugas) =>
        tugas.Tim.FirstOrDefault(t => t.Peran == PeranTim.PenanggungJawab) is { } p ? new Pejabat(p.Nama, "Inspektur", Nip: p.Nip) : null;
}
