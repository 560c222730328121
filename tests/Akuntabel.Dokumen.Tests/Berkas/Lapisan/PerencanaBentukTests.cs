using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Lapisan;

namespace Akuntabel.Dokumen.Tests.Berkas.Lapisan;

/// <summary>Where the files of flat folders go. A folder reads "2023.2 2021-2026 path=content …": year, quarter, years of its
/// Renstra.</summary>
public class PerencanaBentukTests
{
    [Theory]
    [InlineData("2023 2021-2026 laporan.yaml=l instansi.yaml=i gambar/a.png=g sop/s.yaml=s perencanaan.yaml=r anggaran.csv=a register/x.csv=x dasar-hukum.yaml=d realisasi-anggaran.csv=q skala.yaml=k narasi/n.md=n lain/a/b.pdf=p",
        "2023/anggaran.csv 2023/dasar-hukum.yaml 2023/laporan/lain/a/b.pdf 2023/laporan/laporan.yaml 2023/laporan/narasi/n.md 2023/laporan/skala.yaml 2023/realisasi-anggaran.csv 2023/register/x.csv gambar/a.png instansi.yaml renstra-2021-2026/perencanaan.yaml sop/s.yaml")]
    [InlineData("2023.2 2021-2026 laporan.yaml=l kinerja.csv=k", "2023/kinerja.csv 2023/triwulan-2/laporan.yaml")]
    [InlineData("2023 - perencanaan.yaml=r", "2023/perencanaan.yaml")]
    [InlineData("2023 2025-2029 perencanaan.yaml=r", "2023/perencanaan.yaml")]
    // the Renstra ended before the year: it is still the one that the report reads
    [InlineData("2023 2016-2021 perencanaan.yaml=r", "renstra-2016-2021/perencanaan.yaml")]
    // two folders
    [InlineData("2022 2021-2026 instansi.yaml=i perencanaan.yaml=r|2023.2 2021-2026 instansi.yaml=i perencanaan.yaml=r",
        "instansi.yaml renstra-2021-2026/perencanaan.yaml")]
    [InlineData("2022 - instansi.yaml=i|2023.2 - instansi.yaml=j", "instansi.yaml=i sejak-2023/instansi.yaml=j")]
    [InlineData("2023.2 - instansi.yaml=j|2022 - instansi.yaml=i", "instansi.yaml=i sejak-2023/instansi.yaml=j")]
    [InlineData("2021 - instansi.yaml=i|2022 - instansi.yaml=j|2023 - instansi.yaml=i",
        "instansi.yaml=i sejak-2022/instansi.yaml=j sejak-2023/instansi.yaml=i")]
    // what the earlier report did not have it does not get
    [InlineData("2022 - instansi.yaml=i|2023 - instansi.yaml=i sop/s.yaml=s", "instansi.yaml sejak-2023/sop/s.yaml")]
    [InlineData("2022 2021-2026 perencanaan.yaml=r|2023 2021-2026 perencanaan.yaml=baru",
        "2022/perencanaan.yaml=r renstra-2021-2026/perencanaan.yaml=baru")]
    [InlineData("2021 2016-2021 perencanaan.yaml=r|2022 2021-2026 perencanaan.yaml=s",
        "2021/perencanaan.yaml=r renstra-2021-2026/perencanaan.yaml=s")]
    [InlineData("2020 2016-2020 perencanaan.yaml=r|2022 2021-2026 perencanaan.yaml=s",
        "renstra-2016-2020/perencanaan.yaml=r renstra-2021-2026/perencanaan.yaml=s")]
    // one year: what differs stands beside the earlier report
    [InlineData("2023.2 - anggaran.csv=a instansi.yaml=i|2023 - anggaran.csv=b instansi.yaml=j",
        "2023/anggaran.csv=b 2023/triwulan-2/anggaran.csv=a 2023/triwulan-2/instansi.yaml=i instansi.yaml=j")]
    [InlineData("2023.1 - anggaran.csv=a|2023.2 - anggaran.csv=a|2023 - anggaran.csv=b",
        "2023/anggaran.csv=b 2023/triwulan-1/anggaran.csv=a 2023/triwulan-2/anggaran.csv=a")]
    public void Tempat_setiap_berkas(string folder, string tujuan)
    {
        var sumber = Folder(folder);
        var rencana = PerencanaBentuk.Rencanakan(sumber).Nilai;
        var jadi = rencana.Daftar.ToDictionary(p => p.Tujuan, p => p.Folder.Berkas[p.Jalur]);
        string.Join(' ', jadi.OrderBy(j => j.Key, StringComparer.Ordinal)
            .Select(j => tujuan.Contains('=') && folder.Contains('|') ? $"{j.Key}={j.Value}" : j.Key))
            .ShouldBe(tujuan.Contains('=') || !folder.Contains('|') ? Lengkapi(tujuan, jadi) : tujuan);
        DibacaSama(sumber, jadi);
    }

