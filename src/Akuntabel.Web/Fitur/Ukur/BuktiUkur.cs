using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.PenjagaIsian;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.Fitur.Ukur;

/// <summary>What evidence is of: an indikator, or a row of the budget.</summary>
/// <param name="Huruf">Which of them, as in the names of fields.</param>
/// <param name="Kode">Its code.</param>
public readonly record struct PokokBukti(string Huruf, string Kode)
{
    /// <summary>As it stands in the name of a field.</summary>
    public override string ToString() => $"{Huruf}:{Kode}";

    /// <summary>Reads it.</summary>
    /// <param name="teks">What stands behind the beginning of a name.</param>
    public static PokokBukti? Baca(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        return teks.Split(':', 2) is [var huruf, { Length: > 0 } kode]
            && huruf is (TempatUkur.HurufIndikator or TempatUkur.HurufSub) ? new PokokBukti(huruf, kode) : null;
    }
}

/// <summary>What came of the files offered at cards.</summary>
/// <param name="Isian">Fields of evidence as they are now.</param>
/// <param name="Galat">What was not taken, by name of the field.</param>
/// <param name="Kabar">What is worth knowing of the files; empty: nothing.</param>
public sealed record HasilBukti(
    IReadOnlyList<KeyValuePair<string, string>> Isian, IReadOnlyList<KeyValuePair<string, string>> Galat, string Kabar);

/// <summary>Evidence of the figures of a quarter: attachments, known by their content, that rows name.</summary>
public sealed class BuktiUkur(LampiranStore store, Pengakses pengakses, BerkasTerkirim terkirim)
{
    /// <summary>Before what a file is offered for.</summary>
    public const string Awalan = "bukti:";

    /// <summary>The same for the page or cell of it.</summary>
    public const string AwalanLetak = "letak:";

    /// <summary>The same, with the code of the evidence behind, for one that is let go.</summary>
    public const string AwalanLepas = "lepas:";

    private static readonly (string Huruf, string Jalur, string Kunci, string Sebutan)[] Tabel =
    [
        (TempatUkur.HurufIndikator, "kinerja.csv", "indikator", "indikator"),
        (TempatUkur.HurufSub, "realisasi-anggaran.csv", "kode_sub", "sub kegiatan"),
    ];

    /// <summary>Evidence as it is shown.</summary>
    /// <param name="versi">The measurement.</param>
    /// <param name="berkas">Its files.</param>
    /// <param name="daftar">Things with the cell of evidence of each.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<ILookup<PokokBukti, BuktiTampil>> BacaAsync(
        VersiDokumen versi, KumpulanBerkas berkas, IEnumerable<(PokokBukti Pokok, string Bukti)> daftar, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(versi);
        ArgumentNullException.ThrowIfNull(berkas);
        var ada = daftar.Where(d => d.Bukti.Length > 0).ToList();
        if (ada.Count == 0)
        {
            return Array.Empty<(PokokBukti, BuktiTampil)>().ToLookup(x => x.Item1, x => x.Item2);
        }

