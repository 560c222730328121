using System.Text;
using System.Text.Json;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Lapisan;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>What a Perjanjian Kinerja is composed of when it is printed alone: the office, its plan, the promise and the budget of the
/// year. Whatever comes later in the year is not read, so that it prints in January as in December.</summary>
public static class BahanPerjanjian
{
    /// <summary>Code of this kind of outline.</summary>
    public const string Jenis = "pk";

    /// <summary>Name under which a report prints what was signed.</summary>
    internal const string Salinan = "salinan-perjanjian-kinerja";

    private const string NamaHasil = "perjanjian-kinerja";

    /// <summary>Folder of the office's own parts of the outline.</summary>
    public const string Kerangka = "kerangka/" + Jenis;

    private const string Pengaturan = "laporan.yaml";

    private const string Anggaran = "anggaran.csv";

    private static readonly string[] Berkas =
        ["instansi.yaml", "perencanaan.yaml", RiwayatPerjanjian.BerkasKini, PerjanjianJenjang.Berkas, Anggaran];

    private static readonly string[] Folder = [Kerangka + "/", "gambar/", RiwayatPerjanjian.Folder + "/", "kantor/"];

    /// <summary>Name of the written files, without ending.</summary>
    /// <param name="jabatan">Whose, see <see cref="PilihanJabatan"/>.</param>
    public static string Nama(string jabatan) =>
        jabatan == PilihanJabatan.HanyaKepala ? NamaHasil : $"{NamaHasil}-{Jangkar.Buat(jabatan)}";

    /// <summary>The set of files that its form is composed of, as any report is.</summary>
    /// <param name="semua">The office's files of that year.</param>
    /// <param name="tahun">Year of the promise.</param>
    /// <param name="jabatan">Whose, see <see cref="PilihanJabatan"/>.</param>
    public static KumpulanBerkas Dari(KumpulanBerkas semua, int tahun, string jabatan = PilihanJabatan.HanyaKepala)
    {
        ArgumentNullException.ThrowIfNull(semua);
        return new KumpulanBerkas(semua.Isi.Where(b => Dipakai(b.Key)))
            .Dengan(Pengaturan, Encoding.UTF8.GetBytes(Atur(SumberBerkas.Memori(semua), tahun, jabatan)));
    }

    /// <summary>The same with everything that was measured since, to look at beside the promise and not to print.</summary>
    /// <param name="semua">The office's files of that year.</param>
    /// <param name="tahun">Year of the promise.</param>
    public static KumpulanBerkas DenganPengukuran(KumpulanBerkas semua, int tahun)
    {
        ArgumentNullException.ThrowIfNull(semua);
        return semua.Dengan(Pengaturan, Encoding.UTF8.GetBytes(Atur(SumberBerkas.Memori(semua), tahun, PilihanJabatan.HanyaKepala)));
    }

    /// <summary>The same out of a folder; what is not needed is not read.</summary>
    /// <param name="semua">Where the office's files of that year are.</param>
    /// <param name="tahun">Year of the promise.</param>
    /// <param name="jabatan">Whose, see <see cref="PilihanJabatan"/>.</param>
    public static SumberBerkas Dari(SumberBerkas semua, int tahun, string jabatan = PilihanJabatan.HanyaKepala)
    {
        ArgumentNullException.ThrowIfNull(semua);
        return new SumberTersaring(semua, Ganti((Pengaturan, Encoding.UTF8.GetBytes(Atur(semua, tahun, jabatan)))));
    }

    /// <summary>Each Perjanjian Kinerja of the head in the year, as it was when it was signed: the first, and the Perubahan in force. Of
    /// several Perubahan the budgets in between are not known, and only the one in force is given.</summary>
    /// <param name="semua">Where the office's files of that year are.</param>
    /// <param name="tahun">Year of the promise.</param>
    public static IEnumerable<SumberBerkas> Ditandatangani(SumberBerkas semua, int tahun)
    {
        ArgumentNullException.ThrowIfNull(semua);
        if (!semua.AdaBerkas(RiwayatPerjanjian.BerkasKini))
        {
            yield break;
        }

        if (semua.AdaBerkas(RiwayatPerjanjian.BerkasVersi(1)) && !semua.AdaBerkas(RiwayatPerjanjian.BerkasVersi(2)))
        {
            yield return Murni(semua, tahun);
        }

        yield return Dari(semua, tahun);
    }

    /// <summary>A report with what it prints as it was signed; nothing is added where its outline does not ask for it.</summary>
    internal static HasilBaca DenganSalinan(HasilBaca laporan, SumberBerkas semua, Func<SumberBerkas, HasilBaca> baca) =>
        laporan.Data is { } data && HasilBaca.Menyisipkan(laporan.Kerangka, Salinan)
            ? laporan with { DaftarPerjanjian = [.. Ditandatangani(semua, data.Tahun).Select(baca)] } : laporan;

