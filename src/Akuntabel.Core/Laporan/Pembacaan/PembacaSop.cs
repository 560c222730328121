using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>A procedure, and the file that it was read from with whatever else an office writes there.</summary>
internal sealed record SopTerbaca(Sop Sop, NilaiLingkup Isi)
{
    /// <summary>What of it was refused: it stands in the report, but does not run.</summary>
    public IReadOnlyList<Kesalahan> Ditolak { get; init; } = [];
}

/// <summary>Reads the files of the folder sop.</summary>
internal static class PembacaSop
{
    /// <summary>Reads them in order.</summary>
    /// <param name="data">What was read.</param>
    public static Hasil<IReadOnlyList<SopTerbaca>> Baca(DataInstansi data) => Baca(BacaNilai.Peta(data.Isi, "sop") ?? BacaNilai.Kosong);

    /// <summary>Reads them in order.</summary>
    /// <param name="isi">The files of the folder by their names.</param>
    public static Hasil<IReadOnlyList<SopTerbaca>> Baca(NilaiLingkup isi)
    {
        var salah = new List<Kesalahan>();
        var hasil = isi.Isi.Where(s => s.Value is NilaiLingkup)
            .Select(s => Satu((NilaiLingkup)s.Value, s.Key, salah)).ToList();
        return Hasil.Dari<IReadOnlyList<SopTerbaca>>(hasil, salah);
    }

    private static SopTerbaca Satu(NilaiLingkup l, string kunci, List<Kesalahan> salah)
    {
        var hasil = Sop.Buat(kunci, Teks(l, "pelaksana"), [.. BacaNilai.Daftar(l, "langkah").Select(b => Langkah(b, kunci))]);
        salah.AddRange(hasil.DaftarKesalahan);
        return new SopTerbaca(hasil.Nilai with { Judul = BacaNilai.Teks(l, "judul"), PeranPelaksana = DaftarPeran(l) }, l)
        {
            Ditolak = hasil.DaftarKesalahan,
        };
    }

    private static Dictionary<string, Peran> DaftarPeran(NilaiLingkup l) => BacaNilai.Daftar(l, "peran")
        .Select(b => (Pelaksana: BacaNilai.Teks(b, "pelaksana"), Peran: KunciSop.Baca(KunciSop.Pelaksana, BacaNilai.Teks(b, "peran"))))
        .Where(b => b.Peran is not null).DistinctBy(b => b.Pelaksana, StringComparer.Ordinal)
        .ToDictionary(b => b.Pelaksana, b => b.Peran ?? default, StringComparer.Ordinal);

    private static LangkahSop Langkah(NilaiLingkup l, string kunci) => new(
        KunciSop.Baca(KunciSop.Jenis, BacaNilai.Teks(l, "jenis")) ?? JenisLangkah.Proses,
        Teks(l, "pelaksana"), Waktu(BacaNilai.Peta(l, "waktu")), Nomor(l, "setuju"), Nomor(l, "tidak"), l.Asal
            ?? new Asal($"sop/{kunci}.yaml", 0))
    {
        Kegiatan = BacaNilai.Teks(l, "kegiatan"), Ringkas = BacaNilai.Teks(l, "ringkas"), Kelengkapan = BacaNilai.Teks(l, "kelengkapan"),
        Keluaran = BacaNilai.Teks(l, "output"), PerUnit = Ya(l, "per-unit"), Otomatis = Ya(l, "otomatis"),
        Gabung = KunciSop.Baca(KunciSop.Gabung, BacaNilai.Teks(l, "terlambat")) ?? AturanGabung.Tunggu,
        Tindakan = KunciSop.Baca(KunciSop.Tindakan, BacaNilai.Teks(l, "tindakan")) ?? TindakanLangkah.Tidak,
    };

    private static bool Ya(NilaiLingkup l, string kunci) => BacaNilai.Teks(l, kunci) == "ya";

    // a number with more digits than any list has steps leads nowhere
    private static int? Nomor(NilaiLingkup l, string kunci) =>
        BacaNilai.Angka(l, kunci)?.Besaran.Nilai is { } n ? (int)Math.Clamp(n, int.MinValue, int.MaxValue) : null;

    private static Fakta? Waktu(NilaiLingkup? w) =>
        BacaNilai.Angka(w, "lama") is { } f ? BacaNilai.Bersatuan(f, f.Nama, Satuan.Baca(BacaNilai.Teks(w, "satuan"))) : null;

    private static IReadOnlyList<string> Teks(NilaiLingkup l, string kunci) =>
        [.. (l.Isi.GetValueOrDefault(kunci) as NilaiDaftar)?.Butir.Select(PenilaiIkatan.Polos) ?? []];
}
