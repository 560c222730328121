using System.IO.Compression;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using Akuntabel.Web.Pekerjaan;

namespace Akuntabel.Web.Penyusunan;

/// <summary>What is asked of the composing of a report.</summary>
/// <param name="Format">Formats.</param>
/// <param name="Nama">Name of the result, without ending.</param>
/// <param name="Riwayat">Head of the history, as printed at the foot.</param>
/// <param name="KepalaTertanda">The signed head.</param>
public sealed record IsianLaporan(FormatKeluaran Format, string Nama, string? Riwayat = null, string? KepalaTertanda = null);

/// <summary>Composes a report from the agency's files in the formats asked for.</summary>
internal sealed class KerjaLaporan : IPengerjaan
{
    /// <summary>Its kind.</summary>
    public const string Kode = JenisPekerjaan.Laporan;

    /// <summary>The agency's files.</summary>
    public const string BerkasMasukan = "berkas.zip";

    /// <summary>Memory that it may use, bytes; the browser that prints is not in it.</summary>
    public const long Bobot = 400L << 20;

    /// <inheritdoc/>
    public string Jenis => Kode;

    /// <inheritdoc/>
    public void Kerjakan(RuangKerja ruang)
    {
        var isian = ruang.Isian<IsianLaporan>();
        ruang.Maju("Menyusun dan mencetak laporan");
        var berkas = ArsipBerkas.Baca(File.ReadAllBytes(Path.Combine(ruang.Masukan, BerkasMasukan))).Berkas;
        var kerja = Path.Combine(ruang.Masukan, "kerja");
        (string, string)? riwayat = isian is { Riwayat: { } r, KepalaTertanda: { } k } ? (r, k) : null;
        var hasil = PenyusunLaporan.Susun(SumberBerkas.Memori(berkas), null, kerja, isian.Format, riwayat, walauRusak: true, batal: ruang.Batal);
        if (!hasil.Berhasil)
        {
            throw new PekerjaanGagalException(string.Join(' ', hasil.DaftarKesalahan));
        }

        var tertulis = Directory.GetFiles(kerja);
        if (isian.Format == FormatKeluaran.Pdf && tertulis.Length == 0)
        {
            throw new PekerjaanGagalException(string.Join(' ', hasil.DaftarCatatan));
        }

        ruang.Maju("Mengemas hasil", 90);
        if (tertulis is [var satu])
        {
            File.Move(satu, Path.Combine(ruang.Keluaran, isian.Nama + Path.GetExtension(satu)));
        }
        else
        {
            ZipFile.CreateFromDirectory(kerja, Path.Combine(ruang.Keluaran, isian.Nama + ".zip"));
        }
    }
}
