using System.Globalization;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>What keeps a row from being what it should be: "satuan indikator 1.1", and where it is entered.</summary>
internal sealed record CelahBaris(string Apa, Asal Asal);

/// <summary>A row of an indikator in the file, with the indikator that it is; <c>null</c> when it cannot be one, and what is missing
/// then.</summary>
internal sealed record BarisIndikator(NilaiLingkup Isi, Asal Asal, Indikator? Indikator, CelahBaris Celah);

/// <summary>A row of a sasaran in the file, with its code; <c>null</c> when it cannot be a sasaran, and what is missing then.</summary>
internal sealed record BarisSasaran(NilaiLingkup Isi, Asal Asal, KodeSasaran? Kode, IReadOnlyList<BarisIndikator> Indikator,
    CelahBaris Celah);

/// <summary>The Renstra, and the rows that it was read from with whatever else an office writes there.</summary>
internal sealed record RenstraTerbaca(Renstra Renstra, NilaiLingkup Isi, IReadOnlyList<BarisSasaran> Baris)
{
    /// <summary>All rows of indikator.</summary>
    public IEnumerable<BarisIndikator> DaftarIndikator => Baris.SelectMany(b => b.Indikator);

    /// <summary>The sasaran with the numbers of their rows, from 1.</summary>
    public IEnumerable<(int Urut, SasaranStrategis Sasaran)> Bernomor() =>
        Renstra.DaftarSasaran.Select(s => (Baris.TakeWhile(b => b.Kode != s.Kode).Count() + 1, s));
}

/// <summary>Reads perencanaan.yaml into a <see cref="Renstra"/>.</summary>
internal static class PembacaRenstra
{
    private const string Berkas = "perencanaan.yaml";

    /// <summary>Reads it; a row that is no sasaran or indikator yet is kept as a row.</summary>
    /// <param name="data">What was read.</param>
    /// <param name="periode">What is reported: an earlier quarter reads the version of the plan in force at its end.</param>
    public static Hasil<RenstraTerbaca> Baca(DataInstansi data, PeriodeLaporan periode)
    {
        var salah = new List<Kesalahan>();
        var isi = BacaNilai.Peta(data.Isi, "perencanaan") ?? BacaNilai.Kosong;
        var masa = Masa(isi, data.Tahun, salah);
        var riwayat = new PembacaRiwayatRenstra(data.Isi, data.RencanaSaja);
        BarisIndikator Indikator(NilaiLingkup i, Asal sasaran)
        {
            var b = PembacaIndikator.Baca(riwayat.Pada(i, periode.Akhir), sasaran, data.RencanaSaja, salah);
            return b with { Indikator = b.Indikator is { } k ? k with { RumusTerdahulu = riwayat.Rumus(i) } : null };
        }

        var baris = BacaNilai.Daftar(isi, "sasaran").Select(s => Sasaran(s, Indikator, salah)).ToList();
        Periksa(baris, salah);
        var tujuan = BacaNilai.Daftar(isi, "tujuan").Where(t => KodeTujuan.Dari(BacaNilai.Teks(t, "kode")) is not null)
            .Select(t => new Tujuan(new KodeTujuan(BacaNilai.Teks(t, "kode")), BacaNilai.Teks(t, "uraian")));
        var hasil = Renstra.Buat(masa, [.. tujuan], [.. baris.Select(b => b.Sasaran).OfType<SasaranStrategis>()]);
        salah.AddRange(hasil.DaftarKesalahan);
        return Hasil.Dari(new RenstraTerbaca(hasil.Nilai, isi, Pasangkan(baris, hasil.Nilai)), salah);
    }

    private sealed record Terbaca(NilaiLingkup Isi, Asal Asal, SasaranStrategis? Sasaran, IReadOnlyList<BarisIndikator> Indikator);

    // what the Renstra refused is a row and no more
    private static List<BarisSasaran> Pasangkan(List<Terbaca> baris, Renstra renstra)
    {
        var indikator = renstra.DaftarIndikator.ToHashSet<Indikator>(ReferenceEqualityComparer.Instance);
        var kode = renstra.DaftarSasaran.Select(s => s.Kode).ToHashSet();
        return [.. baris.Select(b => Pasangkan(b, b.Sasaran is { } s && kode.Remove(s.Kode) ? s.Kode : null, indikator))];
    }

