using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Tulis;

/// <summary>An office whose report is being written.</summary>
public abstract class LaporanUji : IAsyncLifetime
{
    protected const string Ruang = "/pd/badan/tulis/2022/0";
    protected const string Kendala = Ruang + "/sasaran-2.2.1/kendala";
    protected const string Naskah = "form:has(#isi-bagian)";

    protected PelayanUji Pelayan { get; } = new();

    protected DokumenStore Store => Pelayan.Layanan.GetRequiredService<DokumenStore>();

    public async ValueTask InitializeAsync()
    {
        await Pelayan.InitializeAsync();
        var folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../contoh/belitung-timur-2022"));
        var semua = new KumpulanBerkas(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(folder, f).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f)))
            .Where(f => KumpulanBerkas.JalurSah(f.Key)));
        var sasaran = semua.Coba("narasi/sasaran-2.2.1.md", out var data) ? Encoding.UTF8.GetString(data.Span) : "";
        semua = semua.Dengan("narasi/sasaran-2.2.1.md", Encoding.UTF8.GetBytes(sasaran.TrimEnd() + """


            # Kendala

            - Sebanyak {{register.ormas-kabupaten.jumlah.terdata|angka}} organisasi belum mendaftarkan diri.
            - Anggaran pembinaan organisasi kemasyarakatan rentan dikurangi.

            # Solusi

            - Mendampingi pendaftaran organisasi.

            """));
        foreach (var (jenis, isi) in JenisDokumen.Pilah(semua))
        {
            await Pelayan.DokumenAsync(jenis, jenis.Lingkup == LingkupWaktu.MasaRenstra ? new Periode(2021, 2026) : Periode.Tahun(2022), isi);
        }
    }

    public ValueTask DisposeAsync() => Pelayan.DisposeAsync();

    protected async Task<string> IsiAsync(string jalur)
    {
        var laporan = (await Store.DaftarAsync(Pelayan.Pemda, PelayanUji.Badan)).First(d => d.Jenis == JenisDokumen.Laporan.Kode);
        return (await Store.IsiAsync(laporan)).Coba(jalur, out var data) ? Encoding.UTF8.GetString(data.Span) : "(tidak ada)";
    }
}
