namespace Akuntabel.Uji.Usulan;

/// <summary>Holds printed totals of a table against what its offered rows make.</summary>
internal sealed class PenjumlahTabel(PencatatSumber sumber)
{
    private readonly List<JumlahUsulan> _beda = [];

    // parts that reach the end of their table: the next one may go on with them
    private List<(int Kolom, JumlahUsulan Jumlah)> _tunda = [];
    private string _kepala = "";
    private Dictionary<int, List<decimal>> _sebelum = [];

    /// <summary>Totals that the rows do not make.</summary>
    public IReadOnlyList<JumlahUsulan> Beda => [.. _beda, .. _tunda.Select(x => x.Jumlah)];

    /// <summary>Looks at a table of the budget.</summary>
    public void Baca(TabelRencana t, IReadOnlyList<KolomNilai> kolom, IReadOnlyList<BarisBerhal> isi,
        Func<BarisUtuh, KolomNilai, decimal?> nilai)
    {
        var atas = isi.Select(x => x.Hal.Induk).ToHashSet();
        // a table may go on below one with the same headings
        var kepala = string.Join('|', t.Tabel.Kepala);
        var lalu = kepala == _kepala ? _sebelum : [];
        var tunda = kepala == _kepala ? _tunda : [];
        _beda.AddRange(kepala == _kepala ? [] : _tunda.Select(x => x.Jumlah));
        (_kepala, _sebelum, _tunda) = (kepala, [], []);
        foreach (var n in kolom)
        {
            var semua = isi.DistinctBy(x => (x.Hal, nilai(x.Baris, n))).Select(x => new Bagian(x.Baris.Indeks, x.Hal, nilai(x.Baris, n),
                !atas.Contains(x.Hal))).ToList();
            Sambung(n, semua, tunda.Where(x => x.Kolom == n.Kolom));
            Induk(t, n, semua);
            _beda.AddRange(Jumlah(t, n, semua, nilai, lalu.GetValueOrDefault(n.Kolom, [])));
            _sebelum[n.Kolom] = [.. lalu.GetValueOrDefault(n.Kolom, []), .. semua.Where(b => b.Rinci).Select(b => b.Nilai ?? 0)];
        }
    }

    /// <summary>Looks at a table of staff or assets.</summary>
    public void Baca(TabelRencana t, string tabel, (int Kolom, int? Tahun) kolom, Func<int, decimal?> nilai)
    {
        var baris = Enumerable.Range(0, t.Tabel.Isi.Count).Where(i => !t.Lewati(i)).Select(nilai).ToList();
        foreach (var i in Enumerable.Range(0, t.Tabel.Isi.Count).Where(i => t.Kisi.Jumlah[i] >= 0))
        {
            if (nilai(i) is { } tercetak && tercetak != baris.Sum() && baris.Exists(b => b is not null)
                && tercetak != Enumerable.Range(0, i).Where(j => !t.Lewati(j) && j >= t.Kisi.SetelahJumlah(i)).Sum(nilai))
            {
                _beda.Add(new JumlahUsulan(JenisUsulan.BarisPegawai, BidangUsulan.Jumlah, kolom.Tahun, tercetak, baris.Sum() ?? 0,
                    sumber.Rujuk(t.Tabel, i, kolom.Kolom)) { Tabel = tabel, Seluruhnya = true });
            }
        }
    }

    // a part that prints its own amount beside those of what it consists of
    private void Induk(TabelRencana t, KolomNilai n, List<Bagian> semua)
    {
        var hasil = new List<(int Baris, bool Ujung, JumlahUsulan Jumlah)>();
        for (var i = semua.Count - 1; i >= 0; i--)
        {
            var b = semua[i];
            var bawah = b.Rinci || b.Nilai is null ? [] : semua.Skip(i + 1).TakeWhile(x => x.Hal.Jenis > b.Hal.Jenis).ToList();
            var rinci = bawah.FindAll(x => x.Rinci && x.Nilai is not null);
            if (rinci.Count > 0 && b.Nilai is { } tercetak && rinci.Sum(x => x.Nilai ?? 0) is var jumlah && Berbeda(tercetak, jumlah, n))
            {
                // the same difference one level up says nothing more
                _ = hasil.RemoveAll(x => x.Baris <= bawah[^1].Baris && x.Jumlah.Tercetak - x.Jumlah.Baris == tercetak - jumlah);
                hasil.Add((b.Baris, i + bawah.Count == semua.Count - 1, new JumlahUsulan(b.Hal.Jenis, n.Bidang, n.Tahun, tercetak, jumlah,
                    sumber.Rujuk(t.Tabel, b.Baris, n.Kolom)) { Bagian = b.Hal.Sebutan }));
            }
        }

        hasil.Reverse();
        _beda.AddRange(hasil.Where(x => !x.Ujung).Select(x => x.Jumlah));
        _tunda.AddRange(hasil.Where(x => x.Ujung).Select(x => (n.Kolom, x.Jumlah)));
    }

