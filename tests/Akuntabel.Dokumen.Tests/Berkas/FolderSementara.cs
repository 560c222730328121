using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;

namespace Akuntabel.Dokumen.Tests.Berkas;

/// <summary>The smallest agency that can be read, in a folder of its own.</summary>
internal sealed class FolderSementara : IDisposable
{
    public FolderSementara()
    {
        Tulis("laporan.yaml", "jenis: lkj\ntahun: 2022\n");
        Tulis("instansi.yaml", "nama: Badan\n");
        Tulis("perencanaan.yaml", "periode: {mulai: \"2021\", selesai: \"2026\"}\n");
    }

    public string Akar { get; } = Directory.CreateTempSubdirectory("akuntabel-berkas-").FullName;

    public void Tulis(string nama, string isi) => Tulis(nama, System.Text.Encoding.UTF8.GetBytes(isi));

    public void Tulis(string nama, byte[] isi)
    {
        var tujuan = Path.Combine(Akar, nama);
        Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
        File.WriteAllBytes(tujuan, isi);
    }

    public HasilBaca Baca() => PembacaInstansi.Baca(Akar);

    /// <summary>Reads what must be readable.</summary>
    public DataInstansi Data()
    {
        var hasil = Baca();
        hasil.DaftarKesalahan.Where(k => k.Bobot != BobotKesalahan.Tandatangan).Select(k => k.ToString()).ShouldBeEmpty();
        return hasil.Data.ShouldNotBeNull();
    }

    /// <summary>Reads what holds one mistake.</summary>
    public Kesalahan Salah()
    {
        var k = Baca().DaftarKesalahan.ShouldHaveSingleItem();
        k.Saran.ShouldNotBeNullOrWhiteSpace();
        return k;
    }

    public Nilai Nilai(string jalur) =>
        jalur.Split('.').Aggregate((Nilai)Data().Isi, (n, k) => ((NilaiLingkup)n).Isi[k]);

    public void Dispose() => Directory.Delete(Akar, recursive: true);
}
