using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Tests.Berkas.Lapisan;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>What other documents promise is printed beside what was promised, and nothing where they promise nothing.</summary>
public sealed class RencanaTercetakTests : IDisposable
{
    private readonly FolderContoh _f = new();

    [Fact]
    public void Janji_lain_dan_rencana_aksi_tercetak_dalam_laporan_tahunan()
    {
        var folder = _f.Salin("belitung-timur-2022", "kantor");
        var semula = _f.Susun(folder).Teks;
        semula.ShouldNotContain("Target Rencana Aksi");
        semula.ShouldNotContain("Target Dokumen Lain");
        File.AppendAllText(_f.Di("kantor/target.csv"), "2.2.1.1,2022,,renja,55,\n3.3.1.1,2022,,rkt,100,\n1.1.1.1,2022,2,rencana-aksi,50,\n");
        File.AppendAllText(_f.Di("kantor/kinerja.csv"), "1.1.1.1,2022,2,%,40,x\n");
        var kini = _f.Susun(folder);
        kini.Kesalahan.ShouldAllBe(k => k.Bobot == BobotKesalahan.Tandatangan);
        var teks = kini.Teks.Replace('\u00a0', ' ');
        teks.ShouldContain("| Renja 2022 | 55 % | 60 % |");
        teks.ShouldNotContain("| RKT 2022 |", Case.Sensitive, "janji yang sama bukan perbedaan");
        teks.ShouldContain("| II | 50 % | 40 % | 80,00 |");
    }

    [Fact]
    public void Rencana_aksi_tercetak_dalam_laporan_triwulan()
    {
        var folder = _f.Salin("kalteng-2023-tw2", "kantor");
        _f.Susun(folder).Teks.ShouldNotContain("Target Rencana Aksi");
        File.AppendAllText(_f.Di("kantor/target.csv"), "1.1;2023;2;rencana-aksi;78;\n2.1;2023;2;rencana-aksi;40;\n1.1;2023;3;rencana-aksi;80;\n");
        var teks = _f.Susun(folder).Teks.Replace('\u00a0', ' ');
        teks.ShouldContain("| II | 78 | 79,30 | 101,67 |");
        teks.ShouldContain("| II | 40 % | belum diukur |");
        teks.ShouldNotContain("| III |");
        // the target of the year stays what it was
        teks.ShouldContain("| 78,50 | 79,30 (data tahun 2022)");
    }

    public void Dispose() => _f.Dispose();
}
