using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Web.Fitur.Bersama;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>What a definition says, in words of who makes one.</summary>
public static class KataDefinisi
{
    /// <summary>Roles that a register may name.</summary>
    public static IReadOnlyList<Peran> Peran { get; } =
        [Core.Alur.Peran.Perencana, Core.Alur.Peran.SubBidang, Core.Alur.Peran.Penyusun, Core.Alur.Peran.Kepala, Core.Alur.Peran.Apip, Core.Alur.Peran.Bappeda];

    private static readonly Dictionary<string, string> Kata = new(StringComparer.Ordinal)
    {
        [nameof(JenisIsian.Teks)] = "Teks pendek", [nameof(JenisIsian.TeksPanjang)] = "Teks panjang", [nameof(JenisIsian.Angka)] = "Angka",
        [nameof(JenisIsian.Rupiah)] = "Rupiah", [nameof(JenisIsian.Tanggal)] = "Tanggal", [nameof(JenisIsian.Tahun)] = "Tahun",
        [nameof(JenisIsian.Pilihan)] = "Pilihan dari daftar", [nameof(JenisIsian.YaTidak)] = "Ya atau tidak",
        [nameof(JenisIsian.DaftarPeriksa)] = "Daftar periksa (boleh lebih dari satu)", [nameof(JenisIsian.Kabupaten)] = "Kabupaten/kota",
        [nameof(JenisIsian.Kecamatan)] = "Kecamatan", [nameof(JenisIsian.Terhitung)] = "Dihitung dari bidang lain",
        [nameof(KerahasiaanBidang.Terbuka)] = "Terbuka: tampil dan boleh dicetak",
        [nameof(KerahasiaanBidang.Pribadi)] = "Pribadi: disegel, disamarkan dalam daftar, tidak dicetak",
        [nameof(KerahasiaanBidang.Rahasia)] = "Rahasia: seperti pribadi, misalnya nama pelapor",
        [nameof(PolaIsian.Bebas)] = "Bebas", [nameof(PolaIsian.Nik)] = "NIK", [nameof(PolaIsian.Npwp)] = "NPWP", [nameof(PolaIsian.Telepon)] = "Telepon",
        [nameof(PolaIsian.Surel)] = "Surel",
        [nameof(SatuanTempo.Hari)] = "hari", [nameof(SatuanTempo.HariKerja)] = "hari kerja", [nameof(SatuanTempo.Bulan)] = "bulan",
        [nameof(UkuranKueri.Banyak)] = "Rekap: banyaknya baris", [nameof(UkuranKueri.Beda)] = "Rekap: yang sama dihitung satu",
        [nameof(UkuranKueri.Jumlah)] = "Rekap: jumlah sebuah bidang",
        [nameof(MasaKueri.Semua)] = "Semua baris", [nameof(MasaKueri.Triwulan)] = "Dalam triwulan", [nameof(MasaKueri.TahunBerjalan)] = "Sejak awal tahun",
        [nameof(MasaKueri.SampaiAkhir)] = "Sampai akhir triwulan, juga dari tahun lalu",
        ["true"] = "ya", ["false"] = "tidak",
    };

    // "kode" is none: it stays when a name changes
    private static readonly Dictionary<string, string> Label = new(StringComparer.Ordinal)
    {
        ["nama"] = "nama", ["judul"] = "judul", ["sebutan"] = "sebutan", ["uraian"] = "uraian", ["dasar"] = "dasar", ["jenis"] = "jenis", ["satuan"] = "satuan",
        ["desimal"] = "desimal", ["pilihan"] = "pilihan", ["wajib"] = "wajib diisi", ["kerahasiaan"] = "kerahasiaan", ["pola"] = "bentuk", ["bagian"] = "bagian",
        ["petunjuk"] = "petunjuk", ["didaftar"] = "tampil dalam daftar", ["rumus"] = "rumus", ["sinonim"] = "judul kolom lembar", ["tidaksebelum"] = "tidak sebelum", ["kunci"] = "penanda kesamaan",
        ["padanan"] = "padanan kata", ["baca"] = "yang boleh melihat", ["tulis"] = "yang boleh mengisi", ["rahasia"] = "yang boleh membuka data pribadi",
        ["retensi-bidang"] = "awal masa simpan", ["retensi-tahun"] = "masa simpan (tahun)", ["retensi-dasar"] = "dasar masa simpan", ["akhir"] = "keadaan akhir",
        ["dari"] = "dari keadaan", ["ke"] = "menjadi", ["beralasan"] = "wajib alasan", ["peran"] = "pelaku", ["patokan"] = "dihitung dari", ["banyak"] = "lamanya",
        ["bulan"] = "bulan", ["tanggal"] = "tanggal", ["selama"] = "selama keadaan", ["selesai"] = "selesai bila terisi", ["peringatan"] = "diingatkan (hari sebelumnya)",
        ["surat"] = "naskah surat", ["kolom"] = "bidang", ["ukuran"] = "bentuk", ["ukur"] = "yang dihitung", ["silang"] = "satu kolom untuk setiap isi", ["keadaan"] = "keadaan",
        ["masa"] = "masa", ["hari"] = "hari", ["menurut"] = "menurut", ["nilai"] = "nilai",
    };

