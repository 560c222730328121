using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Dokumen.Register;

/// <summary>A question to a register as text: how it is kept beside its indikator, and with the rows that a locked quarter counted.</summary>
public static class TulisanKueri
{
    /// <summary>Writes one; reading it gives the same.</summary>
    /// <param name="kueri">The question.</param>
    public static string Tulis(KueriRegister kueri)
    {
        ArgumentNullException.ThrowIfNull(kueri);
        return PenulisYaml.Tulis(SusunanDefinisi.Kueri.Tulis(kueri));
    }

    /// <summary>Reads one; <c>null</c>: it cannot be read.</summary>
    /// <param name="teks">The text.</param>
    public static KueriRegister? Baca(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        var catatan = new CatatanBaca();
        return YamlBerkas.Baca(teks, "hitungan", 0, catatan.Kesalahan) is { } setelan && SusunanDefinisi.Kueri.Baca(setelan, catatan) is var kueri
            && catatan.Kesalahan.Count == 0 ? kueri : null;
    }
}
