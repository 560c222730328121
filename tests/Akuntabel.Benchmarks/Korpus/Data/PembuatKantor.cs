using System.Globalization;
using Akuntabel.Benchmarks.Korpus.Dasar;

namespace Akuntabel.Benchmarks.Korpus.Data;

/// <summary>Makes agencies.</summary>
internal static class PembuatKantor
{
    /// <summary>An agency.</summary>
    public static Kantor Buat(Acak a)
    {
        var bidang = a.Pilih(Kamus.Bidang);
        var tempat = a.Kocok(Kamus.Tempat);
        var arah = a.Pilih(ArahIndikator.TurunSelisih, ArahIndikator.TurunBagi);
        var objek = a.Kocok(bidang.Objek);
        var sasaran = Enumerable.Range(0, a.Antara(2, 5)).Select(i => Sasaran(a, objek, i, arah)).ToList();
        return new(
            a.Pilih("Kabupaten ", "Kota ", "Kabupaten ") + tempat[0], bidang.Dinas, bidang, a.Antara(2018, 2025), sasaran,
                Program(a, bidang),
            [.. tempat.Skip(1).Take(a.Antara(4, 9))]);
    }

    private static SasaranAcak Sasaran(Acak a, IReadOnlyList<string> objek, int i, ArahIndikator turun)
    {
        var pokok = objek[i % objek.Count];
        var nama = $"{Kamus.Arah[(i + objek[0].Length) % Kamus.Arah.Count]} {pokok}";
        IReadOnlyList<Func<IndikatorAcak>> buat =
        [
            () => Persen(a, $"Persentase {pokok} yang memenuhi standar"),
            () => Persen(a, $"Cakupan pembinaan {pokok}"),
            () => Indeks(a, $"Indeks kepuasan atas {pokok}"),
            () => Cacah(a, $"Jumlah {pokok} yang ditangani", a.Pilih("unit", "orang", "kelompok", "lokasi")),
            () => Cacah(a, $"Jumlah dokumen {pokok}", "dokumen"),
            () => Turun(a, $"Angka keluhan terhadap {pokok}", turun),
        ];
        return new(nama, [.. a.Ambil(buat, a.Antara(1, 3)).Select(b => b())]);
    }

    private static IndikatorAcak Persen(Acak a, string nama)
    {
        var target = a.Kadang(60) ? a.Antara(8, 19) * 5 : a.Desimal(45, 98, 2);
        var nyata = a.Kadang(20) ? target : Math.Min(100, a.Desimal(target * 0.75m, target * 1.08m, 2));
        return new(nama, "%", ArahIndikator.Naik, 2, target, nyata, Lalu(a, nyata, 2, 100), Math.Min(100, target + a.Antara(1, 5)));
    }

    private static IndikatorAcak Indeks(Acak a, string nama)
    {
        var target = a.Desimal(70, 88, 2);
        var nyata = a.Desimal(target * 0.92m, target * 1.08m, 2);
        return new(nama, a.Pilih("indeks", "nilai", "poin"), ArahIndikator.Naik, 2, target, nyata, Lalu(a, nyata, 2, 100), target
            + a.Desimal(1, 6, 2));
    }

    private static IndikatorAcak Cacah(Acak a, string nama, string satuan)
    {
        var target = satuan == "dokumen" ? a.Antara(4, 24) : a.Antara(30, 900);
        var nyata = a.Kadang(25) ? target : Math.Round(a.Desimal(target * 0.7m, target * 1.15m, 0));
        return new(nama, satuan, ArahIndikator.Naik, 0, target, nyata, Lalu(a, nyata, 0, decimal.MaxValue), target + a.Antara(1, 20));
    }

    private static IndikatorAcak Turun(Acak a, string nama, ArahIndikator arah)
    {
        var target = a.Antara(10, 60);
        var nyata = Math.Max(1, Math.Round(a.Desimal(target * 0.7m, target * 1.3m, 0)));
        return new(nama, "kasus", arah, 0, target, nyata, Lalu(a, nyata, 0, decimal.MaxValue), Math.Max(1, target - a.Antara(1, 5)));
    }

    private static List<decimal> Lalu(Acak a, decimal nyata, int desimal, decimal batas) =>
        [.. Enumerable.Range(0, 3)
            .Select(_ => Math.Min(batas, Math.Max(1, Math.Round(a.Desimal(nyata * 0.8m, nyata * 1.1m, desimal), desimal))))];

    private static List<SimpulAnggaran> Program(Acak a, BidangAcak bidang)
    {
        var urusan = $"{a.Antara(1, 5)}.{a.Antara(10, 29).ToString(CultureInfo.InvariantCulture)}";
        var hasil = new List<SimpulAnggaran>();
        var terpakai = new HashSet<string>(StringComparer.Ordinal);
        var objek = a.Kocok(bidang.Objek);
        for (var i = 0; i < a.Antara(2, 5); i++)
        {
            var kode = $"{urusan}.{i + 1:00}";
            var nama = i == 0 ? "Penunjang Urusan Pemerintahan Daerah" : $"{a.Pilih(Kamus.KerjaProgram)} {Besar(objek[i % objek.Count])}";
            hasil.Add(new(kode, "Program " + nama, 1, Kegiatan(a, kode, i == 0 ? null : objek[i % objek.Count], terpakai), 0, 0));
        }

        return hasil;
    }

    private static List<SimpulAnggaran> Kegiatan(Acak a, string kode, string? objek, HashSet<string> terpakai)
    {
        var kerja = a.Kocok(Kamus.KerjaKegiatan);
        return [.. Enumerable.Range(0, a.Antara(1, 4)).Select(j =>
        {
            var nama = objek is null ? a.Pilih(kerja[j] + " Perangkat Daerah") : $"{kerja[j]} {Besar(objek)}";
            return new SimpulAnggaran($"{kode}.2.{j + 1:00}", nama, 2, Sub(a, $"{kode}.2.{j + 1:00}", objek, terpakai), 0, 0);
        })];
    }

    private static List<SimpulAnggaran> Sub(Acak a, string kode, string? objek, HashSet<string> terpakai)
    {
        var nama = objek is null ? a.Kocok(Kamus.SubPenunjang) : [.. a.Kocok(Kamus.KerjaSub).Select(k => $"{k} {Besar(objek)}")];
        return [.. Enumerable.Range(0, a.Antara(1, 5)).Select(k =>
        {
            var pagu = a.Uang(15_000_000, a.Pilih(90_000_000, 900_000_000, 4_000_000_000m), a.Pilih(1_000, 100, 50_000));
            var serapan = a.Kadang(5) ? 1 : a.Desimal(0.62m, 0.998m, 6);
            return new SimpulAnggaran($"{kode}.{k + 1:0000}", Unik(nama[k], a, terpakai), 3, [], pagu, Math.Round(pagu * serapan));
        })];
    }

    private static string Unik(string nama, Acak a, HashSet<string> terpakai)
    {
        for (var calon = nama; ; calon = $"{nama} di {a.Pilih(Kamus.Tempat)}")
        {
            if (terpakai.Add(calon))
            {
                return calon;
            }
        }
    }

    /// <summary>Each word with a capital, as names of programmes have.</summary>
    public static string Besar(string teks) => string.Join(' ', teks.Split(' ')
        .Select(k => k is "dan" or "yang" ? k : char.ToUpperInvariant(k[0]) + k[1..]));
}
