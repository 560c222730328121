using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.BolakBalik;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Penulisan;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Penyusunan;

/// <summary>A part of a report that waits for the user.</summary>
/// <param name="Sebutan">What it is called: "Kendala, sasaran 1.1.1".</param>
/// <param name="Alamat">Where it is.</param>
/// <param name="Keadaan">Why it waits, in a word.</param>
/// <param name="Petunjuk">What was said of it.</param>
/// <param name="Milik">Whether it was given to the user, or is an answer to him.</param>
public sealed record TulisanMenunggu(string Sebutan, string Alamat, string Keadaan, string Petunjuk, bool Milik);

/// <summary>Finds what of a report's writing waits for the user: what came back, what was said to him, what is his and empty, what he has to check.</summary>
public sealed class PenunjukTulisan(TulisanTerbaca terbaca, PenulisanStore penulisan, Pengakses pengakses)
{
    private const int CatatanTerpanjang = 160;

    /// <summary>Finds it, the most pressing first.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="semua">All documents of the office with their newest versions.</param>
    /// <param name="menulis">Whether the user writes it.</param>
    /// <param name="menilai">Whether the user checks its parts.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<IReadOnlyList<TulisanMenunggu>> CariAsync(VersiDokumen laporan, IReadOnlyList<VersiDokumen> semua, bool menulis, bool menilai, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        var (bagian, kata) = await penulisan.BacaAsync(laporan.Kunci, batal);
        var milikBagian = bagian.ToDictionary(b => b.Bagian, StringComparer.Ordinal);
        var komentar = kata.Where(x => x is { Keadaan: KomentarTersimpan.Terbuka, Induk: "" })
            .Select(x => (Awal: x, Akhir: kata.LastOrDefault(b => b.Induk == x.Id) ?? x)).Where(x => x.Akhir.Oleh != pengakses.Id).ToLookup(x => x.Awal.Bagian);
        return [.. (await terbaca.AmbilAsync(laporan, semua)).SelectMany(t => Satu(t.Tempat, t.Sidik, menulis, menilai)).OrderBy(t => t.Urut).Select(t => t.Tulisan)];

        IEnumerable<(int Urut, TulisanMenunggu Tulisan)> Satu(TempatNarasi t, string ada, bool menulis, bool menilai)
        {
            var simpan = milikBagian.GetValueOrDefault(t.Kunci);
            var keadaan = KeadaanTulis.Menurut(simpan, ada);
            var pemegang = simpan?.Pemegang ?? "";
            var milik = menulis && NamaOrang.Sama(pemegang, pengakses.Nama);
            // what nobody has all who write look after
            var menjaga = milik || (menulis && pemegang.Length == 0);
            TulisanMenunggu Hal(string kata, string petunjuk, bool miliknya, string letak = "") =>
                new(SebutanBagian.Untuk(t.Kunci), Alamat.Tulis.Bagian(laporan.PerangkatDaerah, laporan.Periode, t.Kunci) + letak, kata, petunjuk, miliknya);
            if (keadaan == KeadaanBagian.Dikembalikan && menjaga)
            {
                yield return (0, Hal("dikembalikan", $"{simpan?.OlehNama}: {Ringkas(simpan?.Catatan ?? "")}", milik));
            }

            if (komentar[t.Kunci].Where(x => menjaga || x.Awal.Oleh == pengakses.Id).ToList() is { Count: > 0 } bicara)
            {
                var (_, akhir) = bicara[^1];
                yield return (1, Hal(bicara.Count == 1 ? "komentar" : $"{bicara.Count} komentar",
                    $"{akhir.OlehNama}: {Ringkas(akhir.Isi.Length > 0 ? akhir.Isi : $"usul mengganti \"{akhir.Kutipan}\" menjadi \"{akhir.Usulan}\"")}",
                    milik || bicara.Exists(x => x.Awal.Oleh == pengakses.Id), "#komentar"));
            }

            if (milik && keadaan is KeadaanBagian.Kosong or KeadaanBagian.DariLalu)
            {
                yield return keadaan == KeadaanBagian.Kosong ? (2, Hal("kosong", "Dibagikan kepada Anda dan belum ditulis.", true))
                    : (2, Hal("dari tahun lalu", "Dibagikan kepada Anda; periksa apakah masih benar untuk tahun ini.", true));
            }

            if (menilai && keadaan == KeadaanBagian.Ditulis)
            {
                yield return (3, Hal("belum diperiksa", pemegang.Length > 0 ? $"Ditulis oleh {pemegang}." : "Sudah ditulis.", false));
            }
        }
    }

    private static string Ringkas(string teks) => teks.Length <= CatatanTerpanjang ? teks : teks[..CatatanTerpanjang].TrimEnd() + "…";
}
