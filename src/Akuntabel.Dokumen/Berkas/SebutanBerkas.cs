using System.Text.RegularExpressions;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>What people call the files of an office who have never seen them: the document and the thing in it.</summary>
public static partial class SebutanBerkas
{
    private static readonly Dictionary<string, string> Nama = new(StringComparer.Ordinal)
    {
        ["instansi.yaml"] = "Data kantor",
        ["laporan.yaml"] = "Keterangan laporan",
        ["perencanaan.yaml"] = "Renstra",
        ["perjanjian-kinerja.yaml"] = "Perjanjian Kinerja",
        [PerjanjianJenjang.Berkas] = "Perjanjian Kinerja berjenjang",
        ["target.csv"] = "Target RKT, Renja, rencana aksi",
        ["kinerja.csv"] = "Pengukuran",
        ["anggaran.csv"] = "Anggaran",
        ["komponen.csv"] = "Realisasi komponen indikator",
        ["realisasi-anggaran.csv"] = "Realisasi anggaran per triwulan",
        ["anggaran-kas.csv"] = "Anggaran kas",
        ["dukungan-sasaran.csv"] = "Dukungan sasaran",
        ["pendapatan.csv"] = "Pendapatan",
        ["realisasi-pendapatan.csv"] = "Realisasi pendapatan per triwulan",
        ["apbn.csv"] = "Dana APBN",
        ["realisasi-apbn.csv"] = "Realisasi dana APBN per triwulan",
        ["belanja.csv"] = "Belanja menurut jenis",
        ["realisasi-belanja.csv"] = "Realisasi belanja menurut jenis",
        ["pohon-kinerja.yaml"] = "Pohon kinerja",
        ["kegiatan.yaml"] = "Kegiatan",
        ["dasar-hukum.yaml"] = "Dasar hukum",
        ["analisis.yaml"] = "Penyebab dan upaya",
        ["tindak-lanjut.yaml"] = "Tindak lanjut rencana tahun lalu",
        ["catatan-data.yaml"] = "Catatan data",
        ["sk-tim.yaml"] = "SK tim penyusun",
        ["data-lain.yaml"] = "Data lain dalam naskah",
        ["skala.yaml"] = "Skala penilaian",
        ["register/register.yaml"] = "Pemeriksaan antartabel",
    };

    /// <summary>A file in words: "Renstra", "Tabel pegawai golongan", "Narasi sasaran 1.1.1".</summary>
    /// <param name="berkas">Path in the agency's folder.</param>
    public static string Sebut(string berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        if (Nama.TryGetValue(berkas, out var nama))
        {
            return nama;
        }

        var (folder, isi) = berkas.Split('/', 2) is [var f, var i] ? (f, i) : ("", berkas);
        var sebutan = Path.GetFileNameWithoutExtension(isi).Replace('-', ' ');
        return folder switch
        {
            "register" => "Tabel " + sebutan,
            "narasi" => "Narasi " + sebutan,
            "sop" => "SOP " + sebutan,
            "kerangka" => "Susunan laporan " + sebutan,
            "gambar" => "Gambar " + Path.GetFileName(isi),
            BerkasPengukuran.Folder => "Pengukuran " + sebutan,
            RiwayatPerjanjian.Folder => "Perjanjian Kinerja " + sebutan,
            _ => sebutan,
        };
    }

    /// <summary>A place in words: "Anggaran, baris 12, realisasi". Lines only of tables, where people see them as rows.</summary>
    public static string Pada(Asal asal)
    {
        ArgumentNullException.ThrowIfNull(asal);
        return Sebut(asal.Berkas) + (Baris(asal) is { } b ? $", baris {b}" : "") + (asal.Kolom is { Length: > 0 } k ? $", {Kata(k)}" : "");
    }

    /// <summary>The row of a place, where people see one: of tables; <c>null</c>: none.</summary>
    internal static int? Baris(Asal asal) =>
        asal.Baris > 1 && asal.Berkas.EndsWith(".csv", StringComparison.Ordinal) ? asal.Baris - 1 : null;

    /// <summary>The field of a place as its form calls it; empty: none.</summary>
    internal static string Isian(Asal asal) => asal.Kolom is not { Length: > 0 } k ? "" : Kolom.Value.GetValueOrDefault(k, Kata(k));

    private static string Kata(string kunci) => kunci.Replace('_', ' ').Replace('-', ' ');

    /// <summary>A message in which files are named by what people call them.</summary>
    public static string Ganti(string pesan) => PolaKolom().Replace(
        PolaRusak().Replace(PolaBerkas().Replace(pesan, m => Sebut(m.Groups[1].Value)), "tulisannya tidak terbaca"),
        m => Kolom.Value.GetValueOrDefault(m.Value, m.Value));

    // headings of tables as forms call them
    private static readonly Lazy<Dictionary<string, string>> Kolom = new(() => KatalogUraian.Semua.SelectMany(u => u.Daftar)
        .SelectMany(d => d.SemuaBidang).DistinctBy(b => b.Kunci)
        .ToDictionary(b => b.Kunci, b => b.Label.ToLowerInvariant(), StringComparer.Ordinal));

    [GeneratedRegex(@"\b[a-z]+_[a-z_]+\b")]
    private static partial Regex PolaKolom();

    // what the library says of a file is for those who edit files
    [GeneratedRegex(@"YAML tidak dapat dibaca(?: \(.*\))?")]
    private static partial Regex PolaRusak();

    // with the line behind it, which nobody sees in a form
    [GeneratedRegex(@"((?:[a-z0-9-]+/)?[a-z0-9.-]+\.(?:yaml|csv|md))(?: baris \d+(?:, kolom [a-z_-]+)?)?")]
    private static partial Regex PolaBerkas();
}
