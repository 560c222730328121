using System.Runtime.ExceptionServices;
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

    /// <summary>The row or sentence that each finding is about, in the order of the findings.</summary>
    public IReadOnlyList<string> Kutipan { get; init; } = [];

    /// <summary>The year on which it reports; 0: unknown.</summary>
    public int Tahun { get; init; }

    /// <summary>First words of the document, where it says whose it is.</summary>
    public string Muka { get; init; } = "";

    /// <summary>Name of a result in the job's folder.</summary>
    public string NamaHasil(string format) => $"{Path.GetFileNameWithoutExtension(Berkas)}.temuan.{format}";
}

/// <summary>An uploaded document.</summary>
/// <param name="Nama">Name as uploaded, made safe to show.</param>
/// <param name="Berkas">Name in the job's folder.</param>
public sealed record DokumenUnggahan(string Nama, string Berkas)
{
    /// <summary>Folder that it came from, made safe to show; empty: none.</summary>
    public string Folder { get; init; } = "";
}

/// <summary>What a list of many checked documents shows of one.</summary>
/// <param name="Galat">Why it could not be read; empty: it was.</param>
/// <param name="Material">Material findings.</param>
/// <param name="Minor">Minor ones.</param>
/// <param name="Editorial">Editorial ones.</param>
/// <param name="Sebab">The cause that most of the heaviest have; empty without any.</param>
/// <param name="Catatan">What the reader left out.</param>
/// <param name="Identitas">What the document says that it is.</param>
public sealed record RingkasanUji(
    string Galat, int Material, int Minor, int Editorial, string Sebab, IReadOnlyList<string> Catatan, IdentitasLaporan? Identitas)
{
    /// <summary>Of what was found.</summary>
    internal static RingkasanUji Dari(DokumenTeruji d, IdentitasLaporan? identitas)
    {
        var temuan = d.Hasil?.Temuan ?? [];
        var terberat = temuan.Count == 0 ? TingkatTemuan.Editorial : temuan.Max(t => t.Tingkat);
        var sebab = temuan.Where(t => t.Tingkat == terberat).GroupBy(t => SebutanTemuan.Sebab(t.Kode))
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? "";
        return new RingkasanUji(d.Galat, Banyak(TingkatTemuan.Material), Banyak(TingkatTemuan.Minor), Banyak(TingkatTemuan.Editorial),
            sebab, d.Catatan, identitas);

        int Banyak(TingkatTemuan tingkat) => temuan.Count(t => t.Tingkat == tingkat);
    }
}

/// <summary>What is asked of a check.</summary>
/// <param name="Daftar">The documents.</param>
/// <param name="Tingkat">Findings below it are left out.</param>
public sealed record IsianUji(IReadOnlyList<DokumenUnggahan> Daftar, TingkatTemuan Tingkat);

/// <summary>Checks documents and leaves every form of the findings among the results.</summary>
/// <param name="batasCatatan">How long the notes in a document may take.</param>
internal sealed class KerjaUji(TimeSpan batasCatatan) : IPengerjaan
{
    private const string TanpaCatatan = "Catatan tidak dapat ditaruh di dalam dokumennya: itu memerlukan waktu atau memori lebih dari "
        + "jatahnya. Temuannya lengkap pada lembar temuan (XLSX) dan halaman bertanda (HTML).";

    private static readonly TimeSpan BatasCatatan = TimeSpan.FromMinutes(1);

    /// <summary>With the time that notes usually have.</summary>
    public KerjaUji()
        : this(BatasCatatan)
    {
    }

    /// <summary>Its kind.</summary>
    public const string Kode = JenisPekerjaan.Uji;

    /// <inheritdoc/>
    public string Jenis => Kode;

    /// <summary>Checks them one after the other; one that can't be read does not stop the others.</summary>
    public void Kerjakan(RuangKerja ruang)
    {
        var isian = ruang.Isian<IsianUji>();
        var hasil = new List<(DokumenTeruji Dokumen, IdentitasLaporan? Identitas)>();
        for (var i = 0; i < isian.Daftar.Count; i++)
        {
            var terakhir = i == isian.Daftar.Count - 1;
            hasil.Add(Satu(ruang, isian.Daftar[i], isian.Tingkat, (i * 100 / isian.Daftar.Count, 100 / isian.Daftar.Count), kini =>
            {
                Simpan(ruang, [.. hasil, kini]);
                ruang.Cukup(terakhir);
            }));
        }

        Simpan(ruang, hasil);
    }

    private static void Simpan(RuangKerja ruang, List<(DokumenTeruji Dokumen, IdentitasLaporan? Identitas)> hasil)
    {
        ruang.Hasil<IReadOnlyList<DokumenTeruji>>([.. hasil.Select(h => h.Dokumen)]);
        ruang.Ringkas(RingkasanUji.Dari(hasil[0].Dokumen, hasil[0].Identitas));
    }