    // the first rows may still be those of the last part above
    private void Sambung(KolomNilai n, List<Bagian> semua, IEnumerable<(int Kolom, JumlahUsulan Jumlah)> tunda)
    {
        foreach (var (_, j) in tunda)
        {
            var ikut = semua.TakeWhile(x => x.Hal.Jenis > j.Jenis).ToList();
            var jadi = j with { Baris = j.Baris + ikut.Where(x => x.Rinci).Sum(x => x.Nilai ?? 0) };
            if (Berbeda(jadi.Tercetak, jadi.Baris, n) && ikut.Count == semua.Count)
            {
                _tunda.Add((n.Kolom, jadi));
            }
            else if (Berbeda(jadi.Tercetak, jadi.Baris, n))
            {
                _beda.Add(jadi);
            }
        }
    }

    private IEnumerable<JumlahUsulan> Jumlah(TabelRencana t, KolomNilai n, List<Bagian> semua,
        Func<BarisUtuh, KolomNilai, decimal?> nilai, List<decimal> lalu)
    {
        var jumlah = Enumerable.Range(0, t.Tabel.Isi.Count).Where(i => t.Kisi.Jumlah[i] >= 0)
            .Select(i => (Baris: i, Nilai: nilai(new BarisUtuh(i, [.. t.Tabel.Isi[i].Sel.Select(s => s.Teks)]), n)))
            .Where(x => x.Nilai is not null).ToList();
        var rinci = semua.FindAll(b => b.Rinci);
        var belanja = rinci.Count > 0 && rinci[0].Hal.Jenis == JenisUsulan.Belanja;
        List<decimal> sampai = [0];
        rinci.ForEach(r => sampai.Add(sampai[^1] + (r.Nilai ?? 0)));
        var letak = rinci.ConvertAll(r => r.Baris);
        decimal Sampai(int baris) => sampai[letak.BinarySearch(baris) is var i && i < 0 ? ~i : i];
        foreach (var (baris, tercetak) in rinci.Count == 0 ? [] : jumlah)
        {
            var mulai = jumlah.Where(j => j.Baris < baris).Select(j => j.Baris + 1).LastOrDefault();
            var terakhir = baris == jumlah[^1].Baris;
            var awal = semua.Where(b => !b.Rinci && b.Baris < baris).Select(b => b.Baris)
                .Concat(jumlah.Where(j => j.Baris < baris).Select(j => j.Baris + 1)).Append(0);
            var cocok = awal.Distinct().SelectMany(a => belanja ? Jumlah(rinci.Where(r => r.Baris >= a && r.Baris < baris), belanja)
                : [Sampai(baris) - Sampai(a)]).Concat(Jumlah(rinci, belanja)).Append(sampai[^1] + lalu.Sum());
            if (tercetak is { } c && cocok.All(s => Berbeda(c, s, n)))
            {
                yield return new JumlahUsulan(semua[0].Hal.Jenis, n.Bidang, n.Tahun, c,
                    Jumlah(rinci.Where(r => terakhir || (r.Baris >= mulai && r.Baris < baris)), belanja).MinBy(s => Math.Abs(c - s)),
                    sumber.Rujuk(t.Tabel, baris, n.Kolom)) { Seluruhnya = terakhir };
            }
        }
    }

    // kinds of belanja stand below one another without saying so
    private static IReadOnlyCollection<decimal> Jumlah(IEnumerable<Bagian> rinci, bool belanja)
    {
        var nilai = rinci.Select(r => r.Nilai ?? 0).ToList();
        return belanja ? new JumlahBerjenjang(nilai).Semua() : [nilai.Sum()];
    }

    // what is printed in millions is rounded
    private static bool Berbeda(decimal a, decimal b, KolomNilai n) => Math.Abs(a - b) > (n.Pengali > 1 ? n.Pengali : 0);

    private sealed record Bagian(int Baris, HalUsulan Hal, decimal? Nilai, bool Rinci);
}
