using System.Text;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>A list that is evidence of a count says how many it has.</summary>
public class DaftarTerhitungTests
{
    // rows of a CSV, parted by bars → what is told; empty: it is no list
    [Theory]
    [InlineData("hadir.csv", "No,Nama,Asal|1,Ani,A|2,Budi,B|3,Ani,A", "Daftar: 3 baris, 1 ganda")]
    [InlineData("hadir.csv", "Daftar Hadir,|,|Nama,Asal|Ani,A|ani,a", "Daftar: 2 baris, 1 ganda")]
    [InlineData("hadir.csv", "Nama|Ani|Budi", "Daftar: 2 baris, tidak ada yang ganda")]
    [InlineData("hadir.csv", "No;Nama;Asal|1;Ani;A|2;Budi;A|Jumlah;2;", "Daftar: 2 baris, tidak ada yang ganda")]
    [InlineData("hadir.csv", "No,Nama|1,Ani||,Kepala Bidang|,Rina", "Daftar: 1 baris, tidak ada yang ganda")]
    [InlineData("hadir.pdf", "No,Nama|1,Ani", "")]
    [InlineData("hadir.csv", "No,Nama", "")]
    [InlineData("hadir.xlsx", "bukan buku kerja", "")]
    public void Baris_di_bawah_kepalanya_dihitung(string nama, string isi, string sebutan)
    {
        var hasil = DaftarTerhitung.Hitung(nama, Encoding.UTF8.GetBytes(isi.Replace('|', '\n')));
        (hasil?.ToString() ?? "").ShouldBe(sebutan);
        if (hasil is not null)
        {
            DaftarTerhitung.Baca(sebutan).ShouldBe(hasil);
        }
    }
}