    private static readonly Dictionary<string, string> Kelompok = new(StringComparer.Ordinal)
    {
        ["bidang"] = "Bidang", ["keadaan"] = "Keadaan", ["tindakan"] = "Tindakan", ["tenggat"] = "Tenggat", ["tabel"] = "Tabel", ["parameter"] = "Parameter",
    };

    /// <summary>A list of a definition, as it is called.</summary>
    public static string SebutKelompok(string kelompok) => Kelompok.GetValueOrDefault(kelompok, kelompok);

    /// <summary>A choice, in words.</summary>
    public static string Sebut(string nilai) => Enum.TryParse<Peran>(nilai, out var p) && Enum.IsDefined(p) && nilai.All(char.IsLetter) ? NavigasiPengguna.Sebutan(p)
        : Kata.GetValueOrDefault(nilai, nilai);

    /// <summary>All choices of a list.</summary>
    public static IEnumerable<SelectListItem> Pilihan<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(n => new SelectListItem(Sebut(n.ToString()), n.ToString()));

    /// <summary>Roles to tick.</summary>
    public static IEnumerable<SelectListItem> PilihanPeran() => Peran.Select(p => new SelectListItem(NavigasiPengguna.Sebutan(p), p.ToString()));

    /// <summary>How a definition differs from an earlier one, in words.</summary>
    /// <param name="lama">The earlier.</param>
    /// <param name="baru">The later.</param>
    public static IReadOnlyList<string> Beda(DefinisiRegister lama, DefinisiRegister baru)
    {
        var (l, b) = (PembacaIsianDefinisi.Dari(lama), PembacaIsianDefinisi.Dari(baru));
        var nama = new[] { l, b }.SelectMany(x => x["bidang"].Concat(x["keadaan"])).GroupBy(x => x["kode"], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Last()["nama"], StringComparer.Ordinal);
        return [.. Beda("", l.Umum, b.Umum, nama), .. IsianDefinisi.Kelompok.SelectMany(k => Beda(k, l[k], b[k], nama))];
    }

    private static IEnumerable<string> Beda(string kelompok, List<Butir> lama, List<Butir> baru, Dictionary<string, string> nama)
    {
        string Sebutan(Butir x) => $"{SebutKelompok(kelompok)} {(x["nama"].Length > 0 ? x["nama"] : x["judul"])}";
        foreach (var x in lama.Where(x => baru.TrueForAll(y => y["kode"] != x["kode"])))
        {
            yield return Sebutan(x) + " dihapus";
        }

        foreach (var x in baru)
        {
            if (lama.Find(y => y["kode"] == x["kode"]) is not { } semula)
            {
                yield return Sebutan(x) + " ditambah";
                continue;
            }

            foreach (var beda in Beda(Sebutan(x) + ": ", semula, x, nama))
            {
                yield return beda;
            }
        }

        var (urut, kini) = (lama.Select(x => x["kode"]).Where(k => baru.Exists(y => y["kode"] == k)), baru.Select(x => x["kode"]).Where(k => lama.Exists(y => y["kode"] == k)));
        if (!urut.SequenceEqual(kini))
        {
            yield return $"Urutan {SebutKelompok(kelompok).ToLowerInvariant()} diubah";
        }
    }

    private static IEnumerable<string> Beda(string awalan, Butir lama, Butir baru, Dictionary<string, string> nama) =>
        Label.Where(l => lama[l.Key] != baru[l.Key]).Select(l => $"{awalan}{l.Value} dari {Nilai(lama, l.Key, nama)} menjadi {Nilai(baru, l.Key, nama)}")
            .Select(t => char.ToUpperInvariant(t[0]) + t[1..]);

    private static string Nilai(Butir b, string kunci, Dictionary<string, string> nama)
    {
        var daftar = b.Banyak(kunci).Select(n => n[(n.IndexOf(':', StringComparison.Ordinal) is var i and > 0 && kunci == "patokan" ? i + 1 : 0)..])
            .Select(n => nama.GetValueOrDefault(n) is { Length: > 0 } sebut ? sebut : Sebut(n)).ToList();
        return daftar.Count == 0 ? "kosong" : $"\"{string.Join(", ", daftar)}\"";
    }
}
