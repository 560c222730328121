using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Web.Penyimpanan;

namespace Akuntabel.Web.Fitur.Kegiatan;

/// <summary>An activity as it was recorded.</summary>
/// <param name="Isi">Its fields.</param>
public sealed record KegiatanTerbaca(ButirTerisi Isi)
{
    /// <summary>Units whose indikator or sasaran it serves.</summary>
    public IReadOnlyList<string> Unit { get; init; } = [];

    /// <summary>Its place in the list; 0: it is new.</summary>
    public int Ke => int.TryParse(Isi.Id, out var n) ? n : 0;

    /// <summary>Its title.</summary>
    public string Judul => Isi["judul"].Length > 0 ? Isi["judul"] : "Kegiatan tanpa judul";

    /// <summary>The day, or the first of its month; <c>null</c>: not known.</summary>
    public DateOnly? Tanggal => Hari("mulai") ?? Hari("bulan");

    /// <summary>Its quarter; 0: not known.</summary>
    public int Triwulan => KegiatanTerhitung.Saat(Isi).Triwulan;

    /// <summary>When it was, in words; empty: not known.</summary>
    public string Waktu => (Hari("mulai"), Hari("selesai"), Hari("bulan")) switch
    {
        ({ } a, { } b, _) when b > a => TanggalIndonesia.Rentang(a, b),
        ({ } a, _, _) => TanggalIndonesia.HariTanggal(a),
        (null, _, { } b) => TanggalIndonesia.BulanTahun(b),
        _ => Triwulan > 0 ? $"Triwulan {BilanganRomawi.Dari(Triwulan)}" : "",
    };

    /// <summary>How many took part; <c>null</c>: not said.</summary>
    public decimal? Peserta => Angka(Isi["peserta"]) ?? JumlahKelompok;

    /// <summary>How many the groups come to; <c>null</c>: none says how many.</summary>
    public decimal? JumlahKelompok => Kelompok.Select(k => Angka(k["banyak"])).OfType<decimal>().ToList() is { Count: > 0 } n
        ? n.Sum() : null;

    /// <summary>Names on the list of those who took part.</summary>
    public IReadOnlyList<string> Nama => Isi["nama-peserta"].Split('\n', StringSplitOptions.RemoveEmptyEntries
        | StringSplitOptions.TrimEntries);

    /// <summary>Groups of those who took part.</summary>
    public IEnumerable<ButirTerisi> Kelompok => Isi.Daftar.Where(d => d.Uraian.Kunci == "kelompok").SelectMany(d => d.Butir);

    /// <summary>Its photos.</summary>
    public IEnumerable<ButirTerisi> Foto => Isi.Daftar.Where(d => d.Uraian.Kunci == "foto").SelectMany(d => d.Butir);

    /// <summary>Code of the indikator for which it counts; empty: for none.</summary>
    public string Dihitung => Isi["dihitung"] is "ya" or "kegiatan" ? Isi["indikator"] : "";

    /// <summary>Whether the report counts it: it says when it was, and how many came where they are what counts.</summary>
    public bool Terhitung => Dihitung.Length > 0 && Triwulan > 0 && (Isi["dihitung"] == "kegiatan" || Angka(Isi["peserta"]) is not null);

    /// <summary>For what it counts, in words.</summary>
    public string SebutDihitung => Dihitung.Length == 0 ? ""
        : !Terhitung ? $"Belum dihitung untuk indikator {Dihitung}: tanggal atau jumlah pesertanya belum ada"
        : Isi["dihitung"] == "ya" ? $"Dihitung: pesertanya untuk indikator {Dihitung}"
        : $"Dihitung: satu kegiatan untuk indikator {Dihitung}";

    /// <summary>What is missing.</summary>
    public IReadOnlyList<string> Kurang => [.. new[]
    {
        (Waktu.Length > 0, "tanggal"), (Peserta is not null || Isi["peserta"].Length > 0, "peserta"),
        (Isi["hasil"].Length + Isi["pembahasan"].Length + Isi["ringkasan"].Length > 0, "hasil"), (Isi["bukti"].Length > 0, "bukti"),
    }.Where(k => !k.Item1).Select(k => k.Item2)];

    /// <summary>What does not agree about those who took part; empty: all does.</summary>
    public IReadOnlyList<string> Beda => Peserta is not { } n ? [] : [.. new[]
    {
        JumlahKelompok is { } k && k != n
            ? $"Jumlah peserta {AngkaIndonesia.Cetak(n, 0)}, jumlah kelompoknya {AngkaIndonesia.Cetak(k, 0)}." : "",
        Nama.Count > 0 && Nama.Count != n ? $"Jumlah peserta {AngkaIndonesia.Cetak(n, 0)}, daftar namanya {Nama.Count} orang." : "",
        Ganda is { Count: > 0 } g ? $"Nama yang tertulis lebih dari sekali: {string.Join(", ", g.Take(3))}." : "",
    }.Where(t => t.Length > 0)];

    private List<string> Ganda => [.. Nama.GroupBy(PembagianUnit.Samakan).Where(g => g.Count() > 1).Select(g => g.First())];

    /// <summary>Whether another looks like the same: title and time are alike.</summary>
    /// <param name="lain">The other.</param>
    public bool Serupa(KegiatanTerbaca lain)
    {
        ArgumentNullException.ThrowIfNull(lain);
        return lain.Isi.Alamat != Isi.Alamat && Isi["judul"].Length > 0
            && PembagianUnit.Samakan(lain.Isi["judul"]) == PembagianUnit.Samakan(Isi["judul"])
            && lain.Tanggal == Tanggal && lain.Triwulan == Triwulan;
    }

    /// <summary>Whether it holds all the words sought.</summary>
    /// <param name="cari">Words.</param>
    public bool Memuat(string cari)
    {
        ArgumentNullException.ThrowIfNull(cari);
        var kata = string.Join(' ', Isi.Bidang.Select(b => b.Teks).Concat(Kelompok.Select(k => k["unsur"])));
        return cari.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(k => kata.Contains(k, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A figure as typed; <c>null</c>: it is none.</summary>
    /// <param name="teks">What was typed.</param>
    public static decimal? Angka(string teks) => BacaAngka.Coba(teks, out var n, out _) ? n : null;

    /// <summary>A day that is typed; <c>null</c>: none, or it cannot be read.</summary>
    /// <param name="kunci">The field.</param>
    public DateOnly? Hari(string kunci) => Isi[kunci].Length > 0 && TanggalIndonesia.Coba(Isi[kunci], out var t, out _) ? t : null;
}
