namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>The total of a table of weighted components is the value of the indikator that it evaluates: "Nilai AKIP".</summary>
internal static class TotalEvaluasi
{
    private static readonly PolaTeks PolaAkip = Bunyi.Pola(@"\b(akip|sakip|akuntabilitas kinerja)\b");
    private static readonly PolaTeks PolaNilai = Bunyi.Pola(@"^\W*(nilai|hasil|skor)\b");
    private static readonly PolaTeks PolaBobot = Bunyi.Pola(@"\bbobot\b");

    /// <summary>What such tables state of an indikator; none where it is another.</summary>
    public static IEnumerable<SelHal> Sel(PemahamanDokumen d, BarisHal indikator) =>
        !PolaNilai.IsMatch(indikator.Teks) || !PolaAkip.IsMatch(indikator.Teks) ? []
            : from t in d.DaftarTabel
              where t.Isi.Count > 2 && PolaAkip.IsMatch(t.Judul + " " + t.Isi[^1][0] + " " + t.Isi[^1][1]) && Total(t) >= 0
              from k in Enumerable.Range(0, t.Kepala.Count)
              where LingkupAngka.Tahun(t.Kepala[k]) > 0 && PolaNilai.IsMatch(t.Kepala[k]) && !t.Kepala[k].Contains('%')
              let nilai = NilaiHal.Baca(t.Isi[Total(t)][k], d.Notasi)
              where nilai is not null
              select new SelHal(new BarisHal(t, Total(t), 0, indikator.Teks, indikator.Nama), k,
                  new BesaranHal(UkuranHal.Realisasi, LingkupAngka.Tahun(t.Kepala[k]) ?? 0, ""), nilai);

    /// <summary>The row whose weight is the whole hundred.</summary>
    private static int Total(TabelTerbaca t)
    {
        var bobot = Enumerable.Range(0, t.Kepala.Count).FirstOrDefault(k => PolaBobot.IsMatch(t.Kepala[k]), -1);
        return bobot < 0 ? -1 : Enumerable.Range(0, t.Isi.Count).LastOrDefault(i =>
            AngkaTertulis.DariSel(t.Isi[i][bobot]) is [{ Nilai: 100 }], -1);
    }
}
