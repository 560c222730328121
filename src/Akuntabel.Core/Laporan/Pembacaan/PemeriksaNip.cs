using Akuntabel.Core.Instansi;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>A NIP with a digit missing is printed beneath a signature as it was typed: files are held to the rule of the forms.
/// </summary>
internal static class PemeriksaNip
{
    private const string Kunci = "nip";

    // what a store hands over was typed into a form
    private static readonly string[] Berkas = ["instansi", "perjanjian-kinerja", "sk-tim"];

    /// <summary>One entry for each NIP that is none.</summary>
    /// <param name="isi">Everything that was read.</param>
    public static IEnumerable<Kesalahan> Periksa(NilaiLingkup isi) =>
        Berkas.SelectMany(b => Dalam(isi.Isi.GetValueOrDefault(b), new Asal(b + ".yaml", 0)));

    private static IEnumerable<Kesalahan> Dalam(Nilai? nilai, Asal asal) => nilai switch
    {
        NilaiLingkup l => l.Isi.SelectMany(i => i.Key == Kunci ? Satu(l, l.Asal ?? asal) : Dalam(i.Value, l.Asal ?? asal)),
        NilaiDaftar d => d.Butir.SelectMany(b => Dalam(b, asal)),
        _ => [],
    };

    private static IEnumerable<Kesalahan> Satu(NilaiLingkup orang, Asal asal) =>
        BacaNilai.Teks(orang, Kunci).Trim() is var teks and not ("-" or "–") && Nip.Baca(teks, out _) is { } salah
            ? [new Kesalahan(asal with { Kolom = Kunci }, $"NIP \"{teks}\"{Pemilik(orang)}: {salah}",
                "Betulkan NIP-nya, atau kosongkan: tersedia garis untuk ditulis tangan.") { Bobot = BobotKesalahan.Tandatangan }]
            : [];

    private static string Pemilik(NilaiLingkup orang) => BacaNilai.Teks(orang, "nama") is { Length: > 0 } nama ? " pada " + nama : "";
}