    private static BarisSasaran Pasangkan(Terbaca b, KodeSasaran? kode, HashSet<Indikator> diterima)
    {
        var celah = new CelahBaris(
            b.Sasaran is null ? $"kode sasaran \"{BacaNilai.Teks(b.Isi, "uraian")}\""
                : $"isian sasaran {b.Sasaran.Kode} yang dapat dipakai", b.Asal);
        var indikator = b.Indikator.Select(i => kode is null ? i with { Indikator = null, Celah = celah }
            : i.Indikator is { } k && diterima.Contains(k) ? i : i with { Indikator = null });
        return new BarisSasaran(b.Isi, b.Asal, kode, [.. indikator], celah);
    }

    private static Terbaca Sasaran(NilaiLingkup l, Func<NilaiLingkup, Asal, BarisIndikator> baca, List<Kesalahan> salah)
    {
        var asal = l.Asal ?? new Asal(Berkas, 0);
        IReadOnlyList<BarisIndikator> indikator = [.. BacaNilai.Daftar(l, "indikator")
            .Select(i => baca(i, asal))];
        var program = (l.Isi.GetValueOrDefault("program") as NilaiDaftar)?.Butir.OfType<NilaiTeks>() ?? [];
        if (KodeSasaran.Dari(BacaNilai.Teks(l, "kode")) is not { } kode)
        {
            salah.Add(new Kesalahan(asal, $"kode sasaran \"{BacaNilai.Teks(l, "uraian")}\" belum diisi.",
                "Isi kodenya: indikator, program, dan narasinya menyebut sasaran dengan kode itu.") { Bobot = BobotKesalahan.Celah });
            return new Terbaca(l, asal, null, indikator);
        }

        return new Terbaca(l, asal, new SasaranStrategis(
            kode, BacaNilai.Teks(l, "uraian"), KodeTujuan.Dari(BacaNilai.Teks(l, "tujuan")),
            [.. program.Where(p => KodeProgram.Dari(p.Isi) is not null)
                .Select(p => new ProgramPenunjang(new KodeProgram(p.Isi), p.Asal ?? asal))],
            [.. indikator.Select(i => i.Indikator).OfType<Indikator>()], asal), indikator);
    }

    private static void Periksa(List<Terbaca> baris, List<Kesalahan> salah)
    {
        if (baris.Count == 0)
        {
            salah.Add(new Kesalahan(new Asal(Berkas, 0), "belum ada sasaran.",
                "Isi daftar sasaran beserta indikatornya.") { Bobot = BobotKesalahan.Celah });
        }

        salah.AddRange(baris.Where(s => s.Indikator.Count == 0).Select(s => new Kesalahan(
            s.Asal, $"sasaran {BacaNilai.Teks(s.Isi, "kode")} tidak punya indikator.",
            "Tambahkan sedikitnya satu indikator, atau hapus sasaran ini.")));
    }

    private static RentangTahun? Masa(NilaiLingkup isi, int tahun, List<Kesalahan> salah)
    {
        var periode = BacaNilai.Peta(isi, "periode");
        var asal = periode?.Asal ?? new Asal(Berkas, 0);
        if (Tahun(periode, "mulai") is not { } awal || Tahun(periode, "selesai") is not { } akhir)
        {
            salah.Add(new Kesalahan(asal, "masa Renstra (periode) tidak dapat dibaca.",
                "Tulis periode: {mulai: \"2021\", selesai: \"2026\"}.")
            {
                Bobot = periode is null ? BobotKesalahan.Celah : BobotKesalahan.Pertentangan,
            });
            return null;
        }

        var hasil = RentangTahun.Buat(awal, akhir, asal);
        salah.AddRange(hasil.DaftarKesalahan);
        if (!hasil.Coba(out var masa))
        {
            return null;
        }

        if (!masa.Memuat(tahun))
        {
            salah.Add(new Kesalahan(
                asal, $"tahun laporan {tahun} di luar masa Renstra {masa}.",
                "Pakai Renstra yang berlaku pada tahun itu, atau betulkan masanya."));
        }

        return masa;
    }

    // a year without quotes was read as a figure, and printed with a point
    private static int? Tahun(NilaiLingkup? periode, string kunci) =>
        int.TryParse(BacaNilai.Teks(periode, kunci).Replace(".", "", StringComparison.Ordinal), NumberStyles.None,
            CultureInfo.InvariantCulture, out var t) ? t : null;
}
