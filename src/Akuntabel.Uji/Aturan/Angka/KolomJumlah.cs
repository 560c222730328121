using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>Columns that follow from others in the same row: Jumlah = L + P, sisa = pagu − realisasi. The columns are those with which most rows agree.</summary>
internal static class KolomJumlah
{
    private const int CalonTerbanyak = 12;

    private static readonly PolaTeks Kepala = Bunyi.Pola(@"^(sub\s*|grand\s*)?(jumlah|total|jml)(\s+[a-z()]+){0,2}$");

    private sealed record Susunan(JenisHubungan Jenis, List<int> Kolom);

    private readonly record struct Kasus(int Baris, PenjumlahanSel? Jumlah, IReadOnlyList<Titik> Suku, bool Cocok, bool Berbobot);

    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi)
    {
        var angka = Enumerable.Range(0, kisi.Lebar).Where(k => kisi.Peran[k] is not PeranKolom.Nomor && kisi.Berangka(k)).ToList();
        foreach (var k in angka)
        {
            var calon = Calon(kisi, angka, k).Select(s => (s.Jenis, Isi: DaftarKasus(kisi, s, k).ToList())).ToList();
            if (calon.Count == 0)
            {
                continue;
            }

            var kasus = calon.MaxBy(c => c.Isi.Count(x => x is { Cocok: true, Berbobot: true }));
            var (benar, salah) = (kasus.Isi.Count(x => x is { Cocok: true, Berbobot: true }), kasus.Isi.Count(x => !x.Cocok));
            foreach (var x in benar >= 2 && benar >= 2 * salah ? kasus.Isi : [])
            {
                yield return new HubunganAngka(kasus.Jenis, new Titik(x.Baris, k), x.Suku, x.Cocok, () => Temukan(kisi, kasus.Jenis, k, x));
            }
        }
    }

    private static IEnumerable<Susunan> Calon(KisiAngka kisi, List<int> angka, int k)
    {
        if (kisi.Peran[k] == PeranKolom.Sisa)
        {
            var kiri = angka.Where(a => a < k && kisi.Peran[a] is not (PeranKolom.Persen or PeranKolom.Sisa)).TakeLast(6).ToList();
            return from a in kiri from b in kiri where a != b select new Susunan(JenisHubungan.Selisih, [a, b]);
        }

        return Kepala.IsMatch(Ujung(kisi, k)) && kisi.Dijumlahkan[k] ? Jumlah(kisi, angka.FindAll(a => kisi.Dijumlahkan[a]), k) : [];
    }

    private static string Ujung(KisiAngka kisi, int k) => kisi.Tabel.Kepala[k].Split(" › ")[^1].Trim();

    /// <summary>Runs of columns to the left that end at the total, the shortest first; and all to its right.</summary>
    private static IEnumerable<Susunan> Jumlah(KisiAngka kisi, List<int> angka, int k)
    {
        var kiri = angka.Where(a => a < k).TakeLast(CalonTerbanyak * 2).ToList();
        for (var n = 2; n <= kiri.Count; n++)
        {
            yield return new Susunan(JenisHubungan.Jumlah, kiri[^n..]);
        }

        var sebelum = kiri.FindAll(a => Kepala.IsMatch(Ujung(kisi, a)));
        if (sebelum.Count >= 2)
        {
            yield return new Susunan(JenisHubungan.Jumlah, sebelum);
        }

        var kanan = angka.Where(a => a > k).Take(CalonTerbanyak * 2).ToList();
        for (var n = 2; n <= kanan.Count; n++)
        {
            yield return new Susunan(JenisHubungan.Jumlah, kanan[..n]);
        }
    }

    private static IEnumerable<Kasus> DaftarKasus(KisiAngka kisi, Susunan s, int k)
    {
        for (var i = 0; i < kisi.Tinggi; i++)
        {
            var titik = new Titik(i, k);
            if (kisi.Satu(titik) is not { Persen: false } hasil)
            {
                continue;
            }

            if (s.Jenis == JenisHubungan.Jumlah && PenjumlahanSel.Hitung(kisi, s.Kolom.Select(c => new Titik(i, c))) is { Sel.Count: > 0 } j)
            {
                yield return new Kasus(i, j, j.Sel, j.Cocok(titik), j.Berisi >= 2);
            }
            else if (s.Jenis == JenisHubungan.Selisih && kisi.Satu(i, s.Kolom[0]) is { Persen: false } a && kisi.Satu(i, s.Kolom[1]) is { Persen: false } b)
            {
                yield return new Kasus(i, null, [new(i, s.Kolom[0]), new(i, s.Kolom[1])], Selisih(kisi, s, k, a, b, hasil), b.Nilai != 0 && a.Nilai != b.Nilai);
            }
        }
    }

    private static bool Selisih(KisiAngka kisi, Susunan s, int k, AngkaTertulis a, AngkaTertulis b, AngkaTertulis hasil) =>
        (from x in a.Bacaan
         from y in b.Bacaan
         from z in hasil.Bacaan
         let beda = kisi.Rentang(s.Kolom[0], x) - kisi.Rentang(s.Kolom[1], y)
         where beda.Bertemu(kisi.Rentang(k, z)) || beda.Bertemu(kisi.Rentang(k, z with { Nilai = -z.Nilai }))
         select x).Any();

    private static Temuan Temukan(KisiAngka kisi, JenisHubungan jenis, int k, Kasus x)
    {
        var (t, tertulis) = (kisi.Tabel, kisi.Tabel.Isi[x.Baris][k].Trim());
        var (nama, judul) = (IndukAnak.Nama(t.Isi[x.Baris]), t.Kepala[k]);
        if (x.Jumlah is { } j)
        {
            return JumlahBaris.Aturan.Temukan(
                t.Tempat(x.Baris, k), tertulis, j.Tercetak, j.Hitungan, $"Kolom \"{judul}\" pada baris \"{nama}\" tertulis {tertulis}, sedangkan kolom yang dijumlahkannya {j.Tercetak}.");
        }

        var (a, b) = (kisi.Satu(x.Suku[0]), kisi.Satu(x.Suku[1]));
        var desimal = Math.Max(a?.Bacaan[0].Desimal ?? 0, b?.Bacaan[0].Desimal ?? 0);
        var beda = AngkaTertulis.Cetak((a?.Nilai ?? 0) - (b?.Nilai ?? 0), desimal);
        return SisaAnggaran.Aturan.Temukan(
            t.Tempat(x.Baris, k), tertulis, beda, $"{a?.Teks.Trim()} − {b?.Teks.Trim()}", $"Kolom \"{judul}\" pada baris \"{nama}\" tertulis {tertulis}, sedangkan selisihnya {beda}.");
    }
}
