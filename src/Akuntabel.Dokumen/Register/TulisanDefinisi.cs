using System.Text.RegularExpressions;
using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Dokumen.Register;

/// <summary>A definition of a register as text: kept, sent to another office, shipped with the product.</summary>
public static partial class TulisanDefinisi
{
    // places that the checker names otherwise than the key under which they stand
    private static readonly Dictionary<string, string> KunciTempat = new(StringComparer.Ordinal)
    {
        ["Nama"] = "nama", ["Sebutan"] = "sebutan", ["Bidang"] = "bidang", ["Penanda kesamaan"] = "kunci_sama", ["Keadaan"] = "keadaan",
        ["Tindakan"] = "tindakan", ["Tenggat"] = "tenggat", ["Tabel"] = "tabel", ["Yang boleh"] = "akses", ["Retensi"] = "retensi",
    };

    /// <summary>Reads one, and checks that it can be.</summary>
    /// <param name="teks">The text.</param>
    /// <param name="sumber">What it is called in messages.</param>
    /// <returns>The definition; or every mistake with its line, in Indonesian.</returns>
    public static Hasil<DefinisiRegister> Baca(string teks, string sumber)
    {
        ArgumentNullException.ThrowIfNull(teks);
        ArgumentNullException.ThrowIfNull(sumber);
        var catatan = new CatatanBaca();
        var definisi = Urai(teks, sumber, catatan);
        if (catatan.Kesalahan.Count == 0)
        {
            catatan.Kesalahan.AddRange(PemeriksaDefinisi.Periksa(definisi)
                .Select(g => new Kesalahan(Letak(g.Tempat, sumber, catatan), $"{g.Tempat}:", g.Pesan)));
        }

        return Hasil.Bila(catatan.Kesalahan, () => definisi);
    }

    /// <summary>Reads one that was checked when it was kept: a rule that came later does not take a register from its office, and is told
    /// when the definition is changed.</summary>
    /// <param name="teks">The text.</param>
    /// <returns>The definition; <c>null</c>: the text is none.</returns>
    public static DefinisiRegister? BacaTersimpan(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        var catatan = new CatatanBaca();
        var definisi = Urai(teks, "", catatan);
        return catatan.Kesalahan.Count == 0 && definisi.Bidang.Count > 0 ? definisi : null;
    }

    /// <summary>Writes one; reading it gives the same.</summary>
    /// <param name="definisi">The definition.</param>
    public static string Tulis(DefinisiRegister definisi)
    {
        ArgumentNullException.ThrowIfNull(definisi);
        return PenulisYaml.Tulis(SusunanDefinisi.Definisi.Tulis(definisi));
    }

    /// <summary>Whether a code can be kept: it names files, tables and columns.</summary>
    /// <param name="kode">The code.</param>
    public static bool KodeSah(string kode) => PolaKode().IsMatch(kode);

    /// <summary>What a text says, checked or not.</summary>
    internal static DefinisiRegister Urai(string teks, string sumber, CatatanBaca catatan)
    {
        var setelan = YamlBerkas.Baca(teks, sumber, 0, catatan.Kesalahan);
        if (setelan is null && catatan.Kesalahan.Count == 0)
        {
            catatan.Kesalahan.Add(new Kesalahan(new Asal(sumber, 0), "isinya kosong.", "Tulis kode, nama, sebutan, dan bidangnya."));
        }

        return setelan is null ? SusunanDefinisi.Definisi.Kosong : SusunanDefinisi.Definisi.Baca(setelan, catatan);
    }

    private static Asal Letak(string tempat, string sumber, CatatanBaca catatan) => catatan.Letak.GetValueOrDefault(tempat)
        ?? catatan.Letak.GetValueOrDefault(KunciTempat.GetValueOrDefault(tempat, "")) ?? new Asal(sumber, 0);

    [GeneratedRegex("^[a-z][a-z0-9_-]{0,59}$")]
    private static partial Regex PolaKode();
}
