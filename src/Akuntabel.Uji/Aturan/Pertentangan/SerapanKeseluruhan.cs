using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-024: the spending of the whole budget in per cent is one figure, in a conclusion as in the totals of the tables.</summary>
/// <remarks>The totals of all tables of the whole budget agree; another sentence, or a second table, has the same; and no table has the
/// other figure.</remarks>
internal static class SerapanKeseluruhan
{
    private const int BlokJudul = 12;

    public static AturanUji Aturan { get; } = new(
        "NAR-024", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan, KelasTemuan.AngkaBerbeda, KelasTemuan.Persentase],
        "Serapan seluruh anggaran yang disebut teks sama dengan baris jumlah tabel realisasi anggaran.",
        "Konsistensi dokumen",
        "Penutup menyebut serapan anggaran 43,16 %, yaitu angka triwulan lalu, sedangkan jumlah tabel 69,11 %.",
        Periksa);

    private static readonly PolaTeks PolaSerapan = Bunyi.Pola(
        @"\b(?:(?:tingkat|persentase|capaian|realisasi)\s+)?(?:penyerapan|serapan|realisasi)(?:nya)?\s+(?:anggaran|keuangan|dana|"
            + @"terhadap\s+pagu(?:\s+[a-z]+)?)"
            + @"(?:\s+(?:tahun|ta|sebesar|mencapai|adalah|yaitu|hanya|baru|dinas|badan|satker|ini|[0-9]{4}))*\s*$");

    private static readonly PolaTeks PolaLain = Bunyi.Pola(@"\b(lalu|sebelumnya|rencana|target|fisik|murni|semula|nasional|provinsi|"
        + @"belanja|program|kegiatan|bidang|"
        + @"seksi|subbag|dak|hibah|dekonsentrasi|naik|turun|meningkat|menurun|dibanding\w*|rata-rata serapan)\b");

    // under the heading of one of them it is the spending of that one
    private static readonly PolaTeks PolaBagian = Bunyi.Pola(@"\b(sasaran|indikator|program|kegiatan|tujuan|bidang)\b");

    private static readonly PolaTeks PolaPeriode = Bunyi.Pola(@"\b(triwulan|tw|semester)\s+(iv|i{1,3}|[1-4])\b|\bbulan\s+[a-z]+");

    private sealed record Jumlah(TabelTerbaca Tabel, int Baris, int Kolom, AngkaTertulis Angka, decimal Pagu, decimal Realisasi);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var semua = d.DaftarTabel.Select(Baca).OfType<Jumlah>().ToList();
        var utuh = semua.FindAll(j => j.Pagu == semua.Max(x => x.Pagu));
        if (utuh.Count == 0 || utuh.Exists(j => j.Angka.Nilai != utuh[0].Angka.Nilai))
        {
            return [];
        }

        var sebutan = NaskahDipahami.Dari(d).Semua.Where(k => k.Paragraf.Jenis is not (JenisParagraf.Judul or JenisParagraf.DaftarIsi))
            .SelectMany(k => k.Isi.Where(x => x is { Banding: Banding.Sama, Angka: { Persen: true, Penyebut: null } }).Select(x => (
                Kalimat: k, Isi: x))).ToList();
        var dijamin = utuh.Count > 1 || sebutan.Exists(s => s.Isi.Angka.Nilai == utuh[0].Angka.Nilai);
        return !dijamin ? [] : sebutan.Where(s => PolaSerapan.IsMatch(s.Isi.Depan)
            && !PolaBagian.IsMatch(s.Kalimat.Paragraf.Bab)).Select(s => Satu(d, s.Kalimat, s.Isi, utuh[0]));
    }

    /// <summary>The total of a table of budgets and spending, in per cent of the budget.</summary>
    private static Jumlah? Baca(TabelTerbaca t)
    {
        var peran = PenentuPeran.Peran(t);
        var persen = Kolom(peran, PeranKolom.Persen).Where(k => !PolaFisik.IsMatch(t.Kepala[k])).ToList();
        var i = Enumerable.Range(0, t.Isi.Count).LastOrDefault(i => t.Isi[i].Sel.Any(s => Bunyi.Jumlah(s.Teks)), -1);
        if (i < 0 || persen is not [var z] || AngkaTertulis.DariSel(t.Isi[i][z]) is not [{ Penyebut: null } a])
        {
            return null;
        }

        var pagu = Kolom(peran, PeranKolom.Pagu).Select(k => AngkaTertulis.DariSel(t.Isi[i][k])).Where(x => x is [{ Persen: false }])
            .Select(x => x[0].Nilai).DefaultIfEmpty(0).Max();
        var realisasi = Kolom(peran, PeranKolom.Realisasi).Select(k => AngkaTertulis.DariSel(t.Isi[i][k])).Where(x => x
            is [{ Persen: false }])
            .Select(x => x[0].Nilai).DefaultIfEmpty(0).Max();
        return pagu >= PaguTerkecil && realisasi > 0 ? new Jumlah(t, i, z, a, pagu, realisasi) : null;
    }

    private const decimal PaguTerkecil = 10_000;
    private static readonly PolaTeks PolaFisik = Bunyi.Pola(@"\b(fisik|porsi|proporsi|bobot|rencana|target)\b");

    private static IEnumerable<int> Kolom(IReadOnlyList<PeranKolom> peran, PeranKolom cari) => Enumerable.Range(0, peran.Count).Where(k
        => peran[k] == cari);

    private static Temuan? Satu(PemahamanDokumen d, KalimatDipahami k, PernyataanKalimat x, Jumlah j)
    {
        var tahun = IndeksPernyataan.Dari(d).Tahun;
        return PembandingAngka.Sama(j.Angka with { Satuan = "%" }, x.Angka) is not false || (x.Tahun is { } t && tahun is { } ini
            && t != ini)
            || PolaLain.IsMatch(PolaSerapan.Replace(x.Depan, " ")) || !Seperiode(d, k)
            || TerhadapLain(k, x.Angka, j)
            || d.DaftarTabel.Any(t => t.Isi.Any(b => b.Sel.Any(s => AngkaTertulis.DariSel(s.Teks).Any(a => Sebesar(a, x.Angka)))))
                ? null
            : Aturan.Temukan(
                k.Tempat(x.Angka), x.Angka.Teks, j.Angka.Teks.Trim(), $"{x.Angka.Teks.Trim()} ≠ {j.Angka.Teks.Trim()}",
                $"Serapan anggaran tertulis {x.Angka.Teks.Trim()}, sedangkan baris jumlah {j.Tabel.Sebut} memuat "
                    + $"{j.Angka.Teks.Trim()}.") with
            { Terkait = [j.Tabel.Tempat(j.Baris, j.Kolom)] };
    }

    /// <summary>The same, or cut off or rounded.</summary>
    private static bool Sebesar(AngkaTertulis a, AngkaTertulis b) => a.Bacaan[0].Selang.Bertemu(b.Bacaan[0].Selang);

    /// <summary>What was spent of another budget that the paragraph states: of what was not blocked.</summary>
    private static bool TerhadapLain(KalimatDipahami k, AngkaTertulis z, Jumlah j) => AngkaTertulis.Semua(k.Paragraf.Teks)
        .Any(p => !p.Persen && p.Nilai > 0 && z.Bacaan.Any(b => b.Selang.Bertemu(Selang.Tepat(j.Realisasi / p.Nilai * 100))));

    /// <summary>A part of the year that the sentence names is the one of the report.</summary>
    private static bool Seperiode(PemahamanDokumen d, KalimatDipahami k)
    {
        var laporan = PolaPeriode.Matches(string.Join(' ', d.DaftarParagraf.Take(BlokJudul).Select(p => p.Teks))).Select(m => Bunyi.Rapat(
            m.Value)).ToHashSet();
        return PolaPeriode.Matches(k.Teks).All(m => laporan.Contains(Bunyi.Rapat(m.Value)));
    }
}
