using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;
using Akuntabel.Dokumen.Tests.Contoh;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>Sets of files for these tests.</summary>
internal static class BerkasUji
{
    public static TheoryData<string> Contoh => ["belitung-timur-2022", "kalteng-2023-tw2", "ntt-2023"];

    public static KumpulanBerkas MuatContoh(string nama)
    {
        var akar = Path.Combine(ContohBelitungTimur.Akar, "contoh", nama);
        return new KumpulanBerkas(Directory.EnumerateFiles(akar, "*", SearchOption.AllDirectories)
            .Select(f => new KeyValuePair<string, ReadOnlyMemory<byte>>(Path.GetRelativePath(akar, f).Replace('\\', '/'), File.ReadAllBytes(f))));
    }

    /// <summary>Belitung Timur as the first version wrote it: targets stand beside the realisation.</summary>
    // the workbook of then knows nothing of procedures that run
    private static KumpulanBerkas SopTercetak(this KumpulanBerkas b) => b.DaftarJalur
        .Where(j => j.StartsWith("sop/", StringComparison.Ordinal))
        .Aggregate(b, (n, j) => n.Dengan(j, Bytes(string.Concat(b.Teks(j).Split('\n')
            .Where(l => !l.StartsWith("    otomatis:", StringComparison.Ordinal) && !l.StartsWith("    per-unit:", StringComparison.Ordinal)
                && !l.StartsWith("    terlambat:", StringComparison.Ordinal) && !l.StartsWith("    tindakan:", StringComparison.Ordinal))
            .Select(l => l + "\n")).TrimEnd('\n') + "\n")));

    public static KumpulanBerkas VersiPertama() => Dahulu(MuatContoh("belitung-timur-2022")).SopTercetak().Tanpa("target.csv").Dengan("kinerja.csv", Bytes(
        """
        indikator,tahun,triwulan,satuan,target,realisasi,sumber
        1.1.1.1,2021,,%,100,100,Laporan hasil pelaksanaan kegiatan
        1.1.1.1,2022,,%,100,100,Laporan hasil pelaksanaan kegiatan
        2.2.1.1,2021,,%,60,60,Laporan hasil pelaksanaan kegiatan
        2.2.1.1,2022,,%,60,60,Laporan hasil pelaksanaan kegiatan
        3.3.1.1,2021,,%,100,100,Laporan hasil pelaksanaan kegiatan
        3.3.1.1,2022,,%,100,100,Laporan hasil pelaksanaan kegiatan

        """.ReplaceLineEndings("\n"))).Bunyi(BunyiPertama);

    // files that the example has rewritten or gained since then
    private static KumpulanBerkas Dahulu(KumpulanBerkas b)
    {
        var lama = Path.Combine(ContohBelitungTimur.Akar, "tests/Akuntabel.Dokumen.Tests/Pertukaran/BukuLama/belitung-timur-2022");
        return Directory.EnumerateFiles(lama, "*", SearchOption.AllDirectories).Aggregate(
            b.Tanpa("analisis.yaml").Tanpa("catatan-data.yaml"),
            (k, f) => k.Dengan(Path.GetRelativePath(lama, f).Replace('\\', '/'), File.ReadAllBytes(f)));
    }