    private (DokumenTeruji, IdentitasLaporan?) Satu(RuangKerja r, DokumenUnggahan unggahan, TingkatTemuan tingkat,
        (int Mulai, int Lebar) bagian, Action<(DokumenTeruji, IdentitasLaporan?)> simpan)
    {
        var (nama, jalur) = (unggahan.Nama, Path.Combine(r.Masukan, unggahan.Berkas));
        try
        {
            r.Maju($"Membaca {nama}", bagian.Mulai);
            var dokumen = PembacaDokumen.Baca(jalur);
            var banyak = KatalogUji.DaftarAturan.Count;
            var hasil = KatalogUji.Periksa(dokumen, null, n => r.Maju($"Memeriksa {nama}: aturan {n} dari {banyak}",
                bagian.Mulai + (bagian.Lebar * n / (banyak + 5))), r.Batal);
            var lolos = hasil with { Temuan = [.. hasil.Temuan.Where(t => t.Tingkat >= tingkat)] };
            var identitas = IdentitasLaporan.Dari(dokumen);
            var d = new DokumenTeruji(nama, unggahan.Berkas, lolos, [.. dokumen.Catatan, .. hasil.Catatan], "")
            {
                Kunci = [.. lolos.Temuan.Select(t => SidikTemuan.Kunci(t, dokumen))],
                Kutipan = [.. lolos.Temuan.Select(t => KutipanTemuan.Dari(t, dokumen))], Tahun = identitas.Tahun ?? 0,
                Muka = identitas.Muka,
            };
            r.Maju($"Menulis temuan {nama}", bagian.Mulai + (bagian.Lebar * 95 / 100));
            Tulis(r.Keluaran, d, dokumen, lolos);
            simpan((d with { Catatan = [.. d.Catatan, TanpaCatatan] }, identitas));
            var catatan = TulisDalam(r, d, jalur, dokumen, lolos);
            return (d with { Catatan = [.. d.Catatan, .. catatan] }, identitas);
        }
        catch (DokumenTakTerbacaException e)
        {
            var pesan = e.Message.Replace(jalur + ": ", "", StringComparison.Ordinal).Replace(jalur, nama, StringComparison.Ordinal);
            return (new DokumenTeruji(nama, unggahan.Berkas, null, [], pesan), null);
        }
    }

    private static void Tulis(string folder, DokumenTeruji d, DokumenTerbaca dokumen, HasilUji hasil)
    {
        File.WriteAllText(Path.Combine(folder, d.NamaHasil("html")), TampilanTemuan.Tulis(d.Nama, dokumen, hasil));
        File.WriteAllText(Path.Combine(folder, d.NamaHasil("json")), PencetakTemuan.Json(d.Nama, hasil, dokumen.Catatan));
        File.WriteAllText(Path.Combine(folder, d.NamaHasil("sarif")), Sarif.Tulis([(d.Nama, hasil)]));
        File.WriteAllBytes(Path.Combine(folder, d.NamaHasil("xlsx")), LembarTemuan.Tulis(d.Nama, hasil));
    }

    /// <summary>Writes the document itself with the findings in it; returns why that could not be done. The findings are kept before: a
    /// document that cannot be written any more is no reason to lose what was found in it.</summary>
    private IReadOnlyList<string> TulisDalam(RuangKerja r, DokumenTeruji d, string jalur, DokumenTerbaca dokumen, HasilUji hasil)
    {
        Func<byte[], byte[]>? penulis = Path.GetExtension(jalur) switch
        {
            ".docx" => isi => KomentarDocx.Tulis(isi, hasil.Temuan),
            ".pdf" => isi => SorotanPdf.Tulis(isi, dokumen, hasil.Temuan),
            _ => null,
        };
        try
        {
            if (penulis is not null && Sempat(() => penulis(File.ReadAllBytes(jalur)), r.Batal) is { } isi)
            {
                File.WriteAllBytes(Path.Combine(r.Keluaran, d.NamaHasil(Path.GetExtension(jalur)[1..])), isi);
                return [];
            }

            return penulis is null ? [] : [TanpaCatatan];
        }
        catch (SorotanDitolakException e)
        {
            return [char.ToUpperInvariant(e.Message[0]) + e.Message[1..]];
        }
    }

    // a library that has run wild cannot be stopped; the process that it runs in ends soon
    private byte[]? Sempat(Func<byte[]> kerja, CancellationToken batal)
    {
        var tugas = Task.Factory.StartNew(kerja, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            return tugas.Wait((int)batasCatatan.TotalMilliseconds, batal) ? tugas.Result : null;
        }
        catch (AggregateException e) when (e.InnerException is OutOfMemoryException)
        {
            return null;
        }
        catch (AggregateException e) when (e.InnerException is { } asal)
        {
            ExceptionDispatchInfo.Throw(asal);
            throw;
        }
    }
}
