using Akuntabel.Dokumen.Dasar;
using Akuntabel.Core.Laporan.Lingkup;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Html;
using Akuntabel.Dokumen.Json;
using Akuntabel.Dokumen.Pdf;
using Akuntabel.Dokumen.PenulisanTeks;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen;

/// <summary>Outcome of composing an agency's report.</summary>
/// <param name="DaftarBerkas">Files written; empty when nothing could be composed.</param>
/// <param name="DaftarKesalahan">What keeps the report from being signed: contradictions and gaps; it is written all the same.</param>
/// <param name="DaftarCatatan">What the user should know although the report was written (no browser for the PDF, figures without source).</param>
/// <param name="Ringkasan">One line: how many tables, figures.</param>
public sealed record HasilLaporan(
    IReadOnlyList<string> DaftarBerkas, IReadOnlyList<Kesalahan> DaftarKesalahan, IReadOnlyList<string> DaftarCatatan, string Ringkasan)
{
    /// <summary>Whether the report was written.</summary>
    public bool Berhasil => Ringkasan.Length > 0;

    /// <summary>Whether it says on each page that it is not complete.</summary>
    public bool BelumLengkap => DaftarKesalahan.Any(k => k.Bobot != BobotKesalahan.Tandatangan);
}

/// <summary>From an agency's folder to the report's files: read, compute, compose, write; all or nothing.</summary>
public static class PenyusunLaporan
{
    /// <summary>Reads and composes without writing.</summary>
    /// <param name="folder">The agency's folder.</param>
    /// <param name="jenis">Kind of report; null = as laporan.yaml says.</param>
    public static HasilSusun Naskah(string folder, string? jenis = null) => Naskah(SumberBerkas.Folder(folder), jenis);

    /// <summary>Reads and composes without writing, from a folder or from memory.</summary>
    /// <param name="sumber">Where the agency's files are.</param>
    /// <param name="jenis">Kind of report; null = as laporan.yaml says.</param>
    public static HasilSusun Naskah(SumberBerkas sumber, string? jenis = null) => Naskah(PembacaInstansi.Baca(sumber, jenis));

    /// <summary>Composes what was read before.</summary>
    /// <param name="baca">The agency's files as read.</param>
    public static HasilSusun Naskah(HasilBaca baca)
    {
        ArgumentNullException.ThrowIfNull(baca);
        if (baca.Data is null)
        {
            return new HasilSusun(null, baca.DaftarKesalahan);
        }

        var (akar, kesalahanData) = PembangunLingkup.Tercetak(baca.Data);
        var salinan = Perjanjian(baca.DaftarPerjanjian);
        akar = [.. akar.Select(a => a.Dengan([new(BahanPerjanjian.Salinan, salinan)]))];
        var susun = PenyusunNaskah.Susun(baca.Kerangka, akar, baca.Kertas);
        // a file that could not be read at all makes names miss everywhere: one cause, one message
        var akibat = baca.BerkasRusak.Count > 0 ? [] : Ringkaskan(susun.DaftarKesalahan);
        var data = baca.DaftarKesalahan.Concat(baca.BerkasRusak.Count > 0 ? [] : kesalahanData).Where(baca.Menyangkut);
        var semua = DaftarBelumSiap.Ringkas([.. data.Concat(akibat)]);
        return new HasilSusun(susun.Naskah is { } naskah ? naskah with { BelumLengkap = semua.Any(k => k.Bobot != BobotKesalahan.Tandatangan) } : null, semua)
        {
            DaftarNarasi = susun.DaftarNarasi,
        };
    }

    // what is wrong in their files, the report itself says
    private static NilaiSalinan Perjanjian(IReadOnlyList<HasilBaca> daftar) => new(
        daftar.Count > 0 ? daftar[0].Kerangka : [],
        [.. daftar.SelectMany(b => b.Data is { } data ? PembangunLingkup.Tercetak(data).DaftarAkar : [])]);

    /// <summary>The same complaint at many places of the outline is one complaint.</summary>
    private static IEnumerable<Kesalahan> Ringkaskan(IReadOnlyList<Kesalahan> daftar) => daftar.GroupBy(k => (k.Pesan, k.Saran)).Select(g =>
    {
        var lain = g.Select(k => k.Asal.ToString()).Distinct().Skip(1).ToList();
        var sebut = lain.Count > 3 ? string.Join("; ", lain.Take(2)) + $"; dan {lain.Count - 2} tempat lain" : string.Join("; ", lain);
        return lain.Count == 0 ? g.First() : g.First() with { Pesan = $"{g.Key.Pesan} (Juga pada {sebut}.)" };
    });

    /// <summary>Composes and writes.</summary>
    /// <param name="folder">The agency's folder.</param>
    /// <param name="jenis">Kind of report; null = as laporan.yaml says.</param>
    /// <param name="keluaran">Folder of the result; made when absent.</param>
    /// <param name="format">Formats.</param>
    public static HasilLaporan Susun(string folder, string? jenis, string keluaran, FormatKeluaran format) =>
        Susun(SumberBerkas.Folder(folder), jenis, keluaran, format);

