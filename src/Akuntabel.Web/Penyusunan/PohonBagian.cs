using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Storage.Penulisan;

namespace Akuntabel.Web.Penyusunan;

/// <summary>A place to write, in the outline.</summary>
/// <param name="Tempat">The place.</param>
/// <param name="Judul">What it is called.</param>
/// <param name="Keadaan">How it stands.</param>
/// <param name="Pemegang">Who has it.</param>
/// <param name="Terbuka">Comments not settled.</param>
public sealed record ButirBagian(TempatNarasi Tempat, string Judul, KeadaanBagian Keadaan, string Pemegang, int Terbuka)
{
    /// <summary>Whether the report has a gap where it would stand.</summary>
    public bool Diminta { get; init; }

    /// <summary>Whether it counts for the report to be ready.</summary>
    public bool Perlu => Keadaan != KeadaanBagian.Kosong || Diminta || Tempat.Bagian == TempatNarasi.Sendiri;
}

/// <summary>A section of the outline.</summary>
/// <param name="Judul">Its heading.</param>
/// <param name="Butir">What is written in it.</param>
/// <param name="Sendiri">Whether the office words its sentences.</param>
public sealed record SimpulBagian(Judul Judul, IReadOnlyList<ButirBagian> Butir, bool Sendiri)
{
    /// <summary>Its heading as read: "3.2 Evaluasi Kinerja".</summary>
    public string Sebutan => $"{Judul.Nomor} {Judul.Isi.Gabung()}".Trim();

    /// <summary>A key of the section in addresses.</summary>
    public string Kunci => Judul.Kunci;
}

/// <summary>The outline of a report with the state of each part.</summary>
internal static class PohonBagian
{
    private const int TingkatTerdalam = 3;

    /// <summary>Sections in order; headings deeper than three levels belong to the one above.</summary>
    public static IReadOnlyList<SimpulBagian> Susun(KeadaanTulis k)
    {
        if (k.Bahan is not { } bahan)
        {
            return [];
        }

        var terbuka = k.Komentar.Where(x => x is { Keadaan: KomentarTersimpan.Terbuka, Induk: "" }).CountBy(x => x.Bagian).ToDictionary(StringComparer.Ordinal);
        var induk = new Dictionary<string, string>(StringComparer.Ordinal);
        var daftar = new List<Judul>();
        foreach (var j in bahan.Judul)
        {
            if (j.Tingkat <= TingkatTerdalam)
            {
                daftar.Add(j);
            }

            if (daftar.Count > 0)
            {
                induk[j.Id] = daftar[^1].Id;
            }
        }

        var milik = bahan.DaftarTempat.ToLookup(t => induk.GetValueOrDefault(t.Jangkar, ""));
        var sendiri = SusunanSendiri.Baca(k.Isi)?.TulisSendiri ?? [];
        return [.. daftar.Select(j => new SimpulBagian(j, [.. milik[j.Id].Select(t => new ButirBagian(t, Sebut(t, j), k.Keadaan(t),
            k.Bagian.GetValueOrDefault(t.Kunci)?.Pemegang ?? "", terbuka.GetValueOrDefault(t.Kunci)) { Diminta = Diminta(bahan, t) })], sendiri.Contains(j.Kunci)))];
    }

    // a gap says what belongs there and in which file: what the data say instead leaves none
    private static bool Diminta(BahanTulis bahan, TempatNarasi t) => bahan.DaftarKesalahan.Any(k => k.Bobot == BobotKesalahan.Celah
        && k.Asal.Berkas == NarasiLaporan.Jalur(t) && k.Pesan.Contains(NarasiLaporan.Judul(t), StringComparison.OrdinalIgnoreCase));

    private static string Sebut(TempatNarasi t, Judul j) => t.Bagian == TempatNarasi.Sendiri ? "Naskah" : NarasiLaporan.Judul(t);
}
