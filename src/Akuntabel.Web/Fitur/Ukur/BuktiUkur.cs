using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.Fitur.Ukur;

/// <summary>What came of the files offered at cards.</summary>
/// <param name="Isian">Fields of evidence as they are now.</param>
/// <param name="Galat">What was not taken, by name of the field.</param>
/// <param name="Kabar">What is worth knowing of the files; empty: nothing.</param>
public sealed record HasilBukti(
    IReadOnlyList<KeyValuePair<string, string>> Isian, IReadOnlyList<KeyValuePair<string, string>> Galat, string Kabar);

/// <summary>Evidence of the figures of a quarter: attachments, known by their content, that rows name.</summary>
public sealed class BuktiUkur(LampiranStore store, Pengakses pengakses)
{
    /// <summary>Before the code of the indikator in the name of a file that is offered.</summary>
    public const string Awalan = "bukti:";

    /// <summary>The same for the page or cell of it.</summary>
    public const string AwalanLetak = "letak:";

    /// <summary>The same, with the code of the evidence behind, for one that is let go.</summary>
    public const string AwalanLepas = "lepas:";

    /// <summary>The evidence of cards, by code of the indikator.</summary>
    public async Task<ILookup<string, BuktiTampil>> BacaAsync(
        VersiDokumen versi, KumpulanBerkas berkas, IReadOnlyList<BarisRekapTriwulan> daftar, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(versi);
        ArgumentNullException.ThrowIfNull(berkas);
        if (daftar.All(b => b.Bukti.Length == 0))
        {
            return Array.Empty<(string, BuktiTampil)>().ToLookup(x => x.Item1, x => x.Item2);
        }

        var terlampir = (await store.DaftarAsync(versi.Pemda, versi.PerangkatDaerah, versi.Dokumen, batal))
            .GroupBy(l => BuktiAngka.KodeDari(l.Sidik)).ToDictionary(g => g.Key, g => g.First());
        var pemakai = Pemakai(berkas);
        return daftar.SelectMany(b => BuktiAngka.Baca(b.Bukti).Select(x => (b.Indikator.Kode, Bukti: new BuktiTampil(
            x, terlampir.GetValueOrDefault(x.Kode), x.Kode.Length == 0 ? []
                : [.. pemakai[x.Kode].Where(p => p.Indikator != b.Indikator.Kode).Select(p => p.Sebutan).Distinct()]))))
            .ToLookup(x => x.Kode, x => x.Bukti, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Stores the files offered, and lets go what is no longer evidence; the rows are written by who saves.</summary>
    /// <param name="pd">Office.</param>
    /// <param name="versi">The measurement.</param>
    /// <param name="dasar">Its files as the editor had opened them.</param>
    /// <param name="masa">Year and quarter.</param>
    /// <param name="formulir">What was sent.</param>
    /// <param name="boleh">Whether the user may fill in an indikator.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<HasilBukti> SimpanAsync(
        string pd, VersiDokumen versi, KumpulanBerkas dasar, (int Tahun, int Triwulan) masa, IFormCollection formulir,
        Func<string, bool> boleh, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(versi);
        ArgumentNullException.ThrowIfNull(formulir);
        ArgumentNullException.ThrowIfNull(boleh);
        var (galat, kabar) = (new List<KeyValuePair<string, string>>(), new List<string>());
        var milik = new Dictionary<string, List<BuktiAngka>>(StringComparer.OrdinalIgnoreCase);
        List<BuktiAngka> Milik(string kode) => milik.TryGetValue(kode, out var ada) ? ada : milik[kode] = [.. BuktiAngka.Baca(
            RekapTriwulan.Butir(dasar, "kinerja.csv").FirstOrDefault(b => b["indikator"].Equals(kode, StringComparison.OrdinalIgnoreCase)
                && RekapTriwulan.Bilangan(b["tahun"]) == masa.Tahun && RekapTriwulan.Triwulan(b) == masa.Triwulan)?["bukti"] ?? "")];
        foreach (var nama in formulir.Keys.Where(k => k.StartsWith(AwalanLepas, StringComparison.Ordinal)))
        {
            if (nama.Split(':') is [_, var kode, var lepas] && boleh(kode))
            {
                Milik(kode).RemoveAll(b => b.Kode == lepas);
            }
        }

        var pemakai = Pemakai(dasar);
        foreach (var f in formulir.Files.Where(f => f.Length > 0 && f.Name.StartsWith(Awalan, StringComparison.Ordinal)))
        {
            var kode = f.Name[Awalan.Length..];
            if (!boleh(kode))
            {
                galat.Add(new(f.Name, $"Bukti {f.FileName} tidak disimpan: indikator {kode} bukan bagian Anda."));
                continue;
            }

            var data = new byte[f.Length];
            await using (var aliran = f.OpenReadStream())
            {
                await aliran.ReadExactlyAsync(data, batal);
            }

            var daftar = DaftarTerhitung.Hitung(f.FileName, data);
            switch (await store.TambahAsync(pengakses.Pelaku, pd, new LampiranBaru(f.FileName, data)
            {
                Dokumen = versi.Dokumen, Keterangan = daftar?.ToString() ?? "",
            }, batal))
            {
                case HasilLampiran.Tersimpan t:
                    var bukti = BuktiAngka.Dari(t.Lampiran.Nama, formulir[AwalanLetak + kode].ToString(), t.Lampiran.Sidik);
                    Milik(kode).RemoveAll(b => b.Kode == bukti.Kode);
                    Milik(kode).Add(bukti);
                    kabar.AddRange(pemakai[bukti.Kode].Where(p => p.Indikator != kode).Select(p =>
                        $" {t.Lampiran.Nama} sudah dipakai untuk {p.Sebutan}.").Distinct());
                    break;
                case HasilLampiran.Ditolak d:
                    galat.Add(new(f.Name, d.Pesan));
                    break;
            }
        }

        return new HasilBukti([.. milik.Select(m => KeyValuePair.Create(TempatUkur.Nama(TempatUkur.HurufIndikator, m.Key, "bukti"),
            BuktiAngka.Tulis(m.Value)))], galat, string.Concat(kabar));
    }

    // which figures a content is evidence of, in all rows of the measurement
    private static ILookup<string, (string Indikator, string Sebutan)> Pemakai(KumpulanBerkas berkas) =>
        RekapTriwulan.Butir(berkas, "kinerja.csv").Where(b => b["bukti"].Length > 0).SelectMany(b => BuktiAngka.Baca(b["bukti"])
            .Where(x => x.Kode.Length > 0).Select(x => (x.Kode, Pemakai: (b["indikator"], $"indikator {b["indikator"]}"
                + (RekapTriwulan.Triwulan(b) is > 0 and var t ? $" triwulan {BilanganRomawi.Dari(t)}" : "")))))
            .ToLookup(x => x.Kode, x => x.Pemakai);
}