    /// <summary>Composes and writes, from a folder or from memory.</summary>
    /// <param name="sumber">Where the agency's files are.</param>
    /// <param name="jenis">Kind of report; null = as laporan.yaml says.</param>
    /// <param name="keluaran">Folder of the result; made when absent.</param>
    /// <param name="format">Formats.</param>
    /// <param name="riwayat">Where the history of the store stands: what the foot of each page says, and the whole line for the properties; <c>null</c> without a store.</param>
    /// <param name="walauRusak">Compose although a file could not be read; its place then is one gap.</param>
    /// <param name="batal">Cancelled when nobody wants it any more; nothing is left behind, no browser either.</param>
    /// <param name="terbitan">Code and QR of an issued report; <c>null</c>: it is none.</param>
    /// <param name="hangat">A browser that runs already; <c>null</c>: one is started for this.</param>
    /// <exception cref="OperationCanceledException"><paramref name="batal"/> was cancelled.</exception>
    public static HasilLaporan Susun(
        SumberBerkas sumber, string? jenis, string keluaran, FormatKeluaran format, (string Kaki, string Lengkap)? riwayat = null, bool walauRusak = false,
        TandaTerbitan? terbitan = null, PerambanHangat? hangat = null, CancellationToken batal = default)
    {
        // the browser takes longest: it starts while the report is composed
        using var peramban = !format.HasFlag(FormatKeluaran.Pdf) ? null : hangat is null ? PdfPencetak.Siapkan() : hangat.Pinjam(batal);
        var baca = PembacaInstansi.Baca(sumber, jenis);
        var hasil = Naskah(baca);
        if (hasil.Naskah is not { } naskah || (!walauRusak && baca.BerkasRusak.Count > 0))
        {
            return new HasilLaporan([], hasil.DaftarKesalahan, [], "");
        }

        try
        {
            using var wadah = new WadahKeluaran(keluaran);
            naskah = terbitan is not null ? naskah.DenganTerbitan(terbitan, riwayat ?? ("", ""))
                : riwayat is { } r ? naskah.DenganRiwayat(r.Kaki, r.Lengkap) : naskah;
            var nama = baca.Jenis == BahanPerjanjian.Jenis ? BahanPerjanjian.Nama(baca.Jabatan)
                : baca.Jenis == BahanKamus.Jenis ? BahanKamus.NamaHasil : baca.Jenis == BahanSop.Jenis ? BahanSop.NamaHasil : "laporan";
            var catatan = TulisSemua(naskah, wadah, nama, format, peramban, batal);
            return new HasilLaporan(wadah.Pindahkan(), hasil.DaftarKesalahan, catatan, Ringkas(naskah));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new HasilLaporan([], [new Kesalahan(
                new Asal(keluaran, 0), $"hasil tidak dapat ditulis ({e.Message.TrimEnd('.')}).",
                "Periksa sisa ruang penyimpanan dan hak tulis, tutup berkas hasil yang sedang dibuka, lalu ulangi. Berkas lama tidak diubah.")], [], "");
        }
    }

    private static List<string> TulisSemua(
        Naskah naskah, WadahKeluaran wadah, string nama, FormatKeluaran format, PersiapanPdf? peramban, CancellationToken batal)
    {
        var catatan = new List<string>();
        var tanpaSumber = Task.Run(() => AngkaTanpaSumber.Cari(naskah), CancellationToken.None);
        var lain = Task.Run(() =>
        {
            Tulis(FormatKeluaran.Html, nama + ".html", aliran =>
            {
                using var penulis = new StreamWriter(aliran, leaveOpen: true);
                HtmlPenulis.Tulis(naskah, penulis);
            });
            Tulis(FormatKeluaran.Txt, nama + ".txt", aliran =>
            {
                using var penulis = new StreamWriter(aliran, leaveOpen: true);
                PenulisTeks.Tulis(naskah, penulis);
            });
            Tulis(FormatKeluaran.Xlsx, nama + ".xlsx", aliran => XlsxPenulis.Tulis(naskah, aliran));
            Tulis(FormatKeluaran.Json, "fakta.json", aliran => FaktaJsonPenulis.Tulis(naskah, tanpaSumber.GetAwaiter().GetResult(), aliran));
        }, CancellationToken.None);
        try
        {
            // Word breaks pages by its own rules: its contents come from the writer's estimate, not from the PDF
            Tulis(FormatKeluaran.Docx, nama + ".docx", aliran => DocxPenulis.Tulis(naskah, aliran));
            if (peramban is not null && PdfPencetak.Cetak(naskah, wadah.Sementara(nama + ".pdf"), peramban, batal: batal)
                .Alasan is { } alasan)
            {
                catatan.Add("PDF tidak dibuat: " + alasan);
            }
        }
        finally
        {
            // the folder is not taken away under those who still write in it
            lain.GetAwaiter().GetResult();
        }

        catatan.InsertRange(0, tanpaSumber.GetAwaiter().GetResult().Select(a => $"angka tanpa sumber: {a}"));
        return catatan;

        void Tulis(FormatKeluaran f, string berkas, Action<Stream> isi)
        {
            if (format.HasFlag(f))
            {
                using var aliran = File.Create(wadah.Sementara(berkas));
                isi(aliran);
            }
        }
    }

    private static string Ringkas(Naskah naskah)
    {
        var blok = naskah.DaftarBlok().ToList();
        if (!blok.Exists(b => b is Judul))
        {
            return $"{blok.OfType<Tabel>().Count(t => t.Bergaris)} tabel";
        }

        return $"{blok.OfType<Tabel>().Count(t => t.Keterangan is not null)} tabel, {blok.OfType<Grafik>().Count()} grafik, {blok.OfType<Bagan>().Count()} bagan";
    }
}