    [Fact]
    public void Yang_bertentangan_dan_yang_kini_terbaca_disebut()
    {
        var catatan = PerencanaBentuk.Rencanakan(Folder("2022 - instansi.yaml=i belanja.csv=b sop/s.yaml=s|2023.2 - instansi.yaml=j anggaran.csv=a|2023 - instansi.yaml=j anggaran.csv=c")).Nilai.Catatan;
        catatan.ShouldBe(
        [
            "instansi.yaml dari 2023 berbeda dari tahun sebelumnya; ditaruh di sejak-2023/ dan dibaca laporan sejak 2023.",
            "anggaran.csv dari 2023.2 berbeda dari folder lain untuk masa yang sama; ditaruh di 2023/triwulan-2/ dan dibaca laporan triwulan II 2023.",
            "laporan 2023/triwulan-2/ kini juga membaca sop/s.yaml, yang dahulu tidak ada di 2023.2.",
            "laporan 2023/laporan/ kini juga membaca sop/s.yaml, yang dahulu tidak ada di 2023.",
        ], ignoreOrder: true);
    }

    [Fact]
    public void Dua_folder_dari_satu_laporan_ditolak() =>
        PerencanaBentuk.Rencanakan(Folder("2023.2 - anggaran.csv=a|2023.2 - anggaran.csv=b")).DaftarKesalahan.ShouldHaveSingleItem()
            .Pesan.ShouldBe("laporan Triwulan II Tahun 2023 juga ada di 2023.2.");

    /// <summary>Many small folders at random: whatever they hold, each report reads the bytes that it read before.</summary>
    [Fact]
    public void Setiap_laporan_membaca_isi_yang_sama()
    {
        string[] jalur = ["instansi.yaml", "sop/a.yaml", "gambar/a.png", "perencanaan.yaml", "anggaran.csv", "register/a.csv",
            "kinerja.csv", "narasi/a.md", "skala.yaml", "2023/laporan/x.md"];
        for (var benih = 0; benih < 500; benih++)
        {
            var acak = new Random(benih);
            var sumber = Enumerable.Range(0, 40).Select(_ => (Tahun: acak.Next(2020, 2024), Triwulan: acak.Next(0, 5)))
                .Distinct().Take(acak.Next(1, 6)).Select(p =>
            {
                var masa = acak.Next(0, 4) is var m and > 0 ? RentangTahun.Buat(2016 + (m * 3), 2020 + (m * 3), new Asal("", 0)).Nilai
                    : (RentangTahun?)null;
                var berkas = jalur.Where(_ => acak.Next(0, 3) > 0).ToDictionary(j => j, _ => $"{acak.Next(0, 3)}");
                return new FolderRata($"{p}", new PeriodeLaporan(p.Tahun, p.Triwulan == 0 ? null : new TriwulanKe(p.Triwulan)), masa,
                    berkas);
            }).ToList();
            DibacaSama(sumber, PerencanaBentuk.Rencanakan(sumber).Nilai.Daftar.ToDictionary(p => p.Tujuan, p => p.Folder.Berkas[p.Jalur]));
        }
    }

    private static void DibacaSama(IReadOnlyList<FolderRata> sumber, Dictionary<string, string> jadi)
    {
        var susunan = SusunanFolder.Baca(jadi.Keys);
        susunan.DaftarKesalahan.Select(k => $"{k}").ShouldBeEmpty();
        foreach (var s in sumber)
        {
            var peta = susunan.Nilai.Ratakan(s.Periode).Jalur;
            s.Berkas.Where(b => !peta.TryGetValue(b.Key, out var letak) || jadi[letak] != b.Value).Select(b => $"{s.Nama} {b.Key}")
                .ShouldBeEmpty();
        }
    }

    private static string Lengkapi(string tujuan, Dictionary<string, string> jadi) =>
        string.Join(' ', tujuan.Split(' ').Select(t => t.Contains('=') || !tujuan.Contains('=') ? t : $"{t}={jadi.GetValueOrDefault(t)}"));

    private static IReadOnlyList<FolderRata> Folder(string teks) => [.. teks.Split('|').Select(f =>
    {
        var b = f.Split(' ');
        var (waktu, masa) = (b[0].Split('.'), b[1].Split('-'));
        int Angka(string s) => int.Parse(s, System.Globalization.CultureInfo.InvariantCulture);
        return new FolderRata(b[0], new PeriodeLaporan(Angka(waktu[0]), waktu.Length > 1 ? new TriwulanKe(Angka(waktu[1])) : null),
            masa[0].Length > 0 ? RentangTahun.Buat(Angka(masa[0]), Angka(masa[1]), new Asal("", 0)).Nilai : null,
            b.Skip(2).ToDictionary(x => x.Split('=')[0], x => x.Split('=')[1]));
    })];
}