    // what was changed since stands beside the file in force, and takes its place
    private static SumberTersaring Murni(SumberBerkas semua, int tahun)
    {
        byte[]? Bila(string jalur) => semua.AdaBerkas(jalur) ? semua.Baca(jalur) : null;
        var anggaran = Bila(RiwayatPerjanjian.BerkasAnggaran) ?? Bila(Anggaran);
        return new SumberTersaring(semua, Ganti(
            (Pengaturan, Encoding.UTF8.GetBytes(Atur(semua, tahun, PilihanJabatan.HanyaKepala))),
            (RiwayatPerjanjian.BerkasKini, semua.Baca(RiwayatPerjanjian.BerkasVersi(1))), (RiwayatPerjanjian.BerkasVersi(1), null),
            (RiwayatPerjanjian.Berkas, Bila(RiwayatPerjanjian.Berkas) is { } r
                ? Encoding.UTF8.GetBytes(RiwayatPerjanjian.HanyaPertama(Encoding.UTF8.GetString(r))) : null),
            (Anggaran, anggaran), (RiwayatPerjanjian.BerkasAnggaran, null),
            (KepalaKantorTercatat.Berkas, Bila(KepalaKantorTercatat.BerkasSemula)), (KepalaKantorTercatat.BerkasSemula, null)));
    }

    private static Dictionary<string, byte[]?> Ganti(params (string Jalur, byte[]? Isi)[] daftar) =>
        daftar.ToDictionary(d => d.Jalur, d => d.Isi, StringComparer.Ordinal);

    /// <summary>The year that a set of files says of itself: that of its report, or the one in which the promise is dated.</summary>
    /// <param name="sumber">The office's files.</param>
    public static int? Tahun(SumberBerkas sumber)
    {
        ArgumentNullException.ThrowIfNull(sumber);
        return FolderLaporan.Periode(sumber).Tahun
            ?? (sumber.AdaBerkas(RiwayatPerjanjian.BerkasKini) ? IsiFolder.Peta(sumber, RiwayatPerjanjian.BerkasKini) : null) switch
            {
                { } p when TanggalIndonesia.Coba(p.Teks("tanggal"), out var t, out _) && t is { } hari => hari.Year,
                _ => null,
            };
    }

    /// <summary>The paper that an office prints on: that of its report.</summary>
    /// <param name="semua">The office's files.</param>
    internal static string Kertas(SumberBerkas semua) =>
        semua.AdaBerkas(Pengaturan) && IsiFolder.Peta(semua, Pengaturan)?.Teks("kertas") is "F4" or "f4" ? "F4" : "A4";

    private static bool Dipakai(string jalur) =>
        Berkas.Contains(jalur) || Array.Exists(Folder, f => jalur.StartsWith(f, StringComparison.Ordinal));

    // of the report, if there is one already, only the paper counts
    private static string Atur(SumberBerkas semua, int tahun, string jabatan)
    {
        var siapa = jabatan == PilihanJabatan.HanyaKepala ? "" : $"{PilihanJabatan.Kunci}: {JsonSerializer.Serialize(jabatan)}\n";
        return $"jenis: {Jenis}\ntahun: {tahun}\njudul: Perjanjian Kinerja\nlabel: Perjanjian Kinerja\nkertas: {Kertas(semua)}\n{siapa}";
    }

    // the files that are needed, some with another content, or with none
    private sealed class SumberTersaring(SumberBerkas asal, Dictionary<string, byte[]?> ganti) : SumberBerkas
    {
        internal override string Nama => asal.Nama;

        internal override bool Ada => asal.Ada;

        internal override bool AdaApaPun(string jalur) =>
            ganti.TryGetValue(jalur, out var g) ? g is not null : Dipakai(jalur) && asal.AdaApaPun(jalur);

        internal override bool AdaBerkas(string jalur) =>
            ganti.TryGetValue(jalur, out var g) ? g is not null : Dipakai(jalur) && asal.AdaBerkas(jalur);

        internal override IEnumerable<string> Daftar(string anak)
        {
            var awalan = anak.Length == 0 ? "" : anak + "/";
            return asal.Daftar(anak).Where(n => !ganti.ContainsKey(awalan + n) && Dipakai(awalan + n))
                .Concat(ganti.Where(g => g.Value is not null && g.Key.StartsWith(awalan, StringComparison.Ordinal)
                    && !g.Key[awalan.Length..].Contains('/')).Select(g => g.Key[awalan.Length..]));
        }

        internal override long Ukuran(string jalur) => ganti.TryGetValue(jalur, out var g) ? g?.Length ?? 0 : asal.Ukuran(jalur);

        internal override byte[] Baca(string jalur) => ganti.TryGetValue(jalur, out var g) ? g ?? [] : asal.Baca(jalur);
    }
}
