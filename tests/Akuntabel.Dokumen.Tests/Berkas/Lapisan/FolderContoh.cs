using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Lapisan;
using Akuntabel.Dokumen.Tests.Contoh;

namespace Akuntabel.Dokumen.Tests.Berkas.Lapisan;

/// <summary>Copies of the examples on disk, flat or converted, and the reports that they give.</summary>
internal sealed class FolderContoh : IDisposable
{
    private int _keluaran;

    public string Akar { get; } = Directory.CreateTempSubdirectory("akuntabel-lapisan-").FullName;

    public string Di(string jalur) => Path.Combine(Akar, jalur);

    /// <summary>A flat copy; the changes are made in the texts of its files.</summary>
    public string Salin(string contoh, string nama, params (string Berkas, string Dari, string Ke)[] ganti)
    {
        var asal = Path.Combine(ContohBelitungTimur.Akar, "contoh", contoh);
        foreach (var f in Directory.EnumerateFiles(asal, "*", SearchOption.AllDirectories))
        {
            var tujuan = Path.Combine(Di(nama), Path.GetRelativePath(asal, f));
            Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
            File.Copy(f, tujuan);
        }

        foreach (var (berkas, dari, ke) in ganti)
        {
            Ganti(Path.Combine(nama, berkas), dari, ke);
        }

        return Di(nama);
    }

    /// <summary>A copy converted; the only folder below is the new one.</summary>
    public string Berlapis(string contoh)
    {
        var rata = Salin(contoh, "rata-" + contoh);
        PengubahBentuk.Ubah([rata], Di(contoh)).DaftarKesalahan.ShouldBeEmpty();
        return Di(contoh);
    }

    public void Ganti(string jalur, string dari, string ke)
    {
        var teks = File.ReadAllText(Di(jalur));
        teks.ShouldContain(dari);
        File.WriteAllText(Di(jalur), teks.Replace(dari, ke, StringComparison.Ordinal));
    }

    public void Tulis(string jalur, string teks)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Di(jalur))!);
        File.WriteAllText(Di(jalur), teks);
    }

    /// <summary>fakta.json and the text of a report, and what is in the way of its signature.</summary>
    public (string Fakta, string Teks, IReadOnlyList<Kesalahan> Kesalahan) Susun(string folder, int? tahun = null, int? triwulan = null)
    {
        var isi = FolderLaporan.Buka(folder, new PilihanLaporan(tahun, triwulan));
        isi.DaftarKesalahan.Select(k => $"{k}").ShouldBeEmpty();
        var keluaran = Di($"hasil-{++_keluaran}");
        var hasil = PenyusunLaporan.Susun(isi.Nilai.Sumber, null, keluaran, FormatKeluaran.Json | FormatKeluaran.Txt);
        hasil.Berhasil.ShouldBeTrue(string.Join('\n', hasil.DaftarKesalahan));
        return (File.ReadAllText(Path.Combine(keluaran, "fakta.json")), File.ReadAllText(Path.Combine(keluaran, "laporan.txt")),
            isi.Nilai.Peta is { } p ? [.. hasil.DaftarKesalahan.Select(p.Sebut)] : hasil.DaftarKesalahan);
    }

    public void Dispose() => Directory.Delete(Akar, recursive: true);
}
