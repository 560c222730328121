using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.RuangTulis;

namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>Compares a report that came back with what was sent and with what stands here now.</summary>
public sealed class PembandingBalik
{
    private const int CalonPaling = 4;
    private const int SekitarPaling = 60;
    private const int LepasPaling = 25;
    private const double SerupaCukup = 0.45;
    private const int TambahanDicari = 500;
    private const int TetapBerangka = 40;

    private readonly BahanTulis _bahan;
    private readonly KumpulanBerkas _isi;
    private readonly NaskahBalik _balik;
    private readonly string? _rinci;
    private readonly Lazy<SalinanTerkirim> _kini;
    private readonly Lazy<List<(string Inti, List<Angka> Angka)>> _berangka;

    private PembandingBalik(BahanTulis bahan, KumpulanBerkas isi, NaskahBalik balik, string? rinci)
    {
        (_bahan, _isi, _balik, _rinci) = (bahan, isi, balik, rinci);
        _kini = new Lazy<SalinanTerkirim>(() => PenulisSalinan.Terbaca(bahan, isi));
        _berangka = new(() => [.. bahan.Naskah.Telusuri().Select(r => (Inti: TeksBaca.Inti(r.Isi.Gabung()), Angka: r.Isi.OfType<Angka>().ToList()))
            .Where(r => r is { Inti.Length: > 0, Angka.Count: > 0 })]);
    }

