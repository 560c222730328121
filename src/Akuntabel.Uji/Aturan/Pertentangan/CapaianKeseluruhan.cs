using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>PYT-012: the achievement of the office as a whole is one figure, in the summary as in the conclusion.</summary>
internal static class CapaianKeseluruhan
{
    private const int BarisTersedikit = 3;

    public static AturanUji Aturan { get; } = new(
        "PYT-012", TingkatTemuan.Material, [KelasTemuan.AngkaBerbeda, KelasTemuan.RataRata, KelasTemuan.NarasiBertentangan],
        "Capaian kinerja perangkat daerah secara keseluruhan tertulis sama di setiap tempat.",
        "Konsistensi dokumen",
        "Ikhtisar menyebut capaian kinerja dinas 101,20 %, sedangkan penutup menyebut rata-rata 110,45 %.",
        Periksa);

    private static readonly PolaTeks PolaSebut = Bunyi.Pola(
        @"\b(rata\W{0,3}rata\s+(nilai|capaian|pencapaian|kinerja)|secara\s+(umum|keseluruhan)\W+(capaian|pencapaian)\s+kinerja|"
            + @"nilai\s+(capaian|pencapaian)\s+kinerja)\b");

    private static readonly PolaTeks PolaUnit = Bunyi.Pola(
        @"\b(dinas|badan|kantor|inspektorat|sekretariat|rumah\s+sakit|rsud|rsj|satuan\s+polisi|satpol|biro|kecamatan|bappeda|"
            + @"perangkat\s+daerah|opd|skpd|dis(nak|dik|kes|hub|pora|sos|perin|kominfo|perkim|dukcapil|perdag|kop|tamben|"
            + @"ketapang)[a-z]*|distan|disbun|dispar(bud)?|disbudpar|bp[bkm][a-z]{1,4}|bk[pd][a-z]{0,4})\b");

    private static readonly PolaTeks PolaLain = Bunyi.Pola(
        @"\b(sasaran|indikator|iku|utama|program|kegiatan|tujuan|misi|urusan|bidang|keuangan|anggaran|fisik|serapan|penyerapan|kepuasan|"
            + @"sakip|akip|lalu|sebelumnya|triwulan|semester|bulan|renstra|rpjmd|nasional|standar|target|meningkat\w*|menurun|naik|"
            + @"turun|dibanding\w*)\b");

    /// <param name="Kalimat">The sentence.</param>
    /// <param name="Angka">Its percentage.</param>
    /// <param name="Unit">Whether it names the office; without it only a mean that a table proves can be held against it.</param>
    private sealed record Sebutan(KalimatDipahami Kalimat, AngkaTertulis Angka, bool Unit)
    {
        public TempatTemuan Tempat => Kalimat.Tempat(Angka);

        public string Teks => Angka.Teks.Trim();
    }

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var semua = NaskahDipahami.Dari(d).Semua.Where(k => k.Paragraf.Jenis != JenisParagraf.Judul).Select(k => Baca(d, k))
            .OfType<Sebutan>().ToList();
        if (semua.Count < 2)
        {
            return [];
        }

        var benar = semua.Find(s => Rata(d, s.Angka));
        semua = benar is null ? semua.FindAll(s => s.Unit) : semua;
        if (semua.Count < 2)
        {
            return [];
        }

        var acuan = benar ?? semua[0];
        return semua.Where(s => s != acuan).Select(s => PembandingAngka.Sama(s.Angka, acuan.Angka) is false
            && (benar is null || !Rata(d, s.Angka)) ? Temukan(s, acuan, benar is not null) : null);
    }

    /// <summary>The only percentage of a sentence about the whole office in the year of the report.</summary>
    private static Sebutan? Baca(PemahamanDokumen d, KalimatDipahami k) =>
        k.Isi.Where(x => x.Angka.Persen).ToList() is [{ Banding: Banding.Sama, Angka: { Penyebut: null } a } x]
        && PolaSebut.IsMatch(k.Teks[..a.Awal]) && (x.Tahun is not { } t || t == IndeksPernyataan.Dari(d).Tahun)
        ? !PolaLain.IsMatch(k.Teks) && PolaUnit.IsMatch(k.Teks[..a.Awal]) ? new Sebutan(k, a, Unit: true)
        : PolaRata.IsMatch(k.Teks[..a.Awal]) && !PolaSebagian.IsMatch(PolaIndikator.Replace(k.Teks, " ")) ? new Sebutan(k, a, Unit: false)
            : null
        : null;

    private static readonly PolaTeks PolaRata = Bunyi.Pola(@"\brata\W{0,3}rata\s+(nilai\s+)?(capaian|pencapaian)(nya)?(\s+(kinerja|"
        + @"indikator|iku)){0,2}"
        + @"(\s+(adalah|yaitu|sebesar|mencapai|tahun|ini|[0-9]{4})){0,4}\s*$");

    private static readonly PolaTeks PolaIndikator = Bunyi.Pola(@"\b(indikator|iku|utama|target|kategori|predikat)\b");

    private static readonly PolaTeks PolaSebagian = Bunyi.Pola(
        @"\b(sasaran|program|kegiatan|tujuan|misi|urusan|bidang|keuangan|anggaran|fisik|serapan|penyerapan|kepuasan|sakip|akip|lalu|"
            + @"sebelumnya|triwulan|semester|bulan|renstra|rpjmd|nasional|standar|dibanding\w*)\b");

    /// <summary>Whether a column of a table has this mean.</summary>
    private static bool Rata(PemahamanDokumen d, AngkaTertulis a) => d.DaftarTabel.Any(t => Enumerable.Range(0, t.Kepala.Count).Any(k =>
    {
        var isi = t.Isi.Select(b => AngkaTertulis.DariSel(b[k])).ToList();
        isi = [.. t.Isi.Zip(isi).Where(x => !x.First.Sel.Any(s => Bunyi.Jumlah(s.Teks) || Bunyi.RataRata(s.Teks))).Select(x => x.Second)];
        var persen = PenentuPeran.Peran(t.Kepala[k]) == PeranKolom.Persen;
        return isi.Count >= BarisTersedikit && isi.TrueForAll(s => s.Count > 0 && (s[0].Persen || (persen && s[0].Satuan.Length == 0)))
            && isi.Aggregate(Selang.Tepat(0), (s, x) => s + x[0].Bacaan[0].Selang).Kali(1m / isi.Count).Bertemu(a.Bacaan[0].Selang);
    }));

    private static Temuan Temukan(Sebutan s, Sebutan acuan, bool terhitung) => Aturan.Temukan(
        s.Tempat, s.Angka.Teks, terhitung ? acuan.Teks : $"satu angka; di tempat lain {acuan.Teks}", $"{s.Teks} ≠ {acuan.Teks}",
        $"Capaian kinerja keseluruhan tertulis {s.Teks} di sini dan {acuan.Teks} di tempat lain"
        + (terhitung ? ", yang juga rata-rata tabelnya." : "; mana yang benar tidak dapat ditentukan dari dokumen.")) with
    { Terkait = [acuan.Tempat] };
}
