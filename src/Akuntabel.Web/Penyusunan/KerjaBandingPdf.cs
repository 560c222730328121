using Akuntabel.Dokumen.TandaTangan;
using Akuntabel.Web.Pekerjaan;

namespace Akuntabel.Web.Penyusunan;

/// <summary>Compares a PDF that came back with the one that was issued. It reads what anybody may have made: in a process of its own.</summary>
internal sealed class KerjaBandingPdf : IPengerjaan
{
    /// <summary>Its kind.</summary>
    public const string Kode = JenisPekerjaan.BandingPdf;

    /// <summary>What was issued.</summary>
    public const string Terbit = "terbit.pdf";

    /// <summary>What came back.</summary>
    public const string Kiriman = "kiriman.pdf";

    /// <inheritdoc/>
    public string Jenis => Kode;

    /// <inheritdoc/>
    public void Kerjakan(RuangKerja ruang) => ruang.Hasil(BandingPdf.Banding(
        File.ReadAllBytes(Path.Combine(ruang.Masukan, Terbit)), File.ReadAllBytes(Path.Combine(ruang.Masukan, Kiriman))));
}