        var terlampir = (await store.DaftarAsync(versi.Pemda, versi.PerangkatDaerah, versi.Dokumen, batal))
            .GroupBy(l => BuktiAngka.KodeDari(l.Sidik)).ToDictionary(g => g.Key, g => g.First());
        var pemakai = Pemakai(berkas);
        return ada.SelectMany(d => BuktiAngka.Baca(d.Bukti).Select(x => (d.Pokok, Bukti: new BuktiTampil(
            Terhitung(x, terlampir), terlampir.GetValueOrDefault(x.Kode), x.Kode.Length == 0 ? []
                : [.. pemakai[x.Kode].Where(p => p.Pokok != d.Pokok).Select(p => p.Sebutan).Distinct()]))))
            .ToLookup(x => x.Pokok, x => x.Bukti);
    }

    /// <summary>Stores the files offered, and lets go what is no longer evidence; the rows are written by who saves.</summary>
    /// <param name="pd">Office.</param>
    /// <param name="versi">The measurement.</param>
    /// <param name="dasar">Its files as the editor had opened them.</param>
    /// <param name="masa">Year and quarter.</param>
    /// <param name="formulir">What was sent.</param>
    /// <param name="boleh">Whether the user may fill in a thing.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<HasilBukti> SimpanAsync(
        string pd, VersiDokumen versi, KumpulanBerkas dasar, (int Tahun, int Triwulan) masa, IFormCollection formulir,
        Func<PokokBukti, bool> boleh, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(versi);
        ArgumentNullException.ThrowIfNull(formulir);
        ArgumentNullException.ThrowIfNull(boleh);
        var (galat, kabar) = (new List<KeyValuePair<string, string>>(), new List<string>());
        var milik = new Dictionary<PokokBukti, List<BuktiAngka>>();
        List<BuktiAngka> Milik(PokokBukti p) => milik.TryGetValue(p, out var ada) ? ada : milik[p] = [.. BuktiAngka.Baca(
            Tabel.Where(t => t.Huruf == p.Huruf).SelectMany(t => RekapTriwulan.Butir(dasar, t.Jalur).Where(b =>
                b[t.Kunci].Equals(p.Kode, StringComparison.OrdinalIgnoreCase) && SebutTriwulan(b, masa))).FirstOrDefault()?["bukti"] ?? "")];
        foreach (var nama in formulir.Keys.Where(k => k.StartsWith(AwalanLepas, StringComparison.Ordinal)))
        {
            if (nama[AwalanLepas.Length..] is var isi && isi.LastIndexOf(':') is > 0 and var i && PokokBukti.Baca(isi[..i]) is { } p && boleh(p))
            {
                Milik(p).RemoveAll(b => b.Kode == isi[(i + 1)..]);
            }
        }

        var pemakai = Pemakai(dasar);
        await foreach (var f in terkirim.BacaAsync(formulir, k => k.StartsWith(Awalan, StringComparison.Ordinal), batal))
        {
            if (f.Galat.Length > 0 || PokokBukti.Baca(f.Kolom[Awalan.Length..]) is not { } pokok || !boleh(pokok))
            {
                galat.Add(new(f.Kolom, f.Galat.Length > 0 ? f.Galat : $"Bukti {f.Nama} tidak disimpan: yang dibuktikannya bukan bagian Anda."));
                continue;
            }

            var daftar = DaftarTerhitung.Hitung(f.Nama, f.Isi);
            switch (await store.TambahAsync(pengakses.Pelaku, pd, new LampiranBaru(f.Nama, f.Isi)
            {
                Dokumen = versi.Dokumen, Keterangan = daftar?.ToString() ?? "",
            }, batal))
            {
                case HasilLampiran.Tersimpan t:
                    var bukti = BuktiAngka.Dari(t.Lampiran.Nama, formulir[AwalanLetak + pokok].ToString(), t.Lampiran.Sidik, daftar);
                    Milik(pokok).RemoveAll(b => b.Kode == bukti.Kode);
                    Milik(pokok).Add(bukti);
                    kabar.AddRange(pemakai[bukti.Kode].Where(p => p.Pokok != pokok).Select(p =>
                        $" {t.Lampiran.Nama} sudah dipakai untuk {p.Sebutan}.").Distinct());
                    break;
                case HasilLampiran.Ditolak d:
                    galat.Add(new(f.Kolom, d.Pesan));
                    break;
            }
        }

        return new HasilBukti([.. milik.Select(m => KeyValuePair.Create(TempatUkur.Nama(m.Key.Huruf, m.Key.Kode, "bukti"),
            BuktiAngka.Tulis(m.Value)))], galat, string.Concat(kabar));
    }

    // what a list holds is counted in the stored file, whatever the row says of it
    private static BuktiAngka Terhitung(BuktiAngka x, Dictionary<string, BerkasLampiran> terlampir) =>
        x with { Daftar = terlampir.TryGetValue(x.Kode, out var l) ? DaftarTerhitung.Baca(l.Keterangan) : null };

    // rows of money belong to the year of their document and name none
    private static bool SebutTriwulan(ButirTerisi b, (int Tahun, int Triwulan) masa) => RekapTriwulan.Triwulan(b) == masa.Triwulan
        && (b["tahun"].Length == 0 || RekapTriwulan.Bilangan(b["tahun"]) == masa.Tahun);

    // which figures a content is evidence of, in all rows of the measurement
    private static ILookup<string, (PokokBukti Pokok, string Sebutan)> Pemakai(KumpulanBerkas berkas) =>
        Tabel.SelectMany(t => RekapTriwulan.Butir(berkas, t.Jalur).Where(b => b["bukti"].Length > 0).SelectMany(b =>
            BuktiAngka.Baca(b["bukti"]).Where(x => x.Kode.Length > 0).Select(x => (x.Kode, Pemakai: (new PokokBukti(t.Huruf, b[t.Kunci]),
                $"{t.Sebutan} {b[t.Kunci]}" + (RekapTriwulan.Triwulan(b) is > 0 and var n ? $" triwulan {BilanganRomawi.Dari(n)}" : ""))))))
            .ToLookup(x => x.Kode, x => x.Pemakai);
}
