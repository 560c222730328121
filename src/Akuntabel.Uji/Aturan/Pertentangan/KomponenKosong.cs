using Akuntabel.Uji.Pemahaman.Hal;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-004: a text that sums up who took part names nobody whose row is empty.</summary>
internal static class KomponenKosong
{
    private const decimal BatasMirip = 0.5m;

    public static AturanUji Aturan { get; } = new(
        "NAR-004", TingkatTemuan.Minor, [KelasTemuan.NarasiBertentangan],
        "Keterangan jumlah tidak menyebut unsur yang pada rincian jumlah yang sama kosong atau nol.",
        "Konsistensi dokumen",
        "\"Bagi partai politik, ormas dan sekolah = 138 lembaga\" sedangkan rincian 138 itu memuat partai politik \"-\".",
        Periksa);

    private static readonly PolaTeks PolaJumlah = Bunyi.Pola(@"(=|\b(sejumlah|sebanyak|jumlah|total)\s*:?)\s*$");

    private sealed record Rincian(BarisBernama Baris, int Kolom, AngkaTertulis Jumlah, IReadOnlyList<(int Baris, string Nama)> Kosong);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var indeks = IndeksPernyataan.Dari(d);
        var rincian = indeks.Baris.SelectMany(b => Baca(b, indeks.Pengenal)).ToLookup(r => (r.Baris.Tabel.Indeks, r.Baris.Indeks));
        if (rincian.Count == 0)
        {
            return [];
        }

        return PasanganHal.Semua(indeks).Where(p => p.Mirip >= BatasMirip).SelectMany(p =>
            new[] { (A: p.Kiri, B: p.Kanan), (A: p.Kanan, B: p.Kiri) })
            .SelectMany(x => rincian[(x.A.Tabel.Indeks, x.A.Indeks)].Take(1).SelectMany(r =>
                Keterangan(x.B, r, indeks.Pengenal))).GroupBy(t => t?.Tempat).Select(g => g.First());
    }

    /// <summary>The rows below a named one that have no name of their own, down to their total.</summary>
    private static IEnumerable<Rincian> Baca(BarisBernama b, PengenalNama pengenal)
    {
        var t = b.Tabel;
        var nama = Enumerable.Range(0, t.Kepala.Count).Where(k => IndeksPernyataan.Jenis(t.Kepala[k]) is not null).ToList();
        var unsur = Enumerable.Range(0, t.Kepala.Count).Where(k => !nama.Contains(k) && PenentuPeran.Peran(t.Kepala[k]) == PeranKolom.Lain
            && t.Isi[b.Indeks][k].Any(char.IsLetter)).ToList();
        var akhir = b.Indeks + 1;
        while (akhir < t.Isi.Count && nama.TrueForAll(k => t.Isi[akhir][k].Length == 0))
        {
            akhir++;
        }

        if (unsur is not [var kolomUnsur] || akhir - b.Indeks < 3 || !Bunyi.Jumlah(t.Isi[akhir - 1][kolomUnsur]))
        {
            yield break;
        }

        for (var k = kolomUnsur + 1; k < t.Kepala.Count; k++)
        {
            if (AngkaTertulis.DariSel(t.Isi[akhir - 1][k]) is [var jumlah, ..] && jumlah.Nilai > 0)
            {
                var kosong = Enumerable.Range(b.Indeks, akhir - 1 - b.Indeks).Where(i => Kosong(t.Isi[i][k])).Select(i =>
                    (i, string.Join(' ', pengenal.KataTeks(t.Isi[i][kolomUnsur])))).Where(x => x.Item2.Contains(' ')).ToList();
                yield return new Rincian(b, k, jumlah, kosong);
            }
        }
    }

    private static bool Kosong(string sel) => sel is "-" or "–" or "—" or "0";

    private static IEnumerable<Temuan?> Keterangan(BarisBernama b, Rincian r, PengenalNama pengenal)
    {
        for (var k = 0; k < b.Tabel.Kepala.Count; k++)
        {
            var teks = b.Tabel.Isi[b.Indeks][k];
            if (IndeksPernyataan.Jenis(b.Tabel.Kepala[k]) is null && teks.Length > 40
                && AngkaTertulis.Semua(teks).Any(a => a.Nilai == r.Jumlah.Nilai && PolaJumlah.IsMatch(teks[..a.Awal])))
            {
                var kata = " " + string.Join(' ', pengenal.KataTeks(teks)) + " ";
                var disebut = r.Kosong.Where(x => kata.Contains($" {x.Nama} ", StringComparison.Ordinal)).ToList();
                yield return disebut.Count == 0 ? null : Temukan(b.Tabel.Tempat(b.Indeks, k), r, disebut);
            }
        }
    }

    private static Temuan Temukan(TempatTemuan tempat, Rincian r, List<(int Baris, string Nama)> disebut)
    {
        var nama = string.Join(", ", disebut.Select(x => x.Nama));
        return Aturan.Temukan(
            tempat, nama, "hanya unsur yang berangka pada rinciannya", $"{nama}: {r.Baris.Tabel.Isi[disebut[0].Baris][r.Kolom]}",
            $"Keterangan menyebut {nama} sebagai bagian dari {r.Jumlah.Teks.Trim()}, sedangkan pada rincian {r.Baris.Tabel.Sebut} barisnya kosong.") with
        { Terkait = [.. disebut.Select(x => r.Baris.Tabel.Tempat(x.Baris, r.Kolom))] };
    }
}
