using Akuntabel.Uji;
using Akuntabel.Uji.Aturan;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Web.Pekerjaan;

namespace Akuntabel.Web.Penyusunan;

/// <summary>A document that was checked, or why it could not be.</summary>
/// <param name="Nama">Name as uploaded.</param>
/// <param name="Berkas">Name in the job's folder.</param>
/// <param name="Hasil">What was found.</param>
/// <param name="Catatan">What the reader left out.</param>
/// <param name="Galat">Why it could not be read.</param>
public sealed record DokumenTeruji(string Nama, string Berkas, HasilUji? Hasil, IReadOnlyList<string> Catatan, string Galat)
{
    /// <summary>By what each finding is known again in the next version (see <see cref="SidikTemuan"/>), in the order of the findings.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Kunci { get; init; } = [];

    /// <summary>Name of a result in the job's folder.</summary>
    public string NamaHasil(string format) => $"{Path.GetFileNameWithoutExtension(Berkas)}.temuan.{format}";
}

/// <summary>An uploaded document.</summary>
/// <param name="Nama">Name as uploaded, made safe to show.</param>
/// <param name="Berkas">Name in the job's folder.</param>
public sealed record DokumenUnggahan(string Nama, string Berkas);

/// <summary>What is asked of a check.</summary>
/// <param name="Daftar">The documents.</param>
/// <param name="Tingkat">Findings below it are left out.</param>
public sealed record IsianUji(IReadOnlyList<DokumenUnggahan> Daftar, TingkatTemuan Tingkat);

/// <summary>Checks documents and leaves every form of the findings among the results.</summary>
internal sealed class KerjaUji : IPengerjaan
{
    /// <summary>Its kind.</summary>
    public const string Kode = JenisPekerjaan.Uji;

    /// <inheritdoc/>
    public string Jenis => Kode;

    /// <summary>Checks them one after the other; one that can't be read does not stop the others.</summary>
    public void Kerjakan(RuangKerja ruang)
    {
        var isian = ruang.Isian<IsianUji>();
        var hasil = new List<DokumenTeruji>();
        for (var i = 0; i < isian.Daftar.Count; i++)
        {
            hasil.Add(Satu(ruang, isian.Daftar[i], isian.Tingkat, i * 100 / isian.Daftar.Count, 100 / isian.Daftar.Count));
        }

        ruang.Hasil<IReadOnlyList<DokumenTeruji>>(hasil);
    }

    private static DokumenTeruji Satu(RuangKerja r, DokumenUnggahan unggahan, TingkatTemuan tingkat, int mulai, int bagian)
    {
        var (nama, jalur) = (unggahan.Nama, Path.Combine(r.Masukan, unggahan.Berkas));
        try
        {
            r.Maju($"Membaca {nama}", mulai);
            var dokumen = PembacaDokumen.Baca(jalur);
            var banyak = KatalogUji.DaftarAturan.Count;
            var hasil =
                KatalogUji.Periksa(dokumen, null, n => r.Maju($"Memeriksa {nama}: aturan {n} dari {banyak}", mulai + (bagian * n / (banyak + 5))), r.Batal);
            var lolos = hasil with { Temuan = [.. hasil.Temuan.Where(t => t.Tingkat >= tingkat)] };
            var d = new DokumenTeruji(nama, unggahan.Berkas, lolos, [.. dokumen.Catatan, .. hasil.Catatan], "")
            {
                Kunci = [.. lolos.Temuan.Select(t => SidikTemuan.Kunci(t, dokumen))],
            };
            r.Maju($"Menulis temuan {nama}", mulai + (bagian * 95 / 100));
            return d with { Catatan = [.. d.Catatan, .. Tulis(r.Keluaran, d, jalur, dokumen, lolos)] };
        }
        catch (DokumenTakTerbacaException e)
        {
            var pesan = e.Message.Replace(jalur + ": ", "", StringComparison.Ordinal).Replace(jalur, nama, StringComparison.Ordinal);
            return new DokumenTeruji(nama, unggahan.Berkas, null, [], pesan);
        }
    }

    /// <summary>Writes the files and returns what of them could not be made.</summary>
    private static List<string> Tulis(string folder, DokumenTeruji d, string jalur, DokumenTerbaca dokumen, HasilUji hasil)
    {
        File.WriteAllText(Path.Combine(folder, d.NamaHasil("html")), TampilanTemuan.Tulis(d.Nama, dokumen, hasil));
        File.WriteAllText(Path.Combine(folder, d.NamaHasil("json")), PencetakTemuan.Json(d.Nama, hasil, dokumen.Catatan));
        File.WriteAllText(Path.Combine(folder, d.NamaHasil("sarif")), Sarif.Tulis([(d.Nama, hasil)]));
        File.WriteAllBytes(Path.Combine(folder, d.NamaHasil("xlsx")), LembarTemuan.Tulis(d.Nama, hasil));
        if (Path.GetExtension(jalur) == ".docx")
        {
            File.WriteAllBytes(Path.Combine(folder, d.NamaHasil("docx")), KomentarDocx.Tulis(File.ReadAllBytes(jalur), hasil.Temuan));
        }

        try
        {
            if (Path.GetExtension(jalur) == ".pdf")
            {
                File.WriteAllBytes(Path.Combine(folder, d.NamaHasil("pdf")), SorotanPdf.Tulis(File.ReadAllBytes(jalur), dokumen, hasil.Temuan));
            }
        }
        catch (SorotanDitolakException e)
        {
            return [char.ToUpperInvariant(e.Message[0]) + e.Message[1..]];
        }

        return [];
    }
}