    // what the example said when its first book was written
    private static readonly (string Jalur, string Kini, string Dulu)[] BunyiPertama =
    [
        ("kegiatan.yaml", "a dihimpun sampai dengan {{g.bulan|bulan-tahun}}.",
            "a dihimpun sampai dengan bulan tersebut."),
        ("kegiatan.yaml", "    unsur: anggota Tim Kewaspadaan Dini dari jajaran intelijen",
            "    unsur: unsur intelijen"),
        ("narasi/keuangan.md", " rutin, sehingga pagunya tidak terpakai. Akibatnya kegiatan {{kegiatan.1.nama}} hanya menyerap {{kegiatan.1.serapan}}.",
            " rutin, sehingga pagunya sendiri tidak terpakai. Akibatnya kegiatan {{kegiatan.1.nama}} hanya menyerap {{kegiatan.1.serapan}}."),
        ("narasi/pengantar.md", "Meskipun target indikator tercapai, masih ada sub kegiatan yang belum mencapai target fisiknya dan perlu diselesaikan pada tahun {{tahun-depan}}.",
            "Pada tahun {{tahun}} {{instansi.nama}} mencapai rata-rata kinerja sasaran {{capaian-rata}} dengan predikat {{predikat-rata}} dan penyerapan anggaran {{anggaran.serapan}}. Capaian indikator tersebut perlu dibaca bersama realisasi fisik, karena masih ada sub kegiatan yang belum mencapai target fisiknya."),
        ("narasi/sasaran-1.1.1.md", "alisasi fisik sasaran ini sebesar {{s.fisik}}.",
            "alisasi fisik sasaran ini, yang ditimbang menurut pagu, sebesar {{s.fisik}}."),
        ("narasi/sasaran-1.1.1.md", "saikan bersama-sama oleh seluruh sub bidang.",
            "saikan bersama-sama oleh lintas sub bidang."),
        ("narasi/sasaran-3.3.1.md", "atan selesai secara fisik.",
            "atan selesai secara fisik, sedangkan anggarannya terserap {{s.serapan}}."),
        ("narasi/sasaran-3.3.1.md", "- Tim dibentuk dengan keputusan Bupati pada triwulan I.",
            "- Tim dibentuk sejak awal tahun dengan keputusan Bupati, antara lain pada {{s.daftar-kegiatan.1.tanggal-dasar|tanggal}} dan {{s.daftar-kegiatan.2.tanggal-dasar|tanggal}}."),
        ("narasi/sasaran-3.3.1.md", "- Anggaran terserap {{s.serapan}}, meskipun seluruh sub kegiatan selesai; serapan terendah pada {{s.sub.1.nama}} ({{s.sub.1.serapan}}).",
            "- Penyerapan anggaran belum optimal."),
        ("perencanaan.yaml", "        alasan-standar: dirumuskan khusus dalam Renstra perangkat daerah",
            "        alasan-standar: Indikator ini dirumuskan khusus dalam Renstra perangkat daerah sehingga tidak memiliki standar nasional pembanding."),
    ];

    private static KumpulanBerkas Bunyi(this KumpulanBerkas b, (string Jalur, string Kini, string Dulu)[] bunyi) =>
        bunyi.Aggregate(b, (k, u) => k.Ganti(u.Jalur, u.Kini, u.Dulu));

    public static KumpulanBerkas Satu(string jalur, string isi) => KumpulanBerkas.Kosong.Dengan(jalur, Bytes(isi));

    public static ReadOnlyMemory<byte> Bytes(string teks) => Encoding.UTF8.GetBytes(teks);

    public static string Teks(this KumpulanBerkas b, string jalur) => Encoding.UTF8.GetString(b.Isi[jalur].Span);

    public static KumpulanBerkas Ganti(this KumpulanBerkas b, string jalur, string dari, string ke)
    {
        b.Teks(jalur).ShouldContain(dari);
        return b.Dengan(jalur, Bytes(b.Teks(jalur).Replace(dari, ke)));
    }

    /// <summary>Byte for byte.</summary>
    public static void HarusSama(KumpulanBerkas jadi, KumpulanBerkas asal)
    {
        jadi.DaftarJalur.ShouldBe(asal.DaftarJalur);
        foreach (var j in asal.DaftarJalur)
        {
            jadi.Isi[j].Span.SequenceEqual(asal.Isi[j].Span).ShouldBeTrue($"{j}:\n{(jadi.Isi[j].Length < 4000 ? jadi.Teks(j) : "")}");
        }
    }

    public static IEnumerable<string> Baris(this HasilBanding h) =>
        h.Berubah.SelectMany(b => b.DaftarPerbedaan.Select(p => $"{b.Jalur}: {p.Tempat}: {p.Lama ?? "∅"} → {p.Baru ?? "∅"}"));
}