    /// <summary>Compares.</summary>
    /// <param name="bahan">The report as composed now.</param>
    /// <param name="isi">Its files.</param>
    /// <param name="balik">What came back.</param>
    /// <param name="rinci">The part whose new figures are looked up among the data, which takes time; <c>null</c>: all parts.</param>
    public static BandingBalik Susun(BahanTulis bahan, KumpulanBerkas isi, NaskahBalik balik, string? rinci = null)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        ArgumentNullException.ThrowIfNull(isi);
        ArgumentNullException.ThrowIfNull(balik);
        return new PembandingBalik(bahan, isi, balik, rinci).Susun();
    }

    private BandingBalik Susun()
    {
        if (_balik.Terkirim is null && _balik.Bagian.Count == 0)
        {
            var tebakan = PenebakBagian.Tebak(_bahan, _balik.Luar);
            return new BandingBalik([.. tebakan.Where(t => t.Blok.Count > 0).Select(t => Hal(t.Tempat, t.Blok, null))], [], [], 0, true);
        }

        var luar = SelisihLuar.Cari((_balik.Terkirim ?? _kini.Value).Tetap, _balik.Luar);
        var bagian = _bahan.DaftarTempat.Select(t => Hal(t, luar)).OfType<HalBalik>().ToList();
        return new BandingBalik(
            bagian,
            [.. luar.Tambahan.Where(t => !t.Terpakai).Select((t, i) => Tambahan(t, i + 1))],
            [.. luar.Berubah.Select((b, i) => new TetapBerubah(b.Judul, Polos(b.Semula), Polos(b.Kiriman), i < TetapBerangka ? AngkaDalam(b.Semula.Teks, b.Kiriman.Teks) : []))],
            luar.Hilang, false);
    }

    private HalBalik? Hal(TempatNarasi t, SelisihLuar luar)
    {
        if (_balik.Bagian.FirstOrDefault(b => b.Kunci == t.Kunci) is { } ada)
        {
            return Hal(t, ada.Blok, ada);
        }

        if (_balik.Terkirim?.Bagian.FirstOrDefault(b => b.Kunci == t.Kunci) is not { Blok.Count: > 0 } dahulu)
        {
            return null;
        }

        // words of a part whose place is gone stand among those that nobody sent
        var dicari = dahulu.Blok.Select(b => Kemiripan.Kata(b.Teks)).ToList();
        var serupa = luar.Tambahan.Take(TambahanDicari).Where(x => !x.Terpakai && dicari.Exists(b => Kemiripan.Nilai(b, x.Kata) >= SerupaCukup)).ToList();
        if (serupa.Count == 0 || Kemiripan.Nilai([.. dicari.SelectMany(d => d)], [.. serupa.SelectMany(x => x.Kata)]) < SerupaCukup)
        {
            var hilang = Hal(t, [], null);
            return hilang with { Keadaan = hilang.Kini.Length == 0 ? KeadaanBalik.Sama : KeadaanBalik.Hilang };
        }

        serupa.ForEach(x => x.Terpakai = true);
        var dugaan = Hal(t, [.. serupa.Select(x => x.Blok)], null);
        return dugaan.Keadaan == KeadaanBalik.Sama ? dugaan : dugaan with { Keadaan = KeadaanBalik.Dugaan };
    }

    private HalBalik Hal(TempatNarasi t, IReadOnlyList<BlokBalik> blok, BagianBalik? bagian)
    {
        var markdown = NarasiLaporan.Isi(_isi, t);
        var naskah = new NaskahPolos(_bahan, t.Bagian, markdown);
        var terkirim = _balik.Terkirim?.Bagian.FirstOrDefault(b => b.Kunci == t.Kunci);
        var lama = _balik.Terkirim is null && _balik.Bagian.Count == 0;
        var dasar = lama ? [] : (terkirim ?? _kini.Value.Bagian.FirstOrDefault(b => b.Kunci == t.Kunci))?.Blok ?? [];
        var (semula, kiriman) = (PolosBalik.Ubah(naskah, dasar), PolosBalik.Ubah(naskah, blok));
        var tetap = terkirim is null ? !lama : terkirim.Sidik == (markdown.Length > 0 ? PenulisSalinan.Sidik(markdown) : "");
        var hasil = PenyatuNaskah.Satukan(tetap ? naskah.Teks : "", semula.Blok, kiriman.Blok);
        var sama = semula.Blok.SequenceEqual(kiriman.Blok) || TeksBaca.Inti(hasil) == TeksBaca.Inti(naskah.Teks);
        return new HalBalik(t, BingkaiNarasi.Sebutan(t.Kunci),
            sama ? KeadaanBalik.Sama : terkirim is null ? KeadaanBalik.TanpaAsal : tetap ? KeadaanBalik.Berubah : KeadaanBalik.Bentrok,
            string.Join("\n\n", semula.Blok), string.Join("\n\n", kiriman.Blok), naskah.Teks, sama ? naskah.Teks : hasil)
        {
            Perubahan = bagian?.Perubahan ?? [],
            Ditolak = [.. Ditolak(t, naskah, bagian), .. TabelDitolak(semula, kiriman)],
            Lepas = _rinci is null || _rinci == t.Kunci ? Lepas(t, semula.Blok, kiriman.Blok) : [],
            Token = [.. naskah.Token.Values],
        };
    }

    private IEnumerable<AngkaDitolak> Ditolak(TempatNarasi t, NaskahPolos naskah, BagianBalik? bagian)
    {
        var cetak = _bahan.Pencetak(t.Bagian);
        foreach (var u in bagian?.Terubah ?? [])
        {
            if (cetak.Cetak(u.Ikatan) is not { } kini)
            {
                // a name that only a row of its table knows
                yield return new AngkaDitolak("Isi tabel dari data", u.Tertulis, u.Semula, "Tabel dari data.", null);
                continue;
            }

            // without what was sent, a value that is still true was not changed
            if (u.Semula.Length > 0 || BahanTulis.Rapi(kini) != BahanTulis.Rapi(u.Tertulis))
            {
                var token = naskah.Sebut(u.Ikatan).Token.Trim('⟦', '⟧');
                var fakta = cetak.Fakta(u.Ikatan.Split('|')[0].Trim());
                yield return new AngkaDitolak(token[..Math.Max(0, token.LastIndexOf(": ", StringComparison.Ordinal))], u.Tertulis, kini, BahanTulis.Asal(fakta), fakta);
            }
        }
    }

    // a table of the data in a part follows its data, whatever was typed into it
    private static IEnumerable<AngkaDitolak> TabelDitolak(PolosBalik semula, PolosBalik kiriman)
    {
        foreach (var (token, isi) in kiriman.DariData)
        {
            if (semula.DariData.TryGetValue(token, out var lama) && lama != isi)
            {
                var (a, b) = (lama.Split('\n'), isi.Split('\n'));
                var tetap = UrutanSejajar.Cari(a, b).Select(p => p.B).ToHashSet();
                yield return new AngkaDitolak(token.Trim('⟦', '⟧'), string.Join(" / ", b.Where((_, i) => !tetap.Contains(i)).Take(3)), "seperti dalam data", "Tabel dari data.", null);
            }
        }
    }

    private List<AngkaLepas> Lepas(TempatNarasi t, IReadOnlyList<string> semula, IReadOnlyList<string> kiriman)
    {
        var cetak = _bahan.Pencetak(t.Bagian);
        return [.. kiriman.Except(semula, StringComparer.Ordinal).Select(teks => Pola.Token().Replace(teks, AngkaTanpaSumber.TandaTerikat.ToString()))
            .SelectMany(teks => AngkaTanpaSumber.CariLetak(teks).Select(a => (a.Teks,
                Sekitar: teks[Math.Max(0, a.Awal - SekitarPaling)..Math.Min(teks.Length, a.Awal + SekitarPaling)])))
            .Where(a => !_bahan.Naskah.AngkaDibiarkan.Contains((t.Kunci, a.Teks))).DistinctBy(a => a.Teks).Take(LepasPaling)
            .Select(a => new AngkaLepas(a.Teks,
                [.. _bahan.Indeks.Calon(Nilai(a.Teks), a.Sekitar, CalonPaling).Select(c => BahanTulis.Token(c.Isian, cetak, a.Teks).Token)]))];
    }

    private static decimal? Nilai(string teks) =>
        BacaAngka.Coba(new string([.. teks.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',')]).TrimEnd('.', ','), out var n, out _) ? n : null;

    // figures of a sentence or cell of the report that the file no longer says
    private List<AngkaDitolak> AngkaDalam(string semula, string kiriman)
    {
        var (dicari, tertulis) = (TeksBaca.Inti(semula), TeksBaca.Bersih(kiriman));
        return [.. _berangka.Value.Where(r => dicari.Contains(r.Inti, StringComparison.Ordinal))
            .SelectMany(r => r.Angka).Where(a => !tertulis.Contains(TeksBaca.Bersih(a.Bentuk), StringComparison.Ordinal)).DistinctBy(a => a.Fakta.Id).Take(CalonPaling)
            .Select(a => new AngkaDitolak(a.Fakta.Nama, "", a.Bentuk, BahanTulis.Asal(a.Fakta), a.Fakta))];
    }

    private TambahanBalik Tambahan(SelisihLuar.Sisipan t, int nomor)
    {
        var naskah = new NaskahPolos(_bahan, "", "");
        return new TambahanBalik(nomor, t.Judul, t.Blok.Jenis == JenisBalik.Judul, PolosBalik.Polos(naskah, t.Blok.Teks)) { Token = [.. naskah.Token.Values] };
    }

    private string Polos(BlokBalik b) => PolosBalik.Polos(new NaskahPolos(_bahan, "", ""), b.Teks);
}
